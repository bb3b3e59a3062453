import { describe, expect, it } from 'vitest';
import {
  apiKey,
  createGateway,
  GatewayError,
  type GatewayOptions,
  NotFoundError,
  NotImplementedError,
  ValidationError,
} from '../index.js';
import { createFetchDouble, json, problem, type Responder } from '../testing/fetch-double.js';

function setUp(responder: Responder, options: Partial<GatewayOptions> = {}) {
  const fetch = createFetchDouble(responder);
  return {
    fetch,
    gateway: createGateway({ baseUrl: 'https://gateway.test', auth: apiKey('wa_k'), fetch, ...options }),
  };
}

describe('addresses', () => {
  it.each([
    ['https://host.test', 'https://host.test/api/v1/sessions'],
    ['https://host.test/', 'https://host.test/api/v1/sessions'],
    ['https://host.test/gate/way//', 'https://host.test/gate/way/api/v1/sessions'],
    ['http://127.0.0.1:8790', 'http://127.0.0.1:8790/api/v1/sessions'],
  ])('calls %s at %s', async (baseUrl, url) => {
    const { fetch, gateway } = setUp(() => json({ data: [] }), { baseUrl });
    await gateway.sessions.list();
    await gateway.raw.GET('/api/v1/sessions');
    expect(fetch.requests.map((request) => request.url)).toEqual([url, url]);
  });

  it.each(['https://user:hunter2@host.test', 'host.test', 'ftp://host.test', 'https://host.test?x=1', ''])(
    'refuses %s without repeating it',
    (baseUrl) => {
      const build = () => setUp(() => json({}), { baseUrl });
      expect(build).toThrow(GatewayError);
      expect(build).toThrow(/baseUrl/);
      expect(build).not.toThrow(/hunter2/);
    },
  );

  it.each([
    ['6281:12@s.whatsapp.net', '6281%3A12%40s.whatsapp.net'],
    ['123@lid', '123%40lid'],
    ['1-2@g.us', '1-2%40g.us'],
    ['status@broadcast', 'status%40broadcast'],
    ['a/../b?c#d', 'a%2F..%2Fb%3Fc%23d'],
    ['$&{cid}', '%24%26%7Bcid%7D'],
  ])('puts the id %s into a path as one segment', async (id, segment) => {
    const { fetch, gateway } = setUp(() => json({}));
    await gateway.chats.get('s', id);
    expect(fetch.requests[0]!.path).toBe(`/api/v1/sessions/s/chats/${segment}`);
  });

  it.each(['', '.', '..', undefined as unknown as string])('never sends the id %j', async (id) => {
    const { fetch, gateway } = setUp(() => json({}));
    await expect(gateway.sessions.delete(id)).rejects.toBeInstanceOf(ValidationError);
    await expect(gateway.chats.list(id)).rejects.toBeInstanceOf(ValidationError);
    expect(fetch.requests).toEqual([]);
  });

  it('reaches operations with a verb behind a colon', async () => {
    const { fetch, gateway } = setUp(() => json({}));
    await gateway.sessions.start('sess_1');
    await gateway.groups.join('sess_1', { invite: 'x' });
    expect(fetch.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/v1/sessions/sess_1:start',
      'POST /api/v1/sessions/sess_1/groups:join',
    ]);
  });
});

describe('what is sent', () => {
  it('sends no header but those the production gateway allows across origins', async () => {
    const { fetch, gateway } = setUp(() => json({ mode: 'sync' }));
    await gateway.messages.send('s', { type: 'text', to: 't', text: 'x' });
    await gateway.raw.POST('/api/v1/webhooks', { body: { url: 'https://x.test', events: ['*'] } });
    const allowed = ['authorization', 'content-type', 'x-api-key', 'idempotency-key', 'x-request-id'];
    for (const { headers } of fetch.requests)
      expect(allowed).toEqual(expect.arrayContaining(Object.keys(headers)));
    expect(fetch.requests[0]!.headers['x-api-key']).toBe('wa_k');
  });

  it('leaves out what is undefined in a query and writes the rest', async () => {
    const { fetch, gateway } = setUp(() => json({ data: [] }));
    await gateway.contacts.list('s', { q: 'a b&c', limit: 5, cursor: undefined });
    expect(fetch.requests[0]!.url).toBe('https://gateway.test/api/v1/sessions/s/contacts?q=a+b%26c&limit=5');
    await gateway.messages.send('s', { type: 'text', to: 't', text: 'x' }, { query: { async: true } });
    expect(fetch.requests[1]!.query).toEqual({ async: 'true' });
  });

  it('holds an extension parameter back from a gateway that did not announce it', async () => {
    const plain = setUp(({ path }) => (path.endsWith('/capabilities') ? undefined : json({ data: [] })));
    await expect(plain.gateway.chats.list('s', { q: 'x' })).rejects.toBeInstanceOf(NotImplementedError);
    await plain.gateway.chats.list('s', { limit: 3 });
    expect(plain.fetch.requests.filter(({ path }) => path.endsWith('/chats'))).toHaveLength(1);

    const ours = setUp(({ path }) =>
      path.endsWith('/capabilities')
        ? json({ gateway: { name: 'x', version: '1' }, extensions: ['search'], permissions: [] })
        : json({ data: [] }),
    );
    await ours.gateway.chats.list('s', { q: 'x' });
    await ours.gateway.chats.list('s', { q: 'y' });
    expect(ours.fetch.requests.map(({ path, query }) => [path.split('/').at(-1), query.q])).toEqual([
      ['capabilities', undefined],
      ['chats', 'x'],
      ['chats', 'y'],
    ]);
  });

  it('does not remember a failure to learn the extensions', async () => {
    let broken = true;
    const { gateway } = setUp(() =>
      broken ? problem(401, 'unauthorized') : json({ extensions: ['search'], permissions: [] }),
    );
    await expect(gateway.extensions()).rejects.toThrow();
    broken = false;
    expect([...(await gateway.extensions())]).toEqual(['search']);
  });
});

