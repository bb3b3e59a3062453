// Writes everything that is generated: code from the OpenAPI documents, and the lists and components of all elements. A generator is a module with a default
// export that returns `{ [path from the root]: text }`; `null` is a file that is there no longer. `--check` writes nothing and fails when a file
// on disk differs.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('./', import.meta.url);
const check = process.argv.includes('--check');

/** Every module of `openapi/generate` that is no test, and those of the elements. */
const modules = [
  ...readdirSync(new URL('openapi/generate/', root))
    .filter((name) => name.endsWith('.mjs') && !name.endsWith('.test.mjs'))
    .sort()
    .map((name) => `openapi/generate/${name}`),
  'packages/elements/build/element-lists.mjs',
  'packages/elements/build/token-guide.mjs',
  'packages/react/build/wrappers.mjs',
];

/** The text on disk, or null when there is no such file. */
function current(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

const files = new Map();
for (const path of modules) {
  const { default: generate } = await import(new URL(path, root));
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
  if (text === null) {
    rmSync(file);
    continue;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

for (const path of changed) {
  console.log(`${check ? 'differs' : files.get(path) === null ? 'removed' : 'wrote'} ${path}`);
}
console.log(`${files.size} generated files, ${changed.length} ${check ? 'out of date' : 'changed'}`);
if (check && changed.length) {
  console.error('Run `npm run generate` and commit the result.');
  process.exitCode = 1;
}
