import { sql } from 'kysely';
import type { Store } from '../src/store/open.js';
import { ORG } from '../src/testing/domain/rig.js';
import { numbers } from './seed.js';

const NEWEST = 1_749_000_000_000;
const AT_ONCE = 100_000;

export interface FilledChat {
  jid: string;
  count: number;
  /** `messages.id` of the nth from the oldest. */
  idOf(n: number): string;
}

const padded = (n: number) => String(n).padStart(8, '0');

const accountOf = (session: string) => sql`(select account_id from wa_sessions where id = ${session})`;

/** A chat with so many messages, four a second. */
export async function fillChat(store: Store, session: string, count: number): Promise<FilledChat> {
  const jid = `88${count}@lid`;
  const prefix = `msg_${count}_`;
  const id = store.dialect === 'postgres' ? sql`lpad(n::text, 8, '0')` : sql`printf('%08d', n)`;
  for (let from = 0; from < count; from += AT_ONCE)
    await sql`insert into messages (id, account_id, wa_message_id, chat_jid, sender, sender_lid, from_me, type, body, has_media,
        edited, deleted, timestamp, created_at)
      select ${prefix} || ${id}, ${accountOf(session)}, ${prefix} || n, ${jid}, case when n % 3 = 0 then 'me' else ${jid} end, ${jid},
        case when n % 3 = 0 then 1 else 0 end, 'text',
        'What was said as number ' || n, 0, 0, 0, ${NEWEST - count * 250} + (n / 4) * 1000, 1
      from ${numbers(store, from, Math.min(count, from + AT_ONCE))} as numbers`.execute(store.db);
  return { jid, count, idOf: (n) => prefix + padded(n) };
}

/** Takes what a filled chat says into the search. */
export async function fillSearch(store: Store, session: string, { jid }: FilledChat): Promise<void> {
  await sql`insert into message_search (message_id, account_id, chat_jid, timestamp, text)
    select id, account_id, chat_jid, timestamp, lower(body) from messages
    where account_id = ${accountOf(session)} and chat_jid = ${jid}`.execute(store.db);
}

/** Direct chats with people of a name, each with a last message. */
export async function fillChats(store: Store, session: string, count: number): Promise<void> {
  await sql`insert into identities (organization_id, lid, push_name, search_text, first_seen_at, updated_at)
    select ${ORG}, 9000000000 + n || '@lid', 'Person ' || n, 'person ' || n, 1, 1
    from ${numbers(store, 0, count)} as numbers`.execute(store.db);
  await sql`insert into messages (id, account_id, wa_message_id, chat_jid, sender, sender_lid, from_me, type, body, has_media,
      edited, deleted, timestamp, created_at)
    select 'msg_last_' || n, ${accountOf(session)}, 'last_' || n, 9000000000 + n || '@lid', 9000000000 + n || '@lid',
      9000000000 + n || '@lid', 0, 'text',
      'The last that was said', 0, 0, 0, ${NEWEST} - n * 1000, 1
    from ${numbers(store, 0, count)} as numbers`.execute(store.db);
  await sql`insert into chats (account_id, chat_jid, type, search_text, last_message_at, last_message_id, unread_count, archived, pinned)
    select ${accountOf(session)}, 9000000000 + n || '@lid', 'dm', '', ${NEWEST} - n * 1000, 'msg_last_' || n, n % 4, 0, 0
    from ${numbers(store, 0, count)} as numbers`.execute(store.db);
}
