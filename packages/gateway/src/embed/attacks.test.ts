import { createHmac, generateKeyPairSync } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Embedder, type Made, PAGE } from '../testing/embed/embedder.js';
import { describeSqlite } from '../testing/stores.js';

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describeSqlite('whoever attacks with an embed token', (stores) => {
  let to: Embedder;
  let made: Made;
  beforeAll(async () => {
    to = await Embedder.open(await stores.fresh());
    made = await to.token({ can: ['view', 'pair', 'send'] });
  });
  afterAll(() => to.close());

  const read = async (token: string, init: Parameters<Embedder['call']>[3] = {}) =>
    (await to.call('GET', `/sessions/${to.session}`, token, init)).status;

  it('opens nothing with one that was changed, or signed by anybody else', async () => {
    expect(await read(made.token)).toBe(200);
    const [head = '', claims = '', signature = ''] = made.token.split('.');
    const wide = base64({ ...decodeJwt(made.token), sessions: ['*'] });
    const none = base64({ ...decodeProtectedHeader(made.token), alg: 'none' });
    const hmac = base64({ ...decodeProtectedHeader(made.token), alg: 'HS256' });
    const foreign = generateKeyPairSync('ed25519').privateKey;
    const { kid } = decodeProtectedHeader(made.token);
    const signed = (claims: object, header: object = { kid }) =>
      new SignJWT({ ...decodeJwt(made.token), ...claims })
        .setProtectedHeader({ alg: 'EdDSA', ...header })
        .sign(foreign);
    const tokens = {
      'other claims': `${head}.${wide}.${signature}`,
      'no signature': `${head}.${claims}.`,
      'half a signature': `${head}.${claims}.${signature.slice(0, 40)}`,
      'alg none': `${none}.${claims}.`,
      'alg none, signed': `${none}.${claims}.${signature}`,
      'alg HS256': `${hmac}.${claims}.${createHmac('sha256', 'x').update(`${hmac}.${claims}`).digest('base64url')}`,
      'another key': await signed({}),
      'an unknown key': await signed({}, { kid: 'emb_01K04Z9Q4S7W2V5XN8BMT3CDHE' }),
      'a key that is a path': await signed({}, { kid: 'emb_../../../etc/passwd' }),
      'a key of its own': await signed({}, { kid, jwk: { kty: 'OKP' } }),
      'the audience of people': await signed({ aud: 'http://gateway.test' }),
      'no kid': await signed({}, {}),
    };
    for (const [name, token] of Object.entries(tokens))
      expect([name, await read(token)]).toEqual([name, 401]);
  });

  it('is nobody by a token in the address, or beside another credential', async () => {
    for (const name of ['token', 'access_token', 'authorization', 'ticket'])
      expect(
        (await to.gateway.fetch(new Request(`http://gateway.test/api/v1/sessions?${name}=${made.token}`)))
          .status,
      ).toBe(401);
    expect(
      (await to.gateway.fetch(new Request(`http://gateway.test/api/v1/realtime?ticket=${made.token}`)))
        .status,
    ).toBe(401);
    const twice = new Headers({ 'x-api-key': made.token });
    expect(
      (await to.gateway.fetch(new Request('http://gateway.test/api/v1/sessions', { headers: twice }))).status,
    ).toBe(401);
    // Identity knows people, and no pages.
    const identity = await to.call('GET', '/api/auth/token', made.token, { origin: 'http://gateway.test' });
    expect(identity.status).toBe(401);
  });

  it.each([
    ['an encoded slash', (id: string, other: string) => `${id}%2f..%2f${other}`],
    ['dots', (id: string, other: string) => `${id}/../${other}`],
    ['encoded dots', (id: string, other: string) => `${id}/%2e%2e/${other}`],
    ['dots encoded twice', (id: string, other: string) => `${id}/%252e%252e/${other}`],
    ['a semicolon', (id: string, other: string) => `${id};${other}`],
    ['a backslash', (id: string, other: string) => `${id}%5c..%5c${other}`],
    ['a null', (id: string, other: string) => `${other}%00${id}`],
    ['another case', (id: string) => id.toLowerCase()],
    ['a letter encoded', (_: string, other: string) => `%73${other.slice(1)}`],
    ['two slashes', (_: string, other: string) => `/${other}`],
  ])('reaches no other session by %s in its path', async (_, path) => {
    const answer = await to.call('GET', `/sessions/${path(to.session, to.other)}`, made.token);
    expect(answer.status).toBe(404);
    expect(JSON.stringify(answer.body)).not.toContain(to.other);
  });

  it.each([
    ':stop',
    ':Stop',
    '%3Astop',
    ':start:stop',
    ':stop%20',
    ':stop/',
    ';:stop',
    ':logout?x=:start',
    '%3Astop:start',
  ])('stops no session by the verb %s', async (verb) => {
    const answer = await to.call('POST', `/sessions/${to.session}${verb}`, made.token);
    expect([403, 404, 405]).toContain(answer.status);
  });

  it('hears and reaches no more by what a body, a cursor or a header names', async () => {
    const post = (path: string, body: unknown, headers = {}) =>
      to.call('POST', path, made.token, { body, headers });
    expect((await post('/realtime/ticket', { session: to.other })).status).toBe(404);
    expect((await post('/realtime/ticket', { scope: 'firehose' })).status).toBe(403);
    expect(
      (await post(`/sessions/${to.other}/messages`, { type: 'text', to: '1@lid', text: 'x' })).status,
    ).toBe(404);
    const rerouted = await to.call('GET', `/sessions/${to.other}`, made.token, {
      headers: {
        'x-http-method-override': 'DELETE',
        'x-original-url': `/api/v1/sessions/${to.session}`,
        'x-forwarded-host': 'app.example.com',
      },
    });
    expect(rerouted.status).toBe(404);
    const cursor = await to.call(
      'GET',
      `/sessions/${to.session}/chats?cursor=${'A'.repeat(4000)}`,
      made.token,
    );
    expect(cursor.status).toBe(400);
    const large = await post('/realtime/ticket', { events: ['x'.repeat(2_000_000)] });
    expect(large.status).toBe(413);
  });

  it('uses a ticket once', async () => {
    const ticket = await to.ticket(made.token);
    const open = () =>
      fetch(`http://${to.address}/api/v1/realtime`, {
        headers: { accept: 'application/x-ndjson', origin: PAGE, authorization: `Bearer ${ticket}` },
      });
    const first = await open();
    expect([first.status, (await open()).status]).toEqual([200, 401]);
    await first.body?.cancel();
  });
});
