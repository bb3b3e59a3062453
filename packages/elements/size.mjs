// What a page fetches, compressed, against the budgets. Exits with 1 when one is broken. Run after `tsc -b`.
// A list is usable when it stands, can be opened and offers each row's way out: its search, filters and menus come right
// after it, as do the messages of a chat that is chosen. A language is usable with the texts of what comes first.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { browserPlugins } from './build/browser-plugins.mjs';

const dist = join(dirname(fileURLToPath(import.meta.url)), 'dist');
const KB = 1000;

/**
 * Bytes that a page with these imports fetches until it is usable, every chunk compressed by itself as a server would. Parts that only some states
 * need come later and are not in it, unless `whole`.
 */
async function bytes(imports, whole = false) {
  const bundle = await rollup({
    input: 'entry',
    onwarn: () => {},
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? imports.join('\n') : null),
      },
      ...browserPlugins(),
    ],
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: whole });
  await bundle.close();
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const fetched = new Set(output.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of fetched) for (const imported of chunks.get(name).imports) fetched.add(imported);
  return [...fetched].reduce((sum, name) => sum + gzipSync(chunks.get(name).code, { level: 9 }).length, 0);
}

const file = (path) => JSON.stringify(join(dist, path));
const all = (path, name) => `import * as ${name} from ${file(path)}; globalThis.${name} = ${name};`;
const element = (tag) => `import ${file(`define/${tag}.js`)};`;

/** Lit, decorators, context, localize, the SDK's core, its realtime connection and live base: what every data element fetches. None opens a feed. */
const runtime = [
  all('base/gateway-element.js', 'a'),
  all('base/live.js', 'b'),
  element('provider'),
  `import { browserEnvironment, createGateway, identitySession } from '@wagate/sdk'; globalThis.c = [browserEnvironment, createGateway, identitySession];`,
  `import { capabilities } from '@wagate/sdk/live'; globalThis.e = capabilities;`,
];

const floor = await bytes(runtime);
const beyond = async (code) => (await bytes([...runtime, code])) - floor;

/** Name, bytes (being counted), budget in kB. */
const rows = [
  ['shared runtime', floor, 18],
  ['pairing, everything', bytes([...runtime.slice(2, 4), element('pairing')]), 26],
];
const budgets = { viewer: 18, 'event-monitor': 12 };
// The parts of the viewer are counted with it.
const parts = new Set(['all', 'provider', 'pairing', 'chat-list', 'timeline', 'message']);
for (const name of readdirSync(join(dist, 'define'))) {
  const tag = name.replace(/\.js$/, '');
  if (name.endsWith('.js') && !parts.has(tag)) {
    rows.push([`${tag}, beyond the runtime`, beyond(element(tag)), budgets[tag] ?? 8]);
  }
}
rows.push(['whole catalogue', bytes([`import ${file('cdn.js')};`], true), 100]);
for (const name of existsSync(join(dist, 'locales')) ? readdirSync(join(dist, 'locales')) : []) {
  if (name.endsWith('.js'))
    rows.push([`locale ${name}, beyond the runtime`, beyond(all(`locales/${name}`, 'l')), 3]);
}

let broken = 0;
for (const [what, counted, budget] of rows) {
  const size = await counted;
  const over = size > budget * KB;
  if (over) broken += 1;
  const mark = over ? 'OVER' : 'ok  ';
  console.log(`${mark} ${(size / KB).toFixed(1).padStart(6)} kB of ${String(budget).padStart(3)}  ${what}`);
}
process.exitCode = broken ? 1 : 0;
