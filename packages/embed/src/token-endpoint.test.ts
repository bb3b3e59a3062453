import { apiKey, createGateway } from '@wagate/sdk';
import { createFetchDouble, FakeClock, json } from '@wagate/sdk/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmbed } from './embed.js';
import type { EmbedOptions } from './options.js';
import { PAGE, ROOT, SECRET, type Stand, stand } from './testing/stand.js';

const LISTED = 'https://other.example';
let at: Stand;
beforeAll(async () => {
  at = await stand({ origins: [LISTED] });
});
afterAll(() => at.close());

const ann = { user: { id: 'ann', name: 'Ann' }, sessions: ['sess_1'], can: ['view', 'pair'] as const };

describe('in front of a plain gateway', () => {
  it('a page of our own gets a token, and is told what it may and how events come', async () => {
    at.grant.now = { ...ann };
    const response = await at.ask();
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    expect(await response.json()).toEqual({
      token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      expiresAt: at.clock.now() + 600_000,
      realtime: 'stream',
      can: ['view', 'pair'],
      sessions: ['sess_1'],
    });
    expect(at.lines).toEqual([expect.stringContaining('in this process alone')]);
  });

  it('nobody signed in is a 401, nothing to show a 403, and a fault of authorize() a 500 that is told here alone', async () => {
    const ask = async () => {
      const response = await at.ask();
      return [response.status, ((await response.json()) as { error: { code: string } }).error.code];
    };
    at.grant.now = null;
    expect(await ask()).toEqual([401, 'unauthorized']);
    at.grant.now = { ...ann, sessions: [] };
    expect(await ask()).toEqual([403, 'forbidden']);
    at.grant.now = { ...ann, can: ['everything' as 'view'] };
    expect(await ask()).toEqual([500, 'internal']);
    expect(at.lines.at(-1)).toContain('can is a list of view, pair');
    at.grant.now = { ...ann, user: { id: '' } };
    expect(await ask()).toEqual([500, 'internal']);
  });

  it('no page of another origin, no form and no link can have it', async () => {
    at.grant.now = { ...ann };
    const ask = async (headers: Record<string, string>, init: RequestInit = {}) => {
      const request = new Request(`${ROOT}/token`, { method: 'POST', body: '{}', ...init, headers });
      const response = await at.embed.fetch(request);
      return [response.status, response.headers.get('access-control-allow-origin')];
    };
    const typed = { 'content-type': 'application/json' };
    // Without the browser's own word, as over plain http.
    expect(await ask({ ...typed, origin: PAGE })).toEqual([200, null]);
    expect(await ask({ ...typed, origin: LISTED, 'sec-fetch-site': 'cross-site' })).toEqual([200, LISTED]);
    for (const headers of [
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.shop.example', 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      // What sends no origin is no page's fetch.
      {},
      { 'sec-fetch-site': 'same-origin' },
      // The host is ours, the browser knows better.
      { origin: PAGE, 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[])
      expect([headers, await ask({ ...typed, ...headers })]).toEqual([headers, [403, null]]);
    const ours = { origin: PAGE, 'sec-fetch-site': 'same-origin' };
    expect(await ask({ ...ours, 'content-type': 'text/plain' })).toEqual([415, null]);
    expect(await ask({ ...ours, 'content-type': 'application/x-www-form-urlencoded' })).toEqual([415, null]);
    expect(await ask(ours, { method: 'GET', body: undefined })).toEqual([405, null]);
  });

  it('lets browsers ask before they ask, from listed origins alone', async () => {
    const ask = async (path: string, origin: string) => {
      const response = await at.embed.fetch(
        new Request(`${ROOT}${path}`, {
          method: 'OPTIONS',
          headers: { origin, 'access-control-request-method': 'POST' },
        }),
      );
      const { headers } = response;
      return [headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')];
    };
    expect(await ask('/token', LISTED)).toEqual([LISTED, 'true']);
    expect(await ask('/api/v1/sessions', LISTED)).toEqual([LISTED, null]);
    expect(await ask('/token', 'https://evil.example')).toEqual([null, null]);
    // A refusal can be read there too.
    const refused = await at.call('GET', '/sessions', undefined, { headers: { origin: LISTED } });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, LISTED]);
    // And so can a 401 of the endpoint, which says that nobody is signed in.
    at.grant.now = null;
    const nobody = await at.ask({ headers: { origin: LISTED, 'sec-fetch-site': 'cross-site' } });
    expect([nobody.status, nobody.headers.get('access-control-allow-credentials')]).toEqual([401, 'true']);
  });
});

describe('in front of a gateway that makes tokens itself', () => {
  const gatewayOf = (answer: (path: string, body: unknown) => Response) => {
    const double = createFetchDouble(({ path, body }) => answer(path, body));
    const clock = new FakeClock();
    const gateway = createGateway({
      baseUrl: 'http://gateway.internal',
      auth: apiKey('wa_key'),
      fetch: double,
      environment: clock,
      retry: { retries: 0 },
    });
    return { double, gateway };
  };
  const ours = () =>
    json({ gateway: { name: 'wagate', version: '1' }, extensions: ['embed-tokens'], permissions: [] });
  const post = (embed: ReturnType<typeof createEmbed>) =>
    embed.fetch(
      new Request(`${ROOT}/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: PAGE, 'sec-fetch-site': 'same-origin' },
      }),
    );
  const options = { secret: SECRET, authorize: () => ({ ...ann }), log: { info() {}, error() {} } };

  it('its token goes to the page, for that page’s origin, with the address where it is worth something', async () => {
    const { double, gateway } = gatewayOf((path) =>
      path.endsWith('/capabilities') ? ours() : json({ token: 'a.b.c', jti: 'emt_1', expiresAt: 5 }, 201),
    );
    const embed = createEmbed({ ...options, gateway, publicBaseUrl: 'https://gateway.example/' });
    expect(await (await post(embed)).json()).toEqual({
      token: 'a.b.c',
      expiresAt: 5,
      baseUrl: 'https://gateway.example',
      realtime: 'socket',
      can: ['view', 'pair'],
      sessions: ['sess_1'],
    });
    await post(embed);
    expect(double.requests.map(({ path }) => path)).toEqual([
      '/api/v1/capabilities',
      '/api/v1/embed-tokens',
      '/api/v1/embed-tokens',
    ]);
    expect(double.requests[1]!.body).toEqual({
      sessions: ['sess_1'],
      can: ['view', 'pair'],
      user: { id: 'ann', name: 'Ann' },
      origins: [PAGE],
      expiresIn: 600,
    });
    // Its pages call the gateway itself, and revoking is its matter.
    expect((await embed.fetch(new Request(`${ROOT}/api/v1/sessions`))).status).toBe(404);
    await embed.revoke({ user: 'ann' });
    expect(double.requests.at(-1)).toMatchObject({
      method: 'DELETE',
      path: '/api/v1/embed-tokens',
      query: { user: 'ann' },
    });
  });

  it('one that is away says nothing of what it is', async () => {
    let away = true;
    const { gateway } = gatewayOf((path) =>
      away
        ? json({ error: { code: 'internal', message: 'x' } }, 500)
        : path.endsWith('/capabilities')
          ? ours()
          : json({ token: 't', jti: 'j', expiresAt: 5 }, 201),
    );
    const embed = createEmbed({ ...options, gateway });
    expect((await post(embed)).status).toBe(503);
    away = false;
    expect(await (await post(embed)).json()).toMatchObject({
      token: 't',
      baseUrl: 'http://gateway.internal',
    });
  });

  it.each([
    ['that its key is revoked', 401],
    ['that its key lacks a permission', 403],
    ['that its key is confined to other sessions', 404],
  ])('says apart from an outage, and to its log alone why: %s', async (_what, status) => {
    const lines: string[] = [];
    const { gateway } = gatewayOf((path) =>
      path.endsWith('/capabilities')
        ? ours()
        : json({ error: { code: 'forbidden', message: 'no manage' } }, status),
    );
    const log = { info() {}, error: (line: string) => void lines.push(line) };
    const response = await post(createEmbed({ ...options, gateway, log }));
    const text = await response.text();
    expect([response.status, text]).toEqual([500, expect.not.stringContaining('manage')]);
    expect(JSON.parse(text).error.details).toEqual({ reason: 'misconfigured' });
    expect(lines).toEqual([expect.stringContaining('no manage')]);
    // What the page shows leads to the line.
    expect(lines[0]).toContain(response.headers.get('x-request-id'));
  });

  it.each([
    ['another site', () => new Response('<html>'), 500],
    ['what leads elsewhere', () => new Response(null, { status: 302, headers: { location: '/x' } }), 500],
    ['a proxy whose gateway is away', () => new Response('<html>', { status: 502 }), 503],
    ['one that asks for patience', () => json({ error: { code: 'rate_limited', message: 'x' } }, 429), 503],
  ])('tells a wrong address apart from an outage, as that of %s', async (_what, answer, status) => {
    const { gateway } = gatewayOf(answer);
    const response = await post(createEmbed({ ...options, gateway }));
    const { error } = (await response.json()) as { error: { details?: unknown } };
    expect([response.status, error.details]).toEqual([
      status,
      status === 500 ? { reason: 'misconfigured' } : undefined,
    ]);
  });

  it('tells whoever reads the log why it cannot even be asked what it is', async () => {
    const lines: string[] = [];
    const log = { info() {}, error: (line: string) => void lines.push(line) };
    const refusing = gatewayOf(() => json({ error: { code: 'unauthorized', message: 'a\nb' } }, 401));
    const gone = gatewayOf(() => {
      throw new TypeError('fetch failed');
    });
    expect((await post(createEmbed({ ...options, gateway: refusing.gateway, log }))).status).toBe(500);
    expect((await post(createEmbed({ ...options, gateway: gone.gateway, log }))).status).toBe(503);
    expect(lines).toEqual([
      expect.stringMatching(
        /^wagate embed: the gateway at http\S+ refuses the key of this server \(401\): a b \(request /,
      ),
      expect.stringMatching(/^wagate embed: the gateway at http\S+ cannot be reached: .*\(request /),
    ]);
  });
});

describe('what cannot work', () => {
  const fine: EmbedOptions = {
    gateway: { baseUrl: 'https://gateway.example', apiKey: 'wa_key' },
    secret: SECRET,
    authorize: () => null,
  };
  it.each([
    ['secret', { secret: 'short' }],
    ['secret', { secret: [SECRET, ''] }],
    ['secret', { secret: undefined }],
    ['gateway', { gateway: undefined }],
    ['authorize', { authorize: undefined }],
    ['expiresIn', { expiresIn: 59 }],
    ['expiresIn', { expiresIn: 901 }],
    ['origins', { origins: ['shop.example'] }],
    ['origins', { origins: ['https://shop.example/path'] }],
    ['path', { path: 'api/wagate' }],
  ])('is said when it is made: %s', (name, wrong) => {
    expect(() => createEmbed({ ...fine, ...wrong } as EmbedOptions)).toThrow(name);
  });
});
