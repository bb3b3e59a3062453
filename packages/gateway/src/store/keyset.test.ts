import { type CompiledQuery, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listOpenAlerts } from '../alerts/alert-list.js';
import { Scope } from '../principal/scope.js';
import { accountOf } from '../sessions/account.js';
import { ORG, principal, Rig } from '../testing/domain/rig.js';
import { queryPlan } from '../testing/query-plan.js';
import { describeStores } from '../testing/stores.js';
import { ulid } from '../ulid.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations/index.js';
import { openStore, type Store, type StoreOptions } from './open.js';

const CHAT = '77001122@lid';
const MESSAGES = 3000;
const OTHERS = 600;
const SECOND = 1000;
const NEWEST = 1_749_999_000_000;

interface Page {
  data: Record<string, unknown>[];
  nextCursor?: string;
  prevCursor?: string;
}

describeStores('a page that begins at a place', (stores) => {
  const statements: CompiledQuery[] = [];
  let where: StoreOptions;
  let store: Store;
  let rig: Rig;
  let id: string;
  /** The oldest first, seven a second; their ids do not follow the time. */
  const messages = Array.from({ length: MESSAGES }, (_, n) => ({
    id: `msg_${String((n * 1237) % MESSAGES).padStart(26, '0')}`,
    timestamp: NEWEST + Math.floor(n / 7) * SECOND,
  })).sort((a, b) => a.timestamp - b.timestamp || (a.id < b.id ? -1 : 1));

  beforeAll(async () => {
    where = { ...(await stores.fresh()), onStatement: (done) => statements.push(done) };
    store = await openStore(where);
    await migrate(store.db, store.dialect, migrations);
    rig = await Rig.open(store);
    rig.as('root', principal({ superAdmin: true, organizationId: null, role: null }));
    id = await rig.createSession();
    await fill(store, id, messages);
    await sql.raw('analyze').execute(store.db);
  });
  afterAll(async () => {
    await rig.close();
    await store.close();
  });

  const get = async (path: string, who = 'owner') => {
    const { status, body } = await rig.call<Page>('GET', path, { who });
    expect([path, status, rig.errors]).toEqual([path, 200, []]);
    return body;
  };
  /** The path of what lies inside the session. */
  const within = (path: string) => `/sessions/${id}${path}`;
  const ids = ({ data }: Page) => data.map((row) => row.id);

  /** The plan of the statement that reads the page. */
  const planOf = async (path: string, table: string, who?: string) => {
    statements.length = 0;
    await get(path, who);
    const page = statements.find(({ sql }) => sql.includes(`from "${table}"`) && sql.includes('order by'));
    return queryPlan(where, page!, table);
  };
  /** That an index is entered at the place which the columns name. */
  const beginsThere = (columns: string) =>
    expect.arrayContaining([expect.stringMatching(new RegExp(`^\\(*(ROW\\()?${columns}\\)?[<>]`))]);

  describe('is found by an index, and is in order there', () => {
    it('of messages, in both directions and around one', async () => {
      const chat = within(`/chats/${CHAT}/messages?limit=50`);
      const middle = messages[MESSAGES / 2]!.id;
      for (const place of [`cursor=${middle}`, `after=${middle}`, `around=W${MESSAGES / 2}`])
        expect(await planOf(`${chat}&${place}`, 'messages')).toEqual({
          searched: beginsThere('timestamp,id'),
          sorted: false,
        });
    });

    it('of chats', async () => {
      const { nextCursor } = await get(within('/chats?limit=50'));
      expect(await planOf(within(`/chats?limit=50&cursor=${nextCursor}`), 'chats')).toEqual({
        // SQLite enters no index at the id of a row of its own numbering: it reads the others of that time too.
        searched: beginsThere(store.dialect === 'sqlite' ? 'last_message_at' : 'last_message_at,id'),
        sorted: false,
      });
    });

    it('of alerts', async () => {
      const page = (cursor?: string) =>
        listOpenAlerts(store.db, Scope.of(principal()), { limit: 50, cursor });
      const { nextCursor } = await page();
      statements.length = 0;
      await page(nextCursor);
      expect(await queryPlan(where, statements[0]!, 'alerts')).toEqual({
        searched: beginsThere('id'),
        sorted: false,
      });
    });

    it.each([
      ['contacts', () => within('/contacts'), 'identities', 'owner'],
      ['the audit log', () => '/audit', 'audit_log', 'owner'],
      ['the audit log of all', () => '/admin/audit', 'audit_log', 'root'],
      ['deliveries', () => '/webhooks/wh_1/deliveries', 'webhook_deliveries', 'owner'],
    ])('of %s', async (_, path, table, who) => {
      const { nextCursor } = await get(`${path()}?limit=50`, who);
      expect(await planOf(`${path()}?limit=50&cursor=${nextCursor}`, table, who)).toEqual({
        searched: beginsThere('id'),
        sorted: false,
      });
    });
  });

  describe('goes on where the one before ended', () => {
    const newestFirst = messages.map((message) => message.id).reverse();

    it('through messages of one second, older and newer', async () => {
      const path = within(`/chats/${CHAT}/messages?limit=97`);
      const older: unknown[] = [];
      let page = await get(path);
      for (;;) {
        older.push(...ids(page));
        if (!page.nextCursor) break;
        page = await get(`${path}&cursor=${page.nextCursor}`);
      }
      expect(older).toEqual(newestFirst);
      const newer: unknown[] = [];
      for (let after: string | undefined = newestFirst.at(-1); after; after = page.prevCursor) {
        page = await get(`${path}&after=${after}`);
        newer.unshift(...ids(page));
      }
      expect(newer).toEqual(newestFirst.slice(0, -1));
    });

    it('around a message amid others of its second', async () => {
      const at = newestFirst.indexOf(messages[1501]!.id);
      const around = await get(within(`/chats/${CHAT}/messages?limit=9&around=W1501`));
      expect(ids(around)).toEqual(newestFirst.slice(at - 4, at + 5));
    });

    it('through chats of one second; those without a message are in no page', async () => {
      const rows = await store.db
        .selectFrom('chats')
        .select(['id', 'chat_jid', 'last_message_at'])
        .where('account_id', '=', (await accountOf(store.db, id)).accountId)
        .execute();
      const wanted = rows
        .flatMap((row) =>
          row.last_message_at === null ? [] : [{ ...row, last_message_at: row.last_message_at }],
        )
        .sort((a, b) => b.last_message_at - a.last_message_at || b.id - a.id);
      expect(wanted.length).toBeLessThan(rows.length);
      const seen: unknown[] = [];
      let cursor: string | undefined;
      do {
        const page: Page = await get(within(`/chats?limit=37${cursor ? `&cursor=${cursor}` : ''}`));
        seen.push(...page.data.map(({ jid }) => jid));
        cursor = page.nextCursor;
      } while (cursor);
      expect(seen).toEqual(wanted.map((row) => row.chat_jid));
    });
  });
});

