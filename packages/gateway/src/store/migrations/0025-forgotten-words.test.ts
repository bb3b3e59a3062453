import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { migrate } from '../migrate.js';
import { openStore } from '../open.js';
import { migrations } from './index.js';

const directory = mkdtempSync(join(tmpdir(), 'wagate-forgotten-'));
afterAll(() => rmSync(directory, { recursive: true }));

it('of a text that was deleted no piece is left in the file', async () => {
  const file = join(directory, 'words.db');
  const store = await openStore({ file });
  await migrate(store.db, store.dialect, migrations);
  const place = { account_id: 1, chat_jid: '1@lid', timestamp: 1 };
  const kind = { sender: 'me', from_me: 1, type: 'text', has_media: 0, edited: 0, deleted: 0 } as const;
  for (const [id, text] of Object.entries({ A: 'hello', B: 'zqxjvk', C: 'good morning' })) {
    const row = { ...place, ...kind, id, wa_message_id: id, created_at: 1 };
    await store.db.insertInto('messages').values(row).execute();
    await store.db
      .insertInto('message_search')
      .values({ ...place, message_id: id, text })
      .execute();
  }
  await store.db.deleteFrom('message_search').where('message_id', '=', 'B').execute();
  await store.close();
  const left = readFileSync(file, 'latin1');
  expect(left).toContain('mor');
  for (const piece of ['zqx', 'qxj', 'xjv', 'jvk']) expect(left, piece).not.toContain(piece);
});
