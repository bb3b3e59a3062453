import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { production } from '../testing/production.js';

let it_: Awaited<ReturnType<typeof production>>;
beforeAll(async () => {
  it_ = await production({ origins: ['https://app.example'] });
});
afterAll(() => it_.gateway.close());
const session = (label = 'Front desk') => it_.world.sessionCalled(label).id;

describe('the order of checks', () => {
  it('asks for the credential first, then for the session, then for the permission, then for the body', async () => {
    const { call, gateway } = it_;
    const reader = gateway.key('read');
    const bad = { 'X-Api-Key': 'wa_made_up' };
    expect((await call('POST', '/sessions/sess_none/messages', 'no json', bad)).status).toBe(401);
    const read = { 'X-Api-Key': reader };
    expect((await call('POST', '/sessions/sess_none/messages', 'no json', read)).status).toBe(404);
    expect((await call('POST', `/sessions/${session()}/messages`, 'no json', read)).body.error).toEqual({
      code: 'forbidden',
      message: 'missing required capability: send',
    });
    expect((await call('POST', `/sessions/${session()}/messages`, '{')).status).toBe(400);
  });

  it('answers 503 for the session of a gateway that is away, even for what is stored', async () => {
    it_.gateway.away(session());
    const answer = await it_.call('GET', `/sessions/${session()}/chats`);
    it_.gateway.away(session(), false);
    expect([answer.status, answer.body.error.code]).toEqual([503, 'gateway_unavailable']);
  });

  it('lets no key that may only read list sessions, but read chats', async () => {
    const read = { 'X-Api-Key': it_.gateway.key('read') };
    expect((await it_.call('GET', '/sessions', undefined, read)).status).toBe(403);
    expect((await it_.call('GET', `/sessions/${session()}/chats`, undefined, read)).status).toBe(200);
  });
});

