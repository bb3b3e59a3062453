// What a page fetches, compressed, against the budgets: until an element is usable, and everything that it can ever fetch, by a build of rollup
// and by one of Vite as it comes. Exits with 1 when a budget is broken. Run after `tsc -b`.
// A list is usable when it stands, can be opened and offers each row's way out: a dialog, a detail, the messages of a chat that is chosen come after.
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { squeezeTemplates } from './build/browser-plugins.mjs';

const dist = join(dirname(fileURLToPath(import.meta.url)), 'dist');
const KB = 1000;
const ENTRY = 'what-a-page-imports';
const LANGUAGE = /[\\/](locales[\\/].+|[^\\/]+\.(es|ar))\.js$/;

const entry = (code) => ({
  name: 'entry',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) => (id === ENTRY ? code : null),
});

/** As the bundles of this repository, but for a minifier that takes a twentieth of the time and leaves six hundredths more. */
const minify = {
  name: 'minify',
  renderChunk: (code) => transform(code, { minify: true, target: 'es2022', legalComments: 'none' }),
};

/** Builds of the same modules by the dozen: each is squeezed once. */
const squeezed = new Map();
const squeeze = {
  name: 'squeeze-once',
  transform(code, id) {
    if (!squeezed.has(id)) squeezed.set(id, squeezeTemplates().transform.call(this, code, id));
    return squeezed.get(id);
  },
};

const bundlers = {
  async rollup(code, options) {
    const bundle = await rollup({
      input: ENTRY,
      onwarn: () => {},
      plugins: [
        entry(code),
        resolve({ browser: true, exportConditions: ['module', 'browser', 'production', 'default'] }),
        squeeze,
        minify,
      ],
    });
    const { output } = await bundle.generate({ format: 'es', ...options });
    await bundle.close();
    return output;
  },
  async vite(code) {
    const { output } = await vite({
      root: dist,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      plugins: [entry(code)],
      build: { write: false, rollupOptions: { input: ENTRY } },
    });
    return output.filter(({ type }) => type === 'chunk');
  },
};

const zipped = ({ code }) => gzipSync(code, { level: 9 }).length / KB;
const isLanguage = ({ moduleIds }) => moduleIds.length > 0 && moduleIds.every((id) => LANGUAGE.test(id));

/** The chunks that a page reaches by imports of these kinds, languages left out: they are counted by themselves. */
function reached(output, kinds) {
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const names = new Set(output.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of names) {
    for (const next of kinds.flatMap((kind) => chunks.get(name)[kind]))
      if (chunks.has(next) && !isLanguage(chunks.get(next))) names.add(next);
  }
  return [...names].map((name) => chunks.get(name));
}

const sum = (chunks) => chunks.reduce((total, chunk) => total + zipped(chunk), 0);

/** kB of a page with these imports, every chunk compressed by itself as a server would: until it is usable, and of everything. */
async function figures(bundler, imports) {
  const output = await bundlers[bundler](imports.join('\n'));
  return [sum(reached(output, ['imports'])), sum(reached(output, ['imports', 'dynamicImports']))];
}

const file = (path) => JSON.stringify(join(dist, path));
const element = (tag) => `import ${file(`define/${tag}.js`)};`;

/**
 * Lit, decorators, context, localize, the SDK's core, its realtime connection and live base, the states of a reading with their panels: what every
 * element with data fetches.
 */
const runtime = [
  `import { GatewayElement } from ${file('base/gateway-element.js')};`,
  `import { Reading, readingElements } from ${file('data/reading.js')};`,
  ...['provider', 'state-panel', 'strip'].map(element),
  `import { browserEnvironment, createGateway, identitySession } from '@wagate/sdk';`,
  `import { capabilities } from '@wagate/sdk/live';`,
  'globalThis.runtime = [GatewayElement, Reading, readingElements, browserEnvironment, createGateway, identitySession, capabilities];',
];

/** kB until usable, and of everything; beyond the runtime, but for pairing. */
const RUNTIME = [22];
const PAIRING = [32, 46];
const ANY_OTHER = [12, 24];
const A_LANGUAGE = [3];
const budgets = { viewer: [24, 42], 'event-monitor': [14, 26] };

/**
 * What is past its budget today, in kB until usable and of everything: it may shrink, and fails when it grows past what stands here
 * by more than a hundredth. Take a row away when its element has come down.
 */
