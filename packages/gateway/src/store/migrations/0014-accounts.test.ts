import { type Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { searchDialect } from '../../search/search-dialect.js';
import { describeStores, type TestStores } from '../../testing/stores.js';
import { type Migration, migrate, type Unmigrated } from '../migrate.js';
import { openStore, type Store } from '../open.js';
import { accounts } from './0014-accounts.js';
import { migrations } from './index.js';

const BEFORE = migrations.filter(({ version }) => version < accounts.version);
const UNTIL = migrations.filter(({ version }) => version <= accounts.version);
const raw = (store: Store) => store.db as unknown as Kysely<Unmigrated>;
const rows = async (store: Store, query: string): Promise<Record<string, unknown>[]> =>
  (await sql.raw<Record<string, unknown>>(query).execute(store.db)).rows;

/** A database of before, with a session that was linked and one that says no number. */
async function before(stores: TestStores): Promise<Store> {
  const store = await openStore(await stores.fresh());
  await migrate(store.db, store.dialect, BEFORE);
  const db = raw(store);
  for (const [id, jid, lid] of [
    ['s', '4915100000001:7@s.whatsapp.net', '900:7@lid'],
    ['t', null, null],
  ])
    await sql`insert into wa_sessions (id, organization_id, gateway_id, status, wa_jid, wa_lid, is_admin_session, auto_read,
      presence_typing, rate_per_min, rate_per_hour, created_at, updated_at)
      values (${id}, 'o', 'g', 'stopped', ${jid}, ${lid}, 0, 1, 0, 20, 200, 1, 1)`.execute(db);
  await sql`insert into identities (organization_id, lid, phone_jid, phone_number, search_text, first_seen_at, updated_at)
    values ('o', '5@lid', '5511987654321@s.whatsapp.net', '5511987654321', '', 1, 1)`.execute(db);
  const message = (id: string, session: string, wa: string, chat: string, more: Record<string, unknown>) =>
    db
      .insertInto('messages')
      .values({
        id,
        session_id: session,
        wa_message_id: wa,
        chat_jid: chat,
        from_me: 0,
        type: 'text',
        body: `body of ${id}`,
        has_media: 0,
        edited: 0,
        deleted: 0,
        timestamp: 1,
        created_at: 1,
        ...more,
      })
      .execute();
  await message('msg_1', 's', 'W1', '1@lid', { sender_lid: '1@lid' });
  await message('msg_2', 's', 'W2', '1@g.us', { sender_jid: '551187654321@s.whatsapp.net' });
  await message('msg_3', 's', 'W3', '1@lid', { from_me: 1, status: 'pending' });
  await message('msg_4', 's', 'W4', '1@g.us', { sender_jid: '777@s.whatsapp.net' });
  await message('msg_5', 't', 'W1', '1@lid', { sender_lid: '1@lid' });
  await message('msg_6', 'gone', 'W1', '1@lid', {});
  for (const n of [1, 2, 3, 4, 5, 6])
    await sql`insert into message_search (message_id, session_id, chat_jid, timestamp, text)
      select id, session_id, chat_jid, timestamp, body from messages where id = ${`msg_${n}`}`.execute(db);
  await sql`insert into reactions (session_id, target_id, sender, chat_jid, from_me, emoji, timestamp)
    values ('s', 'W1', 'me', '1@lid', 1, '👍', 1), ('t', 'W1', 'me', '1@lid', 1, '❤', 1)`.execute(db);
  await sql`insert into poll_votes (session_id, target_id, sender, from_me, options, timestamp)
    values ('s', 'W2', '1@lid', 0, '[]', 1)`.execute(db);
  await sql`insert into stanzas (session_id, kind, stanza_id, target_id, chat_jid, sender, sender_jid, body, applied, timestamp)
    values ('s', 'edit', 'S1', 'W9', '1@g.us', '551187654321@s.whatsapp.net', '551187654321@s.whatsapp.net', 'new', 0, 1),
      ('s', 'call', 'S2', null, null, null, null, null, 1, 1)`.execute(db);
  for (const [session, chat] of [
    ['s', '1@lid'],
    ['s', '1@g.us'],
    ['t', '1@lid'],
    ['t', '2@lid'],
  ])
    await sql`insert into chats (session_id, chat_jid, type, search_text, unread_count, archived, pinned)
      values (${session}, ${chat}, 'dm', '', 0, 0, 0)`.execute(db);
  await sql`delete from chats where chat_jid = '2@lid'`.execute(db);
  await sql`insert into wa_group_members (session_id, group_jid, member, role, first_seen_at, last_seen_at)
    values ('s', '1@g.us', '1@lid', 'admin', 1, 1)`.execute(db);
  await sql`insert into blocked_contacts (session_id, jid) values ('t', '6@lid')`.execute(db);
  await sql`insert into outbox (id, organization_id, session_id, idempotency_key, mode, status, wa_message_id, chat_jid,
    payload, timestamp, created_at) values ('out_1', 'o', 's', 'k', 'async', 'queued', 'W3', '1@lid', '{}', 1, 1)`.execute(
    db,
  );
  for (const [n, session, type] of [
    [1, 's', 'message'],
    [2, 's', 'session.status'],
    [3, 't', 'message'],
    [4, '', 'alert'],
  ])
    await sql`insert into event_log (event_id, organization_id, session_id, type, payload, created_at)
      values (${`evt_${n}`}, 'o', ${session}, ${type}, '{}', 1)`.execute(db);
  return store;
}

describeStores('accounts of what was stored before', (stores) => {
  it('are one for each session, which has all that the session had', async () => {
    const store = await before(stores);
    await migrate(store.db, store.dialect, UNTIL);
    expect(await rows(store, 'select id, session_id, jid, lid from wa_accounts order by id')).toEqual([
      { id: 1, session_id: 's', jid: '4915100000001@s.whatsapp.net', lid: '900@lid' },
      { id: 2, session_id: 't', jid: null, lid: null },
    ]);
    expect(await rows(store, 'select account_id from wa_sessions order by id')).toEqual([
      { account_id: 1 },
      { account_id: 2 },
    ]);
    expect(await rows(store, 'select id, account_id, sender, sender_lid from messages order by id')).toEqual([
      { id: 'msg_1', account_id: 1, sender: '1@lid', sender_lid: '1@lid' },
      // Known by LID since, in the other spelling of the number.
      { id: 'msg_2', account_id: 1, sender: '5@lid', sender_lid: '5@lid' },
      { id: 'msg_3', account_id: 1, sender: 'me', sender_lid: null },
      { id: 'msg_4', account_id: 1, sender: '777@s.whatsapp.net', sender_lid: null },
      { id: 'msg_5', account_id: 2, sender: '1@lid', sender_lid: '1@lid' },
    ]);
    expect(
      await rows(store, 'select account_id, message_id, emoji from reactions order by account_id'),
    ).toEqual([
      { account_id: 1, message_id: 'msg_1', emoji: '👍' },
      { account_id: 2, message_id: 'msg_5', emoji: '❤' },
    ]);
    expect(await rows(store, 'select account_id, message_id from poll_votes')).toEqual([
      { account_id: 1, message_id: 'msg_2' },
    ]);
    expect(
      await rows(
        store,
        'select stanza_id, chat_jid, sender, target_id, body, applied from stanzas order by stanza_id',
      ),
    ).toEqual([
      { stanza_id: 'S1', chat_jid: '1@g.us', sender: '5@lid', target_id: 'W9', body: 'new', applied: 0 },
      { stanza_id: 'S2', chat_jid: '', sender: '', target_id: null, body: null, applied: 1 },
    ]);
    expect(await rows(store, 'select id, account_id, chat_jid from chats order by id')).toEqual([
      { id: 1, account_id: 1, chat_jid: '1@lid' },
      { id: 2, account_id: 1, chat_jid: '1@g.us' },
      { id: 3, account_id: 2, chat_jid: '1@lid' },
    ]);
    expect(await rows(store, 'select account_id, member, role from wa_group_members')).toEqual([
      { account_id: 1, member: '1@lid', role: 'admin' },
    ]);
    expect(await rows(store, 'select account_id, jid from blocked_contacts')).toEqual([
      { account_id: 2, jid: '6@lid' },
    ]);
    expect(await rows(store, 'select id, account_id, idempotency_key, status from outbox')).toEqual([
      { id: 'out_1', account_id: 1, idempotency_key: 'k', status: 'queued' },
    ]);
    expect(await rows(store, 'select seq, event_id, account_id from event_log order by seq')).toEqual([
      { seq: 1, event_id: 'evt_1', account_id: 1 },
      { seq: 2, event_id: 'evt_2', account_id: null },
      { seq: 3, event_id: 'evt_3', account_id: 2 },
      { seq: 4, event_id: 'evt_4', account_id: null },
    ]);
    await store.close();
  });

  it('are searched and numbered on as before', async () => {
    const store = await before(stores);
    await migrate(store.db, store.dialect, UNTIL);
    const found = async (text: string) =>
      (await searchDialect(store.dialect).candidates(text, 9).execute(store.db)).rows.map(
        ({ docid }) => docid,
      );
    expect(await found('body of msg_2')).toEqual([2]);
    await sql`update message_search set text = 'edited' where docid = 2`.execute(store.db);
    expect([await found('body of msg_2'), await found('edited')]).toEqual([[], [2]]);
    await sql`delete from messages where id = 'msg_2'`.execute(store.db);
    expect(await found('edited')).toEqual([]);
    if (store.dialect === 'sqlite')
      await sql`insert into message_fts (message_fts, rank) values ('integrity-check', 1)`.execute(store.db);
    await sql`insert into chats (account_id, chat_jid, type, search_text, unread_count, archived, pinned)
      values (1, '9@lid', 'dm', '', 0, 0, 0)`.execute(store.db);
    // The fourth was given already, to a chat that is gone.
    expect(await rows(store, "select id from chats where chat_jid = '9@lid'")).toEqual([{ id: 5 }]);
    await sql`insert into event_log (event_id, organization_id, session_id, type, payload, created_at)
      values ('evt_9', 'o', 's', 'message', '{}', 1)`.execute(store.db);
    expect(await rows(store, "select seq from event_log where event_id = 'evt_9'")).toEqual([{ seq: 5 }]);
    await store.close();
  });

  it('are not there at all when the step fails, and are once nothing is in its way', async () => {
    const store = await before(stores);
    await sql`create table event_log_next (anything text)`.execute(store.db);
    const [all, part]: [Migration[], string] = [[...UNTIL], 'select * from messages order by id'];
    const messages = await rows(store, part);
    await expect(migrate(store.db, store.dialect, all)).rejects.toMatchObject({ code: 'migration_failed' });
    expect(await rows(store, part)).toEqual(messages);
    await sql`drop table event_log_next`.execute(store.db);
    expect(await migrate(store.db, store.dialect, all)).toEqual({ applied: 1, version: accounts.version });
    await expect(migrate(store.db, store.dialect, BEFORE)).rejects.toThrow(/newer version of Wagate/);
    await store.close();
  });
});
