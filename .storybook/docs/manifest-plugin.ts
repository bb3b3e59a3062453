import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { describeElements } from '../../packages/elements/build/manifest.mjs';

const NAME = 'virtual:wagate-manifest';

/**
 * Gives the pages what `custom-elements.json` tells, read from the sources of the elements: nothing has to be built first, and a page never tells
 * of yesterday. While somebody works, a changed source reloads the page.
 */
export function manifestPlugin(): Plugin {
  return {
    name: 'wagate-manifest',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const { manifest, events } = describeElements();
      const elements = manifest.modules.flatMap(({ declarations }) => declarations);
      return `export const elements = ${JSON.stringify(elements)};\nexport const events = ${JSON.stringify(Object.fromEntries(events))};`;
    },
    handleHotUpdate({ file, server }) {
      if (!/packages\/elements\/src\/.*\.ts$/.test(file) || !readFileSync(file, 'utf8').includes('/**'))
        return;
      const module = server.moduleGraph.getModuleById(`\0${NAME}`);
      if (module) server.moduleGraph.invalidateModule(module);
    },
  };
}
