import { describe, expect, it } from 'vitest';
import { type App, type AppOptions, createApp } from './app.js';
import { conflict, rateLimited, unauthorized } from './errors.js';
import { Reply } from './operation.js';
import { PERMISSIONS, type Permission, type Principal } from './principal.js';

const principal = (more: Partial<Principal> = {}): Principal => ({
  kind: 'user',
  id: 'u',
  userId: 'u',
  organizationId: 'org',
  role: 'owner',
  superAdmin: false,
  permissions: new Set<Permission>(PERMISSIONS),
  ...more,
});

interface Envelope {
  error: { code: string; message: string; details?: { errors?: string[]; retryAfterSeconds?: number } };
}

function setUp(who: Partial<Principal> | null = {}, options: Partial<AppOptions> = {}) {
  const logged: string[] = [];
  const app = createApp({
    async authenticate() {
      if (!who) throw unauthorized();
      return principal(who);
    },
    origins: ['https://shop.example'],
    log: (message, error) => logged.push(`${message} ${(error as Error)?.stack ?? ''}`),
    ...options,
  });
  return { app, logged };
}

async function send(app: App, method: string, path: string, init: RequestInit = {}) {
  const response = await app.fetch(new Request(`http://gateway.test/api/v1${path}`, { method, ...init }));
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (text.startsWith('{') ? JSON.parse(text) : undefined) as Envelope & Record<string, unknown>,
  };
}

