import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { apiKey, createGateway } from '../index.node.js';
import { buildEvent, textMessage } from '../testing/event-builder.js';
import { type Gap, realtime } from './index.js';

const rejections: unknown[] = [];
const note = (reason: unknown) => void rejections.push(reason);
const closers: (() => Promise<unknown>)[] = [];
beforeAll(() => void process.on('unhandledRejection', note));
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  await new Promise((done) => setImmediate(done));
  expect(rejections.splice(0)).toEqual([]);
});
afterAll(() => void process.off('unhandledRejection', note));

const event = (text: string, timestamp = Date.now()) =>
  JSON.stringify(
    buildEvent('message', textMessage(text.slice(0, 20), { body: text }), { timestamp, id: undefined }),
  );

/** A gateway over real sockets that sends what it is told to, to each socket in its turn. */
async function gatewayOf(...turns: ((socket: WebSocket) => void)[]) {
  const server = createServer((request, response) => {
    request.resume();
    const minted = request.url!.endsWith('/ticket');
    response.writeHead(minted ? 201 : 404, { 'Content-Type': 'application/json' });
    response.end(
      JSON.stringify(
        minted
          ? { ticket: 'rt_1', expiresInSeconds: 30, url: '/api/v1/realtime?ticket=rt_1' }
          : { error: { code: 'not_found', message: 'route not found' } },
      ),
    );
  });
  const sockets = new WebSocketServer({ server });
  let turn = 0;
  sockets.on('connection', (socket) => {
    socket.on('error', () => {});
    socket.send(JSON.stringify({ event: 'connected', heartbeatSeconds: 20, timestamp: Date.now() }));
    turns[turn++]?.(socket);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closers.push(() => {
    for (const socket of sockets.clients) socket.terminate();
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return createGateway({ baseUrl, auth: apiKey('wa_k') });
}

/** Reads until `count` messages came. @returns their texts and the gaps told meanwhile */
async function read(gateway: Awaited<ReturnType<typeof gatewayOf>>, count: number) {
  const feed = realtime(gateway, { events: ['message'] });
  const gaps: Gap['reason'][] = [];
  feed.on('gap', ({ reason }) => gaps.push(reason));
  const texts: string[] = [];
  for await (const { payload } of feed) if (texts.push(payload.body ?? '') === count) break;
  return { texts, gaps };
}

describe('a socket that', () => {
  it('sends what is no event tells of a gap for each, and loses no event', async () => {
    const gateway = await gatewayOf((socket) => {
      socket.send(event('one'));
      socket.send(Buffer.from([0, 1, 2, 255]));
      socket.send('{"half":');
      socket.send('null');
      socket.send('"text"');
      socket.send('[]');
      socket.send(event('two'));
    });
    const { texts, gaps } = await read(gateway, 2);
    expect(texts).toEqual(['one', 'two']);
    expect(gaps.length).toBeGreaterThanOrEqual(2);
    expect(new Set(gaps)).toEqual(new Set(['unreadable_frame']));
  });

  it('sends names nobody knows, controls nobody knows and ten million characters goes on', async () => {
    const long = 'x'.repeat(10 * 1024 * 1024);
    const gateway = await gatewayOf((socket) => {
      socket.send('{"event":"something.new","timestamp":1}');
      socket.send(
        JSON.stringify({ ...JSON.parse(event('unknown')), event: 'poll.vote.deluxe', payload: { a: 1 } }),
      );
      socket.send(event(long));
      socket.send(event('after'));
    });
    const { texts, gaps } = await read(gateway, 2);
    expect(texts.map(({ length }) => length)).toEqual([long.length, 5]);
    // A control frame that is not known may have said anything.
    expect(gaps).toEqual(['unreadable_frame']);
  });

  it('tells of times that run backwards keeps its order', async () => {
    const now = Date.now();
    const gateway = await gatewayOf((socket) => {
      for (const [at, text] of ['a', 'b', 'c'].entries()) socket.send(event(text, now - at * 86_400_000));
      socket.send(JSON.stringify({ event: 'ping', timestamp: 0 }));
      socket.send(event('d', 0));
    });
    expect((await read(gateway, 4)).texts).toEqual(['a', 'b', 'c', 'd']);
  });

  it('has events without a payload, or with another’s, gives them out as they are', async () => {
    const gateway = await gatewayOf((socket) => {
      socket.send(JSON.stringify({ ...JSON.parse(event('x')), id: 'evt_9', payload: undefined }));
      socket.send(event('kept'));
    });
    const feed = realtime(gateway);
    const bodies: unknown[] = [];
    for await (const { payload } of feed) {
      bodies.push((payload as { body?: string } | undefined)?.body);
      if (bodies.includes('kept')) break;
    }
    expect(bodies.at(-1)).toBe('kept');
  });

  it('is torn in the middle of a frame comes back', async () => {
    const gateway = await gatewayOf(
      (socket) => {
        socket.send(event('before'));
        // A frame that promises more than comes.
        setTimeout(() => {
          const raw = (socket as unknown as { _socket: { write(data: Buffer): void; destroy(): void } })
            ._socket;
          raw.write(Buffer.from([0x81, 0x7e, 0x10, 0x00, 0x7b]));
          setTimeout(() => raw.destroy(), 20);
        }, 20);
      },
      (socket) => socket.send(event('after')),
    );
    expect((await read(gateway, 2)).texts).toEqual(['before', 'after']);
  }, 20_000);
});
