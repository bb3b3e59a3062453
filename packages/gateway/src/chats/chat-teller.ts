import type { WantedChatChange } from '@wagate/engine';
import type { Selectable } from 'kysely';
import type { Clock } from '../clock.js';
import { People } from '../contacts/people.js';
import { isNotConnected } from '../errors/engine-failure.js';
import { KeyedQueue } from '../queue/keyed-queue.js';
import type { SessionHandle } from '../sessions/session-handle.js';
import type { ChatChangeTable } from '../store/chat-tables.js';
import type { Store } from '../store/open.js';
import type { Told } from './change-chat.js';

/** Before it is tried again over the same connection. */
const PAUSE_MS = 30_000;
/** What WhatsApp refuses so often it will not take. */
const ATTEMPTS = 5;

type Kept = Selectable<ChatChangeTable>;

export interface ChatTellerOptions {
  store: Store;
  clock: Clock;
  onError(error: unknown): void;
}

/** Tells WhatsApp what was changed about chats here: at once, or over the next connection. */
export class ChatTeller {
  readonly #options: ChatTellerOptions;
  readonly #queue = new KeyedQueue();
  readonly #planned = new Map<string, () => void>();

  constructor(options: ChatTellerOptions) {
    this.#options = options;
  }

  /** There may be something to tell, and somebody to tell it to. */
  wake(live: SessionHandle): void {
    this.#planned.get(live.id)?.();
    this.#planned.delete(live.id);
    this.#queue.run(live.id, () => this.#tellAll(live)).catch(this.#options.onError);
  }

  close(): Promise<void> {
    for (const cancel of this.#planned.values()) cancel();
    this.#planned.clear();
    return this.#queue.idle();
  }

  async #tellAll(live: SessionHandle): Promise<void> {
    const accountId = await live.account();
    if (accountId === undefined) return;
    const all = await this.#options.store.db
      .selectFrom('chat_changes')
      .selectAll()
      .where('account_id', '=', accountId)
      .orderBy('at')
      .orderBy('chat_jid')
      .execute();
    let refused = false;
    for (const kept of all)
      try {
        await this.#tell(live, kept);
      } catch (error) {
        if (isNotConnected(error)) return;
        if (!isRefused(error) && !isNotReady(error)) throw error;
        if (isRefused(error)) await this.#refused(kept, error);
        refused = true;
      }
    if (refused) this.#plan(live);
  }

  async #tell(live: SessionHandle, kept: Kept): Promise<void> {
    const { store } = this.#options;
    const { receipts = [], ...told } = JSON.parse(kept.wanted) as Told;
    const person = (await People.load(store.db, live.organizationId, [kept.chat_jid])).get(kept.chat_jid);
    const chatJid = person?.phone_jid ?? kept.chat_jid;
    await live.changeChat({ ...told, chatJid, at: kept.at } as WantedChatChange, kept.account_id);
    if (receipts.length) await live.markRead(receipts.map((receipt) => ({ ...receipt, chatJid })));
    await this.#settled(kept);
  }

  async #refused(kept: Kept, error: unknown): Promise<void> {
    if (kept.attempts + 1 < ATTEMPTS) {
      await this.#of(this.#options.store.db.updateTable('chat_changes'), kept)
        .set({ attempts: kept.attempts + 1 })
        .execute();
      return;
    }
    this.#options.onError(error);
    await this.#settled(kept);
  }

  /** Unless a newer one has taken its place meanwhile. */
  async #settled(kept: Kept): Promise<void> {
    await this.#of(this.#options.store.db.deleteFrom('chat_changes'), kept).execute();
  }

  #plan(live: SessionHandle): void {
    if (this.#planned.has(live.id)) return;
    this.#planned.set(
      live.id,
      this.#options.clock.after(PAUSE_MS, () => this.wake(live)),
    );
  }

  #of<Query extends { where(column: keyof Kept, operator: '=', value: string | number): Query }>(
    query: Query,
    kept: Kept,
  ): Query {
    return query
      .where('account_id', '=', kept.account_id)
      .where('chat_jid', '=', kept.chat_jid)
      .where('change', '=', kept.change)
      .where('at', '=', kept.at);
  }
}

const isNamed = (error: unknown, name: string) => error instanceof Error && error.name === name;
const isRefused = (error: unknown) => isNamed(error, 'RefusedError');
const isNotReady = (error: unknown) => isNamed(error, 'NotReadyError');
