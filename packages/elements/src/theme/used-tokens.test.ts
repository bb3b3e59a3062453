import { expect } from '@open-wc/testing';
import { CSSResult } from 'lit';
import { describe, it } from 'vitest';
import { tokens } from './tokens.js';

const modules = import.meta.glob('../**/*.styles.ts', { eager: true });

const uses = (sheet: string) => [...sheet.matchAll(/var\(\s*(--_[\w-]+)\s*\)/g)].map(([, name]) => name!);
const declares = (sheet: string) => [...sheet.matchAll(/(--_[\w-]+)\s*:/g)].map(([, name]) => name!);
/** Set by what a part stands in: the list of chats, a message, the frame of a page. */
const handedDown = ['--_chip', '--_plate', '--_edge'];
const given = new Set([...declares(tokens.cssText), ...handedDown]);

describe('a token that a stylesheet uses', () => {
  const sheets = Object.entries(modules).flatMap(([path, exported]) =>
    Object.values(exported)
      .filter((value) => value instanceof CSSResult)
      .map(({ cssText }) => [path, cssText] as const),
  );

  it('is looked for in every sheet', () => expect(sheets.length).to.be.above(40));

  it.each(sheets)('%s is the design’s, or its own, or has a value to fall back on', (_path, sheet) => {
    const own = new Set(declares(sheet));
    expect(uses(sheet).filter((name) => !given.has(name) && !own.has(name))).to.deep.equal([]);
  });
});