/** Enough rows that reading all of them is never the better plan. */
async function fill(
  store: Store,
  session: string,
  messages: readonly { id: string; timestamp: number }[],
): Promise<void> {
  const { db } = store;
  const account_id = (await accountOf(db, session)).accountId;
  const others = Array.from({ length: OTHERS }, (_, n) => n);
  const inChunks = async <Row>(rows: readonly Row[], insert: (rows: Row[]) => Promise<unknown>) => {
    for (let n = 0; n < rows.length; n += 300) await insert(rows.slice(n, n + 300));
  };
  await inChunks(
    messages.map((message, n) => ({
      ...message,
      account_id,
      sender: CHAT,
      wa_message_id: `W${n}`,
      chat_jid: CHAT,
      from_me: 0 as const,
      type: 'text',
      body: `${n}`,
      has_media: 0 as const,
      edited: 0 as const,
      deleted: 0 as const,
      created_at: 1,
    })),
    (rows) => db.insertInto('messages').values(rows).execute(),
  );
  await inChunks(
    others.map((n) => ({
      account_id,
      chat_jid: n ? `${9_000_000 + n}@lid` : CHAT,
      type: 'dm' as const,
      search_text: '',
      last_message_at: n % 10 === 1 ? null : NEWEST + Math.floor(n / 7) * SECOND,
      unread_count: 0,
      archived: 0 as const,
      pinned: 0 as const,
    })),
    (rows) => db.insertInto('chats').values(rows).execute(),
  );
  await inChunks(
    others.map((n) => ({
      organization_id: ORG,
      lid: `${9_000_000 + n}@lid`,
      push_name: `${n}`,
      search_text: `${n}`,
      first_seen_at: 1,
      updated_at: 1,
    })),
    (rows) => db.insertInto('identities').values(rows).execute(),
  );
  await inChunks(
    others.map((n) => ({
      id: `alr_${ulid(NEWEST + n)}`,
      organization_id: ORG,
      kind: 'session_failed' as const,
      subject: session,
      session_id: session,
      since: NEWEST,
    })),
    (rows) => db.insertInto('alerts').values(rows).execute(),
  );
  await inChunks(
    others.map((n) => ({
      id: `aud_${ulid(NEWEST + n)}`,
      at: NEWEST + n,
      organization_id: ORG,
      actor_id: 'user_one',
      actor_name: 'One',
      action: 'session.created',
      target_kind: 'session',
      target_id: session,
    })),
    (rows) => db.insertInto('audit_log').values(rows).execute(),
  );
  await db
    .insertInto('webhooks')
    .values({
      id: 'wh_1',
      organization_id: ORG,
      url: 'https://example.com/',
      events: '[]',
      retry_policy: 'constant',
      retry_delay_seconds: 1,
      retry_attempts: 1,
      active: 1,
      created_at: 1,
      updated_at: 1,
    })
    .execute();
  await inChunks(
    others.map((n) => ({
      id: `whd_${ulid(NEWEST + n)}`,
      webhook_id: 'wh_1',
      organization_id: ORG,
      session_id: session,
      event_id: `evt_${n}`,
      event: 'message.received',
      status: 'delivered' as const,
      attempts: 1,
      claimed: 0 as const,
      live: 0 as const,
      attempt_log: '[]',
      created_at: 1,
    })),
    (rows) => db.insertInto('webhook_deliveries').values(rows).execute(),
  );
}
