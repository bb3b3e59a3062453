import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Flags, parseCommand } from './flags.js';
import { type Running, serve } from './serve.js';
import { serveDashboard } from './serve-dashboard.js';

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

const flagsOf = (...args: string[]): Flags => {
  const directory = mkdtempSync(join(tmpdir(), 'wagate-hosts-'));
  undo.push(() => rmSync(directory, { recursive: true, force: true }));
  const command = parseCommand(['--port', '0', '--data', join(directory, 'data'), ...args], {}, '/');
  if (command.run !== 'serve') throw new Error('these flags do not serve');
  return command.flags;
};
const running = async (made: Promise<Running>): Promise<Running> => {
  const one = await made;
  undo.push(() => one.close());
  return one;
};

/** The status of an answer to a request that is addressed to `host`. */
function ask({ listening }: Running, host: string, path: string, upgrade = false): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({
      host: '127.0.0.1',
      port: new URL(listening).port,
      path,
      agent: false,
      headers: {
        host,
        ...(upgrade
          ? {
              connection: 'Upgrade',
              upgrade: 'websocket',
              'sec-websocket-version': '13',
              'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
            }
          : {}),
      },
    });
    asked.on('response', (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end();
  });
}

const PATHS = ['/', '/settings', '/wagate.json', '/api/v1/sessions', '/api/auth/get-session', '/nothing.js'];
const SOCKET = '/api/v1/realtime?ticket=rt_none';

describe('the command', () => {
  it('answers by its own names alone, on every path and the socket; whether it lives, by any', async () => {
    const one = await running(
      serve(
        flagsOf(
          '--whatsapp',
          '--public-url',
          'https://wagate.example/below',
          '--origin',
          'https://shop.example',
        ),
        {
          WAGATE_SECRET: 'x'.repeat(43),
        },
      ),
    );
    for (const host of ['evil.example', '192.0.2.7', 'localhost.evil.example']) {
      for (const path of PATHS) {
        expect(await ask(one, host, path), `${host}${path}`).toBe(403);
        expect(await ask(one, host, `/below${path}`), `${host}${path}`).toBe(403);
      }
      expect(await ask(one, host, SOCKET, true)).toBe(403);
      expect(await ask(one, host, '/healthz')).toBe(200);
      expect(await ask(one, host, '/readyz')).toBe(200);
    }
    for (const host of ['localhost', '127.0.0.1:8790', '[::1]:8790', 'wagate.example', 'shop.example:443']) {
      const answers = await Promise.all(PATHS.map((path) => ask(one, host, path)));
      expect(answers, host).not.toContain(403);
      // There is no such ticket.
      expect(await ask(one, host, SOCKET, true)).toBe(401);
    }
  });

  it('does so in front of another gateway too, which hears of nothing else', async () => {
    const heard: string[] = [];
    const upstream: Server = createServer((asked, answer) => {
      heard.push(asked.url ?? '');
      answer.end('{}');
    });
    upstream.on('upgrade', (asked, socket) => {
      heard.push(asked.url ?? '');
      socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    });
    await once(upstream.listen(0, '127.0.0.1'), 'listening');
    undo.push(() => upstream.close());
    const url = new URL(`http://127.0.0.1:${(upstream.address() as AddressInfo).port}`);
    const one = await running(serveDashboard(flagsOf(), { gateway: url, identity: url }));
    for (const path of PATHS) expect(await ask(one, 'evil.example', path), path).toBe(403);
    expect(await ask(one, 'evil.example', SOCKET, true)).toBe(403);
    expect(heard).toEqual([]);
    expect(await ask(one, 'localhost', '/api/v1/sessions')).toBe(200);
    expect(await ask(one, 'localhost', SOCKET, true)).toBe(401);
    expect(heard).toEqual(['/api/v1/sessions', SOCKET]);
  });

  it('answers by every name where it is bound to more than this machine and none was set', async () => {
    const url = new URL('http://127.0.0.1:1');
    const upstream = { gateway: url, identity: url };
    const open = await running(serveDashboard(flagsOf('--host', '0.0.0.0'), upstream));
    expect(await ask(open, 'nas.home:8790', '/wagate.json')).toBe(200);
    const named = await running(
      serveDashboard(flagsOf('--host', '0.0.0.0', '--public-url', 'https://wagate.example'), upstream),
    );
    expect(await ask(named, 'nas.home:8790', '/wagate.json')).toBe(403);
    expect(await ask(named, 'wagate.example', '/wagate.json')).toBe(200);
  });
});
