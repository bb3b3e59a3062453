import { isPhoneJid, phoneJid } from '@wagate/contract/jid';
import type { Clock } from '../clock.js';
import type { EventBus } from '../events/bus.js';
import type { EventWriter } from '../events/writer.js';
import { accountOf } from '../sessions/account.js';
import { ConnectionSearch } from '../sessions/connection-search.js';
import type { SessionHandle } from '../sessions/session-handle.js';
import type { Store } from '../store/open.js';
import { learn } from './learn.js';

/** People of one search; who is left is found by the next. */
const MOST = 500;

export interface LidSearchOptions {
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
export const lidSearch = ({ store, writer, ...options }: LidSearchOptions): ConnectionSearch =>
  new ConnectionSearch({
    ...options,
    pauseMs: 2_000,
    wakes: ({ event, payload }) =>
      (event === 'message' || event === 'message.from_me') &&
      'chatJid' in payload &&
      isPhoneJid(payload.chatJid),
    async find(live, asked) {
      const jids = (await byNumberAlone(store, live)).filter((jid) => !asked.has(jid));
      const some = jids.slice(0, MOST);
      if (!some.length) return false;
      const people = await live.ask('lookUp', some);
      for (const jid of some) asked.add(jid);
      if (people.length) await writer.write(live.organizationId, (change) => learn(change, people));
      return jids.length > MOST;
    },
  });

async function byNumberAlone({ db }: Store, live: SessionHandle): Promise<string[]> {
  const { accountId } = await accountOf(db, live.id);
  const chats = await db
    .selectFrom('chats')
    .select('chat_jid as jid')
    .where('account_id', '=', accountId)
    .where('chat_jid', 'like', phoneJid('%'))
    .execute();
  const members = await db
    .selectFrom('wa_group_members')
    .select('member as jid')
    .distinct()
    .where('account_id', '=', accountId)
    .where('member', 'like', phoneJid('%'))
    .execute();
  return [...new Set([...chats, ...members].map(({ jid }) => jid))];
}
