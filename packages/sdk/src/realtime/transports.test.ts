import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import type { SocketLike } from '../core/web-socket.js';
import { apiKey, createGateway, GatewayError, token } from '../index.node.js';
import { buildEvent, textMessage } from '../testing/event-builder.js';
import { FakeClock } from '../testing/fake-clock.js';
import { createFetchDouble, json } from '../testing/fetch-double.js';
import { realtime } from './feed.js';
import { ndjson } from './ndjson-transport.js';
import { socketUrl } from './ticket.js';
import { webSocket } from './web-socket-transport.js';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a page of an origin that the gateway does not know', () => {
  it('ends with the gateway’s words, which stand on the console once', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const message =
      'pages of https://shop.example may not listen: start it with --origin https://shop.example';
    const double = createFetchDouble(() =>
      json({ error: { code: 'forbidden', message, details: { reason: 'unknown_origin' } } }, 403),
    );
    for (let visit = 0; visit < 2; visit++) {
      const gateway = createGateway({ baseUrl: 'https://out.test', auth: apiKey('k'), fetch: double });
      const next = realtime(gateway)[Symbol.asyncIterator]().next();
      await expect(next).rejects.toMatchObject({ status: 403, message });
    }
    expect(told.mock.calls).toEqual([[message]]);
    told.mockRestore();
  });
});

describe('a socket that does not open', () => {
  it.each(['onclose', 'onerror'] as const)(
    'is told as refused by %s, and to the environment when it is no accident any more',
    async (end) => {
      const clock = new FakeClock();
      const failed = vi.fn();
      const double = createFetchDouble(({ path }) =>
        path.endsWith('/ticket')
          ? json({ ticket: 'a', expiresInSeconds: 30, url: '/api/v1/realtime?ticket=a' })
          : undefined,
      );
      const gateway = createGateway({
        baseUrl: 'https://out.test',
        auth: apiKey('k'),
        fetch: double,
        environment: Object.assign(clock, { failed }),
        webSocket: () => {
          const socket: SocketLike = {
            onopen: null,
            onmessage: null,
            onclose: null,
            onerror: null,
            close() {},
          };
          clock.timer(() => socket[end]?.({ code: 1006 } as never), 1);
          return socket;
        },
      });
      const feed = realtime(gateway);
      void feed[Symbol.asyncIterator]().next();
      for (let attempt = 1; attempt <= 4; attempt++) {
        await clock.advance(60_000);
        expect(feed.status.get().error).toMatchObject({ code: 'socket_refused', status: 0 });
      }
      expect(failed.mock.calls.length).toBeGreaterThan(0);
      expect(failed.mock.calls.length).toBeLessThan(double.requests.length - 1);
      expect(failed.mock.calls[0]![0]).toMatchObject({ code: 'socket_refused' });
      expect(failed.mock.calls[0]![1]).toMatchObject({ baseUrl: 'https://out.test' });
      feed.close();
    },
  );
});

const connected = { event: 'connected', heartbeatSeconds: 20, timestamp: 1 };

describe('the URL of a ticket', () => {
  const minted = 'wss://inside.internal:9/api/v1/realtime?ticket=rt_1';

  it.each([
    [minted, 'https://out.test', 'https://out.test/api/v1/realtime?ticket=rt_1'],
    [minted, 'http://127.0.0.1:8790', 'http://127.0.0.1:8790/api/v1/realtime?ticket=rt_1'],
    [minted, 'https://out.test/gw', 'https://out.test/gw/api/v1/realtime?ticket=rt_1'],
    [
      'wss://inside.internal:9/own/prefix/api/v1/realtime?ticket=a',
      'https://out.test/gw',
      'https://out.test/gw/api/v1/realtime?ticket=a',
    ],
    ['/api/v1/realtime?ticket=a', 'https://out.test', 'https://out.test/api/v1/realtime?ticket=a'],
  ])('%s for %s is %s', (url, baseUrl, expected) => {
    expect(socketUrl(url, baseUrl)).toBe(expected);
  });

  it('can be chosen, and is a socket’s', async () => {
    const opened: string[] = [];
    const double = createFetchDouble(({ path }) =>
      path.endsWith('/ticket') ? json({ ticket: 'a', expiresInSeconds: 30, url: minted }, 201) : undefined,
    );
    const gateway = createGateway({
      baseUrl: 'https://out.test',
      auth: apiKey('k'),
      fetch: double,
      webSocket: (url) => {
        opened.push(url);
        return { onopen: null, onmessage: null, onclose: null, onerror: null, close() {} };
      },
    });
    const feeds = [
      realtime(gateway),
      realtime(gateway, { transport: webSocket((url) => url) }),
      realtime(gateway, { transport: webSocket(() => 'http://near.test/x') }),
    ];
    await expect.poll(() => opened.length).toBe(3);
    for (const feed of feeds) feed.close();
    expect(opened.sort()).toEqual(['ws://near.test/x', minted, 'wss://out.test/api/v1/realtime?ticket=rt_1']);
  });

  it('of a socket that cannot be opened here ends the feed with a clear error', async () => {
    const gateway = createGateway({
      baseUrl: 'https://out.test',
      auth: apiKey('k'),
      fetch: createFetchDouble(() => json({ ticket: 'a', expiresInSeconds: 30, url: minted }, 201)),
      webSocket: () => {
        throw new GatewayError('No WebSocket.', { code: 'invalid_option' });
      },
    });
    await expect(realtime(gateway)[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: 'invalid_option',
    });
  });
});

