import { type RawBuilder, sql } from 'kysely';
import type { Store } from '../src/store/open.js';
import { ORG } from '../src/testing/domain/rig.js';

export const SESSION = 'sess_bench';
export const OTHER_SESSION = 'sess_other';
export const CONTACTS = 50_000;
export const MESSAGES = 1_000_000;
/** The first 20,000 have a chat, and everyone is in a group. */
export const CHATS = 20_000;
const GROUPS = 500;
export const NEWEST = 1_760_000_000_000;

const SYLLABLES = 'ka lo mi ten sur van del ro pha nis tor gue lam bri zon dek wu shi par ost'.split(' ');
const SCRIPTS = ['会议室', '明天', '发票', 'فاتورة', 'مرحبا', 'ประชุม', 'счёт', 'встреча', 'café', 'Größe'];
export const WORDS = 4000;

/** Deterministic: the same words in the same places in every run. */
export function word(n: number): string {
  if (n % 97 === 0) return SCRIPTS[(n / 97) % SCRIPTS.length]!;
  let text = '';
  for (let rest = n + 23; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    text += SYLLABLES[rest % SYLLABLES.length];
  return n % 5 === 0 ? text[0]!.toUpperCase() + text.slice(1) : text;
}

export const numbers = (store: Store, from: number, to: number): RawBuilder<unknown> =>
  store.dialect === 'postgres'
    ? sql`(select n from generate_series(${from}::bigint, ${to - 1}::bigint) as n)`
    : sql`(with recursive numbers (n) as (select ${from} union all select n + 1 from numbers where n < ${to - 1}) select n from numbers)`;

/** Low numbers far more often than high ones, as words and chats are. */
const skewed = (salt: number, of: number) =>
  sql`((n * ${7919 + salt * 104_729} + ${salt * 31}) % ${of}) * ((n * ${15_485_863 + salt * 179} + ${salt}) % ${of}) / ${of}`;

const padded = (column: RawBuilder<unknown>, store: Store) =>
  store.dialect === 'postgres' ? sql`lpad((${column})::text, 8, '0')` : sql`printf('%08d', ${column})`;

/** Fills a database whose schema is that of before the search. */
export async function seed(store: Store): Promise<void> {
  const { db } = store;
  await sql`create table bench_words (id integer primary key, word text not null)`.execute(db);
  for (let n = 0; n < WORDS; n += 500)
    await sql`insert into bench_words (id, word) values ${sql.join(
      Array.from({ length: 500 }, (_, i) => sql`(${n + i}, ${word(n + i)})`),
    )}`.execute(db);
  for (const id of [SESSION, OTHER_SESSION])
    await sql`insert into wa_sessions (id, organization_id, gateway_id, status, is_admin_session, auto_read,
      presence_typing, rate_per_min, rate_per_hour, created_at, updated_at)
      values (${id}, ${ORG}, 'bench', 'stopped', 0, 0, 0, 20, 200, 1, 1)`.execute(db);
  await seedPeople(store);
  for (let n = 0; n < MESSAGES; n += 100_000) await seedMessages(store, n, n + 100_000);
  await sql`update chats set last_message_id = (select m.id from messages m where m.session_id = chats.session_id
    and m.chat_jid = chats.chat_jid order by m.timestamp desc, m.id desc limit 1)`.execute(db);
  await sql`drop table bench_words`.execute(db);
}

async function seedPeople(store: Store): Promise<void> {
  const { db } = store;
  const named = (salt: number) => sql`(select word from bench_words where id = ${skewed(salt, WORDS)})`;
  await sql`insert into identities (organization_id, lid, phone_jid, phone_number, name, push_name, first_seen_at, updated_at)
    select ${ORG}, 9000000000 + n || '@lid', 4915100000000 + n || '@s.whatsapp.net', '' || (4915100000000 + n),
      case when n % 3 = 0 then ${named(1)} || ' ' || ${named(2)} end, ${named(3)}, 1, 1
    from ${numbers(store, 0, CONTACTS)} as numbers`.execute(db);
  await sql`insert into chats (session_id, chat_jid, type, last_message_at, unread_count, archived, pinned)
    select ${SESSION}, 9000000000 + n || '@lid', 'dm', ${NEWEST} - n * 1000, n % 4, case when n % 10 = 0 then 1 else 0 end, 0
    from ${numbers(store, 0, CHATS)} as numbers`.execute(db);
  await sql`insert into wa_groups (organization_id, group_jid, subject, first_seen_at, updated_at)
    select ${ORG}, 120363000000000000 + n || '@g.us', ${named(4)} || ' ' || ${named(5)}, 1, 1
    from ${numbers(store, 0, GROUPS)} as numbers`.execute(db);
  await sql`insert into chats (session_id, chat_jid, type, last_message_at, unread_count, archived, pinned)
    select ${SESSION}, 120363000000000000 + n || '@g.us', 'group', ${NEWEST} - n * 5000, 0, 0, 0
    from ${numbers(store, 0, GROUPS)} as numbers`.execute(db);
  await sql`insert into wa_group_members (session_id, group_jid, member, role, first_seen_at, last_seen_at)
    select ${SESSION}, 120363000000000000 + n % ${GROUPS} || '@g.us', 9000000000 + n || '@lid', 'member', 1, 1
    from ${numbers(store, 0, CONTACTS)} as numbers`.execute(db);
}

/** Three to ten words a message. One in 50,000 says `unobtainium`; none says `zzyzx`. */
async function seedMessages(store: Store, from: number, to: number): Promise<void> {
  const at = (salt: number) => sql`(select word from bench_words where id = ${skewed(salt, WORDS)})`;
  const more = [4, 5, 6, 7, 8, 9, 10].map(
    (k) => sql`case when n % 11 >= ${k - 3} then ' ' || ${at(k + 3)} else '' end`,
  );
  await sql`insert into messages (id, session_id, wa_message_id, chat_jid, sender_lid, from_me, type, body, has_media,
      edited, deleted, timestamp, created_at)
    select 'msg_' || ${padded(sql`n`, store)}, case when n % 10 = 9 then ${OTHER_SESSION} else ${SESSION} end, 'W' || n,
      9000000000 + ${skewed(2, CHATS)} || '@lid', 9000000000 + ${skewed(2, CHATS)} || '@lid',
      case when n % 3 = 0 then 1 else 0 end, 'text',
      ${at(3)} || ' ' || ${at(4)} || ' ' || ${at(5)} || ${sql.join(more, sql` || `)}
        || case when n % 50000 = 49998 then ' unobtainium' else '' end,
      0, 0, 0, ${NEWEST - MESSAGES * 31_000} + n * 31000, 1
    from ${numbers(store, from, to)} as numbers`.execute(store.db);
}