describe('what it answers', () => {
  it('knows no extension, and hides no unknown route behind a method', async () => {
    const { call } = it_;
    for (const path of ['/capabilities', '/api-keys', '/audit', '/admin/gateways']) {
      const { status, body } = await call('GET', path);
      expect([status, body.error], path).toEqual([404, { code: 'not_found', message: 'route not found' }]);
    }
    const searched = await call('GET', `/sessions/${session()}/chats?q=nobody-is-called-so&unread=true`);
    expect(searched.body.data.length).toBeGreaterThan(1);
  });

  it('says nothing at all with a 405', async () => {
    const { status, text } = await it_.call('PUT', '/sessions', {});
    expect([status, text]).toEqual([405, '']);
  });

  it.each([
    ['PATCH', (id: string) => `/sessions/${id}`],
    ['GET', (id: string) => `/sessions/${id}/messages/search?q=pallet`],
    ['POST', () => '/webhooks/wh_1:test'],
    ['POST', () => '/webhooks/wh_1:rotate-secret'],
  ])('says nothing to an extension whose path is another operation’s: %s %s', async (method, path) => {
    const body = method === 'GET' ? undefined : {};
    const { status, text } = await it_.call(method, path(session()), body);
    expect([status, text]).toEqual([405, '']);
  });

  it('has no room for a long label, and says so with a 500', async () => {
    const { call } = it_;
    expect((await call('POST', '/sessions', { label: 'x'.repeat(300) })).status).toBe(500);
  });

  it('refuses properties that it does not know, an extension’s too, and a body that is not there', async () => {
    const { call } = it_;
    const unknown = await call('POST', '/webhooks', { url: 'https://example.com', events: ['*'], ours: 1 });
    expect(unknown.body.error).toMatchObject({
      code: 'validation_error',
      message: 'validation failed',
      details: { errors: ['unexpected property (body.ours)'] },
    });
    expect((await call('POST', '/webhooks')).body.error.message).toBe('request body is required');
    const mute = await call('POST', `/sessions/${session()}/channels/1@newsletter:mute`);
    expect(mute.status).toBe(400);
  });

  it('answers 500 where 413 and 415 are meant', async () => {
    const { call } = it_;
    const big = JSON.stringify({ label: 'x'.repeat(1024 * 1024) });
    const large = await call('POST', '/sessions', big);
    expect([large.status, large.body.error.code]).toEqual([500, 'internal']);
    const typed = await call('POST', '/sessions', '<x/>', { 'Content-Type': 'text/xml' });
    expect([typed.status, typed.body.error.code]).toEqual([500, 'internal']);
  });

  it('echoes a request id that can be one, and makes one for any other', async () => {
    const { call } = it_;
    const id = async (sent?: string) =>
      (await call('GET', '/sessions', undefined, sent ? { 'X-Request-Id': sent } : {})).headers.get(
        'x-request-id',
      );
    // The router and the node both say it.
    expect(await id('mine-1')).toBe('mine-1, mine-1');
    expect(await id('with space')).toMatch(/^([0-9A-Z]{26}), \1$/);
    expect(await id()).toMatch(/^([0-9A-Z]{26}), \1$/);
    const own = await call('POST', '/realtime/ticket', {}, { 'X-Request-Id': 'mine-2' });
    expect(own.headers.get('x-request-id')).toBe('mine-2');
  });

  it('answers whatever comes in, and goes on', async () => {
    const { port } = new URL(it_.gateway.url);
    const status = (method: string, path: string) =>
      new Promise<number | undefined>((done, failed) => {
        const headers = { 'X-Api-Key': it_.key };
        request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
          answer.resume();
          done(answer.statusCode);
        })
          .on('error', failed)
          .end();
      });
    expect(await status('GET', '/api/v1/sessions/%zz/chats')).toBe(404);
    expect(await status('GET', '//')).toBe(404);
    expect(await status('TRACE', '/api/v1/sessions')).toBe(500);
    const typed = await it_.call('POST', `/sessions/${session()}/messages`, {
      type: 'text',
      to: 3,
      text: 'x',
    });
    expect([typed.status, typed.body.error.code]).toEqual([500, 'internal']);
    expect((await it_.call('GET', '/sessions')).status).toBe(200);
  });

  it('answers 503 for every operation when no gateway is there', async () => {
    it_.gateway.away('*');
    const answer = await it_.call('GET', '/sessions');
    const unknown = await it_.call('GET', '/capabilities');
    // These are the router's own.
    const ticket = await it_.call('POST', '/realtime/ticket', {});
    const apps = await it_.call('GET', '/oauth-apps');
    it_.gateway.away('*', false);
    expect([answer.status, answer.body.error.code]).toEqual([503, 'gateway_unavailable']);
    expect([unknown.status, ticket.status]).toEqual([503, 201]);
    expect(apps.status).not.toBe(503);
  });

  it('ends what takes too long', async () => {
    it_.gateway.slow('listGroups');
    const answer = await it_.call('GET', `/sessions/${session()}/groups`);
    it_.gateway.slow('listGroups', false);
    expect([answer.status, answer.body.error.message]).toEqual([503, 'request timed out']);
  });

  it('lets the pages of its own origins call, with five headers and without PUT', async () => {
    const asked = await it_.call('OPTIONS', '/sessions', undefined, {
      Origin: 'https://app.example',
      'Access-Control-Request-Method': 'PUT',
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET, POST, PATCH, DELETE, OPTIONS');
    expect(asked.headers.get('access-control-allow-headers')).toBe(
      'Authorization, Content-Type, X-Api-Key, Idempotency-Key, X-Request-Id',
    );
    expect(asked.headers.get('access-control-allow-origin')).toBe('https://app.example');
    const foreign = await it_.call('GET', '/sessions', undefined, { Origin: 'https://evil.example' });
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('lists', () => {
  it('ends a list whose last page is full with an empty one', async () => {
    const { call, world } = it_;
    const id = world.create('org_harbour_coffee', { label: 'Paging' }).id;
    for (const from of ['marta', 'marta'] as const) world.receive(id, { from, body: 'x' });
    const chat = [...world.of(id).chats.keys()][0]!;
    const first = await call('GET', `/sessions/${id}/chats/${chat}/messages?limit=2`);
    expect(first.body.data).toHaveLength(2);
    const { body } = await call(
      'GET',
      `/sessions/${id}/chats/${chat}/messages?limit=2&cursor=${first.body.nextCursor}`,
    );
    expect(body).toEqual({ data: [] });
  });

  it('refuses a cursor that is none, and takes a chat that is none for an empty one', async () => {
    const { call } = it_;
    expect((await call('GET', `/sessions/${session()}/chats?cursor=x`)).status).toBe(400);
    const { status, body } = await call('GET', `/sessions/${session()}/chats/nobody@lid/messages`);
    expect([status, body]).toEqual([200, { data: [] }]);
  });

  it('keeps what is no text as the JSON of its event', async () => {
    const { call, world } = it_;
    const id = session();
    const message = world.receive(id, {
      from: 'marta',
      type: 'location',
      location: { latitude: 51, longitude: 0 },
    });
    const { body } = await call('GET', `/sessions/${id}/chats/${message.chatJid}/messages?limit=1`);
    expect(JSON.parse(body.data[0].body)).toMatchObject({ type: 'location', location: { latitude: 51 } });
  });
});

describe('linking', () => {
  it('answers the first question for a QR with 404, and the next with a code', async () => {
    const { call } = it_;
    const { body: made } = await call('POST', '/sessions', { label: 'QR' });
    const at = `/sessions/${made.id}/qr`;
    expect((await call('GET', at)).body.error.message).toContain('qr code not ready yet');
    expect((await call('GET', at)).body.code).toMatch(/^2@/);
    expect((await call('POST', `/sessions/${made.id}/pairing-code`, { phone: '447700900001' })).status).toBe(
      409,
    );
  });

  it('never links again what was linked once, not even after a logout', async () => {
    const { call, world } = it_;
    const { id } = world.create('org_harbour_coffee', { label: 'Once' });
    world.link(id, '447700900777');
    await call('POST', `/sessions/${id}:logout`);
    expect(world.mustSession(id)).toMatchObject({ status: 'logged_out', waJid: expect.any(String) });
    expect((await call('GET', `/sessions/${id}/qr`)).body.error).toMatchObject({ code: 'conflict' });
  });

  it('does not start what was never linked, nor what a restart forgot', async () => {
    const { call, gateway, world } = it_;
    const { id } = world.create('org_harbour_coffee', { label: 'Never' });
    expect((await call('POST', `/sessions/${id}:start`)).body.error.message).toBe(
      'session not paired; use QR or pairing code',
    );
    gateway.restart();
    for (const verb of [':start', ':stop', ':restart', ':logout'])
      expect((await call('POST', `/sessions/${id}${verb}`)).status, verb).toBe(404);
    expect((await call('GET', `/sessions/${id}/qr`)).status).toBe(404);
    expect((await call('POST', `/sessions/${id}/pairing-code`, { phone: '447700900100' })).status).toBe(404);
    expect((await call('GET', `/sessions/${id}`)).status).toBe(200);
    expect((await call('GET', `/sessions/${id}/chats`)).status).toBe(200);
  });
});

describe('while WhatsApp is out of reach', () => {
  it('makes a session and answers 500, as for a QR and a pairing code', async () => {
    const { call, gateway, world } = it_;
    gateway.unreachable();
    const made = await call('POST', '/sessions', { label: 'Out of reach', start: true });
    expect([made.status, made.body.error.code]).toEqual([500, 'internal']);
    const row = world.sessionCalled('Out of reach');
    expect(row.status).toBe('scan_qr_code');
    expect((await call('GET', `/sessions/${row.id}/qr`)).status).toBe(500);
    expect((await call('POST', `/sessions/${row.id}/pairing-code`, { phone: '447700900100' })).status).toBe(
      500,
    );
    gateway.unreachable(false);
    expect((await call('GET', `/sessions/${row.id}/qr`)).status).toBe(404);
    expect((await call('GET', `/sessions/${row.id}/backfill`)).status).toBe(404);
  });
});
