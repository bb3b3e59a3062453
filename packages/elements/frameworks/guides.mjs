// The code of the guides to frameworks, where it is compiled: every block that names its file, in a folder of its guide's name.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const from = new URL('../../../docs/embedding/', import.meta.url);
const to = new URL('dist/', import.meta.url);

export function writeGuides() {
  rmSync(to, { recursive: true, force: true });
  for (const guide of ['react', 'next', 'vue', 'svelte']) {
    const folder = new URL(`${guide}/`, to);
    // What an app has already.
    cpSync(new URL('customers.ts', import.meta.url), new URL('customers.ts', folder));
    const text = readFileSync(new URL(`${guide}.md`, from), 'utf8');
    const blocks = [...text.matchAll(/^```\w+ file=(\S+)\n(.*?)^```$/gms)];
    if (!blocks.length) throw new Error(`docs/embedding/${guide}.md has no code that names its file.`);
    for (const [, name, code] of blocks) {
      const file = new URL(name, folder);
      mkdirSync(new URL('.', file), { recursive: true });
      writeFileSync(file, code);
    }
  }
}
