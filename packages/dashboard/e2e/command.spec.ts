import { writeFileSync } from 'node:fs';
import { request as ask, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Command, run } from './command.js';
import { expect, test } from './journey.js';
import { signUp } from './sign-up.js';

test('tells what it can do, and what it cannot', async () => {
  const help = await run(['--help']);
  expect(help.code).toBe(0);
  for (const flag of ['--port', '--host', '--data', '--whatsapp', '--gateway', 'DATABASE_URL'])
    expect(help.output).toContain(flag);
  const wrong = await run(['--prot', '1']);
  expect(wrong.code).toBe(2);
  expect(wrong.output).toMatch(/--prot/);
  expect(wrong.output).not.toMatch(/\n\s+at /);
});

test('a second start on the same data says who holds it, and harms nothing', async ({ wagate }) => {
  const second = await run(['--port', '0', '--data', wagate.data, '--no-open']);
  expect(second.code).toBe(1);
  expect(second.output).toContain(`in use by process ${wagate.pid}`);
  expect((await fetch(`${wagate.url}/readyz`)).status).toBe(200);
  expect((await fetch(`${wagate.url}/__demo/phones`)).status, 'the phones of the first are still there').toBe(
    200,
  );
});

test('ended in order it leaves nothing running, killed it leaves the phones', async ({ wagate }) => {
  const { pid } = wagate.network;
  await wagate.kill();
  expect(runs(pid)).toBe(true);
  await wagate.start();
  expect(wagate.network.pid, 'it finds the phones again').toBe(pid);
  expect(await wagate.stop()).toBe(0);
  expect(runs(pid)).toBe(false);
});

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('a busy port is named', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo;
  const command = new Command();
  const { code, output } = await run(['--port', String(port), '--data', command.data, '--no-open']);
  await new Promise((done) => other.close(done));
  await command.remove();
  expect(code).toBe(1);
  expect(output).toContain(`Port ${port} is taken`);
});

test('damaged data and a missing key are told, and left as they are', async ({ wagate }) => {
  expect(await wagate.stop(), 'it ends in order').toBe(0);
  const without = await run(['--port', '0', '--data', wagate.data, '--no-open'], {
    WAGATE_SECRET: 'x'.repeat(40),
  });
  expect(without.code).toBe(1);
  expect(without.output).toMatch(/secret/i);
  expect(without.output).not.toContain('x'.repeat(40));

  writeFileSync(join(wagate.data, 'wagate.db'), 'this is no database'.repeat(500));
  const damaged = await run(['--port', '0', '--data', wagate.data, '--no-open']);
  expect(damaged.code).toBe(1);
  expect(damaged.output).toMatch(/damaged|not a database|corrupt/i);
  expect(damaged.output).not.toMatch(/\n\s+at /);
});

test('it is ready when it says so, and every page comes with a strict policy', async ({ wagate }) => {
  expect((await fetch(`${wagate.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${wagate.url}/readyz`)).status).toBe(200);
  for (const path of ['/', '/sessions', '/viewer', '/demo']) {
    const policy = (await fetch(wagate.url + path)).headers.get('content-security-policy') ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toMatch(/unsafe-|\*/);
  }
});

test('every address but those of the gateway and of scripts is the dashboard', async ({ wagate }) => {
  const group = '/viewer/sess_1/120363408673391897%40g.us';
  for (const path of [
    group,
    `${group}/`,
    '/viewer/sess_1/../x.js',
    '/viewer/%2E%2E/x',
    '/%E0%A4%A',
    '//a//b',
  ])
    for (const method of ['GET', 'HEAD'])
      expect(await exactly(wagate.url, method, path), `${method} ${path}`).toEqual([
        200,
        'text/html; charset=utf-8',
      ]);
  expect(await exactly(wagate.url, 'GET', '/assets/gone-00000000.js')).toEqual([404, 'text/plain']);
  const authorization = await signUp(wagate.url);
  for (const path of ['/api/v1/nothing.such', '/api/v1/sessions/sess_1/nothing.js'])
    expect(await exactly(wagate.url, 'GET', path, { authorization })).toEqual([404, 'application/json']);
  expect(await exactly(wagate.url, 'GET', '/api')).toEqual([404, 'application/json']);
});

test('pages of other origins reach neither the phones nor the socket, and a ticket opens one', async ({
  wagate,
}) => {
  const evil = 'https://evil.example';
  expect((await fetch(`${wagate.url}/__demo/phones`, { headers: { origin: evil } })).status).toBe(403);

  const authorization = await signUp(wagate.url);
  const mint = async () => {
    const answer = await fetch(`${wagate.url}/api/v1/realtime/ticket`, {
      method: 'POST',
      headers: { authorization },
    });
    return ((await answer.json()) as { ticket: string }).ticket;
  };
  expect(await handshake(wagate.url, await mint(), { origin: evil })).toBe(403);
  const ticket = await mint();
  expect(await handshake(wagate.url, ticket, { origin: wagate.url })).toBe(101);
  expect(await handshake(wagate.url, ticket, { origin: wagate.url }), 'a ticket works once').toBe(401);
  expect(await handshake(wagate.url, 'rt_none', {})).toBe(401);
});

test('a body that is no JSON, or too large, gets a clear error', async ({ wagate }) => {
  const authorization = await signUp(wagate.url);
  const post = async (body: string) => {
    const headers = { authorization, 'content-type': 'application/json' };
    const answer = await fetch(`${wagate.url}/api/v1/sessions`, { method: 'POST', headers, body });
    return {
      status: answer.status,
      error: ((await answer.json()) as { error: { code: string; message: string } }).error,
    };
  };
  expect(await post('{"label":')).toMatchObject({ status: 400, error: { code: 'validation_error' } });
  expect(await post('{"label":"a","colour":"red"}')).toMatchObject({
    status: 400,
    error: { code: 'validation_error' },
  });
  expect((await post(JSON.stringify({ label: 'x'.repeat(2_000_000) }))).status).toBe(413);
  const sessions = await fetch(`${wagate.url}/api/v1/sessions`, { headers: { authorization } });
  expect(((await sessions.json()) as { data: unknown[] }).data, 'nothing was made').toEqual([]);
});

/** Asks for a path as it is written: `fetch` would tidy it up. Resolves to the status and the type of the answer. */
function exactly(url: string, method: string, path: string, headers = {}): Promise<[number?, string?]> {
  const { hostname, port } = new URL(url);
  return new Promise((done, failed) => {
    const request = ask({ hostname, port, path, method, headers }, (answer) => {
      answer.resume();
      done([answer.statusCode, answer.headers['content-type']]);
    });
    request.on('error', failed).end();
  });
}

/** Tries to open the realtime socket; resolves to the status of the answer. */
function handshake(
  url: string,
  ticket: string,
  headers: Record<string, string>,
): Promise<number | undefined> {
  return new Promise((done, failed) => {
    const request = get(`${url}/api/v1/realtime?ticket=${ticket}`, {
      headers: {
        connection: 'upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        ...headers,
      },
    });
    request.on('upgrade', (_, socket) => {
      socket.destroy();
      done(101);
    });
    request.on('response', (answer) => {
      answer.resume();
      done(answer.statusCode);
    });
    request.on('error', failed);
  });
}
