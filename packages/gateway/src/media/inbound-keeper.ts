import type { Transaction } from 'kysely';
import type { Clock } from '../clock.js';
import { ApiProblem, isNoClient } from '../errors/api-problem.js';
import type { Envelope, MessagePayload } from '../events/envelope.js';
import type { EventWriter } from '../events/writer.js';
import { messageOf } from '../messages/find-message.js';
import type { MessageRow } from '../messages/message-row.js';
import type { Shown } from '../sessions/account.js';
import type { Database } from '../store/database.js';
import type { Store } from '../store/open.js';
import type { MessageMedia } from './message-media.js';

/** Files that are fetched at once, of all and of one organization: whoever looks at one comes first. */
const AT_ONCE = 6;
const OF_ONE = 2;
const PATIENCE_MS = 600_000;
/** Between two tries of a file: a minute, doubling, at most six hours. */
const AGAIN_MS = 60_000;
const LONGEST_WAIT_MS = 6 * 3_600_000;
/** Three days, about. What could not be had by then is fetched, and kept, when somebody asks for it. */
const TRIES = 20;
/** A session that is said to be connected, and is not. */
const AWAY_MS = 10_000;
/** After the database has failed. */
const LOOK_AGAIN_MS = 5_000;

type Due = Shown & { message_id: string; due_at: number; tries: number };

export interface InboundKeeperOptions {
  store: Store;
  writer: EventWriter;
  clock: Clock;
  media: MessageMedia;
  onError(error: unknown): void;
}

/**
 * Fetches the file of each message that comes in, once, so that it is kept while WhatsApp still has it. Which are to be
 * fetched is stored with the message: it may come before its session is connected, or right before the process ends.
 */
export class InboundKeeper {
  readonly #options: InboundKeeperOptions;
  readonly #ending = new AbortController();
  /** By the ids of messages. */
  readonly #running = new Map<string, { organizationId: string; work: Promise<void> }>();
  #looking: Promise<void> = Promise.resolve();
  #cancel = () => {};

