import { once } from 'node:events';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Embedder, type Failure, PAGE } from '../testing/embed/embedder.js';
import { describeStores } from '../testing/stores.js';

describeStores('an embed token', (stores) => {
  let to: Embedder;
  beforeAll(async () => {
    to = await Embedder.open(await stores.fresh());
  });
  afterAll(() => to.close());

  const status = async (token: string, path = `/sessions/${to.session}`, origin: string | null = PAGE) =>
    (await to.call('GET', path, token, { origin })).status;

  it('says whose it is, what it may and where, and tells the same of itself', async () => {
    const { token, jti, expiresAt } = await to.token();
    expect(decodeProtectedHeader(token)).toEqual({
      alg: 'EdDSA',
      typ: 'JWT',
      kid: expect.stringMatching(/^emb_[0-9A-HJKMNP-TV-Z]{26}$/),
    });
    const iat = Math.floor(to.time / 1000);
    expect(decodeJwt(token)).toEqual({
      iss: 'http://gateway.test',
      aud: 'wagate-embed',
      sub: 'customer-1',
      org: to.owner.organizationId,
      sessions: [to.session],
      can: ['view', 'pair'],
      origins: [PAGE],
      iat,
      exp: iat + 600,
      jti,
    });
    expect(expiresAt).toBe((iat + 600) * 1000);
    const { body, headers } = await to.call<Record<string, unknown>>('GET', '/capabilities', token);
    expect(body).toMatchObject({ can: ['view', 'pair'], sessions: [to.session] });
    expect(body.permissions).toEqual(['read', 'manage', 'events']);
    expect(headers.get('access-control-allow-origin')).toBe(PAGE);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('sees its own session alone, in lists too, and is told what it lacks', async () => {
    const { token } = await to.token();
    const { body } = await to.call<{ data: { id: string }[] }>('GET', '/sessions', token);
    expect(body.data.map(({ id }) => id)).toEqual([to.session]);
    expect(await status(token, `/sessions/${to.other}`)).toBe(404);
    const stop = await to.call('POST', `/sessions/${to.session}:stop`, token);
    expect([stop.status, stop.body.error.details]).toEqual([403, { missing: ['sessions'] }]);
    const more = await to.call('POST', '/embed-tokens', token, { body: {} });
    expect([more.status, more.body.error.details]).toEqual([403, { missing: [] }]);
  });

  it('is for the pages it names, and for those of the gateway where it names none', async () => {
    const named = await to.token();
    const none = await to.token({ origins: undefined });
    const home = 'http://gateway.test';
    const seen = async (token: string, origin: string | null) => {
      const { status, headers } = await to.call('GET', '/sessions', token, { origin });
      return [status, headers.get('access-control-allow-origin')];
    };
    expect(await seen(named.token, PAGE)).toEqual([200, PAGE]);
    expect(await seen(named.token, 'https://evil.example')).toEqual([403, null]);
    expect(await seen(named.token, `${PAGE}.evil.example`)).toEqual([403, null]);
    expect(await seen(named.token, 'null')).toEqual([403, null]);
    expect(await seen(none.token, PAGE)).toEqual([403, null]);
    expect((await seen(none.token, home))[0]).toBe(200);
    // A program sends no origin, nor does a page that reads from its own gateway.
    expect((await seen(named.token, null))[0]).toBe(200);
  });

  it('ends where it is taken back, by session, person and id, and every page may read that it did', async () => {
    for (const query of [
      ({ jti }: { jti: string }) => `jti=${jti}`,
      () => 'user=customer-1',
      () => `session=${to.session}`,
    ]) {
      const made = await to.token();
      const all = await to.token({ sessions: ['*'], user: { id: 'customer-2' } });
      const spared = await to.token({ sessions: [to.other], user: { id: 'customer-3' } });
      expect(await status(made.token)).toBe(200);
      expect((await to.asServer('DELETE', `/embed-tokens?${query(made)}`)).status).toBe(204);
      const after = await to.call('GET', '/sessions', made.token);
      expect([after.status, after.headers.get('access-control-allow-origin')]).toEqual([401, PAGE]);
      // Who reaches all sessions reached this one too.
      expect(await status(all.token)).toBe(query(made).startsWith('session') ? 401 : 200);
      expect(await status(spared.token, `/sessions/${to.other}`)).toBe(200);
    }
    const both = await to.asServer('DELETE', `/embed-tokens?user=x&jti=y`);
    expect([both.status, (await to.asServer('DELETE', '/embed-tokens')).status]).toEqual([400, 400]);
    expect((await to.asServer('DELETE', '/embed-tokens?jti=emt_none')).status).toBe(204);
  });

  it('ends by its own time, and a stream that it opened with it', async () => {
    const made = await to.token({ expiresIn: 60 });
    const stream = await fetch(`http://${to.address}/api/v1/realtime`, {
      headers: {
        accept: 'application/x-ndjson',
        origin: PAGE,
        authorization: `Bearer ${await to.ticket(made.token)}`,
      },
    });
    expect([stream.status, stream.headers.get('access-control-allow-origin')]).toEqual([200, PAGE]);
    to.time += 61_000;
    expect(await status(made.token)).toBe(401);
    await stream.body?.cancel();
  });

  it('ends its sockets with it, and opens none for another page', async () => {
    const made = await to.token();
    const refused = to.socket(await to.ticket(made.token), 'https://evil.example');
    const [failure] = (await once(refused, 'error')) as [Error];
    expect(failure.message).toContain('403');
    const socket = to.socket(await to.ticket(made.token), PAGE);
    await once(socket, 'message');
    const closed = once(socket, 'close');
    await to.asServer('DELETE', `/embed-tokens?jti=${made.jti}`);
    expect(String((await closed)[1])).toBe('revoked');
  });

  it.each([
    ['is revoked', () => to.owner.browser.api('DELETE', `/api-keys/${to.keyId}`)],
    ['is rotated', () => to.owner.browser.api('POST', `/api-keys/${to.keyId}:rotate`)],
    [
      'is switched off',
      () => to.owner.browser.api('PATCH', `/api-keys/${to.keyId}`, { body: { enabled: false } }),
    ],
  ])('ends when the key that made it %s, with its sockets', async (_, act) => {
    await to.newKey();
    const made = await to.token();
    const socket = to.socket(await to.ticket(made.token), PAGE);
    await once(socket, 'message');
    const closed = once(socket, 'close');
    await act();
    expect(await status(made.token)).toBe(401);
    await closed;
    await to.newKey();
  });

  it('ends with a person who made it and may not any more, and not with their sign-in', async () => {
    const admin = await to.owner.browser.api<{ token: string }>('POST', '/embed-tokens', {
      body: { sessions: ['*'], can: ['view'], user: { id: 'x' }, expiresIn: 600, origins: [PAGE] },
    });
    expect(admin.status).toBe(201);
    await to.owner.browser.auth('POST', '/sign-out');
    expect(await status(admin.body.token)).toBe(200);
    await to.owner.browser.auth('POST', '/sign-in/email', {
      email: to.owner.email,
      password: 'correct horse',
    });
  });

  it('is given by nobody who has less, and refused for what makes no sense', async () => {
    const wish = { sessions: [to.session], can: ['view'], user: { id: 'a' }, expiresIn: 600 };
    const tried = async (more: object) => {
      const { status, body } = await to.asServer<Failure>('POST', '/embed-tokens', { ...wish, ...more });
      return [status, body.error?.details?.missing ?? body.error?.details?.errors ?? body.error?.message];
    };
    expect(await tried({ sessions: ['sess_01K04Z9Q4S7W2V5XN8BMT3CDHE'] })).toEqual([
      404,
      'session not found',
    ]);
    expect((await tried({ sessions: ['*', to.session] }))[0]).toBe(400);
    expect((await tried({ expiresIn: 59 }))[0]).toBe(400);
    expect((await tried({ expiresIn: 901 }))[0]).toBe(400);
    for (const origin of [
      'app.example.com',
      `${PAGE}/`,
      `${PAGE}/path`,
      '*',
      'null',
      'file://',
      'https://*.example.com',
    ])
      expect([origin, (await tried({ origins: [origin] }))[0]]).toEqual([origin, 400]);
    for (const user of [{ id: '' }, { id: ' ' }, { id: 'a\nb' }, { id: 'a', name: '\u202e' }])
      expect([user, (await tried({ user }))[0]]).toEqual([user, 400]);
    expect((await tried({ can: ['everything'] }))[0]).toBe(400);
    expect((await tried({ admin: true }))[0]).toBe(400);

    await to.newKey({ permissions: ['manage'] });
    expect(await tried({})).toEqual([403, ['read', 'events']]);
    expect((await tried({ can: ['keys:read'] }))[0]).toBe(201);
    await to.newKey({ sessions: [to.session] });
    expect((await tried({}))[0]).toBe(201);
    expect(await tried({ sessions: [to.other] })).toEqual([404, 'session not found']);
    expect((await tried({ sessions: ['*'] }))[0]).toBe(403);
    await to.newKey();
  });

  it('makes keys and webhooks within its sessions, and gives no more than who made it could', async () => {
    const { token } = await to.token({ can: ['keys', 'webhooks'] });
    const make = (path: string, body: object) =>
      to.call<Failure & { id: string }>('POST', path, token, { body });
    const key = { name: 'inner', permissions: ['read'] };
    expect((await make('/api-keys', key)).status).toBe(403);
    expect((await make('/api-keys', { ...key, sessions: [to.other] })).status).toBe(400);
    const made = await make('/api-keys', { ...key, sessions: [to.session] });
    expect(made.status).toBe(201);
    const listed = await to.call<{ data: { id: string }[] }>('GET', '/api-keys', token);
    const ids = listed.body.data.map(({ id }) => id);
    expect([ids.includes(made.body.id), ids.includes(to.keyId)]).toEqual([true, false]);
    // The key of the embedder's own server lies beyond.
    expect((await to.call('POST', `/api-keys/${to.keyId}:rotate`, token)).status).toBe(404);
    const webhook = { url: 'https://hooks.example.com/in', events: ['message'] };
    expect((await make('/webhooks', webhook)).status).toBe(403);
    expect((await make('/webhooks', { ...webhook, sessionId: to.other })).status).toBe(403);
    const narrow = await to
      .newKey({ permissions: ['read', 'manage'] })
      .then(() => to.token({ can: ['keys'] }));
    const wide = await to.call('POST', '/api-keys', narrow.token, {
      body: { ...key, permissions: ['send'], sessions: [to.session] },
    });
    expect([wide.status, wide.body.error.details]).toEqual([403, { missing: ['send'] }]);
    await to.newKey();
  });

  it('is signed by a key of its own, which is replaced after a month and believed until its tokens are over', async () => {
    const before = await to.token();
    to.time += 30 * 86_400_000 - 600_000;
    const last = await to.token();
    to.time += 600_000;
    await to.owner.browser.auth('POST', '/sign-in/email', {
      email: to.owner.email,
      password: 'correct horse',
    });
    const first = await to.token();
    const kid = (token: string) => decodeProtectedHeader(token).kid;
    expect(kid(last.token)).toBe(kid(before.token));
    expect(kid(first.token)).not.toBe(kid(last.token));
    expect([await status(first.token), await status(before.token)]).toEqual([200, 401]);
    to.time -= 1000;
    expect(await status(last.token)).toBe(200);
  });
});
