import type { EngineHost } from '@wagate/engine';
import { type CompiledQuery, sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LID } from '../testing/domain/linked.js';
import { Rig } from '../testing/domain/rig.js';
import { queryPlan } from '../testing/query-plan.js';
import { describeStores } from '../testing/stores.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations/index.js';
import { openStore, type Store, type StoreOptions } from './open.js';

/** So many numbers of others, each with as many rows in every table. */
const NUMBERS = 300;
const EACH = 10;

/** Rows of `NUMBERS` accounts that are not ours; `n` counts them, `a` is the account of each. */
const ROWS = {
  outbox: `(id, organization_id, account_id, mode, status, wa_message_id, chat_jid, payload, timestamp, created_at)
    select 'out_' || n, 'others', a, 'async', 'queued', 'W' || n, n || '@lid', '{}', 1, 1`,
  outbox_files: `(outbox_id, bytes) select 'out_' || n, ''`,
  messages: `(id, account_id, wa_message_id, chat_jid, sender, from_me, type, has_media, edited, deleted, timestamp, created_at)
    select 'msg_' || n, a, 'W' || n, n || '@lid', 'me', 1, 'image', 1, 0, 0, n, 1`,
  message_media: `(message_id, account_id, reference) select 'msg_' || n, a, ''`,
  message_secrets: `(message_id, secret) select 'msg_' || n, ''`,
  chat_changes: `(account_id, chat_jid, change, wanted, attempts, at) select a, n || '@lid', 'archive', '{}', 0, 1`,
  account_health: `(account_id, facts, told) select n, '{}', '{}'`,
  send_rates: `(session_id, minute_started_at, minute_used, hour_started_at, hour_used) select 'sess_' || n, 1, 1, 1, 1`,
  send_paces: `(session_id, next_at, day_started_at, day_used) select 'sess_' || n, 1, 1, 1`,
};

describeStores('rows are found by an index', (stores) => {
  const statements: CompiledQuery[] = [];
  let where: StoreOptions;
  let store: Store;
  let rig: Rig;
  let id: string;
  let host: EngineHost;

  beforeAll(async () => {
    where = { ...(await stores.fresh()), onStatement: (done) => statements.push(done) };
    store = await openStore(where);
    await migrate(store.db, store.dialect, migrations);
    for (const [table, rows] of Object.entries(ROWS)) {
      const numbered =
        store.dialect === 'postgres'
          ? `generate_series(1, ${NUMBERS * EACH}) as n`
          : `(with recursive c (n) as (select 1 union all select n + 1 from c where n < ${NUMBERS * EACH}) select n from c)`;
      const from = `(select n, 1000 + n / ${EACH} as a from ${numbered}) as numbered`;
      await sql.raw(`insert into ${table} ${rows} from ${from}`).execute(store.db);
    }
    await sql.raw('analyze').execute(store.db);
    rig = await Rig.open(store);
    const { id: made, phone } = await rig.workingSession();
    id = made;
    phone.files.set('where', new Uint8Array(10));
    await phone.deliver({
      id: 'P',
      chatJid: LID,
      senderLid: LID,
      content: { type: 'image', mimetype: 'image/png' },
      media: 'where',
      secret: new Uint8Array(32),
    });
    host = phone.host;
  });
  afterAll(async () => {
    expect(rig?.errors).toEqual([]);
    await rig?.close();
    await store?.close();
  });

  /** Everything that `work` asks of a table, while others have rows in it. */
  async function plansOf(table: string, work: () => Promise<unknown>) {
    statements.length = 0;
    await work();
    const asked = () => statements.filter(({ sql }) => new RegExp(`(from|update|join) "${table}"`).test(sql));
    // What WhatsApp is told of comes after the answer.
    await expect.poll(() => asked().length).toBeGreaterThan(0);
    return Promise.all(asked().map((statement) => queryPlan(where, statement, table)));
  }
  const text = { to: LID, type: 'text', text: 'hello' };
  const picture = { to: LID, type: 'image', media: { data: 'iVBORw0KGgo=', mimetype: 'image/png' } };
  const send = '/sessions/{id}/messages';

  it.each([
    ['what waits, in the list of sessions', 'outbox', 'GET', '/sessions'],
    ['how numbers stand, in the list of sessions', 'account_health', 'GET', '/sessions'],
    ['how much was sent, in the list of sessions', 'send_rates', 'GET', '/sessions'],
    ['how a number stands that sends', 'account_health', 'POST', send, text],
    ['the sends that are next, and those that end', 'outbox', 'POST', send, text],
    ['a file on its way', 'outbox_files', 'POST', send, picture],
    ['what changed in a chat', 'chat_changes', 'PATCH', `/sessions/{id}/chats/${LID}`, { archived: true }],
  ])('%s', async (_, table, method, path, body?: object) => {
    const plans = await plansOf(table, async () => {
      const { status } = await rig.call(method, path.replace('{id}', id), { body });
      expect(status).toBeLessThan(300);
    });
    for (const { searched } of plans) expect(searched).not.toEqual([]);
  });

  it('what is kept with a message', async () => {
    const file = async () => {
      const path = `/sessions/${id}/messages/P/media?chat=${LID}&sender=${LID}`;
      const answer = await rig.fetch(path, { 'x-test-as': 'owner' });
      expect((await answer.arrayBuffer()).byteLength).toBe(10);
    };
    const plans = [
      ...(await plansOf('message_media', file)),
      ...(await plansOf('message_secrets', () => host.messageSecrets('P'))),
    ];
    for (const { searched } of plans) expect(searched).not.toEqual([]);
  });
});
