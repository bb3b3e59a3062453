import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchArgs } from '../../../test-browser.mjs';
import { installPacked } from './installed.js';
import { startPlace } from './place.js';
import { bunBinary, denoBinary } from './runtime-binaries.js';

type Results = { name: string; error?: string }[];
const execute = promisify(execFile);

let packed: ReturnType<typeof installPacked>;
let place: Awaited<ReturnType<typeof startPlace>>;

beforeAll(async () => {
  packed = installPacked();
  const bundled = async (entry: string) => {
    const { outputFiles } = await build({
      entryPoints: [join(packed.folder, entry)],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    return { type: 'text/javascript', body: outputFiles[0]!.text };
  };
  place = await startPlace(
    new Map([
      ['/', { type: 'text/html', body: '<!doctype html><script type="module" src="/page.js"></script>' }],
      ['/page.js', await bundled('in-page.mjs')],
      ['/worker.js', await bundled('in-worker.mjs')],
    ]),
  );
}, 120_000);
afterAll(async () => {
  await place.close();
  packed.remove();
});

/** Nothing failed, and nothing was left out. */
function judge(results: Results): void {
  expect(results.filter(({ error }) => error)).toEqual([]);
  expect(results.length).toBe(13);
}

async function inProcess(program: string, ...flags: string[]): Promise<Results> {
  const { stdout } = await execute(program, [...flags, 'in-process.mjs', JSON.stringify(place.place)], {
    cwd: packed.folder,
    timeout: 60_000,
  });
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Results;
}

describe('the packed package', () => {
  it('runs on Node', async () => judge(await inProcess(process.execPath)));

  it('is there for who requires it, and is one with what is imported', async () => {
    const { stdout } = await execute(
      process.execPath,
      ['--no-experimental-require-module', 'without-modules/required.cjs', JSON.stringify(place.place)],
      { cwd: packed.folder, timeout: 60_000 },
    );
    expect(JSON.parse(stdout)).toEqual({
      same: true,
      raw: 200,
      refused: 'UnauthorizedError',
      entries: ['FakeClock', 'createGateway', 'createIdentity', 'liveChats', 'realtime', 'verifyWebhook'],
      jid: '1@lid',
    });
  });

  it('runs on Bun', async () => judge(await inProcess(bunBinary())));

  it('runs on Deno', async () =>
    judge(await inProcess(denoBinary(), 'run', '--no-lock', '--node-modules-dir=manual', '--allow-all')));

  it('runs in a page and in its worker', async () => {
    const browser = await chromium.launch({ executablePath: await chromiumPath(), args: launchArgs });
    try {
      const page = await browser.newPage();
      await page.goto(place.place.control);
      await page.waitForFunction('globalThis.runSmoke');
      const run = async (script: string) => (await page.evaluate(script)) as Results;
      const asked = JSON.stringify({ ...place.place, browser: true });
      judge(await run(`runSmoke(${asked})`));
      judge(
        await run(`new Promise((done, failed) => {
          const worker = new Worker('/worker.js', { type: 'module' });
          worker.onmessage = ({ data }) => done(data);
          worker.onerror = ({ message }) => failed(new Error(message));
          worker.postMessage(${asked});
        })`),
      );
    } finally {
      await browser.close();
    }
  });
});
