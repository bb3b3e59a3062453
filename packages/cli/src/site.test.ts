import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
const client = { address: '127.0.0.1', secure: false };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wagate-site-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Wagate</title>');
  phones = createServer((_, response) => {
    reached++;
    response.end('[]');
  });
  await new Promise<void>((done) => phones.listen(0, '127.0.0.1', done));
  respond = await site({
    checkHost: () => undefined,
    gateway: async (request, { address }) =>
      new Response(`gateway ${new URL(request.url).pathname} ${address}`),
    settings: () => ({ version: '1.2.3', registration: true, mail: false, demo: '/demo' }),
    demo: { target: new URL(`http://127.0.0.1:${(phones.address() as AddressInfo).port}`) },
    files: folder,
    origins: new Set(['https://wagate.example', 'https://localhost:8443']),
  });
});
afterAll(async () => {
  await new Promise<void>((done) => phones.close(() => done()));
  rmSync(folder, { recursive: true, force: true });
});

describe('one origin', () => {
  it.each([
    '/api/v1/sessions',
    '/api/v1/nothing/such',
    '/api/nothing.js',
    '/api/',
    '/api',
    '/api/auth/token',
    '/.well-known/nothing.such',
    '/healthz',
    '/readyz',
    // A probe with a slash too many hears that there is no such thing, and not the page.
    '/readyz/',
    '/%61pi/v1/sessions',
    '/api%2Fv1%2Fsessions',
    '//api//auth/token',
    '/viewer/%2e%2e/api/auth/token',
  ])('%s is the gateway’s', async (path) => {
    const answer = await respond(new Request(`http://127.0.0.1:8790${path}`), client);
    expect(await answer.text()).toBe(`gateway ${path.replace('/viewer/%2e%2e', '')} 127.0.0.1`);
  });

  it.each(['/apis', '/healthz/x', '/viewer/sess_1/1203%40g.us', '/demonstration.x'])(
    '%s is a page of the dashboard',
    async (path) => {
      const answer = await respond(new Request(`http://127.0.0.1:8790${path}`), client);
      expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Wagate')]);
    },
  );

  it('has no page for a script that is not there', async () => {
    const answer = await respond(new Request('http://127.0.0.1:8790/assets/gone.js'), client);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/plain']);
  });

  it('tells the dashboard about itself', async () => {
    const answer = await respond(new Request('http://127.0.0.1:8790/wagate.json'), client);
    expect(await answer.json()).toEqual({ version: '1.2.3', registration: true, mail: false, demo: '/demo' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['http://127.0.0.1:8790/__demo/phones', undefined],
    ['http://localhost:8790/__demo/phones', 'http://localhost:8790'],
    ['http://[::1]:8790/demo', undefined],
    ['http://127.0.0.1:8790/__demo/phones', 'https://localhost:8443'],
  ])('lets this machine to the phones: %s', async (url, origin) => {
    const before = reached;
    const answer = await respond(new Request(url, { headers: origin ? { origin } : {} }), client);
    expect([answer.status, reached]).toEqual([200, before + 1]);
  });

  it('keeps whoever comes through a proxy from elsewhere from the phones', async () => {
    const ask = (address: string) =>
      respond(new Request('http://127.0.0.1:8790/demo'), { address, secure: false, spokenFor: true });
    expect((await ask('203.0.113.9')).status).toBe(403);
    expect((await ask('127.0.0.1')).status).toBe(200);
  });

  it.each([
    ['http://evil.example:8790/__demo/phones', undefined],
    ['http://127.0.0.1.evil.example/demo', undefined],
    ['http://127.0.0.1:8790/%5F_demo/phones', 'https://evil.example'],
    ['http://wagate.example/demo', undefined],
    ['http://127.0.0.1:8790/__demo/phones', 'https://wagate.example'],
    ['http://127.0.0.1:8790/__demo/phones', 'https://evil.example'],
    ['http://127.0.0.1:8790/__demo/phones', 'http://127.0.0.1:9999'],
    ['http://127.0.0.1:8790/__demo/phones', 'null'],
  ])('keeps other pages from the phones: %s from %s', async (url, origin) => {
    const before = reached;
    const answer = await respond(new Request(url, { headers: origin ? { origin } : {} }), client);
    expect([answer.status, reached]).toEqual([403, before]);
    expect(await answer.json()).toMatchObject({ error: { code: 'forbidden' } });
  });
});
