import { describe, expect, it } from 'vitest';
import { conflict, rateLimited } from '../errors/api-problem.js';
import { json, send, setUp } from '../testing/app.js';
import { Reply } from './operation.js';

describe('the API', () => {
  it('hands a handler what it needs, checked and converted', async () => {
    const { app } = setUp();
    app.route('listChatMessages', ({ params, query, organizationId, principal: who, body }) => {
      expect({ params, query, organizationId, who: who.id, body }).toEqual({
        params: { session: 's', cid: '6281@s.whatsapp.net' },
        query: { limit: 200, cursor: 'msg_1' },
        organizationId: 'org',
        who: 'u',
        body: undefined,
      });
      return { data: [] };
    });
    const answer = await send(
      app,
      'GET',
      '/sessions/s/chats/6281%40s.whatsapp.net/messages?limit=999&cursor=msg_1&x=1',
    );
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ data: [] });
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['', 50],
    ['?limit=0', 50],
    ['?limit=-3', 1],
    ['?limit=7', 7],
    ['?limit=', 50],
  ])('reads the limit of %j as %i', async (search, expected) => {
    const { app } = setUp();
    app.route('listChats', ({ query }) => ({ data: [], nextCursor: String(query.limit) }));
    expect((await send(app, 'GET', `/sessions/s/chats${search}`)).body.nextCursor).toBe(String(expected));
  });

  it('answers with the operation’s own status, or the handler’s', async () => {
    const { app } = setUp();
    app.route('deleteSession', () => undefined);
    const gone = await send(app, 'DELETE', '/sessions/s');
    expect([gone.status, gone.text]).toEqual([204, '']);
    app.route(
      'sendMessage',
      () => new Reply(202, { mode: 'async', status: 'queued', timestamp: 1 }, { 'x-a': 'b' }),
    );
    const later = await send(
      app,
      'POST',
      '/sessions/s/messages',
      json({ to: '1@s.whatsapp.net', type: 'text', text: 'x' }),
    );
    expect([later.status, later.headers.get('x-a')]).toEqual([202, 'b']);
  });

  it('answers 501 for what has no handler yet', async () => {
    const { app } = setUp();
    const answer = await send(app, 'GET', '/webhooks');
    expect([answer.status, answer.body.error.code]).toEqual([501, 'not_implemented']);
  });

  it('lets a problem through and hides a fault', async () => {
    const { app, logged } = setUp();
    app.route('startSession', () => {
      throw conflict('already running');
    });
    expect((await send(app, 'POST', '/sessions/s:start')).body.error).toEqual({
      code: 'conflict',
      message: 'already running',
    });
    app.route('readChat', () => {
      throw rateLimited('too many sends', 3.2);
    });
    const limited = await send(app, 'POST', '/sessions/s/chats/c/read');
    expect([limited.status, limited.headers.get('retry-after'), limited.body.error.details]).toEqual([
      429,
      '4',
      { retryAfterSeconds: 4 },
    ]);
    app.route('stopSession', () => {
      throw new Error('select * from secrets');
    });
    const fault = await send(app, 'POST', '/sessions/s:stop');
    const requestId = fault.headers.get('x-request-id');
    expect(fault.body.error).toEqual({ code: 'internal', message: 'internal error' });
    expect(logged.join()).toContain(`stopSession (request ${requestId}) failed Error: select * from secrets`);
  });

  it('ends what takes too long', async () => {
    const { app } = setUp({}, { timeoutMs: 20 });
    let aborted = false;
    app.route('sessionMe', ({ signal }) => {
      signal.addEventListener('abort', () => {
        aborted = true;
      });
      return new Promise(() => {});
    });
    const answer = await send(app, 'GET', '/sessions/s/me');
    expect([answer.status, answer.body.error.message, aborted]).toEqual([503, 'request timed out', true]);
  });

  it('gives every answer a request id: the caller’s own where it is valid', async () => {
    const { app } = setUp();
    const sent = await send(app, 'GET', '/nothing', { headers: { 'x-request-id': 'abc-123' } });
    expect(sent.headers.get('x-request-id')).toBe('abc-123');
    for (const bad of ['with space', 'x'.repeat(129), 'é']) {
      const answer = await send(app, 'GET', '/nothing', { headers: { 'x-request-id': bad } });
      expect(answer.headers.get('x-request-id')).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    }
    let seen = '';
    app.route('getSession', ({ requestId }) => {
      seen = requestId;
      return new Response();
    });
    expect((await send(app, 'GET', '/sessions/s')).headers.get('x-request-id')).toBe(seen);
  });

  it('lets pages of the configured origins in, and no others', async () => {
    const { app } = setUp();
    const preflight = (origin: string) =>
      send(app, 'OPTIONS', '/sessions/s/presence', {
        headers: { origin, 'access-control-request-method': 'PUT' },
      });
    const known = await preflight('https://shop.example');
    expect(known.status).toBe(204);
    expect(known.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(known.headers.get('access-control-allow-methods')).toContain('PUT');
    expect(known.headers.get('access-control-allow-headers')).toContain('Idempotency-Key');
    expect(known.headers.get('access-control-max-age')).toBe('600');
    const unknown = await preflight('https://evil.example');
    expect(unknown.status).toBe(204);
    // It cannot tell whose token follows, so it says nothing of cookies.
    expect(unknown.headers.get('access-control-allow-origin')).toBe('https://evil.example');
    expect(unknown.headers.get('access-control-allow-credentials')).toBeNull();
    const elsewhere = await app.fetch(
      new Request('http://gateway.test/api/auth/get-session', {
        method: 'OPTIONS',
        headers: { origin: 'https://evil.example', 'access-control-request-method': 'GET' },
      }),
    );
    expect(elsewhere.headers.get('access-control-allow-origin')).toBeNull();
    const answer = await send(app, 'GET', '/nothing', { headers: { origin: 'https://shop.example' } });
    expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
    expect(answer.headers.get('access-control-expose-headers')).toContain('X-Request-Id, Retry-After');
    expect(answer.headers.get('vary')).toContain('Origin');
  });

  it('gives an operation one handler', () => {
    const { app } = setUp();
    app.route('listSessions', () => ({ data: [] }));
    expect(() => app.route('listSessions', () => ({ data: [] }))).toThrow('two handlers');
  });

  it('puts what is no operation at its own path alone, and answers HEAD without a body', async () => {
    const { app } = setUp();
    app.mount('/one', (_, { address }) => new Response(`one ${address}`));
    app.mount('/many/', (request) => new Response(`many ${new URL(request.url).pathname}`));
    const ask = (path: string, method = 'GET') =>
      app.fetch(new Request(`http://gateway.test${path}`, { method }), '10.0.0.7');
    expect(await (await ask('/one')).text()).toBe('one 10.0.0.7');
    expect(await (await ask('/many/a/b', 'POST')).text()).toBe('many /many/a/b');
    const head = await ask('/one', 'HEAD');
    expect([head.status, head.body]).toEqual([200, null]);
    for (const path of ['/', '/one/', '/one2', '/many', '/manyfold', '/api/v1', '/api/v2/one'])
      expect((await ask(path)).status, path).toBe(404);
  });
});
