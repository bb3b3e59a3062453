import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import WebSocket from 'ws';
import { TestBrowser, type TestGateway, testGateway } from '../testing/gateway.js';
import { callWith, type Person, person } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';

describeStores('a key that is over', (stores) => {
  let test: TestGateway;
  let server: Server;
  let base: string;
  let ann: Person;
  let clock = Date.now();

  beforeAll(async () => {
    test = await testGateway(await stores.fresh(), { now: () => clock });
    server = createServer(getRequestListener((request) => test.gateway.fetch(request)));
    test.gateway.attach(server);
    await test.gateway.start();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    ann = await person(test.gateway, 'ann');
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await test.gateway.close();
  });

  const asAnn = <T>(method: string, path: string, body?: unknown) =>
    ann.browser.api<T>(method, path, { body });
  const make = async (more: object = {}) =>
    (
      await asAnn<{ id: string; key: string }>('POST', '/api-keys', {
        name: 'x',
        permissions: ['read', 'manage', 'events'],
        ...more,
      })
    ).body;
  const ticketOf = (key: string) =>
    new TestBrowser(test.gateway).send<{ ticket: string }>('POST', '/api/v1/realtime/ticket', {
      headers: { 'x-api-key': key },
      body: {},
    });
  const ticket = async (key: string) => (await ticketOf(key)).body.ticket;
  const heard = (text: string) => {
    const frames: { event: string; session?: string; error?: string }[] = [];
    const webSocket = socketOf(text);
    webSocket.on('message', (data) => frames.push(JSON.parse(String(data))));
    return { frames, webSocket, begun: once(webSocket, 'message') };
  };
  const socketOf = (text: string) => new WebSocket(`ws://${base}/api/v1/realtime?ticket=${text}`);
  const streamOf = (text: string) =>
    fetch(`http://${base}/api/v1/realtime`, {
      headers: { accept: 'application/x-ndjson', authorization: `Bearer ${text}` },
    });

  it.each([
    ['revoked', ({ id }: { id: string }) => asAnn('DELETE', `/api-keys/${id}`)],
    ['switched off', ({ id }) => asAnn('PATCH', `/api-keys/${id}`, { enabled: false })],
    ['rotated', ({ id }) => asAnn('POST', `/api-keys/${id}:rotate`)],
    ['deleted by identity', ({ id }) => ann.browser.auth('POST', '/api-key/delete', { keyId: id })],
    [
      'switched off by identity',
      ({ id }) => ann.browser.auth('POST', '/api-key/update', { keyId: id, enabled: false }),
    ],
  ] as [string, (key: { id: string }) => Promise<{ status: number }>][])(
    '%s is refused by every way in, and what is open ends',
    async (_how, end) => {
      const made = await make();
      const { key } = made;
      const webSocket = socketOf(await ticket(key));
      await once(webSocket, 'message');
      const closed = once(webSocket, 'close');
      const stream = await streamOf(await ticket(key));
      const unused = [await ticket(key), await ticket(key)] as const;
      expect((await callWith(test.gateway, { authorization: `Bearer ${key}` })).status).toBe(200);
      expect((await end(made)).status).toBeLessThan(300);
      expect((await callWith(test.gateway, { 'x-api-key': key })).status).toBe(401);
      expect((await callWith(test.gateway, { authorization: `Bearer ${key}` })).status).toBe(401);
      expect((await ticketOf(key)).status).toBe(401);
      expect((await closed)[0]).toBe(1000);
      expect((await stream.text()).split('\n')[0]).toContain('connected');
      expect((await streamOf(unused[0])).status).toBe(401);
      const late = socketOf(unused[1]);
      const [error] = (await once(late, 'error')) as [Error];
      expect(error.message).toContain('401');
    },
  );

  it('by its own time is refused like that too, and what is open tells nothing more', async () => {
    const session = (await asAnn<{ id: string }>('POST', '/sessions', {})).body.id;
    const { key } = await make({ expiresAt: clock + 10_000 });
    const unused = await ticket(key);
    const { webSocket, frames, begun } = heard(await ticket(key));
    await begun;
    const closed = once(webSocket, 'close');
    const stream = await streamOf(await ticket(key));
    const change = (label: string) => asAnn('PATCH', `/sessions/${session}`, { label });
    await change('before');
    await expect.poll(() => frames.map(({ event }) => event)).toEqual(['connected', 'session.status']);
    clock += 10_000;
    await change('after');
    expect((await closed)[0]).toBe(1000);
    expect(frames).toHaveLength(2);
    const lines = (await stream.text()).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).event)).toEqual(['connected', 'session.status']);
    expect((await callWith(test.gateway, { 'x-api-key': key })).status).toBe(401);
    expect((await callWith(test.gateway, { authorization: `Bearer ${key}` })).status).toBe(401);
    expect((await ticketOf(key)).status).toBe(401);
    expect((await streamOf(unused)).status).toBe(401);
  });

  it('and was confined to sessions has heard nothing of others, by no way in', async () => {
    const [mine, other] = await Promise.all(
      [1, 2].map(async () => (await asAnn<{ id: string }>('POST', '/sessions', {})).body.id),
    );
    const made = await make({ sessions: [mine] });
    const ask = (body: object) =>
      new TestBrowser(test.gateway).send('POST', '/api/v1/realtime/ticket', {
        headers: { authorization: `Bearer ${made.key}` },
        body,
      });
    for (const body of [{ scope: 'session', session: other }, { session: other }])
      expect((await ask(body)).status).toBe(404);
    expect((await ask({ scope: 'firehose' })).status).toBe(403);
    const { webSocket, frames, begun } = heard(await ticket(made.key));
    await begun;
    const closed = once(webSocket, 'close');
    const stream = await streamOf(await ticket(made.key));
    for (const id of [other, mine]) await asAnn('PATCH', `/sessions/${id}`, { label: 'told' });
    await expect.poll(() => frames).toHaveLength(2);
    await asAnn('PATCH', `/api-keys/${made.id}`, { enabled: false });
    await asAnn('PATCH', `/sessions/${mine}`, { label: 'too late' });
    await closed;
    expect(frames.map(({ session }) => session)).toEqual([undefined, mine]);
    const lines = (await stream.text()).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).session)).toEqual([undefined, mine]);
    expect((await ask({})).status).toBe(401);
  });

  it('before its body has come does nothing with it', async () => {
    const made = await make();
    let send = (_: string) => {};
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        send = (text) => {
          controller.enqueue(new TextEncoder().encode(text));
          controller.close();
        };
      },
    });
    const headers = { 'x-api-key': made.key, 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    const answer = test.gateway.fetch(new Request('http://gateway.test/api/v1/realtime/ticket', init));
    await asAnn('DELETE', `/api-keys/${made.id}`);
    send('{}');
    expect((await answer).status).toBe(401);
  });
});
