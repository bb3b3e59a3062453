import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import WebSocket from 'ws';
import { TestBrowser, type TestGateway, testGateway } from './testing/gateway.js';
import { describeStores } from './testing/stores.js';

const PUBLIC = 'https://example.org';

describeStores('a gateway that a proxy puts below a path, by https', (stores) => {
  let test: TestGateway;
  let server: Server;
  let here: string;
  let ann: TestBrowser;
  let cookies: string[];

  beforeAll(async () => {
    test = await testGateway(await stores.fresh(), {
      publicUrl: `${PUBLIC}/wagate`,
      // By which the proxy asks.
      hosts: ['gateway.test'],
    });
    server = createServer(getRequestListener((request) => test.gateway.fetch(request)));
    test.gateway.attach(server);
    await test.gateway.start();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    here = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    ann = new TestBrowser(test.gateway, PUBLIC);
    cookies = (await ann.signUp('Ann', 'ann@example.org')).headers.getSetCookie();
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await test.gateway.close();
  });

  it('keeps its cookies to https and to its own path', () => {
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Secure-better-auth\./);
      expect(cookie).toContain('; Secure');
      expect(cookie).toContain('; Path=/wagate;');
    }
  });

  it('issues tokens as the origin, whatever the path', async () => {
    const { body } = await ann.auth<{ token: string }>('GET', '/token');
    expect(decodeJwt(body.token)).toMatchObject({ iss: PUBLIC, aud: PUBLIC });
  });

  it('answers below the path and without it', async () => {
    expect((await ann.api('GET', '/capabilities')).status).toBe(200);
    const { body } = await ann.auth<{ token: string }>('GET', '/token');
    const headers = { authorization: `Bearer ${body.token}` };
    expect((await ann.send('GET', '/wagate/api/v1/capabilities', { headers })).status).toBe(200);
    const made = await ann.send('POST', '/wagate/api/v1/sessions', { headers, body: { label: 'a' } });
    expect(made.status, 'with a body').toBe(201);
    expect((await ann.send('GET', '/wagate/api/auth/get-session')).body).toMatchObject({
      user: { name: 'Ann' },
    });
    for (const path of ['/wagatex/api/v1/capabilities', '/wagate/wagate/api/v1/capabilities'])
      expect((await ann.send('GET', path, { headers })).status, path).toBe(404);
  });

  it.each([
    [
      'https://evil.example',
      /does not know pages of https:\/\/evil\.example: .* --origin https:\/\/evil\.example/,
    ],
    ['https://evil.example/<b>?x', /does not know pages of https:\/\/evil\.example: /],
    ['null', /^pages without an origin/],
  ])('tells a page of %s that it gets no ticket, and why', async (origin, message) => {
    const refused = await ann.api('POST', '/realtime/ticket', { headers: { origin } });
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({
      error: {
        code: 'forbidden',
        message: expect.stringMatching(message),
        details: { reason: 'unknown_origin' },
      },
    });
    expect((await ann.api('POST', '/realtime/ticket', { headers: { origin: PUBLIC } })).status).toBe(201);
  });

  it.each([
    '/api/v1//capabilities',
    '/api/v1/capabilities/',
    '/api/v1/%63apabilities',
    '/api%2Fv1/capabilities',
    '//api/v1/capabilities',
    '/%61pi/v1/capabilities',
    '/api/v1/capabilities%2F',
    '/api/v1/x%2F..%2Fcapabilities',
  ])('has nothing at %s: a path is what is written', async (path) => {
    const { body } = await ann.auth<{ token: string }>('GET', '/token');
    const headers = { authorization: `Bearer ${body.token}` };
    expect((await ann.send('GET', path, { headers })).status).toBe(404);
    expect((await ann.send('GET', `/wagate${path}`, { headers })).status).toBe(404);
  });

  it.each([
    '/api/auth//sign-in/email',
    '/api/auth/sign-in/email/',
    '/api/auth/%73ign-in/email',
    '/api/auth/sign-in%2Femail',
    '/%61pi/auth/sign-in/email',
    '//api/auth/sign-in/email',
    '/api/auth/x/%2e%2e%2fsign-in/email',
  ])('lets nobody sign in past the limits, at %s', async (path) => {
    const body = { email: 'ann@example.org', password: 'correct horse' };
    expect((await ann.send('POST', path, { body })).status).toBe(404);
  });

  it('names the socket by its public address, and opens it for pages from there', async () => {
    for (const below of ['/wagate', '']) {
      const { body } = await ann.api<{ url: string }>('POST', '/realtime/ticket');
      expect(body.url).toMatch(/^wss:\/\/example\.org\/wagate\/api\/v1\/realtime\?ticket=/);
      const { search } = new URL(body.url);
      const socket = new WebSocket(`ws://${here}${below}/api/v1/realtime${search}`, { origin: PUBLIC });
      const [greeting] = (await once(socket, 'message')) as [Buffer];
      expect(JSON.parse(String(greeting))).toMatchObject({ event: 'connected' });
      socket.close();
      await once(socket, 'close');
    }
  });
});
