// Holds what is published for browsers to what servers do with it: a process without a document imports every entry, and a framework with server components
// sends to browsers only what says "use client". Run after `tsc -b`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const packages = fileURLToPath(new URL('../..', import.meta.url));
/** What registers or makes something known, which a server has no use for. */
const FOR_BROWSERS = /elements\/dist\/(autoloader|define\/[\w-]+|locales\/\w+)\.js$/;

/** The files of an entry, `*` filled in. */
function filesOf(folder, target) {
  const path = typeof target === 'string' ? target : target.default;
  if (!path?.endsWith('.js')) return [];
  const [before, after] = join(folder, path).split('*');
  if (after === undefined) return [before];
  return readdirSync(before)
    .filter((name) => name.endsWith(after))
    .map((name) => before + name);
}

const faults = [];
const files = ['contract', 'sdk', 'elements'].flatMap((name) => {
  const folder = join(packages, name);
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.values(exports).flatMap((target) => filesOf(folder, target));
});
files.push(...['cdn', 'cdn-autoloader', 'cdn-sdk'].map((name) => join(packages, `elements/dist/${name}.js`)));
for (const file of files) {
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    faults.push(`${file} cannot be imported without a document: ${error}`);
  }
  if (!FOR_BROWSERS.test(file)) continue;
  const [first] = readFileSync(file, 'utf8')
    .replace(/^\s*\/\/.*$/gm, '')
    .trim()
    .split('\n');
  if (!/^(['"])use client\1;?$/.test(first)) faults.push(`${file} does not begin with "use client"`);
}
for (const fault of faults) console.error(fault);
console.log(`${files.length} entries, ${faults.length} faults`);
process.exitCode = faults.length || files.length < 50 ? 1 : 0;
