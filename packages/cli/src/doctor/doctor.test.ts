import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Flags, parseCommand } from '../flags.js';
import { doctor } from './doctor.js';
import { report } from './finding.js';
import { fromOutside } from './from-outside.js';
import { clock, disk, engineVersion, nodeVersion } from './machine.js';
import { type SeenClient, wayIn } from './way-in.js';

let folder: string;
/** Where nothing listens. */
let nowhere: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wagate-doctor-'));
  const server = createServer();
  nowhere = await listen(server);
  servers.length = 0;
  await new Promise((done) => server.close(done));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});
async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const flagsOf = (args: string[], env: NodeJS.ProcessEnv = {}): Flags => {
  const command = parseCommand(['doctor', ...args], env, folder);
  if (command.run !== 'doctor') throw new Error('that is another command');
  return command.flags;
};

describe('the machine', () => {
  it.each([
    ['20.19.0', 'ok'],
    ['20.18.3', 'fail'],
    ['21.7.0', 'fail'],
    ['22.11.0', 'fail'],
    ['22.12.0', 'ok'],
    ['23.1.0', 'fail'],
    ['24.0.0', 'ok'],
    ['18.20.0', 'fail'],
  ])('Node.js %s is %s', (version, level) => {
    expect(nodeVersion(version).level).toBe(level);
  });

  it.each([
    ['7.0.0-rc14', 'ok', /baileys 7/],
    ['6.17.16', 'fail', /was made for 7\.0\.0-rc14/],
    [undefined, 'fail', /install @wagate\/engine-baileys/],
  ])('baileys %s is %s', (installed, level, text) => {
    expect(engineVersion(installed, '7.0.0-rc14')).toMatchObject({
      level,
      text: expect.stringMatching(text),
    });
  });

  it.each([
    [2 ** 31, 'ok', /2048 MiB are free/],
    [2 ** 29, 'warn', /that is little/],
    [2 ** 20, 'fail', /Make room/],
  ])('a disk with %s bytes is %s', (bytes, level, text) => {
    expect(disk(join(folder, 'data'), () => bytes)).toMatchObject({
      level,
      text: expect.stringMatching(text),
    });
  });

  it('a directory whose place is not there cannot be written to', () => {
    expect(disk(join(folder, 'none/data'))).toMatchObject({ level: 'fail' });
  });

  it.each([
    [0, 'ok', /agrees/],
    [90_000, 'fail', /90 seconds fast/],
    [-90_000, 'fail', /90 seconds slow/],
  ])('a clock that is %s ms ahead is %s', (ahead, level, text) => {
    const theirs = 'Mon, 30 Nov 2026 00:00:00 GMT';
    expect(clock(theirs, Date.parse(theirs) + ahead)).toMatchObject({
      level,
      text: expect.stringMatching(text),
    });
    expect(clock(undefined, 0).level).toBe('warn');
  });
});

describe('database, WhatsApp, and all together', () => {
  const about = async (name: string, args: string[], env?: NodeJS.ProcessEnv, whatsapp = nowhere) =>
    (await doctor(flagsOf(['--port', '1', ...args], env), { whatsapp })).find((one) => one.about === name);

  it('a database that is not there yet is none that is broken', async () => {
    expect(await about('Database', ['--data', join(folder, 'new')])).toMatchObject({ level: 'ok' });
  });

  it('a damaged file is told', async () => {
    writeFileSync(join(folder, 'wagate.db'), 'this is no database'.repeat(500));
    expect(await about('Database', ['--data', folder])).toMatchObject({
      level: 'fail',
      text: expect.stringMatching(/^SQLite: /),
    });
  });

  it('a database that cannot be reached is told, without its password', async () => {
    const DATABASE_URL = 'postgres://ann:hunter2@127.0.0.1:1/wagate';
    const found = await about('Database', [], { DATABASE_URL });
    expect(found).toMatchObject({ level: 'fail', text: expect.stringMatching(/^PostgreSQL: /) });
    expect(JSON.stringify(found)).not.toContain('hunter2');
  });

  it('WhatsApp that cannot be reached matters to those who speak to it', async () => {
    expect(await about('WhatsApp', ['--whatsapp'])).toMatchObject({
      level: 'fail',
      text: expect.stringContaining('nothing listens there'),
    });
    expect(await about('WhatsApp', [])).toMatchObject({ level: 'warn' });
    expect(await about('Clock', [])).toMatchObject({ level: 'warn' });
    const there = await listen(createServer((_, response) => response.end()));
    expect(await about('WhatsApp', ['--whatsapp'], {}, there)).toMatchObject({ level: 'ok' });
    expect(await about('Clock', [], {}, there)).toMatchObject({ level: 'ok' });
  });

  it('each is a line that begins with how it is', async () => {
    const lines = report(await doctor(flagsOf(['--port', '1']), { whatsapp: nowhere })).split('\n');
    expect(lines.slice(0, -1).every((line) => /^(ok|warn|fail) +\S+/.test(line))).toBe(true);
    expect(lines.join()).toContain('Engine: baileys 7.');
  });
});

