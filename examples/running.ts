import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type EmbeddedTarget, embeddedTarget, until } from '../packages/sdk/e2e/embedded.js';
import { chromiumPath, launchArgs } from '../test-browser.mjs';

export const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
export const folder = mkdtempSync(join(tmpdir(), 'wagate-examples-'));
const children = new Set<ChildProcess>();
export let target: EmbeddedTarget;
export let browser: Browser;

/** One gateway and one browser for all examples of a file. */
export function sharedStage(): void {
  beforeAll(async () => {
    // A page that the test answers itself counts as one from the internet, whose sockets to this machine are blocked.
    const args = [...launchArgs, '--disable-features=LocalNetworkAccessChecks'];
    const starting = chromiumPath().then((executablePath) => chromium.launch({ executablePath, args }));
    [target, browser] = await Promise.all([embeddedTarget(), starting]);
  }, 60_000);
  afterEach(() => {
    for (const child of children) child.kill('SIGKILL');
  });
  afterAll(async () => {
    await browser.close();
    await target.close();
    rmSync(folder, { recursive: true });
  });
}

/** An example as its README says to run it. */
export function run(path: string, args: string[] = [], env: Record<string, string> = {}) {
  const file = here(path);
  const runner = path.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const child = spawn(process.execPath, [...runner, file, ...args], {
    cwd: dirname(file),
    env: {
      ...process.env,
      WAGATE_URL: target.command.url,
      WAGATE_KEY: target.key,
      WAGATE_SESSION: target.session,
      WAGATE_CURSOR_FILE: join(folder, 'cursor.txt'),
      ...env,
    },
  });
  children.add(child);
  const running = { output: '', child, code: undefined as number | null | undefined };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      running.output += chunk;
    });
  const ended = new Promise<number | null>((done) => child.on('close', done)).then((code) => {
    running.code = code;
    children.delete(child);
    return code;
  });
  return Object.assign(running, {
    ended,
    prints: (text: string) => until(() => running.output.includes(text)),
  });
}

export async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return String(port);
}
