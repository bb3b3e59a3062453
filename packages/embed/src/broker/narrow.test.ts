import { apiKey, createGateway } from '@wagate/sdk';
import { createFetchDouble, FakeClock, json, problem, type SeenRequest } from '@wagate/sdk/testing';
import { describe, expect, it } from 'vitest';
import { createEmbed } from '../embed.js';
import type { EmbedOptions } from '../options.js';
import { memoryStore } from '../store.js';
import { PAGE, ROOT, SECRET } from '../testing/stand.js';

/** A broker in front of answers that are written here. */
function broker(answer: (request: SeenRequest) => Response, options: Partial<EmbedOptions> = {}) {
  const clock = new FakeClock();
  const lines: string[] = [];
  const double = createFetchDouble((request) =>
    request.path.endsWith('/capabilities') ? problem(404, 'not_found') : answer(request),
  );
  const gateway = createGateway({
    baseUrl: 'http://gateway.internal',
    auth: apiKey('wa_key'),
    fetch: double,
    environment: clock,
  });
  const embed = createEmbed({
    gateway,
    secret: SECRET,
    authorize: () => ({ user: { id: 'ann' }, sessions: ['sess_a'], can: ['view', 'contacts', 'pair'] }),
    log: { info: (line) => void lines.push(line), error: (line) => void lines.push(line) },
    ...options,
  });
  const headers = { 'content-type': 'application/json', origin: PAGE };
  const token = async () => {
    const response = await embed.fetch(new Request(`${ROOT}/token`, { method: 'POST', headers, body: '{}' }));
    return ((await response.json()) as { token: string }).token;
  };
  const call = async (path: string, given?: string, method = 'GET') => {
    const authorization = `Bearer ${given ?? (await token())}`;
    return embed.fetch(
      new Request(`${ROOT}/api/v1${path}`, { method, headers: { ...headers, authorization } }),
    );
  };
  return { embed, token, call, double, clock, lines };
}

describe('what a plain gateway knows of all its organizations', () => {
  it('is shown where the session knows it: groups that are listed, people that were met', async () => {
    const { call } = broker(({ path }) => {
      if (path.endsWith('/groups')) return json({ data: [{ groupJid: 'ours@g.us' }] });
      if (path.endsWith('/members')) return json({ data: [] });
      if (path.includes('/groups/')) return json({ groupJid: 'any@g.us', subject: 'Any' });
      if (path.includes('/contacts/met')) return json({ dm: true, groups: [], identity: {} });
      if (path.includes('/contacts/shared')) return json({ dm: false, groups: [{ jid: 'ours@g.us' }] });
      return json({ dm: false, groups: [], identity: { name: 'Somebody else’s' } });
    });
    const status = async (path: string) => (await call(`/sessions/sess_a${path}`)).status;
    expect(await status('/groups/ours@g.us')).toBe(200);
    expect(await status('/groups/ours@g.us/members')).toBe(200);
    expect(await status('/groups/theirs@g.us')).toBe(404);
    expect(await status('/groups/theirs@g.us/members')).toBe(404);
    expect(await status('/contacts/met@lid')).toBe(200);
    expect(await status('/contacts/shared@lid')).toBe(200);
    expect(await status('/contacts/theirs@lid')).toBe(404);
  });
});

describe('a gateway in trouble', () => {
  const page = (status: number) =>
    new Response('<html>', { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
  it.each([
    ['that does not know our key', () => problem(401, 'unauthorized'), 500],
    ['that leads elsewhere', () => new Response(null, { status: 302, headers: { location: '/x' } }), 500],
    ['that is another site', () => page(200), 500],
    ['that is another site without this path', () => page(404), 500],
    ['whose proxy speaks for it', () => page(503), 503],
    ['whose proxy asks for patience', () => page(429), 503],
    ['that answers with a page', () => new Response('<html>', { status: 502 }), 503],
    ['that says 200 and a page', () => new Response('<html>'), 503],
    ['that asks for patience', () => problem(429, 'rate_limited', { retryAfterSeconds: 9 }), 429],
    ['that lacks the right', () => problem(403, 'forbidden'), 403],
  ])('%s is no sign-out', async (_name, answer, status) => {
    const { call, lines } = broker(answer);
    const response = await call('/sessions');
    const { error } = (await response.json()) as {
      error: { code: string; message: string; details?: { reason?: string } };
    };
    // What waiting does not mend is told apart from an outage, with a line that says why.
    expect(error.details?.reason).toBe(status === 500 ? 'misconfigured' : undefined);
    expect(lines.filter((line) => /the gateway at http:\/\/gateway\.internal /.test(line))).toHaveLength(
      status === 500 ? 1 : 0,
    );
    expect([response.status, error.code, error.message]).toEqual([
      status,
      expect.any(String),
      expect.not.stringContaining('<html>'),
    ]);
  });
});

describe('who may pair', () => {
  it.each([
    ['working', 403],
    ['failed', 200],
  ])('restarts a session that is %s: %i', async (status, expected) => {
    const { call } = broker(() => json({ id: 'sess_a', status }));
    const response = await call('/sessions/sess_a:restart', undefined, 'POST');
    expect(response.status).toBe(expected);
    if (expected === 403)
      expect(await response.json()).toMatchObject({ error: { details: { missing: ['sessions'] } } });
  });
});

describe('what is remembered', () => {
  const fine = () =>
    json({ data: [], ticket: 'rt_x', expiresInSeconds: 30, url: 'ws://gateway.internal' }, 201);

  it('is known to every process that shares a store', async () => {
    const store = memoryStore();
    const [one, two] = [broker(fine, { store }), broker(fine, { store })];
    const token = await one.token();
    expect((await two.call('/sessions', token)).status).toBe(201);
    await one.embed.revoke({ user: 'ann' });
    expect((await two.call('/sessions', token)).status).toBe(401);
    expect(one.lines).toEqual([]);
  });

  it('is nothing without one, and that is said', async () => {
    const { call, token, embed, lines } = broker(fine, { store: false });
    const given = await token();
    await embed.revoke({ user: 'ann' });
    expect((await call('/sessions', given)).status).toBe(201);
    expect(lines).toEqual([expect.stringContaining('expiry alone')]);
  });

  it('is taken by one of those that ask at once, and ends by itself', () => {
    let now = 0;
    const store = memoryStore(() => now);
    store.set('a', '1', 10);
    expect([store.take('a'), store.take('a')]).toEqual(['1', undefined]);
    store.set('b', '1', 10);
    now = 10;
    expect(store.get('b')).toBe(undefined);
    // What nobody asks for goes too.
    for (let at = 0; at < 2_000; at++) store.set(`k${at}`, '1', 1);
  });

  it('goes on under a new secret while the old one is still known', async () => {
    const before = broker(fine);
    const token = await before.token();
    const next = 'another secret of forty characters here.';
    expect((await broker(fine, { secret: [next, SECRET] }).call('/sessions', token)).status).toBe(201);
    expect((await broker(fine, { secret: next }).call('/sessions', token)).status).toBe(401);
  });
});
