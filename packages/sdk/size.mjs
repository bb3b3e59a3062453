// Prints the gzipped size of what a page pays for each part, beside its aim; ends with 1 when a part is over it by a tenth or more.
// Minified by esbuild for production, from the sources. openapi-fetch is a chunk of its own: `gateway.raw` loads it at its first call.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const kB = 1000;
const core = "export { createGateway, apiKey } from '@wagate/sdk';";
const coreAndRealtime = `${core} export { realtime } from '@wagate/sdk/realtime';`;

/** Bytes after gzip of everything that loads before the first call. */
async function sizeOf(code) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: code,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      sourcefile: 'entry.js',
    },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['source', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: 'out',
    write: false,
    metafile: true,
  });
  const outputs = Object.entries(metafile.outputs);
  const first = outputs.find(([, { entryPoint }]) => entryPoint?.endsWith('entry.js'))[0];
  const loaded = new Set([first]);
  for (const path of loaded)
    for (const { path: imported, kind } of metafile.outputs[path].imports)
      if (kind === 'import-statement') loaded.add(imported);
  const bytes = outputFiles
    .filter(({ path }) => [...loaded].some((name) => path.endsWith(name)))
    .map(({ contents }) => gzipSync(contents, { level: 9 }).length);
  return bytes.reduce((sum, size) => sum + size, 0);
}

const sizes = {
  core: await sizeOf(core),
  realtime: await sizeOf(coreAndRealtime),
  webhooks: await sizeOf("export { verifyWebhook } from '@wagate/sdk/webhooks';"),
  live: await sizeOf(`${coreAndRealtime} export * from '@wagate/sdk/live';`),
  identity: await sizeOf("export { createIdentity } from '@wagate/sdk/identity';"),
  raw: await sizeOf("export { default } from 'openapi-fetch';"),
};

/** Name, bytes, aim. */
const rows = [
  ['core: HTTP, retries, credentials, errors, pages', sizes.core, 6 * kB],
  ['realtime, beyond the core', sizes.realtime - sizes.core, 3 * kB],
  ['webhook verification', sizes.webhooks, 0.6 * kB],
  ['every live store, beyond core and realtime', sizes.live - sizes.realtime],
  ['identity client', sizes.identity],
  ['openapi-fetch, when `raw` is first called', sizes.raw],
];

const inKB = (bytes) => (bytes / kB).toFixed(2);
for (const [name, bytes, aim] of rows) {
  const verdict = bytes > aim * 1.1 ? 'OVER' : bytes > aim ? 'near' : 'ok';
  console.log(`${inKB(bytes).padStart(6)} kB  ${name}${aim ? ` (aim ${inKB(aim)}: ${verdict})` : ''}`);
}
if (process.argv.includes('--json')) console.log(JSON.stringify(sizes));
process.exitCode = rows.some(([, bytes, aim]) => bytes > aim * 1.1) ? 1 : 0;
