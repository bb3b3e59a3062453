// The CommonJS of packages that programs without ES modules use, made of what `tsc -b` wrote: dist/cjs, its types beside it. In Node both ways lead to these
// files, by way of modules in dist/node, so that a program which imports here and requires there has one SDK: one socket, one class of each error.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));

const options = {
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // Under Jest there is no `import()`, and what it would load has CommonJS of its own.
  supported: { 'dynamic-import': false },
};

for (const name of ['contract', 'sdk']) await commonJs(join(root, 'packages', name));

async function commonJs(home) {
  const dist = join(home, 'dist');
  const to = join(dist, 'cjs');
  for (const old of ['cjs', 'node']) rmSync(join(dist, old), { recursive: true, force: true });
  const files = readdirSync(dist, { recursive: true }).map(String);
  // Each text by itself: of a file below "type": "module" esbuild would believe that a default export is all that `require` gives.
  const made = files
    .filter((file) => file.endsWith('.js'))
    .map(async (file) => {
      const { code } = await transform(readFileSync(join(dist, file), 'utf8'), options);
      put(join(to, file), tried(code));
    });
  await Promise.all(made);
  writeFileSync(join(to, 'package.json'), '{ "type": "commonjs" }\n');
  for (const file of files.filter((file) => file.endsWith('.d.ts')))
    put(
      join(to, file),
      readFileSync(join(dist, file), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n'),
    );
  for (const [module, required] of inNode(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))))
    put(join(home, module), `export * from '${required.replace('./dist/', '../')}';\n`);
}

/** Of a package's exports: the module that is imported in Node, and the file that it hands on. */
function inNode({ exports }) {
  return Object.values(exports).flatMap(({ node }) =>
    node?.import ? [[node.import.default, node.require.default]] : [],
  );
}

/**
 * What may not be installed is required where it is tried, and not in a function of its own: bundlers of servers look no further than the `try` itself.
 */
function tried(code) {
  return code.replace(
    /await Promise\.resolve\(\)\.then\(\(\) => (__toESM\(require\("[^."][^"]*"\)\))\)/g,
    'await $1',
  );
}

function put(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
