import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserPlugins } from '../elements/build/browser-plugins.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The dashboard's files for a browser: hashed modules, one page that names them, and the graph that the size gate reads. */
export default {
  input: { main: here('dist/tsc/main.js'), connect: here('dist/tsc/connect/main.js') },
  output: {
    dir: here('dist/site/assets'),
    format: 'es',
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
    manualChunks: together,
  },
  plugins: [...browserPlugins(), page()],
  onwarn(warning, warn) {
    // Two files that import each other run in an order that breaks them: a module is in the wrong group.
    if (warning.code === 'CIRCULAR_CHUNK') throw new Error(warning.message);
    // `"use client"` is for frameworks with server components.
    if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
  },
};

/**
 * What every page needs, what every page with data needs, what those of an element in the workspace share, and what tables, lists and names of people need: a file each, where the bundler would make thirty that compress badly.
 * A group takes along all that its modules name: none of them may name a list of everything, such as `parts`.
 */
const groups = {
  ground:
    /dashboard\/dist\/tsc\/(below|navigate|preferences|shell\/events)\.|node_modules\/(lit|lit-html(?!\/directives\/repeat)|lit-element|@lit|tslib|@shoelace-style)\/|elements\/dist\/(base\/(element|property|define|text-attribute|import-again|resolve-context|identity-element|written-object)|theme|localize\/(localize|locales|strings|unit)|data\/retry|state-panel\/wait-of|icon\/(icons?\.|icons\/(search|session|chevrons)\.)|field\/|text\/clean|parts\/toast\.|styles\/(button|input|link|plain-button|field|field-error|segmented)\.styles|events|context|version)|sdk\/dist\/(core\/(?!(raw|log|refusal|set-up-fault|set-up-watch)\b)|generated|identity)/,
  data: /sdk\/dist\/(realtime\/(?!ndjson|feed)|live\/(live-store|capabilities|sessions|pairing|row-after-event|unchanged|session-calls))|contract\/dist\/jid\.|elements\/dist\/(base\/|data\/(live|stale-watch)|state-panel\/|status\/glyph|avatar|theme\/persons)/,
  pages:
    /elements\/dist\/(data\/(reading|sub-element|next-page|failure-text|write)|strip\/|parts\/(focus-beside|page\.styles|search-field\.(js|styles|strings)))/,
  table: /elements\/dist\/(styles\/tag|parts\/(table(-\w+)*\.(js|styles|strings)|box\.styles|tag\b))/,
  names: /elements\/dist\/(contacts\/contact-name|person\/name)\./,
  lists:
    /lit-html\/directives\/repeat|elements\/dist\/(jid|sessions\/session-(way|name|reason-code)|localize\/span|styles\/chip)/,
  'session-facts':
    /elements\/dist\/(sessions\/session-(filter|reason(\.strings)?)\.js|session\/session-lifecycle|parts\/live-dot)/,
};

function together(id) {
  return Object.keys(groups).find((name) => groups[name].test(id));
}

function page() {
  return {
    name: 'dashboard-page',
    buildStart() {
      rmSync(here('dist/site'), { recursive: true, force: true });
    },
    writeBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      // A part that is fetched again, at another address, has to be that part: its file may hold nothing that others name.
      for (const { name, isDynamicEntry, facadeModuleId, moduleIds } of chunks) {
        const part = moduleIds.every((id) => !/elements\/dist\/(define\/|locales\/\w+\.js)/.test(id));
        if (isDynamicEntry && part && !facadeModuleId)
          throw new Error(`The file of ${name} is one for others too.`);
      }
      mkdirSync(here('dist/site'), { recursive: true });
      const first = writePage(bundle, 'main', 'index.html', 'src/index.html');
      const connect = writePage(bundle, 'connect', 'connect.html', 'src/connect/index.html');
      for (const file of ['src/page.css', 'src/mark.svg', 'src/connect/connect.css'])
        cpSync(here(file), here(`dist/site/${basename(file)}`));
      const lazy = (path) =>
        chunks.find(({ moduleIds }) =>
          moduleIds.some((id) => id === path || id.endsWith(`/dist/${path}.js`)),
        );
      const fetched = (...paths) =>
        paths.flatMap((path) => [lazy(path).fileName, ...closure(lazy(path), bundle)]);
      const load = (...paths) => [...new Set([...first, ...fetched(...paths)])];
      const pages = {
        'sign-in': load('tsc/pages/sign-in-page'),
        connect: [...new Set([...connect, ...fetched('define/pairing')])],
      };
      for (const { name, definitions } of recorded(this))
        pages[name] = load('tsc/shell/shell', ...definitions);
      writeFileSync(here('dist/chunks.json'), JSON.stringify(pages, null, 2));
    },
  };
}

/** Writes a page that names the files of its entry. @returns those files */
function writePage(bundle, name, page, source) {
  const entry = Object.values(bundle).find((chunk) => chunk.isEntry && chunk.name === name);
  const files = [entry.fileName, ...closure(entry, bundle)];
  const modules = files.map((file, at) =>
    at === 0
      ? `<script type="module" src="/assets/${file}"></script>`
      : `<link rel="modulepreload" href="/assets/${file}" />`,
  );
  writeFileSync(
    here(`dist/site/${page}`),
    readFileSync(here(source), 'utf8').replace('<!--modules-->', modules.join('\n    ')),
  );
  return files;
}

/** The pages that the registry lists, each with the modules that its record fetches. */
function recorded(context) {
  const { importedIds } = context.getModuleInfo(here('dist/tsc/pages/registry.js'));
  return importedIds
    .map((id) => ({
      name: basename(id, '.js'),
      definitions: context.getModuleInfo(id).dynamicallyImportedIds,
    }))
    .filter(({ definitions }) => definitions.length > 0);
}

function closure(chunk, bundle, seen = new Set()) {
  for (const name of chunk.imports) {
    if (seen.has(name) || !bundle[name]) continue;
    seen.add(name);
    closure(bundle[name], bundle, seen);
  }
  return seen;
}
