import type { Selectable } from 'kysely';
import type { Clock } from '../clock.js';
import { People } from '../contacts/people.js';
import { type EventBus, envelopesOf } from '../events/bus.js';
import type { Change, EventWriter } from '../events/writer.js';
import type { Store } from '../store/open.js';
import type { MessageTable } from '../store/schema.js';
import type { PollRecapTable } from '../store/sending-tables.js';
import type { StoredContent } from './content.js';

/** Votes of the last moment are on their way when a poll ends. */
const AFTER_MS = 5_000;
const AGAIN_MS = 5_000;
/** A longer time is not what a timer can wait. */
const LONGEST_WAIT_MS = 3_600_000;
const MOST = 100;

type Row = Pick<Selectable<MessageTable>, 'id' | 'account_id' | 'type' | 'content'>;

/** Writes down which of the messages are polls whose end is to be told. */
export async function planRecaps({ trx, now }: Change, rows: readonly Row[]): Promise<void> {
  const due = rows.flatMap(({ id, account_id, type, content }) => {
    if (type !== 'poll' || content === null) return [];
    const { endTime } = (JSON.parse(content) as StoredContent).poll ?? {};
    return endTime && endTime > now ? [{ message_id: id, account_id, due_at: endTime + AFTER_MS }] : [];
  });
  if (due.length) await trx.insertInto('poll_recaps').values(due).execute();
}

export interface PollRecapsOptions {
  store: Store;
  writer: EventWriter;
  bus: EventBus;
  clock: Clock;
  onError(error: unknown): void;
}

/** Tells what came of polls that have ended: each once, also of one that ended while nothing ran. */
export class PollRecaps {
  readonly #options: PollRecapsOptions;
  readonly #unsubscribe: () => void;
  #cancel: (() => void) | undefined;
  #running: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(options: PollRecapsOptions) {
    this.#options = options;
    this.#unsubscribe = options.bus.subscribe((published) => {
      for (const { payload } of envelopesOf(published))
        if ('poll' in payload && payload.poll?.endTime) return this.#soon();
    });
  }

  start(): void {
    this.#soon();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#unsubscribe();
    this.#cancel?.();
    await this.#running;
  }

  #soon(): void {
    this.#running = this.#running.then(() => this.#look());
  }

  async #look(): Promise<void> {
    this.#cancel?.();
    if (this.#closed) return;
    const { clock, onError } = this.#options;
    let wait: number | undefined;
    try {
      wait = await this.#tellDue();
    } catch (error) {
      onError(error);
      wait = AGAIN_MS;
    }
    // Polls of a past that has come are told of by nobody.
    const next = Math.min(wait ?? LONGEST_WAIT_MS, LONGEST_WAIT_MS);
    if (!this.#closed) this.#cancel = clock.after(next, () => this.#soon());
  }

  /** @returns milliseconds until the next is due; nothing where none waits */
  async #tellDue(): Promise<number | undefined> {
    const { store, writer, clock } = this.#options;
    for (;;) {
      const waiting = await store.db
        .selectFrom('poll_recaps')
        .innerJoin('wa_accounts', 'wa_accounts.id', 'poll_recaps.account_id')
        .innerJoin('wa_sessions', 'wa_sessions.id', 'wa_accounts.session_id')
        .select(['poll_recaps.message_id', 'poll_recaps.account_id', 'poll_recaps.due_at'])
        .select(['wa_sessions.id as session_id', 'wa_sessions.organization_id'])
        .orderBy('poll_recaps.due_at')
        .limit(MOST)
        .execute();
      for (const recap of waiting) {
        const wait = recap.due_at - clock.now();
        if (wait > 0) return wait;
        if (this.#closed) return undefined;
        await writer.write(recap.organization_id, (change) => tellRecap(change, recap.session_id, recap));
      }
      if (waiting.length < MOST) return undefined;
    }
  }
}

/** Whoever takes the row tells of it. */
async function tellRecap(
  change: Change,
  sessionId: string,
  { message_id, account_id }: Selectable<PollRecapTable>,
): Promise<void> {
  const { trx } = change;
  const taken = await trx
    .deleteFrom('poll_recaps')
    .where('message_id', '=', message_id)
    .returning('message_id')
    .executeTakeFirst();
  const row = await trx.selectFrom('messages').selectAll().where('id', '=', message_id).executeTakeFirst();
  const { poll }: StoredContent = row?.content ? JSON.parse(row.content) : {};
  if (!taken || !row || !poll?.endTime || row.deleted) return;
  const votes = await trx
    .selectFrom('poll_votes')
    .selectAll()
    .where('message_id', '=', message_id)
    .orderBy('timestamp')
    .orderBy('sender')
    .execute();
  const own = await trx
    .selectFrom('wa_accounts')
    .select(['lid', 'jid'])
    .where('id', '=', account_id)
    .executeTakeFirst();
  const people = await People.load(
    trx,
    change.organizationId,
    votes.flatMap((vote) => [vote.sender_lid, vote.sender_jid]),
  );
  const chosen = votes
    .map((vote) => ({ vote, options: JSON.parse(vote.options) as string[] }))
    .filter(({ options }) => options.length > 0);
  const voters = chosen.map(({ vote, options }) => ({
    voterId: vote.from_me ? (own?.lid ?? own?.jid ?? vote.sender) : vote.sender,
    displayName: vote.from_me ? '' : (people.name(vote.sender_lid, vote.sender_jid) ?? ''),
    selectedOptions: options,
  }));
  const hideVotes = poll.hideVotes ?? false;
  change.emit({ sessionId, accountId: account_id }, 'poll.recap', {
    pollMessageId: row.wa_message_id,
    chatJid: row.chat_jid,
    name: poll.name,
    selectableCount: poll.selectableCount,
    hideVotes,
    endTime: poll.endTime,
    totalVotes: chosen.length,
    options: poll.options.map((option) => ({
      option,
      count: chosen.filter(({ options }) => options.includes(option)).length,
    })),
    ...(hideVotes ? {} : { voters }),
  });
}
