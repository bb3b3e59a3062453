// Builds the catalogue and reads each of its pages in a browser: all that custom-elements.json tells is there, nothing comes from elsewhere, what floats
// stays inside the frame of its story, the code to copy runs, and nothing flashes in the scheme that is not chosen.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { describeElements } from '../../packages/elements/build/manifest.mjs';
import { chromiumPath, launchArgs } from '../../test-browser.mjs';
import { themes } from '../theme.js';
import { serve } from './check-server.js';
import { copyThis } from './copy-this.js';
import { type ElementDoc, isPart } from './element.js';
import { readFirstPaint } from './first-paint.js';
import { missingFrom, rowsOf } from './page-check.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = mkdtempSync(join(tmpdir(), 'wagate-catalogue-'));
const elements = describeElements()
  .manifest.modules.flatMap(({ declarations }) => declarations as unknown as ElementDoc[])
  .filter((element) => !isPart(element));
const faults: string[] = [];
const note = (where: string, what: string) => faults.push(`${where}: ${what}`);

execFileSync('npx', ['storybook', 'build', '-o', built, '--quiet'], { cwd: root, stdio: 'pipe' });
const index = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as {
  entries: Record<string, { id: string; type: string; title: string }>;
};
const pages = Object.values(index.entries).filter(({ type }) => type === 'docs');
const story = Object.values(index.entries).find(({ type }) => type === 'story')!.id;
const { origin, close } = await serve(
  [built, join(root, 'packages/elements/dist/cdn')],
  new Map(elements.map((element) => [`/copy-${element.tagName}`, bare(element)])),
);
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: launchArgs });
try {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  context.setDefaultTimeout(20_000);
  await each([...pages], context, readPage);
  await each([...elements], context, runCopy);
  await readFirstPaint(browser, origin, story, { light: themes.light.appBg, dark: themes.dark.appBg }, note);
} finally {
  await browser.close();
  close();
  rmSync(built, { recursive: true });
}
const told = pages.filter(({ title }) => title.includes('/') && !title.startsWith('Guides/')).length;
if (told < elements.length) note('the catalogue', `${told} pages for ${elements.length} elements`);
console.log(
  faults.join('\n') || `${pages.length} pages and ${elements.length} snippets are as they should be.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Two at a time, each in a page of its own that is used again. */
async function each<T>(rest: T[], context: BrowserContext, one: (page: Page, item: T) => Promise<void>) {
  const next = async () => {
    const page = await context.newPage();
    for (let item = rest.shift(); item; item = rest.shift()) await one(page, item);
    await page.close();
  };
  await Promise.all([next(), next()]);
}

/** Hears what a page says while something is done with it. */
async function heard(page: Page, name: string, act: () => Promise<void>) {
  const onError = ({ message }: Error) => note(name, message);
  const onRequest = (request: { url(): string; isNavigationRequest(): boolean }) => {
    const { protocol, origin: from, hostname } = new URL(request.url());
    // What the service worker of the made-up gateway answers never leaves the page.
    if (/^https?:$/.test(protocol) && from !== origin && hostname !== 'gateway.example')
      note(name, `asks ${from}`);
  };
  page.on('pageerror', onError);
  page.on('request', onRequest);
  try {
    await act();
  } catch (error) {
    note(name, String(error).slice(0, 400));
  }
  page.off('pageerror', onError);
  page.off('request', onRequest);
}

async function readPage(page: Page, { id, title }: { id: string; title: string }) {
  await heard(page, title, async () => {
    await page.goto(`${origin}/iframe.html?viewMode=docs&id=${id}`);
    await page.locator('.docs-page h1').waitFor();
    const shown = await page.locator('.docs-page').innerHTML();
    const tag = /<p class="tag"><code>&lt;(wagate-[\w-]+)&gt;/.exec(shown)?.[1];
    const element = elements.find(({ tagName }) => tagName === tag);
    if (!element && !/^(Introduction$|Guides\/)/.test(title)) note(title, 'names no element');
    if (element)
      for (const one of missingFrom(rowsOf(shown), element)) note(title, `does not tell of ${one}`);
    if (title === 'Sessions/Sessions') await tryOut(page, title);
    // Those with a height of their own show something that floats.
    if (/Dialog|Confirm|Secret|Parts\/Menu|Sheet|Toasts|Impersonation/.test(title)) {
      const floats = page
        .frameLocator('iframe.story')
        .locator(tag ?? '*')
        .first();
      // Now and then the service worker of a frame never answers it. A story that is really broken is so the second time too.
      await floats.waitFor({ state: 'attached', timeout: 10_000 }).catch(() => page.reload());
      await floats.waitFor({ state: 'attached' });
    }
    const free = await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      const last = document.querySelector('.docs-page')?.lastElementChild?.getBoundingClientRect();
      const under = document.elementFromPoint(innerWidth / 2, Math.min(innerHeight, last?.bottom ?? 0) - 4);
      const floating = document.querySelectorAll('dialog[open], :popover-open').length;
      return (
        floating === 0 && (last?.bottom ?? 0) <= innerHeight && under?.closest('.docs-page, body') !== null
      );
    });
    if (!free) note(title, 'cannot be read to its end');
  });
}

/** Its copy button copies, and a control changes the element in the frame. */
async function tryOut(page: Page, title: string) {
  const frame = page.frameLocator('iframe.story').locator('wagate-sessions');
  await frame.getByText('Front desk').first().waitFor();
  await page.locator('[data-section="copy-this"] wagate-copy').first().click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  if (!copied.includes('<wagate-sessions></wagate-sessions>')) note(title, 'its code is not copied');
  await page.getByLabel('noHead').check();
  await frame.getByRole('heading', { name: 'Sessions' }).waitFor({ state: 'detached' });
}

function bare(element: ElementDoc): string {
  return `<!doctype html><meta charset="utf-8"><title>${element.tagName}</title>\n${copyThis(element).html}`;
}

/** The code to copy, alone in a page: it registers its elements, and the script does what it says. */
async function runCopy(page: Page, { tagName }: ElementDoc) {
  await heard(page, `copy this of <${tagName}>`, async () => {
    await page.goto(`${origin}/copy-${tagName}`);
    await page.locator(`${tagName}:defined`).first().waitFor({ state: 'attached', timeout: 10_000 });
  });
}
