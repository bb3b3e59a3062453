import { describe, expect, it } from 'vitest';
import { cssData, htmlData, pageElements, webTypes, wordsOf } from './editor-data.mjs';
import { elementTypes } from './framework-types.mjs';
import { describeElements } from './manifest.mjs';

const text = (value) => ({ text: value });
const element = {
  tagName: 'wagate-x',
  name: 'WagateX',
  description: 'An x.',
  members: [
    { kind: 'field', name: 'demoHref', type: text('string'), description: 'Where.' },
    { kind: 'field', name: 'tab', type: text("'a' | 'b' | undefined"), description: 'Which.' },
    { kind: 'field', name: 'form', readonly: true },
    { kind: 'method', name: 'focus' },
  ],
  attributes: [
    { name: 'demo-href', fieldName: 'demoHref', type: text('string'), default: "''", description: 'Where.' },
    { name: 'tab', fieldName: 'tab', type: text("'a' | 'b' | undefined"), description: 'Which.' },
    { name: 'busy', type: text('boolean'), description: 'Whether.' },
    { name: 'state', type: text('string'), description: 'What it shows.' },
  ],
  events: [{ name: 'wagate-done', type: text('CustomEvent<null>'), description: 'Done.' }],
  cssProperties: [
    { name: '--wagate-b', description: 'B.' },
    { name: '--wagate-a', description: 'A.', default: '6px' },
  ],
  cssParts: [{ name: 'card', description: 'The card.' }],
};
const part = { ...element, tagName: 'wagate-part', description: 'One line. A part of `<wagate-x>`.' };
const all = pageElements(describeElements().manifest);
const elements = pageElements({ modules: [{ declarations: [part] }, { declarations: [element] }] });

describe('what editors are told', () => {
  it('is of elements that a page can write, and of attributes that it may', () => {
    expect(htmlData(elements).tags).toEqual([
      {
        name: 'wagate-x',
        description: { kind: 'markdown', value: 'An x.' },
        attributes: [
          { name: 'demo-href', description: 'Where.' },
          { name: 'tab', description: 'Which.', values: [{ name: 'a' }, { name: 'b' }] },
          { name: 'busy', description: 'Whether.', valueSet: 'v' },
        ],
      },
    ]);
  });

  it('has each style property once, with its default', () => {
    expect(cssData([element, part]).properties).toEqual([
      { name: '--wagate-a', description: 'A.\n\nDefault: `6px`' },
      { name: '--wagate-b', description: 'B.' },
    ]);
  });

  it('has what can be set and heard, in the form of web-types', () => {
    const [x] = webTypes(elements, { name: 'p', version: '1' }).contributions.html.elements;
    expect(x.attributes[1]).toEqual({ name: 'tab', description: 'Which.', value: { type: "'a' | 'b'" } });
    expect(x.css.parts).toEqual([{ name: 'card', description: 'The card.' }]);
    expect(x.js.properties.map(({ name }) => name)).toEqual(['demoHref', 'tab']);
    expect(x.js.events).toEqual([{ name: 'wagate-done', description: 'Done.', type: 'CustomEvent<null>' }]);
  });

  it('offers words only where a type is nothing else', () => {
    expect(wordsOf("'a' | 'b-c' | undefined")).toEqual(['a', 'b-c']);
    expect(wordsOf("'a' | string")).toEqual([]);
    expect(wordsOf(undefined)).toEqual([]);
  });
});

describe('what a type checker is told', () => {
  it('is the surface of each element', () => {
    expect(elementTypes(elements)).toContain(`  'wagate-x': {
    element: WagateX;
    properties: 'demoHref' | 'tab';
    attributes: { 'demo-href': 'demoHref' };
    events: 'wagate-done';
  };`);
  });

  it('leaves out no element that a page writes', () => {
    expect(all.length).toBeGreaterThan(40);
    for (const { tagName } of all) expect(elementTypes(all)).toContain(`'${tagName}': {`);
  });
});
