import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { copyThis } from '../../.storybook/docs/copy-this.js';
import { type ElementDoc, isPart } from '../../.storybook/docs/element.js';
import { describeElements } from '../../packages/elements/build/manifest.mjs';
import { type Snippet, snippetsOf, typeFaults } from '../../packages/sdk/docs/check/snippets.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pages = [
  here('../introduction.mdx'),
  ...readdirSync(here('.'))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => here(name)),
];
/** Guides that stand in the repository alone. */
const ofRepository = ['csp', 'proxies', 'sizing', 'theming'].map((name) =>
  here(`../../docs/embedding/${name}.md`),
);
/** Of a Vue project, which is not one of ours: its compiler is not here. */
const elsewhere = /@vitejs\/plugin-vue/;
const guides = [...pages, ...ofRepository].flatMap(snippetsOf).filter(({ code }) => !elsewhere.test(code));
const described = describeElements().manifest.modules.flatMap(
  ({ declarations }) => declarations as unknown as ElementDoc[],
);
const elements = described.filter((element) => !isPart(element));
const react = elements.map(
  (element): Snippet => ({
    name: `copy this of ${element.tagName}`,
    language: 'tsx',
    place: 'compiler',
    code: copyThis(element).react,
  }),
);
const folder = here('../..').replace(/\/$/, '');

describe('the guides of the catalogue', () => {
  // What tells React of the elements is one of the blocks, and serves all others.
  it('and the code to copy of every element compile by the strictest rules', () => {
    expect(guides.length).toBeGreaterThan(5);
    expect(react.length).toBeGreaterThan(35);
    expect(typeFaults([...guides, ...react], folder)).toEqual([]);
  }, 120_000);

  it('that do not are noticed', () => {
    const [sessions] = react.filter(({ name }) => name.endsWith('wagate-sessions'));
    const wrong = { ...sessions!, code: sessions!.code.replace('{gateway}', '{7}') };
    expect(typeFaults([...guides, wrong], folder).join()).toContain('copy this of wagate-sessions');
  }, 120_000);

  it('say of each list whether it ends by itself', () => {
    const rows = readFileSync(here('../../docs/embedding/sizing.md'), 'utf8').split('\n');
    const told = rows
      .filter((row) => /^\|.*<?`wagate-.*--wagate-list-height/.test(row))
      .flatMap((row) => [...row.matchAll(/`(wagate-[\w-]+)`/g)].map(([, tag]) => tag!));
    const ending = described
      .filter(({ cssProperties }) => cssProperties?.some(({ name }) => name === '--wagate-list-height'))
      .map(({ tagName }) => tagName);
    expect(told.sort()).toEqual(ending.sort());
  });

  it('lead to pages that there are', () => {
    const titles = readdirSync(here('..'), { recursive: true })
      .map((name) => here(`../${name}`))
      .filter((path) => /\.(mdx|stories\.ts)$/.test(path))
      .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/title(?:=|: )['"]([^'"]+)['"]/g)])
      .map(([, title]) => title!.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
    const tables = here('../../.storybook/docs/tables.tsx');
    expect(existsSync(tables)).toBe(true);
    for (const path of [...pages, tables])
      for (const [, id] of readFileSync(path, 'utf8').matchAll(/path=\/docs\/([\w-]+)--documentation/g))
        expect(titles, path).toContain(id);
  });
});
