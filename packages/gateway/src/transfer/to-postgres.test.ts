import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { EmbeddedGateway } from '../gateway.js';
import { lockDirectory } from '../store/lock.js';
import { DATABASE_FILE } from '../store/open.js';
import { FakeEngine } from '../testing/domain/fake-engine.js';
import { type Frozen, placeOf, readFacts, releases, thaw } from '../testing/frozen/frozen-data.js';
import { Reader } from '../testing/frozen/reader.js';
import { READINGS } from '../testing/frozen/readings.js';
import { TestBrowser, testGateway } from '../testing/gateway.js';
import { describePostgres } from '../testing/stores.js';
import { transferToPostgres } from './to-postgres.js';

const release = releases().at(-1)!;

describePostgres('what moves from SQLite', (stores) => {
  let folder: string;
  let data: string;
  let url: string;
  let facts: Frozen;
  let gateway: EmbeddedGateway | undefined;
  let browser: TestBrowser;
  let client: pg.Client;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wagate-transfer-'));
    facts = readFacts(release);
    vi.useFakeTimers({ toFake: ['Date'], now: facts.at });
    await thaw(release, { file: join(folder, 'old') });
    data = join(folder, 'old.d');
    url = (await stores.fresh()).url!;
    client = new pg.Client({ connectionString: url });
    await client.connect();
  });
  afterAll(async () => {
    await gateway?.close();
    await client?.end();
    vi.useRealTimers();
    rmSync(folder, { recursive: true, force: true });
  });

  const readerAs = async (email: string): Promise<Reader> => {
    browser = new TestBrowser(gateway!);
    await browser.auth('POST', '/sign-in/email', { email, password: facts.password });
    const { body } = await browser.auth<{ token: string }>('GET', '/token');
    return new Reader(gateway!, { authorization: `Bearer ${body.token}` });
  };
  const count = async (table: string) =>
    Number((await client.query(`select count(*) as n from "${table}"`)).rows[0].n);

  it('is refused while a gateway holds the data, and leaves nothing behind where it fails', async () => {
    const lock = lockDirectory(data);
    await expect(transferToPostgres({ data, to: url })).rejects.toMatchObject({ code: 'in_use' });
    lock.release();
    await expect(transferToPostgres({ data: folder, to: url })).rejects.toThrow(/no database in/);
    // A row that PostgreSQL does not take, at the very end of what is copied.
    const source = new Libsql(join(data, DATABASE_FILE));
    const at = 'rowid = (select max(rowid) from webhooks)';
    const { created_at } = source.prepare(`select created_at from webhooks where ${at}`).get() as {
      created_at: number;
    };
    source.exec(`update webhooks set created_at = 'yesterday' where ${at}`);
    source.close();
    // Of one that was killed.
    mkdirSync(join(data, 'migrate-A1b2C3'));
    await expect(transferToPostgres({ data, to: url })).rejects.toThrow(
      /^Nothing was copied .*: a row of webhooks is not taken \(22P02\)\. .* can be run again\.$/,
    );
    expect(readdirSync(data).filter((name) => name.startsWith('migrate'))).toEqual([]);
    expect(await count('messages')).toBe(0);
    expect(await count('user')).toBe(0);
    const mended = new Libsql(join(data, DATABASE_FILE));
    mended.exec(`update webhooks set created_at = ${created_at} where ${at}`);
    mended.close();
  });

  it('arrives whole, and numbers go on from where they were', async () => {
    const before = readFileSync(join(data, DATABASE_FILE));
    const { counts, rows } = await transferToPostgres({ data, to: url });
    expect(readFileSync(join(data, DATABASE_FILE)).equals(before)).toBe(true);
    expect(readdirSync(data).filter((name) => name.startsWith('migrate-'))).toEqual([]);
    const source = new Libsql(join(data, DATABASE_FILE), { readonly: true });
    const given = (table: string) =>
      (source.prepare('select seq from sqlite_sequence where name = ?').get(table) as { seq: number }).seq;
    expect(counts.messages).toBeGreaterThan(100);
    expect(rows).toBeGreaterThan(counts.messages!);
    for (const table of ['messages', 'user', 'apikey', 'event_log', 'engine_keys'])
      expect(counts[table], table).toBe(
        (source.prepare(`select count(*) as n from "${table}"`).get() as { n: number }).n,
      );
    for (const table of ['event_log', 'chats']) {
      const { rows: next } = await client.query(`select nextval(pg_get_serial_sequence($1, $2)) as n`, [
        table,
        table === 'event_log' ? 'seq' : 'id',
      ]);
      expect(Number(next[0].n), table).toBe(given(table) + 1);
    }
    source.close();
    const again = transferToPostgres({ data, to: url });
    await expect(again).rejects.toThrow(/is not empty: .* have rows/);
    await expect(again).rejects.not.toThrow(/password/);
  });

  it('is answered for as before: the same sign-ins, chats, messages, searches, people, webhooks and keys', async () => {
    ({ gateway } = await testGateway(
      { url },
      { secret: facts.secret, engine: new FakeEngine(), registration: 'closed', passwords: undefined },
    ));
    const organizations = [
      ['bakery', facts.addresses.owner, ['sessions', 'chats', 'search', 'webhooks', 'administration']],
      ['tours', facts.addresses.otherOwner, ['messages', 'people']],
    ] as const;
    for (const [organization, owner, readings] of organizations) {
      const reader = await readerAs(owner);
      const { body } = await reader.ask('/sessions');
      const sessions = (body.data ?? []).map(({ id }) => id);
      for (const name of readings) {
        await READINGS[name]!(reader, sessions);
        const kept = readFileSync(placeOf(release, 'answers', `${organization}-${name}.txt`), 'utf8');
        expect(reader.take(), `${organization} ${name}`).toBe(kept);
      }
    }
    const byKey = new Reader(gateway, { 'x-api-key': facts.keys.whole });
    expect((await byKey.ask('/sessions')).status).toBe(200);
  });
});
