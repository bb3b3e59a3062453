// Only permissive licences may reach a browser: walks all that the browser packages depend on, and fails on any other.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PERMISSIVE } from '../../permissive.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const seen = new Map();
const failures = [];

for (const name of ['sdk', 'elements', 'dashboard']) visit(join(root, 'packages', name), []);
for (const [name, licence] of [...seen].sort()) console.log(`${name.padEnd(40)} ${licence}`);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length ? 1 : 0;

function visit(folder, path) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const key = `${manifest.name}@${manifest.version}`;
  if (seen.has(key)) return;
  const licence = typeof manifest.license === 'string' ? manifest.license : 'none stated';
  seen.set(key, licence);
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  if (!choices.some((choice) => PERMISSIVE.has(choice)))
    failures.push(`${[...path, key].join(' > ')}: ${licence} is not permissive`);
  for (const dependency of Object.keys(manifest.dependencies ?? {}))
    visit(locate(dependency, folder), [...path, key]);
}

function locate(name, from) {
  for (const base of createRequire(join(from, 'package.json')).resolve.paths(name)) {
    try {
      readFileSync(join(base, name, 'package.json'));
      return join(base, name);
    } catch {
      // Not in this folder: look further up.
    }
  }
  throw new Error(`${name}, needed by ${dirname(from)}, is not installed`);
}
