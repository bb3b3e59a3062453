import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { searchDialect } from '../../search/search-dialect.js';
import { describeStores } from '../../testing/stores.js';
import { migrate } from '../migrate.js';
import { openStore } from '../open.js';
import { migrations } from './index.js';

const MESSAGES = 1203;

describeStores('search of what was stored before', (stores) => {
  it('takes in every message with a text that was not deleted, and every name', async () => {
    const store = await openStore(await stores.fresh());
    const { db } = store;
    await migrate(db, store.dialect, migrations.slice(0, 4));
    for (let n = 0; n < MESSAGES; n++) {
      const [body, deleted] = n === 1 ? [null, 0] : n === 2 ? ['Gone', 1] : [`Größe ${n}`, 0];
      await sql`insert into messages (id, session_id, wa_message_id, chat_jid, from_me, type, body, has_media, edited,
        deleted, timestamp, created_at) values (${`msg_${String(n).padStart(5, '0')}`}, 's', ${`W${n}`}, '1@lid', 0, 'text',
        ${body}, 0, 0, ${deleted}, ${1_750_000_000_000 + n}, 1)`.execute(db);
    }
    await sql`insert into identities (organization_id, lid, phone_jid, phone_number, push_name, first_seen_at, updated_at)
      values ('o', '1@lid', '551187654321@s.whatsapp.net', '551187654321', 'Änne', 1, 1)`.execute(db);
    await sql`insert into wa_groups (organization_id, group_jid, subject, first_seen_at, updated_at)
      values ('o', '1@g.us', 'Équipe', 1, 1)`.execute(db);
    await sql`insert into chats (session_id, chat_jid, type, name, unread_count, archived, pinned)
      values ('s', '1@g.us', 'group', 'Old NAME', 0, 0, 0)`.execute(db);

    await migrate(db, store.dialect, migrations.slice(0, 5));
    const texts = await db.selectFrom('message_search').selectAll().orderBy('docid').execute();
    expect(texts).toHaveLength(MESSAGES - 2);
    expect(texts[0]).toMatchObject({
      message_id: 'msg_00000',
      session_id: 's',
      chat_jid: '1@lid',
      text: 'grosse 0',
    });
    expect(texts.at(-1)).toMatchObject({
      text: `grosse ${MESSAGES - 1}`,
      timestamp: 1_750_000_000_000 + MESSAGES - 1,
    });
    const found = async (text: string) =>
      (await searchDialect(store.dialect).candidates(text, 5).execute(db)).rows;
    expect(await found('grosse 1200')).toEqual([{ docid: texts.at(-3)!.docid }]);
    await db.deleteFrom('messages').where('id', '=', 'msg_01200').execute();
    expect(await found('grosse 1200')).toEqual([]);
    expect(await db.selectFrom('identities').select('search_text').execute()).toEqual([
      { search_text: 'anne\n5511987654321\n551187654321' },
    ]);
    expect(await db.selectFrom('wa_groups').select('search_text').execute()).toEqual([
      { search_text: 'equipe' },
    ]);
    expect(await db.selectFrom('chats').select('search_text').execute()).toEqual([
      { search_text: 'old name' },
    ]);
    await store.close();
  });
});
