// What npm would publish: packs each public package once and holds the tarballs to publint, to arethetypeswrong and to what may be in them. Run after
// the build.
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { undeclared } from './undeclared.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
/** Entries that are no modules. */
const ASSETS = {
  elements: [
    'custom-elements.json',
    'web-types.json',
    'vscode.html-custom-data.json',
    'vscode.css-custom-data.json',
  ],
  'fake-whatsapp': ['page/*'],
};
const MUST = ['package.json', 'README.md', 'LICENSE'];
/** What is for working on a package and not with it. */
const MUST_NOT =
  /\.test\.|\.tsbuildinfo$|(^|\/)(e2e|bench|smoke|etc|node_modules|test-results)\/|\.db$|\.secret$/;

const scratch = mkdtempSync(join(tmpdir(), 'wagate-packs-'));
const faults = [];
const checks = [];
let count = 0;
for (const name of readdirSync(join(root, 'packages'))) {
  const folder = join(root, 'packages', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (manifest.private) continue;
  count++;
  const fault = (what) => faults.push(`${manifest.name}: ${what}`);
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', scratch], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files }] = JSON.parse(packed);
  const tarball = join(scratch, filename);
  const paths = files.map(({ path }) => path);
  for (const path of MUST) if (!paths.includes(path)) fault(`${path} is missing`);
  for (const path of paths) if (MUST_NOT.test(path)) fault(`${path} is not to be shipped`);
  if (manifest.license !== 'MIT') fault(`its licence is ${manifest.license}`);
  for (const found of await undeclared(folder, manifest, paths)) fault(found);
  const { buffer, byteOffset, byteLength } = readFileSync(tarball);
  const { messages } = await publint({
    pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) },
    strict: true,
  });
  for (const message of messages) fault(formatMessage(message, manifest));
  if (Object.keys(manifest.exports ?? {}).length) {
    const excluded = ASSETS[name] ? ['--exclude-entrypoints', ...ASSETS[name]] : [];
    // What has CommonJS is held to every way there is to find it.
    const profile = manifest.main ? [] : ['--profile', 'esm-only'];
    const args = ['attw', tarball, ...profile, '--format', 'ascii', ...excluded];
    checks.push(
      new Promise((done) => {
        execFile('npx', args, { cwd: root }, (error, stdout, stderr) => {
          if (error) fault(`types are wrong\n${stdout}${stderr}`);
          done();
        });
      }),
    );
  }
  // Two at a time: each takes seconds and a core.
  if (checks.length > 1) await checks.shift();
}
await Promise.all(checks);
rmSync(scratch, { recursive: true });
for (const fault of faults) console.error(fault);
console.log(`${count} packages, ${faults.length} faults`);
process.exitCode = faults.length || !count ? 1 : 0;
