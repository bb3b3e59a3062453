import { describe, expect, it } from 'vitest';
import { json, send, setUp } from '../testing/app.js';

describe('the API refuses', () => {
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
    expect([answer.status, answer.body.error.message]).toEqual([403, 'missing required capability: manage']);
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
    ['what is not UTF-8', { body: new Uint8Array([0x22, 0xff, 0x22]) }, 'the request body is not valid JSON'],
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
      (await send(app, 'POST', '/sessions', json({ label: 'x' }, 'application/problem+json; charset=utf-8')))
        .status,
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
