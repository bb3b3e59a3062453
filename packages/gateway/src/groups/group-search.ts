import { isGroupJid } from '@wagate/contract/jid';
import type { Clock } from '../clock.js';
import { applyGroups } from '../engine-host/apply-groups.js';
import type { EventBus } from '../events/bus.js';
import type { EventWriter } from '../events/writer.js';
import { accountOf } from '../sessions/account.js';
import { ConnectionSearch } from '../sessions/connection-search.js';
import type { SessionHandle } from '../sessions/session-handle.js';
import type { Store } from '../store/open.js';

/** Groups of one search; what is left is found by the next. */
const MOST = 20;

export interface GroupSearchOptions {
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
export const groupSearch = ({ store, writer, ...options }: GroupSearchOptions): ConnectionSearch =>
  new ConnectionSearch({
    ...options,
    pauseMs: 500,
    wakes: ({ event, payload }) =>
      event === 'message' || event === 'message.from_me'
        ? 'chatJid' in payload && isGroupJid(payload.chatJid)
        : event === 'group.participant' && 'groupJid' in payload && isGroupJid(payload.groupJid),
    async find(live, asked) {
      const left = (await undescribed(store, live)).filter((jid) => !asked.has(jid));
      for (const jid of left.slice(0, MOST)) {
        asked.add(jid);
        const group = await live.askGroups('describe', jid).catch((error: unknown) => {
          if (error instanceof Error && error.name === 'RefusedError') return undefined;
          throw error;
        });
        const { sessionId, accountId } = await accountOf(store.db, live.id);
        if (group && (await live.account()) === accountId)
          await writer.write(live.organizationId, (change) =>
            applyGroups({ change, sessionId, accountId }, [group], true),
          );
      }
      return left.length > MOST;
    },
  });

/** Groups with a chat of which no name, or no admin, is known. */
async function undescribed({ db }: Store, live: SessionHandle): Promise<string[]> {
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
