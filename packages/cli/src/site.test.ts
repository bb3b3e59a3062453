import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Respond, site } from './site.js';

let folder: string;
let phones: Server;
let reached = 0;
let respond: Respond;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wagate-site-'));
  phones = createServer((_, response) => {
    reached++;
    response.end('[]');
  });
  await new Promise<void>((done) => phones.listen(0, '127.0.0.1', done));
  respond = await site({
    gateway: async (request, address) => new Response(`gateway ${new URL(request.url).pathname} ${address}`),
    settings: () => ({ version: '1.2.3', registration: true, demo: '/demo' }),
    demo: { target: new URL(`http://127.0.0.1:${(phones.address() as AddressInfo).port}`) },
    files: folder,
  });
});
afterAll(async () => {
  await new Promise<void>((done) => phones.close(() => done()));
  rmSync(folder, { recursive: true, force: true });
});

describe('one origin', () => {
  it.each(['/api/v1/sessions', '/api/auth/token', '/healthz', '/readyz'])(
    '%s is the gateway’s',
    async (path) => {
      const answer = await respond(new Request(`http://127.0.0.1:8790${path}`), '127.0.0.1');
      expect(await answer.text()).toBe(`gateway ${path} 127.0.0.1`);
    },
  );

  it('tells the dashboard about itself', async () => {
    const answer = await respond(new Request('http://127.0.0.1:8790/wagate.json'));
    expect(await answer.json()).toEqual({ version: '1.2.3', registration: true, demo: '/demo' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['http://127.0.0.1:8790/__demo/phones', undefined],
    ['http://localhost:8790/__demo/phones', 'http://localhost:8790'],
    ['http://[::1]:8790/demo', undefined],
  ])('lets this machine to the phones: %s', async (url, origin) => {
    const before = reached;
    const answer = await respond(new Request(url, { headers: origin ? { origin } : {} }));
    expect([answer.status, reached]).toEqual([200, before + 1]);
  });

  it.each([
    ['http://evil.example:8790/__demo/phones', undefined],
    ['http://127.0.0.1.evil.example/demo', undefined],
    ['http://127.0.0.1:8790/__demo/phones', 'https://evil.example'],
    ['http://127.0.0.1:8790/__demo/phones', 'http://127.0.0.1:9999'],
    ['http://127.0.0.1:8790/__demo/phones', 'null'],
  ])('keeps other pages from the phones: %s from %s', async (url, origin) => {
    const before = reached;
    const answer = await respond(new Request(url, { headers: origin ? { origin } : {} }));
    expect([answer.status, reached]).toEqual([403, before]);
    expect(await answer.json()).toMatchObject({ error: { code: 'forbidden' } });
  });
});
