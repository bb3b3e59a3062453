import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createEmbed } from '../embed.js';
import { SECRET, type Stand, stand } from '../testing/stand.js';
import { type ExpressRequest, nodeHandler } from './node.js';

let at: Stand;
const servers: Server[] = [];
beforeAll(async () => {
  at = await stand();
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
afterAll(() => at.close());

async function serving(listener: RequestListener): Promise<{ origin: string; port: number }> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port };
}

const post = (origin: string, path: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}${path}`, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json', origin, 'sec-fetch-site': 'same-origin', ...headers },
  });

/** As Express hands a request on: mounted, and read by a parser that ran before. */
const mounted =
  (mount: string, parsed: boolean): RequestListener =>
  async (request, response) => {
    const handed: ExpressRequest = request;
    handed.originalUrl = request.url;
    handed.baseUrl = mount;
    if (parsed) {
      let text = '';
      for await (const chunk of request) text += chunk;
      handed.body = text ? JSON.parse(text) : {};
    }
    await at.embed.express()(handed, response);
  };

describe('mounted', () => {
  const ways: [string, string, () => RequestListener][] = [
    ['on node:http', '/api/wagate', () => at.embed.node()],
    ['in Express', '/api/wagate', () => mounted('/api/wagate', false)],
    ['in Express behind express.json()', '/api/wagate', () => mounted('/api/wagate', true)],
    [
      'in Express at a path that looks like the wire',
      '/api/v1/wagate',
      () => mounted('/api/v1/wagate', true),
    ],
    ['at the root', '', () => at.embed.node()],
  ];
  it.each(ways)('%s, a page gets its token, calls, sends and listens', async (_name, mount, listener) => {
    const { origin } = await serving(listener());
    const desk = at.upstream.world.sessionCalled('Front desk').id;
    at.grant.now = { user: { id: 'ann' }, sessions: [desk], can: ['view', 'send'] };
    const { token } = (await (await post(origin, `${mount}/token`)).json()) as { token: string };
    const authorization = `Bearer ${token}`;
    const at1 = `${origin}${mount}/api/v1`;
    const listed = await fetch(`${at1}/sessions`, { headers: { authorization } });
    expect(((await listed.json()) as { data: { id: string }[] }).data.map(({ id }) => id)).toEqual([desk]);
    const sent = await post(at1, `/sessions/${desk}/messages`, { authorization, origin });
    expect(sent.status).toBe(400);
    expect(at.upstream.requests.at(-1)).toMatchObject({
      path: `/api/v1/sessions/${desk}/messages`,
      body: {},
    });
    const { ticket } = (await (await post(at1, '/realtime/ticket', { authorization, origin })).json()) as {
      ticket: string;
    };
    const stream = await fetch(`${at1}/realtime`, { headers: { authorization: `Bearer ${ticket}` } });
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toContain('"connected"');
    await reader.cancel();
    expect((await fetch(`${origin}${mount}/other`)).status).toBe(404);
  });

  it('a page that has gone is listened to no longer', async () => {
    const { origin } = await serving(at.embed.node());
    const token = await at.token({ sessions: ['*'], can: ['view'] });
    const { ticket } = (await (await at.call('POST', '/realtime/ticket', token, { body: '{}' })).json()) as {
      ticket: string;
    };
    await expect.poll(() => at.clock.advance(1_000).then(() => at.upstream.sockets)).toBe(0);
    const leaving = new AbortController();
    const stream = await fetch(`${origin}/api/v1/realtime`, {
      headers: { authorization: `Bearer ${ticket}` },
      signal: leaving.signal,
    });
    await stream.body!.getReader().read();
    expect(at.upstream.sockets).toBe(1);
    leaving.abort();
    await expect.poll(() => at.clock.advance(1_000).then(() => at.upstream.sockets)).toBe(0);
  });

  it('an answer that breaks off ends the connection, and nothing else', async () => {
    const breaking = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('{"data":['));
        controller.error(new Error('gone'));
      },
    });
    const { origin } = await serving(nodeHandler(async () => new Response(breaking)));
    await expect(fetch(origin).then((response) => response.text())).rejects.toThrow();
  });

  it('what no URL would be spelled like is not there, and no method but those of the wire', async () => {
    const { port } = await serving(at.embed.node());
    const token = await at.token({ sessions: ['sess_a'], can: ['view'] });
    const before = at.upstream.requests.length;
    const raw = (line: string) =>
      new Promise<string>((resolve) => {
        const socket = connect(port, '127.0.0.1');
        let text = '';
        socket.on('data', (chunk) => (text += chunk));
        socket.on('close', () => resolve(text.slice(9, 12)));
        socket.write(
          `${line} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${token}\r\nConnection: close\r\n\r\n`,
        );
      });
    const lines = [
      'GET /api/v1/sessions/sess_a/../sess_b',
      'GET /api/v1/sessions/sess_a/%2e%2e/sess_b',
      'GET /api/v1/sessions/sess_a\\..\\sess_b',
      'GET /x/../api/v1/sessions',
      'GET http://elsewhere.example/api/v1/sessions',
      'GET //elsewhere.example/api/v1/sessions',
      'TRACE /api/v1/sessions',
    ];
    expect(await Promise.all(lines.map(raw))).toEqual(lines.map(() => '404'));
    expect(at.upstream.requests.length).toBe(before);
  });

  it('in Next and Hono it is the request itself', async () => {
    const request = () => new Request('https://shop.example/api/wagate/api/v1/sessions');
    const { GET, POST } = at.embed.next();
    const answers = [await GET(request()), await at.embed.hono()({ req: { raw: request() } })];
    expect(answers.map(({ status }) => status)).toEqual([401, 401]);
    expect(POST).toBe(GET);
  });

  it('under a path that is named, nothing else is answered', async () => {
    const embed = createEmbed({
      gateway: { baseUrl: at.upstream.url, apiKey: at.upstream.key() },
      secret: SECRET,
      authorize: () => null,
      path: '/api/v1/wagate',
      log: { info() {}, error() {} },
    });
    const ask = async (path: string) =>
      (await embed.fetch(new Request(`https://shop.example${path}`))).status;
    expect(await ask('/api/v1/wagate/api/v1/sessions')).toBe(401);
    expect(await ask('/api/v1/wagate/token')).toBe(405);
    expect(await ask('/api/v1/wagatex/token')).toBe(404);
    expect(await ask('/api/wagate/api/v1/sessions')).toBe(404);
    embed.close();
  });
});