describe('lists', () => {
  const pages: Responder = ({ query }) =>
    json(
      query.cursor === 'b'
        ? { data: [{ id: 3 }] }
        : query.cursor === 'a'
          ? { data: [{ id: 2 }], nextCursor: 'b' }
          : { data: [{ id: 1 }], nextCursor: 'a' },
    );

  it('gives the first page when awaited and every item when iterated', async () => {
    const { fetch, gateway } = setUp(pages);
    expect(await gateway.chats.list('s', { limit: 1 })).toEqual({ data: [{ id: 1 }], nextCursor: 'a' });
    const ids: number[] = [];
    for await (const chat of gateway.chats.list('s', { limit: 1 })) ids.push(chat.id);
    expect(ids).toEqual([1, 2, 3]);
    expect(fetch.requests.every(({ query }) => query.limit === '1')).toBe(true);
    let count = 0;
    for await (const page of gateway.chats.list('s').pages()) count += page.data.length;
    expect(count).toBe(3);
  });

  it('asks nothing until it is used, and stops when the loop does', async () => {
    const { fetch, gateway } = setUp(pages);
    const list = gateway.chats.list('s');
    await Promise.resolve();
    expect(fetch.requests).toHaveLength(0);
    for await (const _ of list) break;
    expect(fetch.requests).toHaveLength(1);
  });

  it('takes null for an empty page, and ends with an error when a cursor comes twice', async () => {
    const empty = setUp(() => json({ data: null }));
    expect((await empty.gateway.sessions.list()).data).toEqual([]);
    const endless = setUp(() => json({ data: [{ id: 1 }], nextCursor: 'same' }));
    const read = async () => {
      for await (const _ of endless.gateway.chats.list('s'));
    };
    await expect(read()).rejects.toMatchObject({ code: 'invalid_response' });
    expect(endless.fetch.requests).toHaveLength(2);
  });

  it('can be caught without being awaited first', async () => {
    const { gateway } = setUp(() => problem(404, 'not_found'));
    expect(await gateway.chats.list('s').catch((error) => error)).toBeInstanceOf(NotFoundError);
  });
});

describe('the raw client', () => {
  it('is openapi-fetch: answers errors instead of throwing them, and runs middleware above the retries', async () => {
    const { fetch, gateway } = setUp(({ path }) =>
      path.endsWith('/missing') ? problem(404, 'not_found') : json({ id: 'sess_1' }),
    );
    const seen: string[] = [];
    const middleware = {
      onRequest({ request }: { request: Request }) {
        seen.push(request.headers.get('x-api-key') ?? 'none');
        request.headers.set('X-Request-Id', 'mine');
      },
    };
    gateway.raw.use(middleware);
    const found = await gateway.raw.GET('/api/v1/sessions/{session}', {
      params: { path: { session: 'sess_1' } },
    });
    expect(found.data?.id).toBe('sess_1');
    const missing = await gateway.raw.GET('/api/v1/sessions/{session}', {
      params: { path: { session: 'missing' } },
    });
    expect(missing.error).toEqual({ error: { code: 'not_found', message: 'not_found' } });
    expect(missing.response.status).toBe(404);
    expect(fetch.requests.map(({ headers }) => headers['x-request-id'])).toEqual(['mine', 'mine']);
    expect(seen).toEqual(['none', 'none']);
    gateway.raw.eject(middleware);
    await gateway.raw.GET('/api/v1/sessions');
    expect(fetch.requests.at(-1)!.headers['x-request-id']).toBeUndefined();
  });
});

describe('watching', () => {
  it('tells of calls that succeeded, with what they were given and answered', async () => {
    const { gateway } = setUp(({ path }) =>
      path.endsWith('s:stop') ? problem(409, 'conflict') : json({ id: 's' }),
    );
    const told: unknown[] = [];
    const stop = gateway.watch((call) => told.push(call));
    await gateway.sessions.start('s');
    await gateway.sessions.stop('s').catch(() => {});
    stop();
    await gateway.sessions.get('s');
    expect(told).toEqual([{ name: 'sessions.start', args: ['s'], result: { id: 's' } }]);
  });
});
