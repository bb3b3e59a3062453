// Writes everything that is generated from the OpenAPI documents. Every module of ./generate that has a default export is a
// generator: it returns `{ [path from the root]: text }`. `--check` writes nothing and fails when a file on disk differs.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const folder = new URL('./generate/', import.meta.url);
const check = process.argv.includes('--check');

/** The text on disk, or undefined when there is no such file. */
function current(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const files = new Map();
for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.mjs') || name.endsWith('.test.mjs')) continue;
  const { default: generate } = await import(new URL(name, folder));
  if (!generate) continue;
  for (const [path, text] of Object.entries(await generate())) {
    if (files.has(path)) throw new Error(`${path} is written by two generators`);
    files.set(path, text);
  }
}

const changed = [];
for (const [path, text] of files) {
  const file = fileURLToPath(new URL(path, root));
  if (current(file) === text) continue;
  changed.push(path);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

for (const path of changed) console.log(`${check ? 'differs' : 'wrote'} ${path}`);
console.log(`${files.size} generated files, ${changed.length} ${check ? 'out of date' : 'changed'}`);
if (check && changed.length) {
  console.error('Run `npm run generate` and commit the result.');
  process.exitCode = 1;
}
