// Writes to dist what others' tools know of the elements: custom-elements.json, what editors read, and the types of frameworks. Run after `tsc -b`.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cssData, htmlData, pageElements, webTypes } from './editor-data.mjs';
import { elementTypes } from './framework-types.mjs';
import { describeElements } from './manifest.mjs';

const home = new URL('../', import.meta.url);
const dist = new URL('dist/', home);
const { manifest } = describeElements();
const elements = pageElements(manifest);
const about = JSON.parse(readFileSync(new URL('package.json', home), 'utf8'));

mkdirSync(new URL('types/', dist), { recursive: true });
for (const [name, content] of [
  ['custom-elements.json', manifest],
  ['vscode.html-custom-data.json', htmlData(elements)],
  ['vscode.css-custom-data.json', cssData(elements)],
  ['web-types.json', webTypes(elements, about)],
])
  writeFileSync(new URL(name, dist), JSON.stringify(content));
writeFileSync(new URL('types/elements.d.ts', dist), elementTypes(elements));
for (const name of readdirSync(new URL('types/', import.meta.url))) {
  copyFileSync(new URL(`types/${name}`, import.meta.url), new URL(`types/${name}`, dist));
  // Whoever imports it as a module gets one: it holds types alone.
  writeFileSync(new URL(`types/${name.replace('.d.ts', '.js')}`, dist), 'export {};\n');
}
console.log(
  `${manifest.modules.length} elements are described in dist, ${elements.length} of them for pages.`,
);