  constructor(options: InboundKeeperOptions) {
    this.#options = options;
    options.writer.alongside(async (trx, events) => {
      const come = events.filter(hasFile);
      if (this.#ending.signal.aborted || !come.length) return undefined;
      for (const envelope of come) await note(trx, envelope);
      return () => this.wake();
    });
  }

  /** To be called when there may be more to fetch, or more that can be fetched. */
  wake(): void {
    this.#looking = this.#looking.then(() => this.#look());
  }

  async close(): Promise<void> {
    this.#ending.abort(new Error('the gateway is shutting down'));
    await this.#looking;
    this.#cancel();
    await Promise.all([...this.#running.values()].map(({ work }) => work));
  }

  async #look(): Promise<void> {
    this.#cancel();
    if (this.#ending.signal.aborted || this.#running.size >= AT_ONCE) return;
    let wait: number | undefined;
    try {
      wait = await this.#begin();
    } catch (error) {
      this.#options.onError(error);
      wait = LOOK_AGAIN_MS;
    }
    if (wait !== undefined) this.#lookIn(wait);
  }

  #lookIn(ms: number): void {
    this.#cancel();
    if (!this.#ending.signal.aborted)
      this.#cancel = this.#options.clock.after(Math.min(ms, LONGEST_WAIT_MS), () => this.wake());
  }

  /** @returns milliseconds until the next is due; nothing where none waits for its time */
  async #begin(): Promise<number | undefined> {
    while (!this.#ending.signal.aborted && this.#running.size < AT_ONCE) {
      const due = await this.#next();
      if (!due) return undefined;
      const wait = due.due_at - this.#options.clock.now();
      if (wait > 0) return wait;
      const over = () => this.#running.delete(due.message_id);
      const work = this.#keep(due).then(
        () => {
          over();
          this.wake();
        },
        (error: unknown) => {
          over();
          this.#options.onError(error);
          this.#lookIn(LOOK_AGAIN_MS);
        },
      );
      this.#running.set(due.message_id, { organizationId: due.organization_id, work });
    }
    return undefined;
  }

  /** The next that is not being fetched, of a session that is connected. */
  #next(): Promise<Due | undefined> {
    const running = [...this.#running.values()].map(({ organizationId }) => organizationId);
    const busy = running.filter(
      (id, at) => running.slice(0, at).filter((other) => other === id).length === OF_ONE - 1,
    );
    let query = this.#options.store.db
      .selectFrom('media_to_keep')
      .innerJoin('messages', 'messages.id', 'media_to_keep.message_id')
      .innerJoin('wa_sessions', 'wa_sessions.account_id', 'messages.account_id')
      .select(['media_to_keep.message_id', 'media_to_keep.due_at', 'media_to_keep.tries'])
      .select(['wa_sessions.id', 'wa_sessions.organization_id', 'wa_sessions.account_id'])
      .where('wa_sessions.status', '=', 'working')
      .orderBy('media_to_keep.due_at')
      .limit(1);
    if (running.length) query = query.where('media_to_keep.message_id', 'not in', [...this.#running.keys()]);
    if (busy.length) query = query.where('wa_sessions.organization_id', 'not in', busy);
    return query.executeTakeFirst();
  }

  async #keep({ message_id, due_at: _, tries, ...session }: Due): Promise<void> {
    const { store, clock } = this.#options;
    const row = await store.db
      .selectFrom('messages')
      .selectAll()
      .where('id', '=', message_id)
      .executeTakeFirst();
    const outcome = row ? await this.#fetch(session, row) : 'done';
    if (outcome === 'ended') return;
    const tried = outcome === 'failed' ? tries + 1 : tries;
    if (outcome === 'done' || tried >= TRIES) {
      await store.db.deleteFrom('media_to_keep').where('message_id', '=', message_id).execute();
      return;
    }
    const wait = outcome === 'away' ? AWAY_MS : Math.min(LONGEST_WAIT_MS, AGAIN_MS * 2 ** tries);
    await store.db
      .updateTable('media_to_keep')
      .set({ tries: tried, due_at: clock.now() + wait })
      .where('message_id', '=', message_id)
      .execute();
  }

  async #fetch(session: Shown, row: MessageRow): Promise<'done' | 'failed' | 'away' | 'ended'> {
    const { clock, media, onError } = this.#options;
    const late = new AbortController();
    const cancel = clock.after(PATIENCE_MS, () => late.abort(new Error('the file takes too long')));
    try {
      const signal = AbortSignal.any([this.#ending.signal, late.signal]);
      return (await media.keep(session, row, signal)) ? 'done' : 'failed';
    } catch (error) {
      if (this.#ending.signal.aborted) return 'ended';
      if (late.signal.aborted) return 'failed';
      if (isNoClient(error)) return 'away';
      if (!(error instanceof ApiProblem)) onError(error);
      else if (error.code === 'not_found') return 'done';
      return 'failed';
    } finally {
      cancel();
    }
  }
}

const hasFile = (envelope: Envelope): envelope is Envelope<'message'> =>
  envelope.event === 'message' && (envelope.payload as MessagePayload).hasMedia;

async function note(trx: Transaction<Database>, { session: id, timestamp, payload }: Envelope<'message'>) {
  const session = await trx
    .selectFrom('wa_sessions')
    .select(['id', 'organization_id', 'account_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  const row =
    session &&
    (await messageOf(trx, session, payload.waMessageId, {
      chat: payload.chatJid,
      sender: payload.senderLid ?? payload.senderJid,
    }));
  if (!row) return;
  // One whose place nobody has said has nothing to keep.
  await trx
    .insertInto('media_to_keep')
    .columns(['message_id', 'due_at', 'tries'])
    .expression((eb) =>
      eb
        .selectFrom('message_media')
        .select((of) => ['message_id', of.val(timestamp).as('due_at'), of.val(0).as('tries')])
        .where('message_id', '=', row.id),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
