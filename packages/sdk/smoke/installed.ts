import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Of ours, what `npm install @wagate/sdk` brings: the SDK and the contract, which is published beside it. */
const PACKED = ['sdk', 'contract'];
/** What `npm install @wagate/sdk ws` would bring besides. */
const DEPENDENCIES = ['openapi-fetch', 'openapi-typescript-helpers', 'ws'];

/** A folder of somebody else's with the packed packages in it, as an install leaves it. */
export function installPacked(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'wagate-packed-'));
  for (const name of PACKED) {
    const tarball = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
      cwd: join(root, 'packages', name),
      encoding: 'utf8',
    }).trim();
    const home = join(folder, 'node_modules/@wagate', name);
    mkdirSync(home, { recursive: true });
    execFileSync('tar', ['-xzf', join(folder, tarball), '-C', home, '--strip-components=1']);
  }
  for (const name of DEPENDENCIES)
    cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
  for (const name of ['suite.mjs', 'in-process.mjs', 'in-page.mjs', 'in-worker.mjs', 'consumer.ts'])
    cpSync(fileURLToPath(new URL(name, import.meta.url)), join(folder, name));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  // A program of somebody who has no modules.
  mkdirSync(join(folder, 'without-modules'));
  for (const name of ['consumer.ts', 'required.cjs'])
    cpSync(fileURLToPath(new URL(name, import.meta.url)), join(folder, 'without-modules', name));
  writeFileSync(join(folder, 'without-modules/package.json'), '{}');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
