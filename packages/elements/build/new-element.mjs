// Makes a new element: `npm run new:element api-keys` writes packages/elements/src/api-keys/, its stories, and every list of all elements.
// What it makes reads, speaks and is tested as it is; docs/add-an-element.md tells what comes next.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { classNameOf } from './element-lists.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const skeleton = fileURLToPath(new URL('./skeleton', import.meta.url));

/** The files of a new element, by path from the root. */
export function filesOf(name) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Error(
      `"${name}" is no name of an element: lower case, words joined by "-", without "wagate-".`,
    );
  const className = classNameOf(name);
  const words = {
    NAME: name,
    CLASS: className,
    CAMEL: className.charAt(6).toLowerCase() + className.slice(7),
    AREA: name.replaceAll('-', '_'),
    TITLE: name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' '),
  };
  const filled = (text) => text.replace(/NAME|CLASS|CAMEL|AREA|TITLE/g, (word) => words[word]);
  return Object.fromEntries(
    readdirSync(skeleton).map((file) => {
      const folder = file.includes('.stories.') ? 'stories' : `packages/elements/src/${name}`;
      const path = `${folder}/${filled(file).replace(/\.txt$/, '')}`;
      return [path, filled(readFileSync(join(skeleton, file), 'utf8'))];
    }),
  );
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const name = (process.argv[2] ?? '').replace(/^wagate-/, '');
  const files = filesOf(name);
  const taken = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (taken.length > 0) {
    console.error(`${taken.join('\n')}\nis there already; nothing was written.`);
    process.exit(1);
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
  run('npx', ['biome', 'check', '--write', '--log-level=warn', ...Object.keys(files)]);
  run('node', ['generate.mjs']);
  console.log(`
Next:       docs/add-an-element.md
To see it:  npm run storybook
To test it: npx vitest run --project elements packages/elements/src/${name}
            npx vitest run --project stories stories/${name}.stories.ts
Before you commit: npm run check`);
}
