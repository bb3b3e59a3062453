// Scrolls 100,000 messages and 50,000 chats in a real browser and prints the longest frames. Reports, judges nothing.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { chromiumPath, launchArgs } from '../../../test-browser.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { outputFiles } = await build({
  entryPoints: [join(here, 'scroll-page.ts')],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  conditions: ['source', 'browser', 'production'],
  tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
});
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: launchArgs });
try {
  const page = await browser.newPage({ viewport: { width: 820, height: 820 } });
  page.on('pageerror', (error) => console.error(error.message));
  await page.route('http://bench.test/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: outputFiles[0].text })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><script type="module" src="/page.js"></script>',
        }),
  );
  await page.goto('http://bench.test/');
  await page.waitForFunction('globalThis.bench');
  const line = (what, { first, frames, longestFrame, p99, longestTask, rows }) =>
    console.log(
      `${what.padEnd(34)} longest frame ${longestFrame.toFixed(0).padStart(4)} ms · 99 % within ${p99.toFixed(0).padStart(3)} ms · longest task ${longestTask.toFixed(0).padStart(4)} ms · ${frames} frames · at most ${rows} rows${first === undefined ? '' : ` · first rows after ${first.toFixed(0)} ms`}`,
    );
  for (const count of [1_000, 100_000]) {
    const { scroll, arrive } = await page.evaluate((number) => globalThis.bench.timeline(number), count);
    line(`${count.toLocaleString('en')} messages, scrolled`, scroll);
    line(`${count.toLocaleString('en')} messages, one more a frame`, arrive);
  }
  for (const count of [1_000, 50_000]) {
    line(
      `${count.toLocaleString('en')} chats, scrolled`,
      await page.evaluate((number) => globalThis.bench.chats(number), count),
    );
  }
} finally {
  await browser.close();
}
