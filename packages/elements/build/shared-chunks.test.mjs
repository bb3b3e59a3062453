import { describe, expect, it } from 'vitest';
import { sharedChunks } from './shared-chunks.mjs';

const KIB = 1024;
const chunk = (name, size, imports, more = {}) => ({
  fileName: name,
  code: 'x'.repeat(size),
  imports,
  modules: { [`${name}/module`]: {} },
  isEntry: false,
  isDynamicEntry: false,
  ...more,
});
const element = (name, ...imports) => chunk(name, KIB, imports, { isDynamicEntry: true });
const grouped = (chunks) => {
  const elements = new Map(
    chunks.filter(({ isDynamicEntry }) => isDynamicEntry).map((one) => [one.fileName, one]),
  );
  const names = sharedChunks(
    chunks,
    elements,
    chunks.filter(({ isEntry }) => isEntry),
  );
  return [...new Set(names.values())].map((group) =>
    chunks
      .map(({ fileName }) => fileName)
      .filter((name) => names.get(`${name}/module`) === group)
      .sort()
      .join(' '),
  );
};

describe('what elements share', () => {
  it('is one file where the same elements use it, and elements stay files of their own', () => {
    expect(
      grouped([
        element('a', 'table', 'menu'),
        element('b', 'table', 'menu'),
        chunk('table', KIB, ['menu']),
        chunk('menu', KIB, []),
      ]),
    ).toEqual(['menu table']);
  });

  it('is not fetched in vain where it is large', () => {
    const groups = grouped([
      element('a', 'small', 'large'),
      element('b', 'small', 'large'),
      ...['c', 'd', 'e', 'f'].map((name) => element(name, 'small')),
      chunk('small', KIB, []),
      chunk('large', 40 * KIB, []),
    ]);
    expect(groups.sort()).toEqual(['large', 'small']);
  });

  it('is with what every page asks for, where an entry names it', () => {
    const groups = grouped([
      chunk('entry', KIB, ['ground'], { isEntry: true }),
      element('a', 'more'),
      element('b', 'more', 'ground'),
      chunk('ground', KIB, []),
      chunk('more', KIB, []),
    ]);
    expect(groups).toEqual(['ground more']);
  });

  it('never makes two files that import each other', () => {
    // Through an element, which stays what it is: its dialog imports it, and it imports the ground.
    const groups = grouped([
      element('a', 'dialog', 'ground'),
      element('b', 'dialog', 'ground'),
      element('middle', 'ground'),
      chunk('dialog', KIB, ['middle']),
      chunk('ground', KIB, []),
    ]);
    expect(groups.sort()).toEqual(['dialog', 'ground']);
  });
});
