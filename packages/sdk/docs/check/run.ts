import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright';
import type { Snippet } from './snippets.js';

const home = fileURLToPath(new URL('..', import.meta.url));
/** Longer than any block takes on a busy machine. */
const PATIENCE_MS = 30_000;

/** Runs a block as a program until its output matches. @returns the output @throws when it ends, or time runs out, before that */
export async function runProgram(
  { language, code, name }: Snippet,
  expected: RegExp,
  env: Record<string, string>,
): Promise<string> {
  const folder = mkdtempSync(join(home, '.run-'));
  const file = join(folder, `snippet.${language === 'js' ? 'mjs' : 'mts'}`);
  writeFileSync(file, code);
  const child = spawn(process.execPath, [...(language === 'ts' ? ['--import', 'tsx'] : []), file], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  try {
    await new Promise<void>((done, failed) => {
      const late = setTimeout(
        () => failed(new Error(`${name} went on and printed:\n${output}`)),
        PATIENCE_MS,
      );
      const take = (chunk: Buffer) => {
        output += chunk;
        if (expected.test(output)) done();
      };
      child.stdout.on('data', take);
      child.stderr.on('data', take);
      child.once('close', (exit) => failed(new Error(`${name} ended with ${exit} and printed:\n${output}`)));
      child.once('error', failed);
      child.once('close', () => clearTimeout(late));
    });
    return output;
  } finally {
    child.removeAllListeners('close');
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  }
}

/** Runs a block in a page at `origin` whose reader is signed in. @returns what it wrote to the console */
export async function runInPage(
  { code, name }: Snippet,
  expected: RegExp,
  { browser, origin, cookie }: { browser: Browser; origin: string; cookie: { name: string; value: string } },
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: home, loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const context = await browser.newContext();
  try {
    await context.addCookies([{ ...cookie, url: origin }]);
    const page = await context.newPage();
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    page.on('pageerror', (error) => lines.push(String(error)));
    await page.route('**/snippet', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><script type="module">${outputFiles[0]!.text.replaceAll('</script', '<\\/script')}</script>`,
      }),
    );
    await page.goto(`${origin}/snippet`);
    const end = Date.now() + PATIENCE_MS;
    while (!expected.test(lines.join('\n'))) {
      if (Date.now() > end) throw new Error(`${name} printed:\n${lines.join('\n')}`);
      await new Promise((done) => setTimeout(done, 25));
    }
    return lines.join('\n');
  } finally {
    await context.close();
  }
}
