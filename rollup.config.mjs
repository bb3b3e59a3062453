// Bundles for browsers, made of what `tsc -b` wrote to packages/*/dist.
import { rmSync } from 'node:fs';
import dashboard from './packages/dashboard/rollup.mjs';
import { browserPlugins } from './packages/elements/build/browser-plugins.mjs';

const elements = 'packages/elements/dist';
// Chunks of earlier builds have other names and would stay.
rmSync(`${elements}/cdn`, { recursive: true, force: true });

export default [
  {
    // Everything in one file: `<script type="module" src="wagate.min.js">` registers all elements.
    input: `${elements}/cdn.js`,
    output: { file: `${elements}/cdn/wagate.min.js`, format: 'es', inlineDynamicImports: true },
    plugins: browserPlugins(),
  },
  {
    // The autoloader with a chunk for each element, and the SDK, which shares them.
    input: { autoloader: `${elements}/autoloader.js`, sdk: `${elements}/cdn-sdk.js` },
    output: {
      dir: `${elements}/cdn`,
      format: 'es',
      entryFileNames: 'wagate-[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
    plugins: browserPlugins(),
  },
  dashboard,
];
