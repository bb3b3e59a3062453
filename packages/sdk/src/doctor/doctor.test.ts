import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { VERSION } from '../generated/version.js';
import { AbortedError, type Auth, apiKey, createGateway, type GatewayOptions, token } from '../index.js';
import { createGateway as createNodeGateway } from '../index.node.js';
import { FakeClock } from '../testing/index.js';
import { type DoctorOptions, doctor } from './index.js';

const SECRET = 'wa_very-secret';
/** Of an embed handler: for ever. */
const TOKEN = `a.${btoa(JSON.stringify({ iat: 0, exp: 4e9 }))}.very-secret`;
const servers: Server[] = [];
afterEach(async () => {
  vi.unstubAllGlobals();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

interface Wrong {
  /** Answers in the gateway's place, where it wants to. */
  listener?: (...args: Parameters<RequestListener>) => boolean;
  version?: string;
  permissions?: string[];
  skewMs?: number;
  noSocket?: boolean;
  noStream?: boolean;
  allows?: Record<string, string>;
  plain?: boolean;
}

/** A gateway that does one thing wrong. */
async function gatewayThat(wrong: Wrong = {}): Promise<string> {
  const sockets = new WebSocketServer({ noServer: true });
  const greeting = () =>
    JSON.stringify({ event: 'connected', heartbeatSeconds: 20, timestamp: Date.now() + (wrong.skewMs ?? 0) });
  const server = createServer((request, response) => {
    if (wrong.skewMs) response.setHeader('Date', new Date(Date.now() + wrong.skewMs).toUTCString());
    if (wrong.listener?.(request, response)) return;
    const json = (status: number, body: object) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    const problem = (status: number, code: string) => json(status, { error: { code, message: SECRET } });
    const { pathname } = new URL(request.url!, 'http://gateway');
    if (request.method === 'OPTIONS') return response.writeHead(204, wrong.allows).end();
    if (pathname === '/api/v1/realtime') {
      if (wrong.noStream) return problem(426, 'upgrade_required');
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
      return response.write(`${greeting()}\n`);
    }
    const { authorization, 'x-api-key': key } = request.headers;
    if (key !== SECRET && authorization !== `Bearer ${TOKEN}`) return problem(401, 'unauthorized');
    if (pathname === '/api/v1/realtime/ticket')
      return wrong.permissions && !wrong.permissions.includes('events')
        ? problem(403, 'forbidden')
        : json(200, { ticket: 'rt_1', url: 'ws://gateway/api/v1/realtime?ticket=rt_1', expiresIn: 30 });
    if (wrong.plain)
      return pathname === '/api/v1/sessions' ? json(200, { data: [] }) : problem(404, 'not_found');
    return json(200, {
      gateway: { name: SECRET, version: wrong.version ?? VERSION },
      extensions: [],
      permissions: wrong.permissions ?? ['read', 'events'],
    });
  });
  server.on('upgrade', (request, socket, head) => {
    if (wrong.noSocket) return socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n');
    sockets.handleUpgrade(request, socket, head, (client) => client.send(greeting()));
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const client = (baseUrl: string, auth: Auth = apiKey(SECRET), more: Partial<GatewayOptions> = {}) =>
  createNodeGateway({ baseUrl, auth, ...more });

/** What is not as it has to be, by name; all by name where it is asked for. */
async function found(baseUrl: string, options: DoctorOptions = {}, auth?: Auth) {
  const report = await doctor(client(baseUrl, auth), { timeoutMs: 1_000, ...options });
  expect(JSON.stringify(report)).not.toContain('very-secret');
  for (const { ok, change } of report.checks) expect(ok).toBe(change === undefined);
  return {
    ok: report.ok,
    names: report.checks.map(({ name }) => name),
    wrong: report.checks
      .filter(({ ok }) => !ok)
      .map(({ name, says, change }) => `${name}: ${says} ${change}`),
    says: Object.fromEntries(report.checks.map(({ name, says }) => [name, says])),
  };
}

describe('a set-up', () => {
  it('that is right', async () => {
    const allows = {
      'Access-Control-Allow-Origin': 'https://shop.example',
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, X-Request-Id',
    };
    const seen = await found(await gatewayThat({ allows }), { origin: 'https://shop.example' });
    expect(seen.wrong).toEqual([]);
    expect(seen.ok).toBe(true);
    expect(seen.names).toEqual(['address', 'credential', 'version', 'clock', 'cors', 'socket', 'stream']);
    expect(seen.says.credential).toBe('It is taken, and may: read, events.');
  });

  it('with a plain gateway, which says little and streams nothing', async () => {
    const seen = await found(await gatewayThat({ plain: true, noStream: true }));
    expect(seen.wrong).toEqual([]);
  });

  const says = (status: number, body: string, headers = {}): Wrong => ({
    listener: (_, response) => !!response.writeHead(status, headers).end(body),
  });
  it.each<[string, Wrong, RegExp[]]>([
    [
      'a page in its place',
      says(200, '<h1>Welcome</h1>'),
      [/^address: .*answers with a page \(200\).*baseUrl/],
    ],
    ['a page that is not there', says(404, '<h1>No</h1>'), [/^address: .*a page \(404\).*baseUrl/]],
    ['JSON of something else', says(200, '{"hello":"world"}'), [/^address: .*JSON that is no gateway’s/]],
    ['null', says(200, 'null'), [/^address: .*JSON that is no gateway’s/]],
    ['a sign-in page', says(302, '', { Location: '/login' }), [/^address: .*redirected.*baseUrl/]],
    ['a gateway in trouble', says(502, '<h1>Bad</h1>'), [/^address: .*in trouble \(502\)/]],
    ['no sockets', { noSocket: true }, [/^socket: .*Upgrade.*ndjson\(\)/]],
    [
      'no way for events',
      { noSocket: true, noStream: true },
      [/^socket: .*Upgrade(?!.*ndjson)/, /^stream: /],
    ],
    ['answers held back', { noStream: true }, [/^stream: .*buffer/]],
    ['no right to events', { permissions: ['read'] }, [/^socket: .*whole organization.*"events"/]],
    ['no right to read', { permissions: ['events'] }, [/^credential: .*may not read/]],
    ['another age', { version: '97.1.0' }, [/^version: .*97\.1\.0.*belong together/]],
    ['a version of no form', { version: `${SECRET}<b>` }, [/^version: .*of no known form/]],
    ['a clock ahead', { skewMs: 65_000 }, [/^clock: .*6[45] seconds behind.*NTP/]],
    ['a clock behind', { skewMs: -65_000 }, [/^clock: .*6[56] seconds ahead/]],
  ])('with %s', async (_, wrong, lines) => {
    const seen = await found(await gatewayThat(wrong));
    expect(seen.wrong).toEqual(lines.map((line) => expect.stringMatching(line)));
    expect(seen.ok).toBe(false);
  });

  it('with an address where nobody listens, or nothing ever comes', async () => {
    const nowhere = await gatewayThat();
    servers.pop()!.close();
    expect((await found(nowhere)).wrong).toEqual([
      expect.stringMatching(/^address: .*nothing listens there/),
    ]);
    const silent = await gatewayThat({ listener: () => true });
    expect((await found(silent, { timeoutMs: 60 })).wrong).toEqual([
      expect.stringMatching(/^address: .*does not answer in time/),
    ]);
  });

  it.each<[string, Auth, RegExp]>([
    ['an unknown key', apiKey(`${SECRET}x`), /^credential: .*refuses it/],
    ['a page for a token', token(() => `<h1> ${SECRET}`), /^credential: What token\(\) gave is no token/],
    ['a word for a token', token(() => 'very-secret'), /^credential: .*neither a JWT nor a key/],
    ['a failing function', token(() => Promise.reject(new Error(SECRET))), /^credential: .*function given/],
  ])('with %s', async (_, auth, line) => {
    const { wrong, names } = await found(await gatewayThat(), {}, auth);
    expect(wrong).toEqual([expect.stringMatching(line)]);
    expect(names).not.toContain('socket');
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['not let in', {}, /not let in.*--origin https:\/\/shop\.example/],
    [
      'let in twice',
      { 'Access-Control-Allow-Origin': '*, https://shop.example' },
      /proxy must not set it too/,
    ],
    ['that may send little', { 'Access-Control-Allow-Origin': '*' }, /may not send: authorization/],
  ])('with a page %s', async (_, allows, line) => {
    const { wrong } = await found(await gatewayThat({ allows }), { origin: 'https://shop.example' });
    expect(wrong).toEqual([expect.stringMatching(line)]);
  });

  it('is left when that is asked for', async () => {
    const controller = new AbortController();
    const silent = await gatewayThat({
      listener: () => {
        controller.abort('enough');
        return true;
      },
    });
    const look = doctor(client(silent), { signal: controller.signal });
    await expect(look).rejects.toBeInstanceOf(AbortedError);
    await expect(look).rejects.toMatchObject({ code: 'aborted', cause: 'enough' });
    await expect(doctor(client(silent), { signal: controller.signal })).rejects.toThrow('aborted');
  });
});

describe('behind an embed handler', () => {
  /** An app, whose handler gives this. */
  async function handler(status: number, answer: object | string): Promise<string> {
    return `${await gatewayThat({
      listener({ url }, response) {
        if (url !== '/api/wagate/token') return false;
        return !!response.writeHead(status).end(typeof answer === 'string' ? answer : JSON.stringify(answer));
      },
    })}/api/wagate`;
  }
  const report = async (embed: string) => {
    const environment = new FakeClock({ start: Date.now() });
    const gateway = createNodeGateway({ embed, environment } as never);
    const looking = doctor(gateway, { timeoutMs: 1_000 });
    let over = false;
    void looking.finally(() => {
      over = true;
    });
    // The waits between tries, which a page would sit out.
    while (!over) {
      await new Promise((done) => setTimeout(done, 10));
      await environment.advance(500);
    }
    const { ok, checks } = await looking;
    gateway.close();
    expect(JSON.stringify(checks)).not.toContain('very-secret');
    return { ok, checks: checks.map(({ name, says, change }) => `${name}: ${says} ${change ?? ''}`) };
  };

  it('looks where the handler leads, and listens as it says', async () => {
    const grant = { token: TOKEN, expiresAt: 4e12, realtime: 'socket' };
    const seen = await report(await handler(200, { ...grant, baseUrl: await gatewayThat() }));
    expect(seen).toMatchObject({
      ok: true,
      checks: [
        expect.stringMatching(/^address/),
        expect.stringMatching(/^credential: It is taken/),
        ...[expect.stringMatching(/^version/), expect.stringMatching(/^clock/)],
        expect.stringMatching(/^socket: Events come, as the embed handler says/),
      ],
    });
    const silent = await gatewayThat({ noSocket: true });
    const mute = await report(await handler(200, { ...grant, baseUrl: silent }));
    expect(mute.checks.at(-1)).toMatch(/^socket: There is a ticket, but events do not come/);
    const unheard = await gatewayThat({ permissions: ['read'] });
    expect((await report(await handler(200, { ...grant, baseUrl: unheard }))).ok).toBe(true);
  });

  const problem = { error: { code: 'x', message: SECRET } };
  it.each<[string, number, object | string, RegExp]>([
    ['knows nobody', 401, problem, /^credential: .*nobody is signed in.*authorize\(\)/],
    ['opens nothing', 403, problem, /^credential: .*no token \(403\).*origins/],
    ['is in trouble', 500, problem, /^credential: .*\(500\).*log of your server.*wagate embed/],
    ['is a page', 200, '<h1>Shop</h1>', /^address: .*no embed handler.*Mount it/],
  ])('says that it %s', async (_, status, answer, line) => {
    const { ok, checks } = await report(await handler(status, answer));
    expect([ok, checks]).toEqual([false, [expect.stringMatching(line)]]);
  });

  it('says that it is not there', async () => {
    const gone = await handler(200, {});
    servers.pop()!.close();
    expect((await report(gone)).checks).toEqual([expect.stringMatching(/^address: .*cannot be reached/)]);
  });
});

describe('on a page', () => {
  const page = (
    origin: string,
    fetch: (request: Request | string, init?: RequestInit) => Promise<Response>,
  ) => {
    const target = new EventTarget();
    vi.stubGlobal('location', { origin, protocol: new URL(origin).protocol });
    vi.stubGlobal('document', target);
    vi.stubGlobal('fetch', fetch);
    return target;
  };
  const baseUrl = 'https://gateway.example';
  const wrong = async () => {
    const gateway = createGateway({ baseUrl, auth: token(() => 'x') });
    const { checks } = await doctor(gateway, { timeoutMs: 500 });
    return checks.filter(({ ok }) => !ok).map(({ name, change }) => `${name}: ${change}`);
  };

  it('says what the page’s own policy refuses', async () => {
    const target = page('https://shop.example', () => {
      const event = Object.assign(new Event('securitypolicyviolation'), {
        ...{ blockedURI: `${baseUrl}/api`, disposition: 'enforce', effectiveDirective: 'connect-src' },
      });
      setTimeout(() => target.dispatchEvent(event), 5);
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    expect(await wrong()).toEqual([
      expect.stringMatching(/^address: /),
      'csp: Add to its connect-src: https://gateway.example wss://gateway.example',
    ]);
  });

  it('says that its origin is not let in', async () => {
    page('https://shop.example', (_, init) =>
      init?.mode === 'no-cors' ? Promise.resolve(new Response()) : Promise.reject(new TypeError('Failed')),
    );
    expect(await wrong()).toEqual([
      expect.stringMatching(/^address: /),
      expect.stringMatching(/^cors: Start the gateway with --origin https:\/\/shop\.example/),
    ]);
  });
});
