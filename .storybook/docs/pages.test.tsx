import { readdirSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeElements } from '../../packages/elements/build/manifest.mjs';
import { argTypesOf } from './arg-types.js';
import { copyThis } from './copy-this.js';
import { type ElementDoc, isPart } from './element.js';
import { Head } from './head.js';
import { missingFrom, rowsOf } from './page-check.js';
import { Tables } from './tables.js';

const elements = describeElements().manifest.modules.flatMap(
  ({ declarations }) => declarations as unknown as ElementDoc[],
);
const paged = elements.filter((element) => !isPart(element));
const root = new URL('../../', import.meta.url);
const stories = readdirSync(new URL('stories/', root))
  .filter((file) => file.endsWith('.stories.ts'))
  .map((file) => readFileSync(new URL(`stories/${file}`, root), 'utf8'));

const pageOf = (element: ElementDoc) =>
  renderToStaticMarkup(
    <>
      <Head element={element} title="It" />
      <Tables element={element} />
    </>,
  );

describe('the page of an element', () => {
  it.each(paged.map((element) => [element.tagName, element] as const))(
    'tells all of <%s>',
    (tag, element) => {
      expect(missingFrom(rowsOf(pageOf(element)), element)).toEqual([]);
      const pages = stories.filter(
        (text) => text.includes(`component: '${tag}'`) && !text.includes("'!autodocs'"),
      );
      expect(pages.length, `stories with a page of <${tag}>`).toBe(1);
    },
  );

  it.each(['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const)(
    'that lacks one of %s is noticed',
    (kind) => {
      const element = paged.find((one) => (one[kind]?.length ?? 0) > 0 && one.tagName === 'wagate-viewer')!;
      const without = { ...element, [kind]: element[kind]!.slice(1) } as ElementDoc;
      expect(missingFrom(rowsOf(pageOf(without)), element)).toEqual([
        expect.stringContaining(element[kind]![0]!.name),
      ]);
    },
  );

  it('that lacks a description is noticed', () => {
    const [element] = paged;
    const without = { ...element!, description: '' };
    expect(missingFrom(rowsOf(pageOf(without)), element!)).toContainEqual(
      expect.stringContaining('description'),
    );
  });

  it('has an attribute, a property and a slot of one name each in its table', () => {
    const element: ElementDoc = {
      tagName: 'wagate-x',
      name: 'WagateX',
      description: 'An x.',
      attributes: [{ name: 'actions', description: 'The attribute.', type: { text: 'string' } }],
      members: [{ kind: 'field', name: 'actions', description: 'The property.' }],
      slots: [{ name: 'actions', description: 'The slot.' }],
    };
    expect(missingFrom(rowsOf(pageOf(element)), element)).toEqual([]);
    for (const kind of ['attribute', 'property', 'slot']) expect(pageOf(element)).toContain(`The ${kind}.`);
  });
});

describe('the controls of an element', () => {
  it('are of what an attribute can say, and none is of an object', () => {
    const viewer = argTypesOf(paged.find(({ tagName }) => tagName === 'wagate-viewer')!);
    expect(viewer.picker).toMatchObject({ control: { type: 'boolean' } });
    expect(viewer.session).toMatchObject({ control: { type: 'text' } });
    expect(viewer.gateway).toBeUndefined();
    const pairing = argTypesOf(paged.find(({ tagName }) => tagName === 'wagate-pairing')!);
    expect(pairing.tab).toMatchObject({ control: { type: 'select' }, options: ['qr', 'number'] });
  });
});

describe('the code to copy', () => {
  const code = (tag: string) => copyThis(elements.find(({ tagName }) => tagName === tag)!);

  it('connects an element to a gateway, in a page and in React', () => {
    const { html, react } = code('wagate-pairing');
    expect(html).toContain('provider.gateway = createGateway({');
    expect(html).toContain('<wagate-pairing session="sess_01J…"></wagate-pairing>\n</wagate-provider>');
    expect(react).toContain("import '@wagate/elements/define/pairing';");
    expect(react).toContain('<wagate-provider gateway={gateway}>');
    expect(react).toContain(
      '<wagate-pairing session="sess_01J…" onwagate-session-linked={({ detail }) => console.log(detail)} />',
    );
  });

  it('gives a part its properties, in a page and in React', () => {
    const { html, react } = code('wagate-menu');
    expect(html).toContain("menu.entries = [{ value: 'restart'");
    expect(react).toContain("entries={[{ value: 'restart'");
    expect(react).toContain('onwagate-menu-select={({ detail }) => console.log(detail.value)}');
    expect(react).not.toContain('querySelector');
  });
});
