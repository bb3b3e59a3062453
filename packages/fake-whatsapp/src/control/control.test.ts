import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleFile } from '../media/samples.js';
import { type Network, startNetwork } from '../network.js';
import { Client } from '../testing/client.js';

const NUMBER = '15550001111';
let network: Network;

beforeEach(async () => {
  network = await startNetwork();
});

afterEach(() => network.close());

interface Answer {
  status: number;
  body: Record<string, unknown> & { error?: { code: string; message: string } };
}

async function call(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${network.controlUrl}${path}`, {
    ...(body !== undefined && {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

/** `fetch` sets Host itself; a rebound name would bring its own. */
function withHost(host: string, origin?: string): Promise<number> {
  const { port } = new URL(network.controlUrl);
  return new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path: '/__demo/phones', headers: { host, ...(origin && { origin }) } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    )
      .on('error', reject)
      .end();
  });
}

describe('the control API', () => {
  it('makes phones and lists them', async () => {
    expect(await call('/__demo/phones', { number: '+1 (555) 000-1111', name: 'Front desk' })).toMatchObject({
      status: 201,
      body: { number: NUMBER, name: 'Front desk', linked: [] },
    });
    expect((await call('/__demo/phones', { number: NUMBER, name: 'Renamed' })).status).toBe(200);
    expect((await call('/__demo/phones')).body).toMatchObject({
      phones: [{ number: NUMBER, name: 'Renamed' }],
      waiting: [],
    });
  });

  it('links by a QR code, lets a contact write, and unlinks', async () => {
    await call('/__demo/phones', { number: NUMBER });
    const client = new Client(network.url);
    client.connect();
    const code = await client.update(({ qr }) => qr);
    const { body } = await call('/__demo/phones');
    expect(body.waiting).toMatchObject([{ platform: 'Mac OS' }]);
    const closed = client.closing();
    expect(await call(`/__demo/phones/%2B${NUMBER}/scan`, { code })).toMatchObject({
      status: 200,
      body: { device: 1 },
    });
    expect(await closed).toBe(515);
    await client.login({ shouldSyncHistoryMessage: () => false });
    const text = '☕'.repeat(10_000);
    const written = await call('/__demo/messages', { from: '15550002222', to: NUMBER, text });
    expect(written.status).toBe(201);
    expect((await client.message(String(written.body.id))).message?.conversation).toBe(text);
    const own = await call(`/__demo/phones/${NUMBER}/messages`, { to: '15550002222', text: 'own' });
    expect((await client.message(String(own.body.id))).key.fromMe).toBe(true);
    const ended = client.closing();
    expect((await call(`/__demo/phones/${NUMBER}/unlink`, '')).body).toEqual({ unlinked: [1] });
    expect(await ended).toBe(401);
    expect((await call(`/__demo/phones/${NUMBER}/unlink`, {})).body.error?.code).toBe('not_linked');
  });

  it('says what is wrong, in words', async () => {
    await call('/__demo/phones', { number: NUMBER });
    const cases: [string, unknown, number, string][] = [
      ['/__demo/phones', { number: '555-HELP' }, 400, 'invalid_number'],
      ['/__demo/phones', { number: '' }, 400, 'invalid_number'],
      ['/__demo/phones', { number: '123' }, 400, 'invalid_number'],
      ['/__demo/phones', { number: 15550001111 }, 400, 'invalid_number'],
      ['/__demo/phones', { number: NUMBER, name: 'x'.repeat(101) }, 400, 'invalid_request'],
      ['/__demo/phones', [], 400, 'invalid_request'],
      ['/__demo/phones', '{', 400, 'invalid_request'],
      ['/__demo/phones', 'null', 400, 'invalid_request'],
      [`/__demo/phones/${NUMBER}/scan`, { code: 'nonsense' }, 400, 'invalid_code'],
      [`/__demo/phones/${NUMBER}/scan`, {}, 400, 'invalid_code'],
      [`/__demo/phones/${NUMBER}/enter-code`, { code: 'ABCD-1234' }, 409, 'nothing_waiting'],
      [`/__demo/phones/${NUMBER}/enter-code`, { code: 'ABC' }, 400, 'invalid_code'],
      ['/__demo/phones/15550009999/scan', { code: 'x' }, 404, 'phone_not_found'],
      ['/__demo/phones/%zz/scan', { code: 'x' }, 400, 'invalid_number'],
      ['/__demo/messages', { from: '15550002222', to: '15550009999', text: 'x' }, 404, 'phone_not_found'],
      ['/__demo/messages', { from: '15550002222', to: NUMBER, text: '' }, 400, 'invalid_request'],
      ['/__demo/messages', { from: '15550002222', to: NUMBER, text: { a: 1 } }, 400, 'invalid_request'],
      ['/__demo/messages', { from: 'Alice', to: NUMBER, text: 'x' }, 400, 'invalid_number'],
      ['/__demo/messages', 'x'.repeat(300_000), 413, 'body_too_large'],
      ['/__demo/faults', { number: NUMBER, fault: 'fire' }, 400, 'invalid_request'],
      [`/__demo/phones/${NUMBER}/past`, { contact: '15550002222' }, 400, 'invalid_request'],
      [`/__demo/phones/${NUMBER}/past`, { contact: '15550002222', messages: [null] }, 400, 'invalid_request'],
      ['/__demo/nothing', {}, 404, 'not_found'],
      ['/__demo/contacts', {}, 400, 'invalid_number'],
      ['/__demo/network', {}, 405, 'method_not_allowed'],
    ];
    for (const [path, body, status, code] of cases) {
      const answer = await call(path, body);
      expect([path, answer.status, answer.body.error?.code]).toEqual([path, status, code]);
      expect(answer.body.error?.message).toMatch(/\.$/);
    }
    expect((await call('/__demo/phones', '{}', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('lets a test say what a contact is like, and block one on the phone', async () => {
    await call('/__demo/phones', { number: NUMBER });
    const number = '15550002222';
    await call('/__demo/contacts', { number, name: 'Alice', about: 'At sea', businessName: 'Alice & Sons' });
    await call('/__demo/contacts', { number, name: 'Alice A.', about: null });
    const alice = (await network.phones.contacts()).find((one) => one.number === number);
    expect(alice).toMatchObject({ name: 'Alice A.', about: 'hidden', businessName: 'Alice & Sons' });
    expect((await call(`/__demo/phones/${NUMBER}/block`, { contact: number })).status).toBe(200);
    const blocked = async () => (await call(`/__demo/phones/${NUMBER}/blocked`)).body.blocked;
    expect(await blocked()).toMatchObject([{ number, name: 'Alice A.' }]);
    await call(`/__demo/phones/${NUMBER}/block`, { contact: number, blocked: false });
    expect(await blocked()).toEqual([]);
    expect((await call(`/__demo/contacts/${number}/picture`, { id: '17' })).status).toBe(200);
    expect((await call(`/__demo/contacts/${number}/picture`, { id: '../17' })).status).toBe(400);
    expect((await call(`/__demo/phones/${NUMBER}/block`, { contact: '15550009999' })).status).toBe(404);
  });

  it('lets people send files and polls, vote, and look into what they got', async () => {
    await call('/__demo/phones', { number: NUMBER });
    const alice = '15550002222';
    await call('/__demo/contacts', { number: alice });
    const file = await call(`/__demo/phones/${NUMBER}/messages`, { to: alice, sample: 'document' });
    const got = await call(`/__demo/phones/${alice}/messages/${file.body.id}/file`);
    expect(Buffer.from(String(got.body.file), 'base64').equals(sampleFile('document').data)).toBe(true);

    const asked = { name: 'Which day?', options: ['Monday', 'Tuesday'] };
    const poll = (await call('/__demo/messages', { from: alice, to: NUMBER, poll: asked })).body.id;
    const vote = { to: alice, poll, options: ['Tuesday'] };
    expect((await call(`/__demo/phones/${NUMBER}/vote`, vote)).status).toBe(201);
    for (const owner of [NUMBER, alice]) {
      const { messages } = (await call(`/__demo/phones/${owner}/messages`)).body;
      expect(messages).toContainEqual(
        expect.objectContaining({
          id: poll,
          text: 'Which day?',
          votes: [expect.objectContaining({ by: NUMBER, options: ['Tuesday'] })],
        }),
      );
    }
    for (const [path, body, status] of [
      ['messages', { to: alice, sample: '../photo' }, 400],
      ['messages', { to: alice, poll: { name: 'One?', options: ['Only'] } }, 400],
      ['messages', { to: alice, poll: { ...asked, selectable: 3 } }, 400],
      ['messages', { to: alice, poll: null }, 400],
      ['vote', { ...vote, poll: 'NONE' }, 404],
      ['vote', { ...vote, options: 'Tuesday' }, 400],
      [`messages/NONE/file`, undefined, 404],
      [`messages/${poll}/file`, undefined, 404],
    ] as const)
      expect([path, (await call(`/__demo/phones/${NUMBER}/${path}`, body)).status]).toEqual([path, status]);
  });

  it('never repeats a code', async () => {
    await call('/__demo/phones', { number: NUMBER });
    const code = `2@secretref,${Buffer.alloc(32, 1).toString('base64')},x,y`;
    expect(JSON.stringify((await call(`/__demo/phones/${NUMBER}/scan`, { code })).body)).not.toContain(
      'secretref',
    );
  });

  it('answers only pages of this machine', async () => {
    const { host, port } = new URL(network.controlUrl);
    expect(await withHost(host)).toBe(200);
    expect(await withHost(`localhost:${port}`, 'http://localhost:8790')).toBe(200);
    expect(await withHost('[::1]:80')).toBe(200);
    for (const evil of [
      'evil.example',
      '127.0.0.1.evil.example',
      'localhost.evil.example:80',
      '127.0.0.1@evil.example',
    ])
      expect(await withHost(evil)).toBe(403);
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1.evil.example'])
      expect(await withHost(host, origin)).toBe(403);
  });
});

describe('the virtual phone', () => {
  it('is a page of its own files alone, under a strict policy', async () => {
    const seen = new Set<string>();
    const load = async (path: string): Promise<void> => {
      if (seen.has(path)) return;
      seen.add(path);
      const response = await fetch(network.controlUrl + path);
      expect([path, response.status]).toEqual([path, 200]);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      const text = await response.text();
      if (path.endsWith('jsqr.js')) return;
      expect(text).not.toMatch(/innerHTML|https?:\/\/|<style|\sstyle=|\son\w+=/);
      const base = `http://x${path}`;
      for (const [, found] of text.matchAll(/(?:src=|href=|from |import\()["']([^"']+\.(?:js|css))["']/g))
        await load(new URL(found ?? '', base).pathname);
    };
    await load('/demo');
    await load('/demo/jsqr.js');
    for (const path of ['/demo.css', '/demo.js', '/demo/linking.js', '/demo/picture.js', '/demo/words.ar.js'])
      expect([...seen]).toContain(path);
    for (const path of ['/demo/../package.json', '/demo/demo.html', '/demo/%2e%2e/package.json'])
      expect((await fetch(network.controlUrl + path)).status).toBe(404);
  });
});
