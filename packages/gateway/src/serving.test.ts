import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type Server,
} from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import WebSocket from 'ws';
import { type SignedUp, TestBrowser, type TestGateway, testGateway } from './testing/gateway.js';
import { describeStores } from './testing/stores.js';

describeStores('a gateway behind a Node server', (stores) => {
  let test: TestGateway;
  let server: Server;
  let port: number;
  let ann: TestBrowser;
  let user: SignedUp['user'];

  beforeAll(async () => {
    test = await testGateway(await stores.fresh());
    server = createServer(
      getRequestListener((request, { incoming }) =>
        test.gateway.fetch(request, { address: incoming.socket.remoteAddress }),
      ),
    );
    test.gateway.attach(server);
    await test.gateway.start();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
    ann = new TestBrowser(test.gateway);
    user = (await ann.signUp('Ann', 'ann@example.org')).body.user;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await test.gateway.close();
  });

  const ticket = async () => (await ann.api<{ ticket: string }>('POST', '/realtime/ticket')).body.ticket;
  const socket = (path: string, origin?: string) =>
    new WebSocket(`ws://127.0.0.1:${port}${path}`, origin ? { origin } : {});
  const refusal = async (ws: WebSocket) => {
    const [error] = (await once(ws, 'error')) as [Error];
    return error.message;
  };

  /** What comes back for bytes that no client library would send. */
  async function raw(text: string): Promise<string> {
    const client = connect(port, '127.0.0.1');
    client.end(text);
    let answer = '';
    client.on('data', (chunk: Buffer) => {
      answer += chunk;
    });
    await once(client, 'close');
    return answer;
  }

  it('opens a socket for a ticket, once', async () => {
    const path = `/api/v1/realtime?ticket=${await ticket()}`;
    const first = socket(path);
    const [frame] = (await once(first, 'message')) as [Buffer];
    expect(JSON.parse(String(frame))).toMatchObject({ event: 'connected', heartbeatSeconds: 20 });
    expect(await refusal(socket(path))).toBe('Unexpected server response: 401');
    first.close();
    await once(first, 'close');
  });

  it('opens none for a foreign page, without a ticket, or elsewhere', async () => {
    const foreign = socket(`/api/v1/realtime?ticket=${await ticket()}`, 'https://evil.example');
    expect(await refusal(foreign)).toBe('Unexpected server response: 403');
    expect(await refusal(socket('/api/v1/realtime'))).toBe('Unexpected server response: 401');
    expect(await refusal(socket('/elsewhere'))).toBe('Unexpected server response: 404');
  });

  it('answers nothing that is addressed to somebody else, but whether it lives', async () => {
    async function status(path: string, host: string, upgrade: OutgoingHttpHeaders = {}) {
      const headers = { host, ...upgrade };
      const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }).end();
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      response.resume();
      return response.statusCode;
    }
    const upgrade = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    };
    const path = `/api/v1/realtime?ticket=${await ticket()}`;
    for (const evil of ['evil.example', `evil.example:${port}`]) {
      for (const one of ['/api/v1/sessions', '/api/v1/capabilities', '/api/auth/get-session', '/elsewhere'])
        expect(await status(one, evil), one).toBe(403);
      expect(await status(path, evil, upgrade)).toBe(403);
      expect(await status('/healthz', evil)).toBe(200);
      expect(await status('/readyz', evil)).toBe(200);
    }
    for (const own of ['gateway.test', `localhost:${port}`, `127.0.0.1:${port}`])
      expect(await status('/api/auth/get-session', own)).toBe(200);
    // The ticket was not used up by who came under another name.
    const first = socket(path);
    await once(first, 'message');
    first.close();
    await once(first, 'close');
  });

  it('outlives bytes that are no request', async () => {
    const host = `Host: 127.0.0.1:${port}\r\nConnection: close\r\n`;
    for (const text of [
      'nonsense\r\n\r\n',
      `GET /\x00 HTTP/1.1\r\n${host}\r\n`,
      'GET /healthz HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n',
      'GET /healthz HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
      `GET //evil.example/api/v1/sessions HTTP/1.1\r\n${host}\r\n`,
      `GET /api/v1/../../etc/passwd HTTP/1.1\r\n${host}\r\n`,
      `POST /api/v1/sessions HTTP/1.1\r\n${host}Content-Length: 5\r\n\r\n{"`,
      `POST /api/auth/sign-in/email HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
      `GET /api/v1/realtime?ticket=%ff HTTP/1.1\r\n${host}Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
    ])
      expect(await raw(text), text).not.toMatch(/HTTP\/1\.1 (2|500)|at .*\.(js|ts):\d/);
    expect(await (await fetch(`http://127.0.0.1:${port}/healthz`)).text()).toBe('ok');
    expect(test.logged).toEqual([]);
  });

  it('closes the sockets of a user who is banned', async () => {
    const open = socket(`/api/v1/realtime?ticket=${await ticket()}`);
    await once(open, 'message');
    const admin = new TestBrowser(test.gateway);
    await admin.signUp('Root', 'root@example.org');
    await test.gateway.promote('root@example.org');
    const closed = once(open, 'close');
    await admin.auth('POST', '/admin/ban-user', { userId: user.id });
    expect((await closed)[0]).toBe(1000);
  });
});
