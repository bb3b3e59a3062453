import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseCommand } from './flags.js';
import { serve } from './serve.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wagate-registration-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  [[], true],
  [['--public-url', 'http://localhost:8443'], true],
  [['--public-url', 'https://wagate.example'], false],
  [['--public-url', 'https://wagate.example', '--open-registration'], true],
])('whether others may sign up after the first, with %j: %s', { timeout: 30_000 }, async (args, open) => {
  const data = mkdtempSync(join(folder, 'data-'));
  const command = parseCommand(['--port', '0', '--whatsapp', '--data', data, ...args], {}, '/');
  if (command.run !== 'serve') throw new Error('these flags do not serve');
  const running = await serve(command.flags, { WAGATE_SECRET: 'x'.repeat(43) });
  const signUp = await fetch(`${running.listening}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(running.url).origin },
    body: JSON.stringify({ name: 'Ana', email: 'ana@harbour.example', password: 'correct horse battery' }),
  });
  expect(signUp.status).toBe(200);
  const settings = await fetch(`${running.listening}/wagate.json`);
  expect(await settings.json()).toMatchObject({ registration: open });
  await running.close();
});
