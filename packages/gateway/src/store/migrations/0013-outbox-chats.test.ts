import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { describeStores } from '../../testing/stores.js';
import { migrate } from '../migrate.js';
import { openStore } from '../open.js';
import { migrations } from './index.js';

describeStores('sends that were stored before', (stores) => {
  it('know their chat, and those whose message has arrived are over', async () => {
    const store = await openStore(await stores.fresh());
    const { db } = store;
    await migrate(db, store.dialect, migrations.slice(0, 12));
    for (const [n, status, message] of [
      [1, 'queued', 'pending'],
      [2, 'sending', 'read'],
      [3, 'failed', undefined],
    ] as const) {
      if (message)
        await sql`insert into messages (id, session_id, wa_message_id, chat_jid, from_me, type, body, has_media, status,
          edited, deleted, timestamp, created_at) values (${`msg_${n}`}, 's', ${`W${n}`}, ${`${n}@lid`}, 1, 'text', 'x', 0,
          ${message}, 0, 0, 1, 1)`.execute(db);
      await sql`insert into outbox (id, organization_id, session_id, mode, status, wa_message_id, payload, timestamp, created_at)
        values (${`out_${n}`}, 'o', 's', 'async', ${status}, ${`W${n}`}, '{}', 1, 1)`.execute(db);
    }
    await migrate(db, store.dialect, migrations.slice(0, 13));
    expect(await db.selectFrom('outbox').select(['status', 'chat_jid']).orderBy('id').execute()).toEqual([
      { status: 'queued', chat_jid: '1@lid' },
      { status: 'sent', chat_jid: '2@lid' },
      { status: 'failed', chat_jid: null },
    ]);
    await store.close();
  });
});
