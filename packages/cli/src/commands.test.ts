import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAccount, resetLink } from './accounts.js';
import { makeBackup, restoreBackup } from './backup.js';
import { deleteData, exportData } from './data.js';
import { type Flags, parseCommand } from './flags.js';
import { type Running, serve } from './serve.js';

const env = { WAGATE_SECRET: 'x'.repeat(43) };
let folder: string;
let flags: Flags;
let running: Running | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wagate-commands-'));
  flags = flagsOf('data');
  running = await serve(flags, env);
});
afterAll(async () => {
  await running?.close();
  rmSync(folder, { recursive: true, force: true });
});

function flagsOf(data: string, ...more: string[]): Flags {
  const args = ['--port', '0', '--whatsapp', '--metrics', '0', '--log-level', 'error', ...more];
  const command = parseCommand([...args, '--data', join(folder, data)], {}, folder);
  if (command.run !== 'serve') throw new Error('these flags do not serve');
  return command.flags;
}

async function ask<T>(path: string, token: string, body?: unknown): Promise<T> {
  const answer = await fetch(`${running!.listening}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      origin: running!.listening,
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  if (path.startsWith('/api/auth/sign-in')) return { token: answer.headers.get('set-auth-token') } as T;
  return (await answer.json()) as T;
}

it('make an account, hand out and delete data, and back up and restore, beside a gateway that runs', async () => {
  const email = 'nina@harbour.example';
  const address = { ...flags, publicUrl: 'https://wagate.example' };
  const made = await createAccount(email, address, env);
  const token = /https:\/\/wagate\.example\/reset#([\w-]{43})\n/.exec(made)![1];
  const password = 'another good phrase';
  await ask('/api/auth/reset-password', '', { token, newPassword: password });
  await expect(createAccount(email, address, env)).rejects.toThrow(/already/);
  await expect(createAccount('nina', address, env)).rejects.toThrow(/no e-mail address/);
  expect(await resetLink(email, flagsOf('data', '--host', '0.0.0.0', '--port', '80'), env)).toMatch(
    /http:\/\/localhost:80\/reset#/,
  );
  await expect(resetLink('nobody@harbour.example', flags, env)).rejects.toThrow(/No account/);
  await expect(resetLink(email, flags, { WAGATE_SECRET: 'y'.repeat(43) })).rejects.toThrow(/secret/);

  const signedIn = await ask<{ token: string }>('/api/auth/sign-in/email', '', { email, password });
  const { token: jwt } = await ask<{ token: string }>('/api/auth/token', signedIn.token);
  const { id: session } = await ask<{ id: string }>('/api/v1/sessions', jwt, { label: 'Desk' });

  const out = join(folder, 'desk.jsonl');
  expect(await exportData({ session }, out, flags)).toMatch(/session: 1/);
  const kinds = readFileSync(out, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).kind);
  expect(kinds).toContain('session');
  if (process.platform !== 'win32') expect(statSync(out).mode & 0o077).toBe(0);
  await expect(exportData({ session }, out, flags)).rejects.toThrow(/is there already/);
  await expect(exportData({ session: 'sess_none' }, `${out}.2`, flags)).rejects.toThrow(/no session/);
  expect(await deleteData({ session, contact: '447700900143' }, flags)).toMatch(/Nothing is held/);

  const backup = join(folder, 'backup.db');
  expect(makeBackup(backup, flags, env)).toMatch(/holds 1 session and 0 messages .*\n.*WAGATE_SECRET/);
  const text = await (await fetch(running!.metricsUrl!)).text();
  expect(text).toMatch(/^wagate_sessions_connected 0$/m);
  expect(text).toMatch(/^process_resident_memory_bytes \d/m);
  await running!.close();
  const again = flagsOf('again');
  expect(restoreBackup(backup, again, {})).toMatch(/Put back the key/);
  // What a move to PostgreSQL left behind that was killed: a copy of all there was.
  mkdirSync(join(again.data, 'migrate-A1b2C3'));
  running = await serve(again, env);
  expect(existsSync(join(again.data, 'migrate-A1b2C3'))).toBe(false);
  expect(
    (await ask<{ token: string }>('/api/auth/sign-in/email', '', { email, password })).token,
  ).toBeTruthy();
  for (const act of [makeBackup, restoreBackup])
    expect(() => act(backup, { ...flags, databaseUrl: 'postgres://h/d' }, env)).toThrow(/pg_(dump|restore)/);
});
