// Writes dist/custom-elements.json: what editors, the catalogue and framework wrappers know of the elements.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { eventsOf, spellOut, wordTypes } from './source-types.mjs';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');

const pathsOf = () =>
  readdirSync(join(home, 'src'), { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !/\.(test|strings|styles)\.ts$|^locales\//.test(path))
    .sort();

/** Tags by class name, told by `define('wagate-x', WagateX)` in `define/` and by a class's `dependencies`. */
function tagsOf(texts) {
  const tags = new Map();
  for (const text of texts) {
    for (const [, tag, name] of text.matchAll(/define\('(wagate-[\w-]+)', (\w+)\)/g)) tags.set(name, tag);
    for (const [, tag, name] of text.matchAll(/'(wagate-[\w-]+)': (Wagate\w+),?/g)) tags.set(name, tag);
  }
  return tags;
}

/** What a page may not touch is not described; what Lit brings is known. */
const isPublic = (member) => !member.static && (member.privacy === undefined || member.privacy === 'public');
const lifecycle =
  /^(render|updated|willUpdate|firstUpdated|hostUpdate|observedAttributes|finalizeStyles|styles|dependencies|version|localize|attributeChangedCallback|form\w+Callback|wear|texts)$/;

/** What most elements tell about themselves: none declares it, each that has it sets it. */
const state = {
  name: 'state',
  type: { text: 'string' },
  description:
    'Set by the element, for styles and tests: what it shows, such as `loading`, `ready`, `stale` or `unauthorized`.',
};

/** A description that is one line: what stands in a table cell. */
const line = (text) => text?.replace(/\s+/g, ' ').trim();

/** Describes an element as a page can use it. */
function tell(declaration, tag, { events, words, setsState }) {
  declaration.customElement = true;
  declaration.tagName = tag;
  declaration.members = declaration.members?.filter((one) => isPublic(one) && !lifecycle.test(one.name));
  // The analyzer takes the parameter of `emit` for an event of that name.
  declaration.events = declaration.events?.filter(({ name }) => name !== 'type');
  if (setsState) declaration.attributes = [...(declaration.attributes ?? []), state];
  for (const event of declaration.events ?? []) {
    const known = events.get(event.name);
    if (!known) continue;
    event.type = { text: known.detail === 'null' ? 'CustomEvent' : `CustomEvent<${known.detail}>` };
    event.description ??= known.description;
  }
  for (const one of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
    if (one.type) one.type.text = spellOut(one.type.text, words);
    if (one.description) one.description = line(one.description);
  }
}

function naming({ tags, events, words, texts }) {
  return {
    name: 'wagate-tags',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          const tag = tags.get(declaration.name);
          if (declaration.kind !== 'class' || !tag) continue;
          const setsState = /(set|toggle|remove)Attribute\(\s*'state'/.test(
            texts.get(module.path.replace(/^src\//, '')),
          );
          tell(declaration, tag, { events, words, setsState });
          module.exports = [
            ...(module.exports ?? []),
            {
              kind: 'custom-element-definition',
              name: tag,
              declaration: { name: declaration.name, module: module.path },
            },
          ];
        }
      }
      const modules = customElementsManifest.modules.filter((module) =>
        module.declarations?.some((one) => one.tagName),
      );
      for (const module of modules) {
        module.declarations = module.declarations.filter((one) => one.tagName);
        module.path = module.path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
        for (const exported of module.exports ?? []) exported.declaration.module = module.path;
      }
      customElementsManifest.modules = modules;
    },
  };
}

/** Reads the sources: the manifest, and every event of the library (also those that parts alone fire). */
export function describeElements() {
  const texts = new Map(pathsOf().map((path) => [path, readFileSync(join(home, 'src', path), 'utf8')]));
  const modules = [...texts].map(([path, text]) =>
    ts.createSourceFile(`src/${path}`, text, ts.ScriptTarget.ES2022, true),
  );
  const words = wordTypes(modules);
  const events = eventsOf(modules, words);
  const manifest = create({
    modules,
    plugins: [...litPlugin(), naming({ tags: tagsOf([...texts.values()]), events, words, texts })],
    context: { dev: false },
  });
  return { manifest, events };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { manifest } = describeElements();
  mkdirSync(join(home, 'dist'), { recursive: true });
  writeFileSync(join(home, 'dist/custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(`${manifest.modules.length} elements are described in dist/custom-elements.json.`);
}
