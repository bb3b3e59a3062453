// Writes the reference pages from the comments in the code: `npm run docs -w @wagate/sdk`. With `--check` it only says whether those that are there are
// current.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../..', import.meta.url));
const kept = join(home, 'docs/reference');
const check = process.argv.includes('--check');
const out = check ? mkdtempSync(join(tmpdir(), 'wagate-reference-')) : kept;

execFileSync('npx', ['typedoc', '--out', out, '--logLevel', 'Error'], { cwd: home, stdio: 'inherit' });
const pages = readdirSync(out).sort();
const stale = check
  ? [...new Set([...pages, ...readdirSync(kept)])].filter((page) => read(out, page) !== read(kept, page))
  : [];
if (check) rmSync(out, { recursive: true });
for (const page of stale)
  console.error(`docs/reference/${page} is not what the code says: npm run docs -w @wagate/sdk`);
console.log(`${pages.length} pages, ${stale.length} out of date`);
process.exitCode = stale.length ? 1 : 0;

function read(folder, page) {
  try {
    return readFileSync(join(folder, page), 'utf8');
  } catch {
    return undefined;
  }
}
