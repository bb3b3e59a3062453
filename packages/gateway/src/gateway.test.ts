import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { createGateway } from './gateway.js';
import { openStore, type StoreOptions } from './store/open.js';
import { noEngine, PUBLIC_URL, TestBrowser, type TestGateway, testGateway } from './testing/gateway.js';
import { describeStores } from './testing/stores.js';

const secret = 'one secret of at least thirty-two characters';

describeStores('a gateway', (stores) => {
  const open: TestGateway[] = [];
  const start = async (store: StoreOptions, options: Parameters<typeof testGateway>[1] = {}) => {
    const made = await testGateway(store, { secret, ...options });
    open.push(made);
    return made;
  };
  afterEach(async () => {
    for (const { gateway } of open.splice(0)) await gateway.close();
  });

  it('keeps people, sessions and tokens across a restart', async () => {
    const store = await stores.fresh();
    const before = await start(store);
    const ann = new TestBrowser(before.gateway);
    await ann.signUp('Ann', 'ann@example.org');
    const token = (await ann.auth<{ token: string }>('GET', '/token')).body.token;
    await before.gateway.close();
    const after = await start(store);
    const again = new TestBrowser(after.gateway);
    again.cookies.set('better-auth.session_token', ann.cookies.get('better-auth.session_token')!);
    expect((await again.auth<{ user: { name: string } }>('GET', '/get-session')).body.user.name).toBe('Ann');
    const can = await again.send('GET', '/api/v1/capabilities', {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(can.status).toBe(200);
  });

  it('is one for its data', async () => {
    const store = await stores.fresh();
    await start(store);
    await expect(start(store)).rejects.toMatchObject({ code: 'in_use' });
    await open.pop()?.gateway.close();
    await start(store);
  });

  it('does not start with another secret, and says why', async () => {
    const store = await stores.fresh();
    await (await start(store)).gateway.close();
    await expect(start(store, { secret: `${secret}!` })).rejects.toMatchObject({ code: 'wrong_secret' });
    await start(store);
  });

  it('does not start on a database of a newer version', async () => {
    const store = await stores.fresh();
    const first = await start(store);
    await first.gateway.close();
    const raw = await openStore(store.url ? store : { file: join(`${store.file}.d`, 'wagate.db') });
    await sql`insert into schema_version (version, name, applied_at) values (999, 'later', 0)`.execute(
      raw.db,
    );
    await raw.close();
    await expect(start(store)).rejects.toMatchObject({ code: 'newer' });
  });

  it('is alive at once, and ready once its sessions were started', async () => {
    const { gateway } = await start(await stores.fresh());
    const browser = new TestBrowser(gateway);
    expect(await browser.send('GET', '/healthz')).toMatchObject({ status: 200, body: 'ok' });
    expect((await browser.send('GET', '/readyz')).status).toBe(503);
    await gateway.start();
    expect(await browser.send('GET', '/readyz')).toMatchObject({ status: 200, body: 'ready' });
    await gateway.close();
    expect(await gateway.ready()).toBe(false);
    await gateway.close();
  });

  it('tells what it offers to whom', async () => {
    const { gateway } = await start(await stores.fresh(), { version: '1.2.3' });
    const ann = new TestBrowser(gateway);
    await ann.signUp('Ann', 'ann@example.org');
    const { body } = await ann.api<{ gateway: object; extensions: string[] }>('GET', '/capabilities');
    expect(body.gateway).toEqual({ name: 'wagate', version: '1.2.3' });
    expect(body.extensions).toEqual(
      expect.arrayContaining(['capabilities', 'read-roles', 'gateways', 'admin-number', 'search', 'audit']),
    );
    expect((await new TestBrowser(gateway).send('GET', '/api/v1/capabilities')).status).toBe(401);
  });

  it('refuses JSON that is nested without end, as what is wrong with the request', async () => {
    const { gateway, logged } = await start(await stores.fresh());
    const ann = new TestBrowser(gateway);
    await ann.signUp('Ann', 'ann@example.org');
    for (const [open, close, levels] of [
      ['[', ']', 12_000],
      ['{"a":', '}', 9_000],
    ] as const) {
      const body = `{"label":${open.repeat(levels)}1${close.repeat(levels)}}`;
      expect((await ann.api('POST', '/sessions', { body })).status).toBe(400);
      expect((await ann.api('POST', '/realtime/ticket', { body })).status).toBe(400);
      expect((await ann.send('POST', '/api/auth/sign-in/email', { body })).status).toBe(400);
    }
    expect(logged).toEqual([]);
  });

  it('answers elsewhere with its envelope', async () => {
    const { gateway } = await start(await stores.fresh());
    const { status, body } = await new TestBrowser(gateway).send('GET', '/somewhere');
    expect([status, body]).toEqual([404, { error: { code: 'not_found', message: 'route not found' } }]);
  });

  if (stores.dialect === 'sqlite')
    it('keeps passwords and keys out of the files in readable form', async () => {
      const store = await stores.fresh();
      const { gateway } = await start(store);
      await new TestBrowser(gateway).signUp('Ann', 'ann@example.org', 'a very readable password');
      const token = await gateway.setupToken();
      await gateway.close();
      const file = readFileSync(join(`${store.file}.d`, 'wagate.db'), 'latin1');
      expect(file).toContain('ann@example.org');
      expect(file).not.toContain('a very readable password');
      expect(file).not.toContain(token);
      expect(file).not.toContain(secret);
      // The log was merged: nothing is hidden in it.
      expect(statSync(join(`${store.file}.d`, 'wagate.db-wal')).size).toBe(0);
    });

  if (stores.dialect === 'sqlite')
    it('does not start on a damaged file, and leaves the directory free', async () => {
      const store = await stores.fresh();
      await (await start(store)).gateway.close();
      const file = join(`${store.file}.d`, 'wagate.db');
      const whole = readFileSync(file);
      writeFileSync(file, 'damaged '.repeat(2000));
      await expect(start(store)).rejects.toMatchObject({ code: 'corrupt' });
      writeFileSync(file, whole);
      await start(store);
    });
});

describe('options', () => {
  const options = { data: '/nowhere', secret, publicUrl: PUBLIC_URL, engine: noEngine };
  it.each([
    [{ data: undefined }, /data directory/],
    [{ secret: 'short' }, /32 characters/],
    [{ publicUrl: 'http://gateway.test/path/' }, /without a slash/],
    [{ publicUrl: 'http://gateway.test/path?x' }, /publicUrl must be/],
    [{ publicUrl: 'gateway.test' }, /publicUrl must be/],
    [{ adminNumber: 'abc' }, /admin number must be/],
    [{ origins: ['*'] }, /origins must be/],
    [{ origins: ['https://shop.example/'] }, /origins must be/],
  ])('%j are refused', async (wrong, message) => {
    // By this name the command tells it in one sentence.
    await expect(createGateway({ ...options, ...wrong })).rejects.toMatchObject({
      name: 'OptionError',
      message: expect.stringMatching(message),
    });
  });
});
