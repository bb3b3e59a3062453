import { readFileSync } from 'node:fs';
import { ts } from '@custom-elements-manifest/analyzer';
import { describe, expect, it } from 'vitest';
import { allElements } from './element-lists.mjs';
import { reachOf } from './element-reach.mjs';
import { describeElements } from './manifest.mjs';
import { eventsOf, spellOut, wordTypes } from './source-types.mjs';
import { publicPropertiesOf, styleProperties } from './style-properties.mjs';

const { manifest, events, reach, observed } = describeElements();
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
/** What a page uses by itself: not a part that one element alone renders. */
const own = elements.filter(({ description }) => !description?.includes('A part of `<wagate-'));

describe('custom-elements.json', () => {
  it.each(own.map((element) => [element.tagName, element]))('tells of all that <%s> has', (_tag, element) => {
    const untold = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'].flatMap((kind) =>
      (element[kind] ?? []).filter(({ description }) => !description).map(({ name }) => `${kind}: ${name}`),
    );
    expect(element.description).toBeTruthy();
    expect(untold).toEqual([]);
    for (const { name, type } of element.attributes ?? []) expect(type?.text, name).toBeTruthy();
    for (const { name, type } of element.events ?? []) {
      if (name.startsWith('wagate-'))
        expect(events.get(name), `${name} is in no map of events`).toBeDefined();
      expect(type?.text, name).toBeTruthy();
    }
  });

  it('tells of every token of the design that an element reads', () => {
    const { read, told } = styleProperties();
    const tokens = new Set([...read.values()].flat().filter((name) => told.has(name)));
    expect(tokens).toContain('--wagate-color-accent');
    const there = new Set(elements.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name)));
    expect([...tokens].filter((name) => !there.has(name))).toEqual([]);
  });

  it('tells of every event of the library', () => {
    expect([...events].filter(([, { description }]) => !description).map(([name]) => name)).toEqual([]);
  });
});

describe('the manifest beside the code', () => {
  const src = new URL('../src/', import.meta.url);
  const textOf = (path) => readFileSync(new URL(path, src), 'utf8');
  const paths = new Map(allElements().map(({ className, path }) => [className, `${path}.ts`]));
  const byTag = new Map(elements.map((element) => [element.tagName, element]));
  const names = (list = []) => list.map(({ name }) => name);
  /** An element and those in its templates, and in theirs. */
  const within = (element, seen = new Set()) => {
    if (!element || seen.has(element)) return seen;
    seen.add(element);
    for (const tag of reach.get(element.name).tags) within(byTag.get(tag), seen);
    return seen;
  };

  it('has every event that a class emits, and of each the type that it has', () => {
    const missing = elements.flatMap((element) => {
      const told = new Map((element.events ?? []).map((event) => [event.name, event]));
      return [...textOf(paths.get(element.name)).matchAll(/\bemit\(\s*'([\w-]+)'/g)]
        .filter(([, name]) => told.get(name)?.type?.text !== `CustomEvent<${events.get(name)?.detail}>`)
        .map(([, name]) => `${element.tagName}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('tells of no event that neither an element nor one inside it dispatches', () => {
    const idle = elements.flatMap((element) => {
      const fired = new Set([...within(element)].flatMap(({ name }) => reach.get(name).events));
      return names(element.events)
        .filter((name) => !fired.has(name))
        .map((name) => `${element.tagName}: ${name}`);
    });
    expect(idle).toEqual([]);
  });

  it('names only what a page can import as the type of an event', () => {
    const exported = textOf('index.ts');
    const used = [...events.values()].flatMap(({ detail }) => detail.match(/\b[A-Z]\w+/g) ?? []);
    expect(used.filter((name) => !new RegExp(`\\b${name}\\b`).test(exported))).toEqual([]);
  });

  it('has every attribute that an element observes, and no other', () => {
    for (const { name, tagName, attributes } of elements)
      expect(
        names(attributes)
          .filter((one) => one !== 'state')
          .sort(),
        tagName,
      ).toEqual([...new Set(observed.get(name))].sort());
  });

  it('has every colour and measure that the own sheet of an element reads', () => {
    for (const { name, tagName, cssProperties } of elements) {
      const path = paths.get(name).replace(/\.ts$/, '.styles.ts');
      const sheet = textOf(paths.get(name)).includes(`/${path.split('/').pop().replace('.ts', '.js')}'`)
        ? textOf(path)
        : '';
      const read = [
        ...sheet.matchAll(
          /var\(--_((?!border-width)(?:text|fill|surface|raised|border|accent|danger|warning|positive|info)[\w-]*)\)/g,
        ),
      ];
      for (const [, color] of read)
        expect(names(cssProperties), tagName).toContain(`--wagate-color-${color}`);
      for (const [, own] of sheet.matchAll(/var\(\s*(--wagate-(?!clock-left)[\w-]+)/g))
        expect(names(cssProperties), tagName).toContain(own);
    }
  });
});

describe('what the analyzer does not see', () => {
  const source = (text) => ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true);
  const sources = [
    source("export type Act = 'ban' | 'unban';\nexport type Other = { a: string };"),
    source(
      "declare module './events.js' { interface WagateEventMap {\n/** Cancelable: it is about to be done. */\n'wagate-a': CustomEvent<{ act: Act; other: Other }>;\n'wagate-b': CustomEvent<null>; } }",
    ),
  ];
  const words = wordTypes(sources);

  it('is read from the maps of events, names of words spelled out', () => {
    expect(spellOut('Act | undefined', words)).toBe("'ban' | 'unban' | undefined");
    expect(Object.fromEntries(eventsOf(sources, words))).toEqual({
      'wagate-a': {
        detail: "{ act: 'ban' | 'unban'; other: Other }",
        description: 'Cancelable: it is about to be done.',
        cancelable: true,
      },
      'wagate-b': { detail: 'null', description: '', cancelable: false },
    });
  });

  it('is followed into modules of the element, and not into another element', () => {
    const files = {
      'x/x.ts':
        "import { part } from './part.js';\nimport type { Y } from '../y/y.js';\nhtml`<wagate-y></wagate-y>`; // <wagate-z>",
      'x/part.ts': "import '../y/y.js';\nconst way = { a: 'wagate-a', c: 'left' }.a;\nhost.emit(way);",
      'y/y.ts': "this.emit(late ? 'wagate-b' : 'wagate-a'); this.dispatchEvent(new Event('input'));",
    };
    const parsed = new Map(Object.entries(files).map(([path, text]) => [path, source(text)]));
    const of = ['x', 'y'].map((name) => ({ className: name, path: `${name}/${name}` }));
    expect(Object.fromEntries(reachOf(parsed, of, eventsOf(sources)))).toEqual({
      x: { tags: ['wagate-y'], events: ['wagate-a'] },
      y: { tags: [], events: ['input', 'wagate-a', 'wagate-b'] },
    });
  });

  it('is found behind private tokens, and only where a rule reads them', () => {
    const tokens = ':host { --_a: var(--wagate-a, red); --_b: calc(var(--_a) * 2); --_c: var(--wagate-c); }';
    expect(publicPropertiesOf(['p { color: var(--_b); } q { --_d: var(--wagate-d) }'], [tokens])).toEqual([
      '--wagate-a',
    ]);
  });
});
