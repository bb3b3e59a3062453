import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const run = (...args: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', '-C', 'source', main, ...args]);

it('runs as a process that says how to reach it, and ends in order', async () => {
  const child = run('--seed', '3', '--every', '1');
  const told: Record<string, string> = {};
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, value] = /^([^:]+): (.+)$/.exec(line) ?? [];
    if (name) told[name] = value!;
    if (line.startsWith('Press Ctrl+C')) break;
  }
  const answer = await fetch(`${told.Listening}/api/v1/sessions`, {
    headers: { 'X-Api-Key': told['API key']! },
  });
  expect(((await answer.json()) as { data: object[] }).data.length).toBeGreaterThan(3);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
}, 60_000);

it.each([
  [['--port', 'abc'], '--port takes a whole number from 0 on, not "abc".'],
  [['--every', '0'], '--every takes a whole number from 1 on, not "0".'],
  [['--bogus'], "Unknown option '--bogus'"],
])(
  'says what is wrong with %j',
  async (args, words) => {
    const child = run(...args);
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    expect(await once(child, 'close')).toEqual([2, null]);
    expect(said).toContain(words);
  },
  20_000,
);
