// What a page without a bundler loads, made of what `tsc -b` wrote to `dist`: `cdn/wagate.min.js` is the catalogue in one file, `cdn/wagate-autoloader.js`
// fetches the elements that the page has. The languages of both stand beside them.
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { minify, resolveForBrowsers, squeezeTemplates } from './browser-plugins.mjs';
import { sharedChunks } from './shared-chunks.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const dir = join(dist, 'cdn');
const LANGUAGE = /[\\/]generated[\\/]languages[\\/](\w+)\.js$/;

/** A language is one file here: that of each element's words is never asked for. */
function wholeLanguages() {
  return {
    name: 'whole-languages',
    transform(code, id) {
      if (!id.endsWith('.strings.js')) return null;
      return {
        code: code.replace(
          /, \{\s*es: \(\) => import\([^)]*\),\s*ar: \(\) => import\([^)]*\),?\s*\}\)/g,
          ')',
        ),
        map: null,
      };
    },
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier === 'string' && /\.(es|ar)\.js$/.test(specifier))
        this.error(`${importer} has words in a form that is not known here: ${specifier}`);
      return null;
    },
  };
}

/** Lit makes its policy of Trusted Types when it is loaded, and a page that does not allow it would have no library at all. */
function ownTemplatePolicy() {
  const lits = /\b(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/;
  return {
    name: 'own-template-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
      if (!lits.test(code)) this.error('Lit makes its policy in another way than is known here.');
      const ours = JSON.stringify(join(dist, 'base/template-policy.js'));
      return {
        code: `import { templatePolicy } from ${ours};${code.replace(lits, 'templatePolicy()')}`,
        map: null,
      };
    },
  };
}

function onwarn(warning, warn) {
  // Two files that import each other run in an order that breaks them.
  if (warning.code === 'CIRCULAR_CHUNK') throw new Error(warning.message);
  // `"use client"` is for bundlers.
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
}

const read = (input) =>
  rollup({
    input,
    plugins: [resolveForBrowsers(), ownTemplatePolicy(), wholeLanguages(), squeezeTemplates()],
    onwarn,
  });

const chunkFileNames = ({ facadeModuleId }) =>
  LANGUAGE.test(facadeModuleId ?? '') ? 'languages/[name]-[hash].js' : 'chunks/[name]-[hash].js';

async function writeCatalogue() {
  const bundle = await read({ 'wagate.min': join(dist, 'cdn.js') });
  const { output } = await bundle.write({
    dir,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames,
    // All in one file, also what is fetched later elsewhere; but nobody pays for languages that they don't speak.
    manualChunks: (id, { getModuleInfo }) => (spokenOnly(id, getModuleInfo) ? undefined : 'wagate.min'),
    plugins: [minify()],
  });
  await bundle.close();
  const beside = output.filter(({ isEntry, facadeModuleId }) => !isEntry && !LANGUAGE.test(facadeModuleId));
  if (beside.length) throw new Error(`Beside the one file: ${beside.map(({ fileName }) => fileName)}`);
}

/** Whether a module is there for the languages alone. */
function spokenOnly(id, getModuleInfo, seen = new Set()) {
  if (LANGUAGE.test(id)) return true;
  if (seen.has(id)) return true;
  seen.add(id);
  const { importers, dynamicImporters, isEntry } = getModuleInfo(id);
  const from = [...importers, ...dynamicImporters];
  return !isEntry && from.length > 0 && from.every((one) => spokenOnly(one, getModuleInfo, seen));
}

async function writeAutoloader() {
  const bundle = await read({
    'wagate-autoloader': join(dist, 'cdn-autoloader.js'),
    'wagate-sdk': join(dist, 'cdn-sdk.js'),
  });
  const { output } = await bundle.generate({ format: 'es' });
  const chunks = output.filter(({ type }) => type === 'chunk');
  const elements = new Map(
    chunks
      .filter(({ facadeModuleId }) => /[\\/]define[\\/][\w-]+\.js$/.test(facadeModuleId ?? ''))
      .map((chunk) => [basename(chunk.facadeModuleId, '.js'), chunk]),
  );
  const names = sharedChunks(
    chunks,
    elements,
    chunks.filter(({ isEntry }) => isEntry),
  );
  await bundle.write({
    dir,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames,
    manualChunks: (id) => names.get(id),
    onlyExplicitManualChunks: true,
    plugins: [minify()],
  });
  await bundle.close();
}

// Chunks of earlier builds have other names and would stay.
rmSync(dir, { recursive: true, force: true });
await writeCatalogue();
await writeAutoloader();
