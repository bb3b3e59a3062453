import type { Clock } from '../clock.js';
import { advanceMessages } from '../engine-host/apply-status.js';
import { isPassing } from '../errors/api-problem.js';
import { isNotUploaded, isUnknownPoll, isUnsettled, mayHaveLeft } from '../errors/engine-failure.js';
import type { Change, EventWriter } from '../events/writer.js';
import type { SendOutcome } from '../metrics/metrics.js';
import { KeyedQueue } from '../queue/keyed-queue.js';
import { WeightedSlots } from '../queue/weighted-slots.js';
import type { SessionHandle } from '../sessions/session-handle.js';
import type { Store } from '../store/open.js';
import { AwaitedSends, type Fate, type Outcome } from './awaited-sends.js';
import { type Claimed, claimSend } from './claim.js';
import { FILE_LOST, NEVER_CONFIRMED, NOT_TAKEN, NOT_UPLOADED, POLL_UNKNOWN } from './failure.js';
import { isFile, isSentChange, readOutgoing } from './kept-send.js';
import { readFile } from './outbox-file.js';
import { filesOf, nextSends, type OutboxRow } from './outbox-row.js';
import { isNotThere, notThere, type RecipientCheck } from './recipient-check.js';
import { settleSentChange } from './sent-change.js';
import { dropUnreachable } from './unreachable.js';

export interface OutboxOptions {
  store: Store;
  writer: EventWriter;
  clock: Clock;
  random(): number;
  recipients: RecipientCheck;
  /** Told of each attempt, and how long WhatsApp took for its answer. */
  onSend?(outcome: SendOutcome, ms: number): void;
  onError(error: unknown): void;
}

/** An attempt whose outcome nobody knows is not confirmed yet. */
const COUNTED = { sent: 'sent', failed: 'failed', underway: 'unconfirmed' } as const;
/** Messages of one session that are with WhatsApp at the same time, each of another chat. */
const MOST_AT_ONCE = 16;
/** Over so many connections a message is sent before it is given up: it may be what ends them. */
const MOST_ATTEMPTS = 8;
/** Bytes of files that this process has in its hands at the same time, of all sessions. */
const FILES_AT_ONCE = 48 * 1024 * 1024;
/** How long to wait when the store has failed. */
const AGAIN_MS = 2_000;
/** How long to wait for a new connection to be told of, before looking. */
const HOLD_MS = 30_000;

/** What this process does with one session's messages. */
class Sends {
  /** `waMessageId`s that the engine has been given. */
  readonly underway = new Set<string>();
  /** Those that wait for the next connection. */
  readonly held = new Set<string>();
  readonly attempts = new Map<string, number>();
  /** A round is asked for and has not begun. */
  asked = false;
  /** Whether anything may wait that the last round could not take. */
  left = false;
  cancelWait: (() => void) | undefined;
  cancelHold: (() => void) | undefined;
}

