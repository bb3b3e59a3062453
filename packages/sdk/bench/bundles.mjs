// What a page fetches before the first call, compressed: everything by the same bundler with the same settings.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes after gzip of what loads first; what is imported later is a chunk of its own and not counted. */
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
    platform: 'browser',
    conditions: ['source', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const outputs = Object.entries(metafile.outputs);
  const loaded = new Set([outputs.find(([, { entryPoint }]) => entryPoint?.endsWith('entry.js'))[0]]);
  for (const path of loaded)
    for (const { path: imported, kind } of metafile.outputs[path].imports)
      if (kind === 'import-statement') loaded.add(imported);
  return outputFiles
    .filter(({ path }) => [...loaded].some((name) => path.endsWith(name)))
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length / 1000, 0);
}

const core = "export { createGateway, apiKey } from '@wagate/sdk';";
const peers = {
  'octokit + retry':
    "export { Octokit } from '@octokit/core'; export { retry } from '@octokit/plugin-retry';",
  'openapi-fetch alone': "export { default } from 'openapi-fetch';",
  axios: "export { default } from 'axios';",
  ky: "export { default } from 'ky';",
  openai: "export { OpenAI } from 'openai';",
};
const sockets = {
  partysocket: "export { WebSocket } from 'partysocket';",
  'reconnecting-websocket': "export { default } from 'reconnecting-websocket';",
};

const measured = async (codes) =>
  Object.fromEntries(
    await Promise.all(Object.entries(codes).map(async ([name, code]) => [name, await sizeOf(code)])),
  );

export default async function bundles() {
  const ours = await sizeOf(core);
  const realtime = await sizeOf(`${core} export { realtime } from '@wagate/sdk/realtime';`);
  return [
    {
      figure: 'gz: HTTP, retries, credentials, errors, pages',
      unit: 'kB',
      ours,
      aim: 6,
      peers: await measured(peers),
    },
    {
      figure: 'gz: realtime with resume, beyond that',
      unit: 'kB',
      ours: realtime - ours,
      aim: 3,
      peers: await measured(sockets),
    },
    {
      figure: 'gz: webhook verification',
      unit: 'kB',
      ours: await sizeOf("export { verifyWebhook } from '@wagate/sdk/webhooks';"),
      aim: 0.6,
      peers: await measured({ standardwebhooks: "export { Webhook } from 'standardwebhooks';" }),
    },
  ];
}
