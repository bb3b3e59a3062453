import { isPhoneJid, phoneJid } from '@wagate/contract/jid';
import type { Clock } from '../clock.js';
import { isNotConnected } from '../errors/engine-failure.js';
import { type EventBus, envelopesOf } from '../events/bus.js';
import type { EventWriter } from '../events/writer.js';
import { accountOf } from '../sessions/account.js';
import type { SessionHandle } from '../sessions/session-handle.js';
import type { Store } from '../store/open.js';
import { learn } from './learn.js';

/** Messages often come together: one question is for all of them. */
const PAUSE_MS = 2_000;
/** People of one search; who is left is found by the next. */
const MOST = 500;

export interface LidFinderOptions {
  store: Store;
  writer: EventWriter;
  bus: EventBus;
  clock: Clock;
  onError(error: unknown): void;
}

/**
 * Asks WhatsApp for the LIDs of people who are known by their number alone: a contact is listed by its LID, and none is
 * ever made up. It asks once a connection, and when such a person writes.
 */
export class LidFinder {
  readonly #options: LidFinderOptions;
  readonly #live = new Map<string, SessionHandle>();
  /** Who was asked for over the present connection: whom WhatsApp does not know it need not be asked again. */
  readonly #asked = new Map<string, Set<string>>();
  readonly #planned = new Map<string, () => void>();
  readonly #unsubscribe: () => void;

  constructor(options: LidFinderOptions) {
    this.#options = options;
    this.#unsubscribe = options.bus.subscribe((published) => {
      for (const { event, session, payload } of envelopesOf(published))
        if ((event === 'message' || event === 'message.from_me') && 'chatJid' in payload)
          if (payload.chatJid && isPhoneJid(payload.chatJid)) this.#plan(session);
    });
  }

  connected(live: SessionHandle): void {
    this.#live.set(live.id, live);
    this.#asked.set(live.id, new Set());
    this.#plan(live.id);
  }

  close(): void {
    this.#unsubscribe();
    for (const cancel of this.#planned.values()) cancel();
    this.#planned.clear();
  }

  #plan(sessionId: string): void {
    const live = this.#live.get(sessionId);
    if (!live || this.#planned.has(sessionId)) return;
    const cancel = this.#options.clock.after(PAUSE_MS, () => {
      this.#planned.delete(sessionId);
      this.#find(live).catch(async (error: unknown) => {
        if (!isNotConnected(error) && (await live.connected())) this.#options.onError(error);
      });
    });
    this.#planned.set(sessionId, cancel);
  }

  async #find(live: SessionHandle): Promise<void> {
    if (!(await live.connected())) return;
    const { store, writer } = this.#options;
    const asked = this.#asked.get(live.id) ?? new Set();
    const { accountId } = await accountOf(store.db, live.id);
    const chats = await store.db
      .selectFrom('chats')
      .select('chat_jid as jid')
      .where('account_id', '=', accountId)
      .where('chat_jid', 'like', phoneJid('%'))
      .execute();
    const members = await store.db
      .selectFrom('wa_group_members')
      .select('member as jid')
      .distinct()
      .where('account_id', '=', accountId)
      .where('member', 'like', phoneJid('%'))
      .execute();
    const jids = [...new Set([...chats, ...members].map(({ jid }) => jid))].filter((jid) => !asked.has(jid));
    const some = jids.slice(0, MOST);
    if (!some.length) return;
    const people = await live.ask('lookUp', some);
    for (const jid of some) asked.add(jid);
    if (people.length) await writer.write(live.organizationId, (change) => learn(change, people));
    if (jids.length > MOST) this.#plan(live.id);
  }
}
