// A page of nothing but one bundled script, in the browser that tests use.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { chromiumPath, launchArgs } from '../../../test-browser.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** Opens `script`, waits for what it puts into `globalThis.bench`, and closes the browser when `use` is done. */
export async function withPage(script, use, moreArgs = []) {
  const { outputFiles } = await build({
    entryPoints: [join(here, script)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['source', 'browser', 'production'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...launchArgs, ...moreArgs],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 820, height: 820 } });
    page.on('pageerror', (error) => console.error(error.message));
    await page.route('http://bench.test/**', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: outputFiles[0].text })
        : route.fulfill({
            contentType: 'text/html',
            body: '<!doctype html><html lang="en"><script type="module" src="/page.js"></script>',
          }),
    );
    await page.goto('http://bench.test/');
    await page.waitForFunction('globalThis.bench');
    await use(page);
  } finally {
    await browser.close();
  }
}
