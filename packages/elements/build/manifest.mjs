// What custom-elements.json tells: what editors, the catalogue and framework wrappers know of the elements.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { allElements } from './element-lists.mjs';
import { reachOf } from './element-reach.mjs';
import { eventsOf, spellOut, wordTypes } from './source-types.mjs';
import { styleProperties } from './style-properties.mjs';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');

const pathsOf = () =>
  readdirSync(join(home, 'src'), { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !/\.(test|strings|styles)\.ts$|^locales\//.test(path))
    .sort();

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

/** Its events: those that its comment tells of, and what else it dispatches, in the words of the map of events. */
function tellEvents(declaration, { events, reach }) {
  // The analyzer takes the parameter of `emit` for an event of that name.
  const told = (declaration.events ?? []).filter(({ name }) => name !== 'type');
  const names = new Set(told.map(({ name }) => name));
  const untold = reach.get(declaration.name).events.filter((name) => events.has(name) && !names.has(name));
  declaration.events = [...told, ...untold.map((name) => ({ name }))];
  for (const event of declaration.events) {
    const known = events.get(event.name);
    if (!known) continue;
    event.type = { text: `CustomEvent<${known.detail}>` };
    event.description ??= known.description;
  }
}

/** What its sheets read, and those of the elements in its templates: what is set on it reaches them too. */
function tellProperties(declaration, { styles, reach, tags, setByItself }) {
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    const { tags: inner } = reach.get(name);
    for (const tag of inner) if (tags.has(tag)) visit(tags.get(tag));
  };
  visit(declaration.name);
  const own = new Map((declaration.cssProperties ?? []).map((one) => [one.name, one]));
  const names = new Set([...own.keys(), ...[...seen].flatMap((name) => styles.read.get(name))]);
  // What the design shares a page sets too, also where one element brings it along for those within.
  for (const name of setByItself) if (!styles.told.has(name)) names.delete(name);
  declaration.cssProperties = [...names].sort().map((name) => ({
    name,
    ...(styles.told.get(name) ?? styles.ofElements.get(name)),
    ...own.get(name),
  }));
}

/** Describes an element as a page can use it. */
function tell(declaration, tag, facts, setsState) {
  declaration.customElement = true;
  declaration.tagName = tag;
  declaration.members = declaration.members?.filter((one) => isPublic(one) && !lifecycle.test(one.name));
  if (setsState) declaration.attributes = [...(declaration.attributes ?? []), state];
  tellEvents(declaration, facts);
  tellProperties(declaration, facts);
  for (const one of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
    if (one.type) one.type.text = spellOut(one.type.text, facts.words);
    if (one.description) one.description = line(one.description);
  }
}

/** Where a module of the sources is in the package. */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** What is told of in the comment of one element, its parts can be asked for too. */
function ofElements(declarations) {
  return new Map(
    declarations.flatMap(({ cssProperties = [] }) => cssProperties.map((one) => [one.name, { ...one }])),
  );
}

function naming(facts, texts) {
  const { names } = facts;
  return {
    name: 'wagate-tags',
    packageLinkPhase({ customElementsManifest }) {
      const all = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
      facts.styles.ofElements = ofElements(all.filter(({ name }) => names.has(name)));
      for (const module of customElementsManifest.modules) {
        const source = module.path.replace(/^src\//, '');
        module.path = published(module.path);
        for (const exported of module.exports ?? []) exported.declaration.module = module.path;
        module.declarations = (module.declarations ?? []).filter((one) => names.has(one.name));
        for (const declaration of module.declarations) {
          const tag = names.get(declaration.name);
          tell(declaration, tag, facts, /(set|toggle|remove)Attribute\(\s*'state'/.test(texts.get(source)));
          const parts = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'];
          for (const one of [declaration.superclass, ...parts.flatMap((kind) => declaration[kind] ?? [])]) {
            const from = one === declaration.superclass ? one : one.inheritedFrom;
            if (from?.module) from.module = published(from.module);
          }
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
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({ declarations }) => declarations.length > 0,
      );
    },
  };
}

let described;

/**
 * Reads the sources, once a process: the manifest, and every event of the library (also those that parts alone fire); by class, what its code dispatches
 * and which attributes it observes.
 */
export function describeElements() {
  described ??= describe();
  return structuredClone(described);
}

function describe() {
  const texts = new Map(pathsOf().map((path) => [path, readFileSync(join(home, 'src', path), 'utf8')]));
  const sources = new Map(
    [...texts].map(([path, text]) => [
      path,
      ts.createSourceFile(`src/${path}`, text, ts.ScriptTarget.ES2022, true),
    ]),
  );
  const modules = [...sources.values()];
  const words = wordTypes(modules);
  const events = eventsOf(modules, words);
  const elements = allElements();
  const facts = {
    words,
    events,
    names: new Map(elements.map(({ name, className }) => [className, `wagate-${name}`])),
    tags: new Map(elements.map(({ name, className }) => [`wagate-${name}`, className])),
    reach: reachOf(sources, elements, events),
    styles: styleProperties(),
    setByItself: [...texts.values()].flatMap((text) =>
      [...text.matchAll(/setProperty\('(--wagate-[\w-]+)'/g)].map(([, name]) => name),
    ),
  };
  const manifest = create({
    modules,
    plugins: [...litPlugin(), naming(facts, texts)],
    context: { dev: false },
  });
  return { manifest, events, reach: facts.reach, observed: facts.styles.attributes };
}