/**
 * Sends what is accepted: each chat in its order, as fast as the session's limits allow, whenever it is connected. Of
 * a message that was under way when the connection or the process ended nobody knows whether it has left: it stays
 * `pending` until a receipt comes, or is sent again under its id, before anything else of its chat.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #rounds = new KeyedQueue();
  readonly #sends = new Map<string, Sends>();
  readonly #files = new WeightedSlots(FILES_AT_ONCE);
  readonly #running = new Set<Promise<void>>();
  /** Whoever waits for what comes of a send. */
  readonly awaited: AwaitedSends;
  #closed = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.awaited = new AwaitedSends(options);
  }

  /** A new connection: what the one before has left open is sent again. */
  connected(live: SessionHandle): void {
    const sends = this.#of(live);
    sends.cancelHold?.();
    sends.cancelHold = undefined;
    sends.held.clear();
    this.drain(live);
  }

  /** Sends what waits for a session, if it is connected; else its next connection will. */
  drain(live: SessionHandle): void {
    const sends = this.#of(live);
    if (sends.asked || this.#closed) return;
    sends.asked = true;
    sends.cancelWait?.();
    this.#rounds
      .run(live.id, () => {
        sends.asked = false;
        return this.#round(live, sends);
      })
      .catch((error) => {
        this.#options.onError(error);
        this.#later(live, sends, AGAIN_MS);
      });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const sends of this.#sends.values()) {
      sends.cancelWait?.();
      sends.cancelHold?.();
    }
    this.awaited.release();
    await this.#rounds.idle();
    await Promise.all(this.#running);
  }

  #of(live: SessionHandle): Sends {
    const known = this.#sends.get(live.id);
    if (known) return known;
    const sends = new Sends();
    this.#sends.set(live.id, sends);
    return sends;
  }

  #later(live: SessionHandle, sends: Sends, ms: number): void {
    if (!this.#closed) sends.cancelWait = this.#options.clock.after(ms, () => this.drain(live));
  }

  #hold(live: SessionHandle, sends: Sends, waMessageId: string): void {
    sends.held.add(waMessageId);
    if (!this.#closed) sends.cancelHold ??= this.#options.clock.after(HOLD_MS, () => this.connected(live));
  }

  async #round(live: SessionHandle, sends: Sends): Promise<void> {
    rounds: for (;;) {
      sends.left = true;
      const room = MOST_AT_ONCE - sends.underway.size;
      const account = room < 1 || this.#closed ? undefined : await live.account();
      if (account === undefined) return;
      const busy = [...sends.underway, ...sends.held];
      const heads = await nextSends(this.#options.store.db, account, busy, room);
      sends.left = busy.length > 0 || heads.length === room || heads.some(({ waiting }) => waiting > 1);
      let taken = 0;
      for (const next of heads) {
        if (this.#closed || (await live.account()) !== account) return;
        const claimed = next.status === 'queued' ? await this.#claim(live, next) : undefined;
        if (claimed?.is === 'waits') {
          sends.left = true;
          return this.#later(live, sends, claimed.ms);
        }
        if (claimed?.is === 'failed' || claimed?.is === 'gone') continue rounds;
        this.#take(live, sends, next);
        taken += 1;
        // Its claim has taken time: the others are looked at anew.
        if (claimed) break;
      }
      if (taken === heads.length && taken < room) return;
    }
  }

  #take(live: SessionHandle, sends: Sends, next: OutboxRow): void {
    sends.underway.add(next.wa_message_id);
    const sending = this.#send(live, sends, next);
    this.#running.add(sending);
    void sending.then(() => this.#running.delete(sending));
  }

  #claim(live: SessionHandle, row: OutboxRow): Promise<Claimed> {
    const { writer, random } = this.#options;
    return writer.write(live.organizationId, async (change) => {
      const claimed = await claimSend(change, live.id, row, random);
      if (claimed.is === 'failed') await this.#end(change, live, row, claimed);
      return claimed;
    });
  }

  async #send(live: SessionHandle, sends: Sends, row: OutboxRow): Promise<void> {
    const id = row.wa_message_id;
    try {
      const begun = performance.now();
      const outcome = await this.#attempt(live, sends, row);
      this.#options.onSend?.(COUNTED[outcome.is], performance.now() - begun);
      if (outcome.is === 'underway') this.#hold(live, sends, id);
      else {
        await this.#options.writer.write(live.organizationId, (change) =>
          this.#end(change, live, row, outcome),
        );
        sends.attempts.delete(id);
      }
      this.awaited.tell(id, outcome);
      sends.underway.delete(id);
      if (sends.left) this.drain(live);
    } catch (error) {
      this.#options.onError(error);
      this.awaited.tell(id, { is: 'underway' });
      sends.underway.delete(id);
      this.#later(live, sends, AGAIN_MS);
    }
  }

  async #attempt(live: SessionHandle, sends: Sends, row: OutboxRow): Promise<Outcome> {
    try {
      return (await this.#give(live, row)) ?? { is: 'sent' };
    } catch (error) {
      if (!isUnsettled(error)) {
        this.#options.onError(error);
        return { is: 'failed', error: isUnknownPoll(error) ? POLL_UNKNOWN : NOT_TAKEN };
      }
      const tried = mayHaveLeft(error) || isNotUploaded(error);
      const attempts = (sends.attempts.get(row.wa_message_id) ?? 0) + (tried ? 1 : 0);
      sends.attempts.set(row.wa_message_id, attempts);
      if (attempts < MOST_ATTEMPTS) return { is: 'underway' };
      return { is: 'failed', error: isNotUploaded(error) ? NOT_UPLOADED : NEVER_CONFIRMED };
    }
  }

  /** @returns why it is not sent at all */
  async #give(live: SessionHandle, row: OutboxRow): Promise<Outcome | undefined> {
    const { timestamp: _, unchecked, part: __, content, ...outgoing } = readOutgoing(row.payload);
    if (unchecked) {
      const to = await this.#options.recipients
        .settle(live, row.account_id, outgoing.to)
        .catch((error: unknown) => {
          if (isPassing(error)) return null;
          throw error;
        });
      if (to === null) return { is: 'underway' };
      if (to === undefined) return { is: 'failed', error: notThere(outgoing.to) };
      outgoing.to = to;
    }
    if (!isFile(content)) {
      await live.send({ ...outgoing, content }, row.account_id);
      return undefined;
    }
    const { size, ...file } = content;
    return this.#files.run(size, async () => {
      const data = await readFile(this.#options.store.db, row.id);
      if (!data) return { is: 'failed', error: FILE_LOST };
      await live.send({ ...outgoing, content: { ...file, data } }, row.account_id);
      return undefined;
    });
  }

  async #end(change: Change, live: SessionHandle, row: OutboxRow, outcome: Fate): Promise<void> {
    const scope = { change, sessionId: live.id, accountId: row.account_id };
    const { now: timestamp } = change;
    const { is: status } = outcome;
    // Told of already, where WhatsApp's answer was stored before it came here.
    if (isSentChange(readOutgoing(row.payload).content)) {
      await settleSentChange(scope, row.wa_message_id, status, Math.floor(timestamp / 1000) * 1000);
      return;
    }
    const error = outcome.is === 'failed' ? outcome.error : undefined;
    const files = status === 'failed' && row.part_of === null ? await filesOf(change.trx, row.id) : [];
    const messageIds = [row, ...files].map((one) => one.wa_message_id);
    await advanceMessages(scope, { messageIds, status, timestamp, ...(error ? { error } : {}) });
    if (isNotThere(error)) await dropUnreachable(change, row);
    change.afterCommit(() => {
      for (const id of messageIds) this.awaited.tell(id, outcome);
    });
  }
}
