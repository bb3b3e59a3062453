import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Flags, parseCommand } from './flags.js';
import { createFront } from './front.js';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

const flagsOf = (args: string[]): Flags => {
  const command = parseCommand(args, {}, '/');
  if (command.run !== 'serve') throw new Error('these flags do not serve');
  return command.flags;
};

/** A server that answers with what it was asked for, and by whom. */
async function serve(args: string[]): Promise<string> {
  const server = createServer(
    createFront(flagsOf(args)).listener(async (request, { address }) => {
      const { pathname, search } = new URL(request.url);
      const headers = new Headers([
        ['set-cookie', 'a=b; HttpOnly'],
        ['set-cookie', 'c=d; secure'],
      ]);
      return new Response(`${pathname}${search} ${address}`, { headers });
    }),
  );
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const text = async (url: string, headers = {}) => (await fetch(url, { headers })).text();

describe('what stands in front', () => {
  it('takes the path of the proxy off, which may have done so itself', async () => {
    const url = await serve(['--public-url', 'https://example.org/wagate']);
    for (const [path, seen] of [
      ['/wagate/api/v1/sessions?limit=1', '/api/v1/sessions?limit=1'],
      ['/api/v1/sessions?limit=1', '/api/v1/sessions?limit=1'],
      ['/wagate', '/'],
      ['/wagate?a=b', '/?a=b'],
      ['/wagate/', '/'],
      ['/wagates/x', '/wagates/x'],
      ['/', '/'],
    ])
      expect(await text(url + path), path).toBe(`${seen} 127.0.0.1`);
  });

  it('tells the client apart from a trusted proxy', async () => {
    const via = { 'x-forwarded-for': '203.0.113.9' };
    expect(await text(await serve([]), via)).toBe('/ 127.0.0.1');
    expect(await text(await serve(['--trust-proxy', 'loopback']), via)).toBe('/ 203.0.113.9');
  });

  it('keeps cookies to https where the client came by it', async () => {
    const cookies = async (args: string[], headers = {}) =>
      (await fetch(await serve(args), { headers })).headers.getSetCookie();
    const https = { 'x-forwarded-proto': 'https' };
    expect(await cookies([], https)).toEqual(['a=b; HttpOnly', 'c=d; secure']);
    const kept = ['a=b; HttpOnly; Secure', 'c=d; secure'];
    expect(await cookies(['--trust-proxy', 'loopback'], https)).toEqual(kept);
    expect(await cookies(['--public-url', 'https://wagate.example'])).toEqual(kept);
  });
});
