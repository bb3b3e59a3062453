import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { forward, forwardUpgrade } from './proxy.js';

const client = { address: '203.0.113.9', secure: false };
const servers: Server[] = [];
async function listen(server: Server): Promise<URL> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

describe('the proxy', () => {
  it('sends path, query, body and answer through, and the origin that the upstream trusts', async () => {
    let seen: { headers: IncomingHttpHeaders; url?: string; body: string } | undefined;
    const target = await listen(
      createServer(async (request, response) => {
        let body = '';
        for await (const chunk of request) body += chunk;
        seen = { headers: request.headers, url: request.url, body };
        response.writeHead(422, {
          'set-cookie': '__Secure-better-auth.session_token=abc; Path=/; Secure; Domain=up.example; HttpOnly',
        });
        response.end('{"code":"NO"}');
      }),
    );
    const request = new Request('http://127.0.0.1:8790/api/auth/sign-in/email?x=1', {
      method: 'POST',
      body: '{"email":"ann@example.org"}',
      headers: {
        origin: 'http://127.0.0.1:8790',
        cookie: 'better-auth.session_token=abc',
        connection: 'keep-alive',
      },
    });
    const answer = await forward(request, { target, rewriteOrigin: true, rewriteCookies: true }, client);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({ code: 'NO' });
    expect(seen).toMatchObject({ url: '/api/auth/sign-in/email?x=1', body: '{"email":"ann@example.org"}' });
    expect(seen?.headers.origin).toBe(target.origin);
    expect(answer.headers.getSetCookie()).toEqual(['better-auth.session_token=abc; Path=/; HttpOnly']);
  });

  it('tells the upstream whom it speaks for, and not what that one said of itself', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const upstream = createServer((request, response) => {
      seen.push(request.headers);
      response.end();
    });
    upstream.on('upgrade', (request, socket) => {
      seen.push(request.headers);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    const target = await listen(upstream);
    const said = { 'x-forwarded-for': '6.6.6.6', forwarded: 'for=6.6.6.6', 'x-real-ip': '6.6.6.6' };
    await forward(new Request('http://127.0.0.1:8790/x', { headers: said }), { target }, client);
    const front = createServer();
    front.on('upgrade', (request, socket, head) => forwardUpgrade(request, socket, head, { target }, client));
    const { port } = await listen(front);
    const socket = new WebSocket(`ws://127.0.0.1:${port}/api/v1/realtime`, { headers: said });
    await new Promise((done) => socket.on('error', done));
    expect(seen).toHaveLength(2);
    for (const headers of seen) {
      expect(headers['x-forwarded-for']).toBe('203.0.113.9');
      expect(JSON.stringify(headers)).not.toContain('6.6.6.6');
    }
  });

  it.each([
    ['http://wagate.example/x', 'https://wagate.example'],
    ['http://127.0.0.1:8790/x', 'https://wagate.example'],
  ])('vouches for our own pages, by whatever name the proxy before it calls us: %s', async (url, origin) => {
    let seen: string | undefined;
    const target = await listen(
      createServer((request, response) => {
        seen = request.headers.origin;
        response.end();
      }),
    );
    const upstream = { target, rewriteOrigin: true, origins: new Set(['https://wagate.example']) };
    await forward(new Request(url, { headers: { origin } }), upstream, client);
    expect(seen).toBe(target.origin);
  });

  it('does not vouch for a foreign origin', async () => {
    let origin: string | undefined;
    const target = await listen(
      createServer((request, response) => {
        origin = request.headers.origin;
        response.end();
      }),
    );
    await forward(
      new Request('http://127.0.0.1:8790/x', { headers: { origin: 'https://evil.example' } }),
      {
        target,
        rewriteOrigin: true,
        origins: new Set(['https://wagate.example']),
      },
      client,
    );
    expect(origin).toBe('https://evil.example');
  });

  it('says 503 in the contract’s words when nobody answers', async () => {
    const target = await listen(createServer());
    const [server] = servers.splice(0);
    await new Promise((done) => server!.close(done));
    const answer = await forward(new Request('http://127.0.0.1/x'), { target }, client);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ error: { code: 'gateway_unavailable' } });
  });

  it('joins WebSockets, both ways', async () => {
    const upstream = createServer();
    new WebSocketServer({ server: upstream }).on('connection', (socket) =>
      socket.on('message', (data) => socket.send(`echo ${data}`)),
    );
    const target = await listen(upstream);
    const front = createServer();
    front.on('upgrade', (request, socket, head) => forwardUpgrade(request, socket, head, { target }, client));
    const { port } = await listen(front);
    const socket = new WebSocket(`ws://127.0.0.1:${port}/api/v1/realtime?ticket=rt_1`);
    const heard = new Promise((done) => socket.on('message', (data) => done(String(data))));
    socket.on('open', () => socket.send('hello'));
    expect(await heard).toBe('echo hello');
    const closed = new Promise((done) => socket.on('close', done));
    socket.close();
    await closed;
  });
});
