import { ts } from '@custom-elements-manifest/analyzer';
import { describe, expect, it } from 'vitest';
import { describeElements } from './manifest.mjs';
import { eventsOf, spellOut, wordTypes } from './source-types.mjs';

const { manifest, events } = describeElements();
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

  it('tells of every event of the library', () => {
    expect([...events].filter(([, { description }]) => !description).map(([name]) => name)).toEqual([]);
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
});
