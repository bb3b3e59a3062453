// What the command starts, in few files each: a thousand take Node a second to find. And the gateway has its identity service inside, in the versions
// that belong together: npm would give whoever installs it two cores that know nothing of each other. Made of what `tsc -b` wrote to packages/*/dist,
// into dist/bundle, with the notices of all that is inside. Native and optional packages stay outside, and those whose licence wants it.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { PERMISSIVE } from './permissive.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
// Of lru-cache, which runs in servers alone.
const licences = new Set([...PERMISSIVE, 'BlueOak-1.0.0']);
const RULE = '-'.repeat(80);

await bundle('gateway', 'gateway', "export * from './dist/index.js';", [
  'libsql',
  'pg',
  'ws',
  '@wagate/engine',
]);
await bundle('fake-whatsapp', 'process', "import './dist/process.js';", [
  ...['libsql', 'ws', 'libsignal', 'whatsapp-rust-bridge', 'jsqr'],
  ...['sharp', 'jimp', 'link-preview-js', 'audio-decode', 'music-metadata'],
]);

async function bundle(name, entry, contents, external) {
  const home = join(root, 'packages', name);
  const folder = join(home, 'dist/bundle');
  rmSync(folder, { recursive: true, force: true });
  const { metafile } = await build({
    stdin: { contents, resolveDir: home, sourcefile: `${entry}.js` },
    outdir: folder,
    entryNames: entry,
    chunkNames: 'part-[hash]',
    bundle: true,
    minifyWhitespace: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external,
    // Some of what is inside was written for `require`, and calls it for modules of Node.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);",
    },
    legalComments: 'none',
    metafile: true,
    absWorkingDir: root,
  });
  const inside = new Set(
    Object.keys(metafile.inputs).flatMap((file) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
  const notices = [...inside].sort().map(notice);
  writeFileSync(join(folder, 'THIRD-PARTY.txt'), `${notices.join(`\n\n${RULE}\n\n`)}\n`);
  console.log(`${name}: ${inside.size} packages in ${Object.keys(metafile.outputs).length} files`);
}

function notice(path) {
  const folder = join(root, path);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!licences.has(license)) throw new Error(`${name} is under ${license}: it must stay outside.`);
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}`.trim();
}
