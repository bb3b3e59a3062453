import type { Transaction } from 'kysely';
import type { Clock } from '../clock.js';
import type { Envelope, Payloads } from '../events/envelope.js';
import type { EventWriter } from '../events/writer.js';
import type { Database } from '../store/database.js';
import { NOT_TAKEN } from './failure.js';
import { UNLINKED } from './unlinked.js';

/** What became of a send so far; `underway` is sent, or sent again, as soon as that is possible. */
export type Outcome = Fate | { is: 'underway' };
export type Fate = { is: 'sent' } | { is: 'failed'; error: string };

interface Waiting {
  sessionId: string;
  tell(outcome: Outcome): void;
}

/**
 * Whoever waits for what comes of a send. It may end elsewhere than where it is sent: with the link of its session, by being taken back,
 * with the album that it is a part of.
 */
export class AwaitedSends {
  readonly #clock: Clock;
  readonly #waiting = new Map<string, Waiting>();

  constructor({ writer, clock }: { writer: EventWriter; clock: Clock }) {
    this.#clock = clock;
    writer.alongside(async (trx, events) => {
      const ended = this.#waiting.size ? await this.#endedBy(trx, events) : [];
      return () => {
        for (const [waMessageId, error] of ended) this.tell(waMessageId, { is: 'failed', error });
      };
    });
  }

  /** Resolves with what comes of a send, at the latest after `ms`. */
  outcome(sessionId: string, waMessageId: string, ms: number): Promise<Outcome> {
    return new Promise((resolve) => {
      const cancel = this.#clock.after(ms, () => this.tell(waMessageId, { is: 'underway' }));
      const tell = (outcome: Outcome) => {
        cancel();
        resolve(outcome);
      };
      this.#waiting.set(waMessageId, { sessionId, tell });
    });
  }

  tell(waMessageId: string, outcome: Outcome): void {
    this.#waiting.get(waMessageId)?.tell(outcome);
    this.#waiting.delete(waMessageId);
  }

  /** Nobody waits any longer. */
  release(): void {
    for (const waMessageId of [...this.#waiting.keys()]) this.tell(waMessageId, { is: 'underway' });
  }

  /** @returns the sends that these events end, each with why */
  async #endedBy(
    trx: Transaction<Database>,
    events: readonly Envelope[],
  ): Promise<(readonly [waMessageId: string, error: string])[]> {
    const ended: (readonly [string, string])[] = [];
    for (const { event, session, payload } of events) {
      if (event === 'message.status') {
        const { status, messageIds } = payload as Payloads['message.status'];
        const failed = status === 'failed' ? messageIds.filter((id) => this.#waiting.has(id)) : [];
        if (failed.length) ended.push(...(await errorsOf(trx, session, failed)));
      } else if (event === 'session.status') {
        const { status } = payload as Payloads['session.status'];
        if (status !== 'logged_out') continue;
        for (const [id, { sessionId }] of this.#waiting)
          if (sessionId === session) ended.push([id, UNLINKED]);
      }
    }
    return ended;
  }
}

async function errorsOf(trx: Transaction<Database>, sessionId: string, waMessageIds: readonly string[]) {
  const rows = await trx
    .selectFrom('messages')
    .innerJoin('wa_sessions', 'wa_sessions.account_id', 'messages.account_id')
    .select(['wa_message_id', 'error'])
    .where('wa_sessions.id', '=', sessionId)
    .where('wa_message_id', 'in', waMessageIds)
    .where('from_me', '=', 1)
    .execute();
  return rows.map(({ wa_message_id, error }) => [wa_message_id, error ?? NOT_TAKEN] as const);
}