describe('a WebSocket on Node', () => {
  it('carries events from a real server, and survives that server hanging up', async () => {
    const tickets: string[] = [];
    let handshakes = 0;
    const server = createServer((request, response) => {
      expect(request.headers['x-api-key']).toBe('wa_k');
      tickets.push(`rt_${tickets.length}`);
      response.writeHead(request.url === '/api/v1/realtime/ticket' ? 201 : 404, {
        'Content-Type': 'application/json',
      });
      response.end(
        JSON.stringify({
          ticket: 't',
          expiresInSeconds: 30,
          url: `wss://elsewhere.test/api/v1/realtime?ticket=${tickets.at(-1)}`,
        }),
      );
    });
    const sockets = new WebSocketServer({ server });
    sockets.on('connection', (socket, request) => {
      handshakes++;
      expect(request.url).toMatch(/^\/api\/v1\/realtime\?ticket=rt_\d+$/);
      socket.on('message', () => expect.unreachable('a client must stay silent'));
      socket.send(JSON.stringify(connected));
      socket.send(JSON.stringify(buildEvent('message', textMessage(`m${handshakes}`))));
      if (handshakes === 1) setTimeout(() => socket.terminate(), 20);
    });
    closers.push(() => sockets.close());
    const baseUrl = await listen(server);
    const gateway = createGateway({
      baseUrl,
      auth: apiKey('wa_k'),
      environment: {
        now: () => Date.now(),
        random: () => 0,
        frame: () => () => {},
        timer: (run, ms) => {
          const id = setTimeout(run, ms);
          return () => clearTimeout(id);
        },
      },
    });
    const feed = realtime(gateway);
    const ids: string[] = [];
    for await (const event of feed) {
      if (event.event === 'message') ids.push(event.payload.waMessageId);
      event.ack();
      if (ids.length === 2) break;
    }
    expect(ids).toEqual(['m1', 'm2']);
  });
});

describe('NDJSON over HTTP', () => {
  it('carries the same frames in lines cut anywhere, with a refreshed token', async () => {
    const event = buildEvent('message', textMessage('m1', { body: 'ü'.repeat(50) }));
    const urls: string[] = [];
    const baseUrl = await listen(
      createServer(async (request, response) => {
        urls.push(request.url!);
        if (request.headers.authorization !== 'Bearer t2') {
          response.writeHead(401).end('{"error":{"code":"unauthorized","message":"no"}}');
          return;
        }
        response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
        const bytes = Buffer.from(`${JSON.stringify(connected)}\n\n${JSON.stringify(event)}\n`);
        for (let at = 0; at < bytes.length; at += 7) {
          response.write(bytes.subarray(at, at + 7));
          await new Promise((resolve) => setImmediate(resolve));
        }
      }),
    );
    let asked = 0;
    const gateway = createGateway({ baseUrl, auth: token(() => `t${++asked}`) });
    const feed = realtime(gateway, {
      scope: 'session',
      session: 's',
      transport: ndjson({ url: `${baseUrl}/live` }),
    });
    for await (const got of feed) {
      expect(got).toMatchObject(event);
      break;
    }
    expect(urls).toEqual(['/live?scope=session&session=s', '/live?scope=session&session=s']);
  });

  it('is closed for good by a refusal', async () => {
    const baseUrl = await listen(
      createServer((_request, response) =>
        response.writeHead(403).end('{"error":{"code":"forbidden","message":"no"}}'),
      ),
    );
    const gateway = createGateway({ baseUrl, auth: apiKey('k') });
    const feed = realtime(gateway, { transport: ndjson({ url: baseUrl }) });
    const read = async () => {
      for await (const _ of feed);
    };
    await expect(read()).rejects.toMatchObject({ code: 'forbidden' });
  });
});
