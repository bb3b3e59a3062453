// Every story of the catalogue in Firefox and WebKit: it does what it says there too, and shows what Chromium shows. Then what only trusted input
// tells: popovers, dialogs, wheel, clipboard, form fields, a QR code that a camera reads. Needs Debian's firefox-esr, webkit2gtk-driver and xvfb.
//
//     node --import tsx .storybook/browsers/check.ts [--only REGEXP] [--built FOLDER] [firefox] [webkit]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '../docs/check-server.js';
import { chromium } from './chromium.js';
import { firefox } from './firefox.js';
import { interactions } from './interactions.js';
import { type Look, type Story, walk } from './walk.js';
import { webkit } from './webkit.js';

const OTHERS = { firefox, webkit };
const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, built: { type: 'string' } },
});
const chosen = positionals.length > 0 ? positionals : Object.keys(OTHERS);
const root = fileURLToPath(new URL('../..', import.meta.url));
const built = asked.built ?? mkdtempSync(join(tmpdir(), 'wagate-browsers-'));
if (!asked.built)
  execFileSync('npx', ['storybook', 'build', '-o', built, '--quiet'], { cwd: root, stdio: 'pipe' });

const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as {
  entries: Record<string, Story & { type: string }>;
};
/** Stories by their ids, interactions by their names. */
const wanted = new RegExp(asked.only);
const stories = Object.values(entries).filter(({ type, id }) => type === 'story' && wanted.test(id));
const page = readFileSync(join(built, 'iframe.html'), 'utf8');
const inPage = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');
const { origin, close } = await serve(
  [built],
  new Map([['/iframe.html', page.replace('<head>', () => `<head><script>${inPage}</script>`)]]),
);

// Browsers end with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

let references: ReadonlyMap<string, Look> = new Map();
try {
  references = await one(chromium);
  for (const name of chosen) await one(OTHERS[name as keyof typeof OTHERS]);
} finally {
  close();
  if (!asked.built) rmSync(built, { recursive: true });
}

/** One browser from its start to its end, with a line for each thing that is wrong in it. */
async function one(start: () => Promise<Awaited<ReturnType<typeof chromium>>>) {
  const begun = performance.now();
  const browser = await start();
  try {
    const { looks, faults } = await walk(browser, origin, stories, references);
    let done = 0;
    for (const [what, act] of Object.entries(interactions).filter(([name]) => wanted.test(name))) {
      await act(browser, origin).catch((error: unknown) => faults.push(`${what}: ${error}`));
      done += 1;
    }
    for (const fault of faults) console.log(`  ✖ ${fault}`);
    const seconds = Math.round((performance.now() - begun) / 1000);
    console.log(
      `${faults.length > 0 ? '✖' : '✔'} ${browser.name} ${browser.version}: ${stories.length} stories, ${done} interactions, ` +
        `${faults.length} faults, ${seconds} s`,
    );
    if (faults.length > 0) process.exitCode = 1;
    return looks;
  } finally {
    await browser.close();
  }
}
