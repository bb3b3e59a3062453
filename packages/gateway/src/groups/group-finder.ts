import { isGroupJid } from '@wagate/contract/jid';
import type { Clock } from '../clock.js';
import { applyGroups } from '../engine-host/apply-groups.js';
import { isNotConnected } from '../errors/engine-failure.js';
import { type EventBus, envelopesOf } from '../events/bus.js';
import type { EventWriter } from '../events/writer.js';
import { accountOf } from '../sessions/account.js';
import type { SessionHandle } from '../sessions/session-handle.js';
import type { Store } from '../store/open.js';

/** Messages often come together: one search is for all their groups. */
const PAUSE_MS = 500;
/** Groups of one search; what is left is found by the next. */
const MOST = 20;

export interface GroupFinderOptions {
  store: Store;
  writer: EventWriter;
  bus: EventBus;
  clock: Clock;
  onError(error: unknown): void;
}

/**
 * Asks WhatsApp about groups that nobody has described: who made one while this device was away tells nothing of it, and without its
 * admins nobody knows whose deletions count. It asks once a connection and group.
 */
export class GroupFinder {
  readonly #options: GroupFinderOptions;
  readonly #live = new Map<string, SessionHandle>();
  readonly #asked = new Map<string, Set<string>>();
  readonly #planned = new Map<string, () => void>();
  readonly #unsubscribe: () => void;

  constructor(options: GroupFinderOptions) {
    this.#options = options;
    this.#unsubscribe = options.bus.subscribe((published) => {
      for (const { event, session, payload } of envelopesOf(published)) {
        const about =
          event === 'message' || event === 'message.from_me'
            ? 'chatJid' in payload && payload.chatJid
            : event === 'group.participant' && 'groupJid' in payload && payload.groupJid;
        if (typeof about === 'string' && isGroupJid(about)) this.#plan(session);
      }
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
    const { writer } = this.#options;
    const asked = this.#asked.get(live.id) ?? new Set();
    const left = (await this.#undescribed(live)).filter((jid) => !asked.has(jid));
    for (const jid of left.slice(0, MOST)) {
      asked.add(jid);
      const group = await live.askGroups('describe', jid).catch((error: unknown) => {
        if (error instanceof Error && error.name === 'RefusedError') return undefined;
        throw error;
      });
      const { sessionId, accountId } = await accountOf(this.#options.store.db, live.id);
      if (group && (await live.account()) === accountId)
        await writer.write(live.organizationId, (change) =>
          applyGroups({ change, sessionId, accountId }, [group], true),
        );
    }
    if (left.length > MOST) this.#plan(live.id);
  }

  /** Groups with a chat of which no name, or no admin, is known. */
  async #undescribed(live: SessionHandle): Promise<string[]> {
    const { db } = this.#options.store;
    const { accountId } = await accountOf(db, live.id);
    const rows = await db
      .selectFrom('chats')
      .select('chat_jid')
      .where('account_id', '=', accountId)
      .where('type', '=', 'group')
      .where((eb) =>
        eb.not(
          eb.and([
            eb.exists(
              eb
                .selectFrom('wa_groups')
                .select('wa_groups.id')
                .where('wa_groups.organization_id', '=', live.organizationId)
                .whereRef('wa_groups.group_jid', '=', 'chats.chat_jid')
                .where('wa_groups.subject', 'is not', null),
            ),
            eb.exists(
              eb
                .selectFrom('wa_group_members')
                .select('wa_group_members.id')
                .where('wa_group_members.account_id', '=', accountId)
                .whereRef('wa_group_members.group_jid', '=', 'chats.chat_jid')
                .where('wa_group_members.role', '!=', 'member'),
            ),
          ]),
        ),
      )
      .orderBy('last_message_at', 'desc')
      .limit(MOST * 10)
      .execute();
    return rows.map(({ chat_jid }) => chat_jid);
  }
}