describe('the way in', () => {
  const client: SeenClient = { address: '203.0.113.9', forwarded: true, believed: true };
  /** A gateway behind a proxy that does one thing wrong. */
  async function behind(wrong: {
    client?: object;
    listener?: RequestListener;
    upgrade?: boolean;
    cors?: string;
  }) {
    const server = createServer((request, response) => {
      const { origin } = request.headers;
      if (request.method === 'OPTIONS' && wrong.cors !== '')
        response.setHeader('access-control-allow-origin', wrong.cors ?? String(origin));
      if (request.url === '/wagate-client.json') response.end(JSON.stringify(wrong.client ?? client));
      else if (request.url?.startsWith('/api/v1/realtime')) response.writeHead(401).end();
      else response.end();
    });
    if (wrong.upgrade !== false)
      server.on('upgrade', (_, socket) =>
        socket.end('HTTP/1.1 401 Unauthorized\r\nSec-WebSocket-Version: 13\r\nContent-Length: 0\r\n\r\n'),
      );
    return listen(wrong.listener ? createServer(wrong.listener) : server);
  }
  const levels = async (url: string, ...args: string[]) =>
    Object.fromEntries(
      (await wayIn(flagsOf(['--public-url', url, ...args]))).map(({ about, level, text }) => [
        about,
        `${level} ${text}`,
      ]),
    );
  const shop = ['--origin', 'https://shop.example'];

  it('is right when everything comes through', async () => {
    const found = await levels(await behind({}), ...shop);
    expect(found).toEqual({
      'Public address': expect.stringMatching(/^ok/),
      Proxy: expect.stringMatching(/^ok .*203\.0\.113\.9/),
      Socket: expect.stringMatching(/^ok/),
      CORS: expect.stringMatching(/^ok/),
    });
  });

  it('nobody answers', async () => {
    expect(await levels(nowhere)).toEqual({
      'Public address': expect.stringMatching(/^fail .*nothing listens there/),
    });
    expect(await wayIn(flagsOf(['--port', '1']))).toMatchObject([{ level: 'warn', about: 'Address' }]);
  });

  it('something else answers', async () => {
    const found = await levels(
      await behind({ listener: (_, response) => response.end('<h1>Welcome to nginx!</h1>') }),
    );
    expect(found).toEqual({ 'Public address': expect.stringMatching(/^fail .*something else than Wagate/) });
  });

  it.each([
    [{ address: '10.0.0.2', forwarded: true, believed: false }, [], /^fail .*--trust-proxy 10\.0\.0\.2/],
    [
      { address: '10.0.0.2', forwarded: false, believed: false },
      ['--trust-proxy', 'private'],
      /^fail .*No X-Forwarded-For/,
    ],
    [{ address: '10.0.0.2', forwarded: false, believed: false }, [], /^warn .*10\.0\.0\.2/],
  ])('the proxy’s headers: %j', async (seen, args, text) => {
    expect((await levels(await behind({ client: seen }), ...args)).Proxy).toMatch(text);
  });

  it('the proxy lets no upgrade through', async () => {
    expect((await levels(await behind({ upgrade: false }))).Socket).toMatch(
      /^fail .*headers Upgrade and Connection/,
    );
  });

  it('pages of an origin are not let in, or by two at once', async () => {
    expect((await levels(await behind({ cors: '' }), ...shop)).CORS).toMatch(
      /^fail .*--origin https:\/\/shop\.example/,
    );
    expect((await levels(await behind({ cors: '*, https://shop.example' }), ...shop)).CORS).toMatch(
      /^fail .*the proxy must not set it too/,
    );
  });
});

describe('a gateway somewhere', () => {
  it('is looked at as a program does that uses it', async () => {
    const text = report(await fromOutside(nowhere, 'wa_very-secret', []));
    expect(text).toMatch(
      /^fail {2}address: Nothing can be read there: nothing listens there\. See that the gateway runs/,
    );
    const page = await listen(createServer((_, response) => response.end('<h1>Welcome</h1>')));
    const origins = ['https://shop.example', 'https://other.example'];
    const found = report(await fromOutside(page, 'wa_very-secret', origins));
    expect(found.split('\n')).toEqual([
      expect.stringMatching(/^fail {2}address: It answers with a page \(200\)/),
      expect.stringMatching(/^fail {2}cors: Pages of https:\/\/shop\.example are not let in/),
      expect.stringMatching(/^fail {2}cors: Pages of https:\/\/other\.example are not let in/),
      '',
    ]);
    expect(text + found).not.toContain('very-secret');
  });

  it('is named by an address, with a key in the environment', () => {
    const parse = (args: string[], env = {}) => parseCommand(['doctor', ...args], env, folder);
    const key = { WAGATE_KEY: 'wa_k' };
    expect(parse(['https://gateway.example', '--origin', 'https://shop.example'], key)).toEqual({
      ...{ run: 'doctor-of', url: 'https://gateway.example', key: 'wa_k', origins: ['https://shop.example'] },
    });
    expect(() => parse(['https://gateway.example'])).toThrow('WAGATE_KEY');
    expect(() => parse(['gateway.example'], key)).toThrow('address');
  });
});