const owed = {
  'shared runtime': [31.4],
  'pairing, in all': [46.2, 71.8],
  account: [12.4, 36.6],
  'admin-number': [13.8, 45.8],
  'all-sessions': [23.2, 27.5],
  'api-keys': [20, 39.2],
  'audit-log': [15, 21.8],
  'chat-list': [19.6, 19.6],
  'contact-list': [17.6, 17.6],
  contact: [14.4, 22.2],
  contacts: [22.8, 46],
  'embed-link': [5.8, 37.6],
  group: [14, 14],
  members: [17.6, 34.6],
  'message-search': [25.4, 25.4],
  message: [15, 18],
  session: [18.1, 65.4],
  sessions: [16.6, 32.8],
  timeline: [31.8, 35.3],
  'two-factor-change': [15, 15],
  users: [16.2, 32.2],
  viewer: [28.5, 69.5],
  'webhook-deliveries': [19, 27.8],
  webhook: [16.6, 49.3],
  webhooks: [19.2, 58.2],
};

const rows = [];
const bothOf = async (imports) => ({
  rollup: await figures('rollup', imports),
  vite: await figures('vite', imports),
});
const minus = (whole, part) => ({
  rollup: whole.rollup?.map((size, at) => size - part.rollup[at]),
  vite: whole.vite.map((size, at) => size - part.vite[at]),
});

/** Every element by both takes twice the time: `.ci/slow` asks for it, else Vite's figure, the larger one, stands for those without a budget of their own. */
const ALL_BOTH = process.argv.includes('--both');

const floor = await bothOf(runtime);
rows.push(['shared runtime', floor, RUNTIME]);
rows.push([
  'pairing, in all',
  await bothOf([element('pairing'), ...runtime.filter((line) => !line.includes('define/st'))]),
  PAIRING,
]);
for (const name of readdirSync(join(dist, 'define'))) {
  const tag = basename(name, '.js');
  if (!name.endsWith('.js') || tag === 'all' || tag === 'pairing') continue;
  const imports = [...runtime, element(tag)];
  const sizes = ALL_BOTH || tag in budgets ? await bothOf(imports) : { vite: await figures('vite', imports) };
  const beyond = minus(sizes, floor);
  // What the runtime holds already is counted with it.
  if (beyond.vite[0] > 0.1) rows.push([tag, beyond, budgets[tag] ?? ANY_OTHER]);
}

const cdn = [`import ${file('cdn.js')};`];
const languages = (await bundlers.vite(cdn[0])).filter(isLanguage);
const largest = languages.map((chunk) => [chunk.name, zipped(chunk)]).sort(([, a], [, b]) => b - a)[0];
if (largest) rows.push([`largest language of an element: ${largest[0]}`, { vite: [largest[1]] }, A_LANGUAGE]);
for (const name of readdirSync(join(dist, 'locales')).filter((one) => one.endsWith('.js'))) {
  const both = await bothOf([...runtime, `import ${file(`locales/${name}`)};`]);
  rows.push([`locale ${basename(name, '.js')}, of what comes first`, minus(both, floor), A_LANGUAGE]);
}
const [catalogue] = await bundlers.rollup(cdn[0], { inlineDynamicImports: true });
rows.push(['whole catalogue in one file, no gate', { rollup: [zipped(catalogue)] }, []]);

let broken = 0;
const cell = (sizes) =>
  (sizes ?? [])
    .map((size) => size.toFixed(1).padStart(5))
    .join(' /')
    .padEnd(13);
console.log('kB gz, until usable / everything\n\n      rollup         Vite           budget');
for (const [what, { rollup: one, vite: other }, budget] of rows) {
  const past = (limits, slack) =>
    [one, other].some((sizes) => sizes?.some((size, at) => size > (limits[at] ?? Infinity) * slack));
  // A budget that is missed by less than a tenth is written down beside the figure, and holds nothing up.
  const over = past(budget, 1.1);
  // What was past it may not grow; where the other of the two figures is within its budget, it may.
  const grown =
    over &&
    (!owed[what] ||
      past(
        owed[what].map((size, at) => Math.max(size, budget[at])),
        1.01,
      ));
  if (grown) broken += 1;
  const mark = grown ? 'OVER' : over ? 'owed' : past(budget, 1) ? 'near' : 'ok  ';
  console.log(`${mark}  ${cell(one)}  ${cell(other)}  ${budget.join(' / ').padEnd(7)}  ${what}`);
}
process.exitCode = broken ? 1 : 0;
