import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { migrate } from './store/migrate.js';
import { migrations } from './store/migrations/index.js';
import { openStore, type Store } from './store/open.js';
import type { FakeSession } from './testing/domain/fake-engine.js';
import { GROUP, LID, PHONE } from './testing/domain/linked.js';
import { Rig } from './testing/domain/rig.js';
import { describeStores } from './testing/stores.js';

describeStores('what a message asks of the database', (stores) => {
  const texts: string[] = [];
  let store: Store;
  let rig: Rig;
  let id: string;
  let phone: FakeSession;
  beforeAll(async () => {
    store = await openStore({ ...(await stores.fresh()), onStatement: (done) => texts.push(done.sql) });
    await migrate(store.db, store.dialect, migrations);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    rig = await Rig.fresh(store);
    ({ id, phone } = await rig.workingSession());
  });
  afterEach(async () => {
    expect(rig.errors).toEqual([]);
    await rig.close();
  });

  const count = (part: string) => texts.filter((text) => text.includes(part)).length;
  /** Nothing of what came before goes on: so many times the database has answered nobody else. */
  async function quiet(): Promise<void> {
    for (let alone = 0; alone < 10; ) {
      texts.length = 0;
      await sql`select 1`.execute(store.db);
      alone = texts.length > 1 ? 0 : alone + 1;
    }
  }
  /** What `work` led to, up to what it ends with. */
  async function cost(work: () => Promise<unknown>, ended: () => boolean) {
    await quiet();
    texts.length = 0;
    await work();
    await rig.settled(ended);
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    return {
      transactions: texts.filter((text) => text === 'begin').length,
      statements: texts.filter((text) => !text.includes('pg_advisory_xact_lock')),
    };
  }
  /** The last that is asked about a message that came in: whether to tell WhatsApp that it was read. */
  const isHeard = () => count('"auto_read"') > 0;
  const isDone = (transactions: number) => () =>
    ['begin', 'commit'].every((text) => texts.filter((one) => one === text).length >= transactions);

  const atMost = (most: number) => expect.toSatisfy((texts: string[]) => texts.length <= most);
  const hear = (more: object = {}) =>
    phone.deliver({ chatJid: LID, senderLid: LID, senderJid: PHONE, pushName: 'Ann', ...more });
  const send = (more: { headers?: Record<string, string> } = {}, query = '') =>
    rig.call('POST', `/sessions/${id}/messages${query}`, {
      body: { to: LID, type: 'text', text: 'hello' },
      ...more,
    });

  it('that comes in: who its people are is asked once', async () => {
    await cost(hear, isHeard);
    const next = await cost(hear, isHeard);
    expect(next).toEqual({ transactions: 1, statements: atMost(10) });
    expect(next.statements.filter((text) => text.includes('from "identities"'))).toHaveLength(1);
    expect(await cost(() => hear({ secret: new Uint8Array(32), media: 'where' }), isHeard)).toEqual({
      transactions: 1,
      statements: atMost(12),
    });
    await cost(() => hear({ chatJid: GROUP, chatKind: 'group' }), isHeard);
    expect(await cost(() => hear({ chatJid: GROUP, chatKind: 'group' }), isHeard)).toEqual({
      transactions: 1,
      statements: atMost(12),
    });
  });

  it('that is sent: stored before it leaves and settled after', async () => {
    await cost(hear, isHeard);
    const sent = await cost(send, isDone(2));
    expect(sent).toEqual({ transactions: 2, statements: atMost(20) });
    expect(sent.statements.filter((text) => text.includes('from "identities"'))).toHaveLength(1);
    expect(await cost(() => send({ headers: { 'idempotency-key': 'one' } }), isDone(2))).toEqual({
      transactions: 2,
      statements: atMost(22),
    });
    expect(phone.sent).toHaveLength(2);
  });

  it('that is queued: claimed in between', async () => {
    await cost(hear, isHeard);
    expect(await cost(() => send({}, '?async=true'), isDone(3))).toEqual({
      transactions: 3,
      statements: atMost(25),
    });
    expect(phone.sent).toHaveLength(1);
  });
});