const json = (body: unknown, type = 'application/json'): RequestInit => ({
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: type ? { 'content-type': type } : {},
});

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

  describe('refuses', () => {
    it('a caller without a credential before telling what exists', async () => {
      const { app } = setUp(null);
      for (const path of ['/sessions', '/nothing', '/sessions/%zz'])
        expect((await send(app, 'GET', path)).body).toEqual({
          error: { code: 'unauthorized', message: 'missing or invalid credentials' },
        });
    });

    it('an address it does not have, and a method an address does not have', async () => {
      const { app } = setUp();
      const nowhere = await send(app, 'GET', '/nothing');
      expect([nowhere.status, nowhere.body.error.message]).toEqual([404, 'route not found']);
      const wrong = await send(app, 'PUT', '/sessions/s');
      expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, PATCH, DELETE']);
      expect(wrong.body.error.code).toBe('validation_error');
    });

    it('whoever lacks the permission, before looking at the body', async () => {
      const { app } = setUp({ permissions: new Set(['read']) });
      const answer = await send(app, 'POST', '/sessions', json('{"broken'));
      expect([answer.status, answer.body.error.message]).toEqual([
        403,
        'missing required capability: manage',
      ]);
      expect((await send(app, 'GET', '/admin/sessions')).body.error.message).toBe('super_admin required');
    });

    it('whoever has no active organization', async () => {
      const nobody = setUp({ organizationId: null, role: null, permissions: new Set() });
      expect((await send(nobody.app, 'GET', '/sessions')).body.error).toEqual({
        code: 'forbidden',
        message: 'no active organization',
      });
      const root = setUp({ organizationId: null, role: null, superAdmin: true });
      root.app.route('listSessions', ({ organizationId }) => ({ data: [], nextCursor: organizationId }));
      expect((await send(root.app, 'GET', '/sessions')).status).toBe(403);
    });

    it('a key’s call on a session that is not its own, as if it were not there', async () => {
      const { app } = setUp({ kind: 'api-key', sessions: new Set(['mine']) });
      app.route('getSession', () => new Response('found'));
      expect((await send(app, 'GET', '/sessions/other')).status).toBe(404);
      expect((await send(app, 'GET', '/sessions/mine')).status).toBe(200);
    });

    it.each([
      ['no body', undefined, 'request body is required'],
      ['an empty body', json(''), 'request body is required'],
      ['what is not JSON', json('{"a":'), 'the request body is not valid JSON'],
      [
        'what is not UTF-8',
        { body: new Uint8Array([0x22, 0xff, 0x22]) },
        'the request body is not valid JSON',
      ],
    ])('%s', async (_what, init, message) => {
      const { app } = setUp();
      const answer = await send(app, 'POST', '/sessions', init as RequestInit);
      expect([answer.status, answer.body.error]).toEqual([400, { code: 'validation_error', message }]);
    });

    it.each([
      [{ label: 5 }, 'must be string (body.label: 5)'],
      [{ nonsense: true }, 'unexpected property (body.nonsense)'],
      [{ label: 'x'.repeat(256) }, `must NOT have more than 255 characters (body.label: ${'x'.repeat(64)}…)`],
      [[], 'must be object (body)'],
      ['"text"', 'must be object (body: text)'],
    ])('the body %j, saying where and why', async (body, error) => {
      const { app } = setUp();
      const answer = await send(app, 'POST', '/sessions', json(body));
      expect(answer.status).toBe(400);
      expect(answer.body.error).toMatchObject({ message: 'validation failed', details: { errors: [error] } });
    });

    it('a property the prototype would have, and takes none of it over', async () => {
      const { app } = setUp();
      const answer = await send(
        app,
        'POST',
        '/sessions',
        json('{"__proto__": {"start": true}, "constructor": 1}'),
      );
      expect(answer.status).toBe(400);
      expect(({} as { start?: boolean }).start).toBeUndefined();
    });

    it('a query that is no number or no choice', async () => {
      const { app } = setUp();
      const answer = await send(app, 'GET', '/sessions/s/chats?limit=ten&type=pigeon&archived=maybe');
      expect(answer.body.error.details?.errors).toEqual([
        'must be an integer (query.limit: ten)',
        'must be one of dm, group, newsletter, broadcast, status (query.type: pigeon)',
        'must be true or false (query.archived: maybe)',
      ]);
    });

    it('a body that is too large, declared or not, and another media type', async () => {
      const { app } = setUp();
      const large = 'x'.repeat(1024 * 1024);
      const declared = await send(app, 'POST', '/sessions', json({ label: large }));
      expect([declared.status, declared.body.error.code]).toEqual([413, 'validation_error']);
      const endless = new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(32)),
      });
      const streamed = await send(app, 'POST', '/sessions', { body: endless, duplex: 'half' } as RequestInit);
      expect([streamed.status, streamed.body.error.message]).toEqual([
        413,
        'the request body is larger than 1 MiB',
      ]);
      const form = await send(app, 'POST', '/sessions', json('a=b', 'application/x-www-form-urlencoded'));
      expect(form.status).toBe(415);
      app.route('createSession', () => new Response('made'));
      expect(
        (
          await send(
            app,
            'POST',
            '/sessions',
            json({ label: 'x' }, 'application/problem+json; charset=utf-8'),
          )
        ).status,
      ).toBe(200);
    });

    it('without repeating a secret', async () => {
      const { app } = setUp();
      const body = {
        url: 5,
        events: ['*'],
        secret: { hush: 'hunter2' },
        customHeaders: { Authorization: 7 },
        token: 'hunter3',
      };
      const answer = await send(app, 'POST', '/webhooks', json(body));
      expect(answer.status).toBe(400);
      expect(answer.text).not.toMatch(/hunter|: 7/);
    });
  });

  it('takes null for an optional property as left out', async () => {
    const { app } = setUp();
    app.route('createSession', ({ body }) => new Response(JSON.stringify(body)));
    const answer = await send(app, 'POST', '/sessions', json({ label: null, start: null, autoRead: false }));
    expect(answer.text).toBe('{"autoRead":false}');
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
    expect(fault.body.error).toEqual({ code: 'internal', message: 'internal error' });
    expect(logged.join()).toContain('POST /api/v1/sessions/s:stop failed Error: select * from secrets');
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
    expect(unknown.headers.get('access-control-allow-origin')).toBeNull();
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
});
