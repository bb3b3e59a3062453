// The browser that tests run in: CHROME_PATH, else the one that npm brought (Linux x64), else Playwright's own.
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Resolves to the path of a Chromium, or to undefined where Playwright should use its own. */
export async function chromiumPath() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which does not exist.`);
    return chosen;
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The package unpacks its own system libraries only where it believes to run on this platform.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
    return inOwnFolder(async () => (await import('@sparticuz/chromium')).default.executablePath());
  }
  const { chromium } = await import('playwright');
  if (existsSync(chromium.executablePath())) return undefined;
  throw new Error(
    'No test browser: run "npx playwright install chromium", or set CHROME_PATH to a Chromium or Chrome.',
  );
}

/** The package unpacks into the folder for temporary files, where another user's browser may lie and not be ours to run. */
async function inOwnFolder(unpack) {
  const { TMPDIR } = process.env;
  const own = join(tmpdir(), `wagate-browser-${process.getuid()}`);
  mkdirSync(own, { recursive: true, mode: 0o700 });
  process.env.TMPDIR = own;
  try {
    const path = await unpack();
    useFontsOf(join(own, 'fonts'));
    return path;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** The package's fonts alone, so that screenshots agree between machines. Its own list looks for them in fixed places, and a browser without fonts ends. */
function useFontsOf(folder) {
  const list = join(folder, 'fonts.conf');
  const whole = `${list}.${process.pid}`;
  writeFileSync(
    whole,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}-cache</cachedir>
</fontconfig>
`,
  );
  renameSync(whole, list);
  process.env.FONTCONFIG_PATH = folder;
}
