import { EMBED_CAPABILITIES } from '@wagate/contract/embed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signJwt } from '../jwt.js';
import { Keys } from '../keys.js';
import { namesIn } from '../testing/names.js';
import { PAGE, SECRET, type Stand, stand } from '../testing/stand.js';

let at: Stand;
beforeAll(async () => {
  at = await stand();
});
afterAll(() => at.close());

describe('a token', () => {
  const own = () => at.upstream.world.sessionCalled('Front desk').id;
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const status = async (token: string | undefined, init?: RequestInit, path = `/sessions/${own()}`) => {
    const response = await at.call('GET', path, token, init);
    await response.body?.cancel();
    return response.status;
  };

  it('that was tampered with, is of another audience, or says that it needs no signature is none', async () => {
    const token = await at.token({ sessions: [own()] });
    const [header, payload, signature] = token.split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    expect(await status(token)).toBe(200);
    const wider = encode({ ...claims, sessions: ['*'], can: EMBED_CAPABILITIES });
    const none = encode({ alg: 'none', typ: 'JWT' });
    // The last letter of a signature has bits that say nothing: another letter, the same bytes.
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const twin = letters[letters.indexOf(signature.at(-1)!) ^ 1];
    const keys = new Keys([SECRET]);
    const otherwise = `${encode({ alg: 'HS256' })}.${payload}`;
    const forged = [
      // Only what is spelled as it is made here is read at all.
      `${otherwise}.${await keys.sign('token', otherwise)}`,
      `${header}.${wider}.${signature}`,
      `${none}.${payload}.`,
      `${none}.${wider}.${signature}`,
      `${encode({ alg: 'HS256', typ: 'JWT', kid: '../../dev/null' })}.${payload}.${signature}`,
      `${header}.${payload}.${signature.slice(0, -1)}${twin}`,
      `${header}.${payload}.${signature.toUpperCase()}`,
      `${header}.${payload}`,
      `${token}.${signature}`,
      await signJwt(keys, 'token', { ...claims, aud: 'another' }),
      await signJwt(keys, 'ticket', claims),
      await signJwt(new Keys(['another secret of forty characters here.']), 'token', claims),
      `rt_${token}`,
      SECRET,
    ];
    expect(await Promise.all(forged.map((one) => status(one)))).toEqual(forged.map(() => 401));
    expect(await status(undefined)).toBe(401);
    expect(await status(undefined, { headers: { 'x-api-key': at.upstream.key() } })).toBe(401);
    expect(await status(undefined, {}, `/sessions/${own()}?token=${token}&access_token=${token}`)).toBe(401);
    expect(await status(token, { headers: { authorization: `Bearer ${token}, Bearer ${token}` } })).toBe(401);
    expect(await status(undefined, { headers: { cookie: `token=${token}` } })).toBe(401);
  });

  it('is worth nothing once it is over, or was revoked, and what is made later is', async () => {
    const token = await at.token({ sessions: [own()], user: { id: 'ann' } });
    at.clock.sleep(599_000);
    expect(await status(token)).toBe(200);
    at.clock.sleep(1_000);
    expect(await status(token)).toBe(401);
    for (const which of [{ user: 'bea' }, { session: own() }] as const) {
      const [hers, all, others] = [
        await at.token({ sessions: [own()], user: { id: 'bea' } }),
        await at.token({ sessions: ['*'], user: { id: 'user' in which ? 'bea' : 'cem' } }),
        await at.token({ sessions: ['sess_other'], user: { id: 'cem' } }),
      ];
      await at.embed.revoke(which);
      expect(await Promise.all([hers, all].map((one) => status(one)))).toEqual([401, 401]);
      expect(await status(others, {}, '/capabilities')).toBe(200);
      at.clock.sleep(1);
      expect(await status(await at.token({ sessions: [own()], user: { id: 'bea' } }))).toBe(200);
    }
    const one = await at.token({ sessions: [own()] });
    await at.embed.revoke({ jti: JSON.parse(Buffer.from(one.split('.')[1]!, 'base64url').toString()).jti });
    expect(await status(one)).toBe(401);
  });

  it('works on pages of its own origin alone', async () => {
    const token = await at.token({ sessions: [own()] });
    const from = (headers: HeadersInit) => status(token, { headers });
    expect(await from({ origin: PAGE })).toBe(200);
    expect(await from({ 'sec-fetch-site': 'same-origin' })).toBe(200);
    for (const origin of ['https://evil.example', `${PAGE}.evil.example`, 'null', 'http://shop.example', ''])
      expect([origin, await from({ origin })]).toEqual([origin, 403]);
    expect(await from({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  });

  it('reaches nothing by a path that is spelled otherwise', async () => {
    const token = await at.token({ sessions: [own()], can: ['view', 'pair'] });
    const { world, requests } = at.upstream;
    const other = world.sessionCalled('Wholesale orders').id;
    const before = requests.length;
    for (const path of [
      `/sessions/${own()}%2f..%2f${other}`,
      `/sessions/${own()}%2F..%2F${other}/chats`,
      `/sessions/${own()}%5c..%5c${other}`,
      `/sessions/${own()}/chats/..%2f..%2f${other}`,
      `/sessions/${own()}/chats/%252e%252e`,
      `/sessions/${own()}/chats/a%252fb`,
      `/sessions/${own()};x=1`,
      `/sessions/${own()}/chats/a;b`,
      `/sessions/${own()}%3Bx`,
      `/sessions/${own()}%00`,
      `/sessions/${own()}%20`,
      `/sessions/${own()}/`,
      `/sessions//${own()}`,
      `/Sessions/${own()}`,
      `/sessions/${own()}:START`,
      `/sessions/${own()}%3Alogout`,
      `/sessions/${own()}:restart:logout`,
      `/sessions/${own()}:toString`,
      `/sessions/%ff`,
      '/sessions/',
      '/nothing',
    ])
      for (const method of ['GET', 'POST', 'DELETE'])
        expect([path, method, (await at.call(method, path, token)).status]).toEqual([path, method, 404]);
    // A Request has resolved the dots before anybody sees it.
    for (const path of [
      `/${own().toUpperCase()}`,
      '/__proto__',
      `/${own()}/../${other}`,
      `/${own()}/%2e%2e/${other}/chats`,
      `/${other}/./chats`,
    ])
      expect([path, (await at.call('GET', `/sessions${path}`, token)).status]).toEqual([path, 404]);
    expect((await at.call('DELETE', '/sessions', token)).status).toBe(405);
    expect((await at.call('GET', `/sessions/${own()}:start`, token)).status).toBe(405);
    expect(requests.length).toBe(before);
  });
});

describe('what a page sends', () => {
  const own = () => at.upstream.world.sessionCalled('Front desk').id;

  it('reaches the gateway by the operation alone: no header, cookie, parameter or property of its own', async () => {
    const token = await at.token({ sessions: [own()], can: ['view', 'send'] });
    const seen = at.upstream.requests;
    await at.call('GET', `/sessions/${own()}/chats?limit=2&q=milk&limit=200&organization=x&ticket=y`, token, {
      headers: {
        cookie: 'app=secret',
        'x-api-key': 'wa_smuggled',
        'x-forwarded-for': '10.0.0.1',
        'x-internal-assertion': 'trust me',
        'x-http-method-override': 'DELETE',
        'x-original-url': '/api/v1/admin/sessions',
        forwarded: 'for=10.0.0.1',
        'x-request-id': 'req-1',
      },
    });
    const { query, headers } = seen.at(-1)!;
    expect(query).toEqual(['limit']);
    for (const name of [
      'cookie',
      'authorization',
      'forwarded',
      'origin',
      'x-forwarded-for',
      'x-original-url',
    ])
      expect([name, headers[name]]).toEqual([name, undefined]);
    expect(headers['x-api-key']).not.toBe('wa_smuggled');
    expect(headers['x-request-id']).toBe('req-1');
    expect(headers['x-internal-assertion'] ?? headers['x-http-method-override']).toBeUndefined();

    const send = (body: string, init?: RequestInit) =>
      at.call('POST', `/sessions/${own()}/messages`, token, { body, ...init });
    const before = seen.length;
    expect((await send('{"type":"text","to":"1@lid","text":"x","session":"sess_b"}')).status).toBe(400);
    expect((await send('{"type":"text","__proto__":{"to":"1@lid"}}')).status).toBe(400);
    expect((await send('["text"]')).status).toBe(400);
    expect((await send('{', {})).status).toBe(400);
    expect((await send('type=text', { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
    expect(seen.length).toBe(before);
    await send('{"type":"text","to":"1@lid","text":"first","text":"last"}', {
      headers: { 'idempotency-key': 'k1' },
    });
    expect(seen.at(-1)).toMatchObject({ body: { type: 'text', to: '1@lid', text: 'last' } });
    // Another person's key of the same name is another key.
    const hers = seen.at(-1)!.headers['idempotency-key'];
    const bea = await at.token({ sessions: [own()], can: ['send'], user: { id: 'bea' } });
    const again = { body: '{"type":"text","to":"1@lid","text":"x"}', headers: { 'idempotency-key': 'k1' } };
    await at.call('POST', `/sessions/${own()}/messages`, bea, again);
    expect(hers).toMatch(/^[\w-]{43}$/);
    expect(seen.at(-1)!.headers['idempotency-key']).not.toBe(hers);
  });

  it('is read no further than it may be', async () => {
    const token = await at.token({ sessions: [own()], can: ['send'] });
    let pulled = 0;
    const endless = () =>
      new ReadableStream({
        pull(controller) {
          pulled++;
          controller.enqueue(new Uint8Array(256 * 1024).fill(32));
        },
      });
    const put = (path: string, body: BodyInit, headers = {}) =>
      at.call('POST', path, token, { body, headers, duplex: 'half' } as RequestInit);
    expect((await put(`/sessions/${own()}/messages`, endless())).status).toBe(413);
    expect(pulled).toBeLessThan(110);
    pulled = 0;
    expect((await put(`/sessions/${own()}/messages/M1/forward`, endless())).status).toBe(413);
    expect(pulled).toBeLessThan(10);
    expect(
      (await put(`/sessions/${own()}/messages/M1/vote`, '{}', { 'content-length': '99999999' })).status,
    ).toBe(413);
    // Who may not is not read at all.
    pulled = 0;
    expect((await put('/webhooks', endless())).status).toBe(403);
    expect(pulled).toBeLessThan(3);
  });

  it('names no session, chat, webhook or cursor of others', async () => {
    const { world } = at.upstream;
    const other = world.sessionCalled('Wholesale orders').id;
    const token = await at.token({ sessions: [own()], can: ['view', 'webhooks'] });
    const json = async (method: string, path: string, body?: object, who = token) => {
      const response = await at.call(method, path, who, body && { body: JSON.stringify(body) });
      return { status: response.status, body: response.status === 204 ? undefined : await response.json() };
    };
    const hook = { url: 'https://shop.example/hook', events: ['message'] };
    expect((await json('POST', '/webhooks', { ...hook, sessionId: other })).status).toBe(403);
    expect((await json('POST', '/webhooks', hook)).status).toBe(403);
    expect((await json('POST', '/webhooks', { ...hook, sessionId: null })).status).toBe(403);
    const made = await json('POST', '/webhooks', { ...hook, sessionId: own() });
    expect(made.status).toBe(201);
    const at1 = `/webhooks/${made.body.id}`;
    expect((await json('PATCH', at1, { sessionId: other })).status).toBe(403);
    expect((await json('PATCH', at1, { sessionId: '' })).status).toBe(403);
    // Silence would make it one of all sessions.
    expect((await json('PATCH', at1, { active: false })).body.sessionId).toBe(own());
    const theirs = namesIn(world)['other session'].webhook;
    expect((await json('DELETE', `/webhooks/${theirs}`)).status).toBe(404);
    const listed = (await json('GET', '/webhooks')).body.data as { sessionId: string }[];
    expect(new Set(listed.map(({ sessionId }) => sessionId))).toEqual(new Set([own()]));
    expect((await json('GET', '/sessions')).body.data.map(({ id }: { id: string }) => id)).toEqual([own()]);

    expect((await json('POST', '/realtime/ticket', { scope: 'session', session: other })).status).toBe(404);
    expect((await json('POST', '/realtime/ticket', { scope: 'firehose' })).status).toBe(403);
    const inOther = world.receive(other, { from: 'marta', body: 'Only there.' });
    const chats = `/sessions/${own()}/chats`;
    const read = await json('GET', `${chats}/${encodeURIComponent('99@lid')}/messages`);
    expect(JSON.stringify(read.body)).not.toContain(inOther.id);

    const page = await json('GET', `${chats}?limit=1`);
    const cursor = encodeURIComponent(page.body.nextCursor);
    expect((await json('GET', `${chats}?limit=1&cursor=${cursor}`)).status).toBe(200);
    // Renewed, the same person goes on; another one does not, nor another list, nor with what the gateway gave.
    const renewed = await at.token({ sessions: [own()], can: ['view'] });
    expect((await json('GET', `${chats}?cursor=${cursor}`, undefined, renewed)).status).toBe(200);
    const bea = await at.token({ sessions: ['*'], can: ['view'], user: { id: 'bea' } });
    expect((await json('GET', `${chats}?cursor=${cursor}`, undefined, bea)).status).toBe(400);
    expect((await json('GET', `/sessions/${other}/chats?cursor=${cursor}`, undefined, bea)).status).toBe(400);
    const [plain] = page.body.nextCursor.split('.');
    for (const one of [Buffer.from(plain, 'base64url').toString(), `${plain}.`, 'x', '..'])
      expect((await json('GET', `${chats}?cursor=${encodeURIComponent(one)}`)).status).toBe(400);
  });
});
