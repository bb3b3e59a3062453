import { describe, expect, it } from 'vitest';
import { message } from '../../testing/wire.js';
import { findFolded } from './folded.js';
import { excerptOf, wordsOf } from './hit.js';

const hit = (body: string, ...stretches: [number, number][]) => ({
  message: message('1@g.us', { body }),
  stretches: stretches.map(([start, length]) => ({ start, length })),
});
/** The excerpt with its marks in brackets. */
function read(found: ReturnType<typeof hit>): string {
  const { text, stretches } = excerptOf(found);
  return stretches.reduceRight(
    (all, { start, length }) =>
      `${all.slice(0, start)}[${all.slice(start, start + length)}]${all.slice(start + length)}`,
    text,
  );
}

describe('the excerpt of what was found', () => {
  it('begins a little before the first match, at a word, and keeps the marks in their places', () => {
    const body = `${'long '.repeat(100)}the inv\u202eoice of\n\nMay\u0007, the invoice`;
    const at = body.indexOf('oice');
    const last = body.lastIndexOf('invoice');
    expect(read(hit(body, [last, 7], [at, 4]))).toMatch(
      /^… (long )+the inv\ufffd\[oice\] of May, the \[invoice\]$/,
    );
    expect(read(hit('茶和咖啡', [2, 2]))).toBe('茶和[咖啡]');
  });

  it('takes no harm from places that are none, and is short', () => {
    expect(read(hit('abc', [1, 99], [-1, 2], [2, 0]))).toBe('abc');
    expect(read(hit('', [0, 1]))).toBe('');
    const long = 'x'.repeat(100_000);
    expect(excerptOf(hit(long, [50_000, 3])).text.length).toBeLessThan(300);
    expect(wordsOf(hit('Fällig, fällig', [0, 6], [8, 6], [0, 6]))).toEqual(['Fällig', 'fällig']);
  });
});

describe('a text looked for without case, accents and width', () => {
  it.each([
    ['Überfällige Rechnung', 'FALLIG', 'fällig'],
    ['cafe\u0301 au lait', 'café', 'cafe\u0301'],
    ['茶和咖啡', '咖啡', '咖啡'],
    ['ＡＢＣ', 'bc', 'ＢＣ'],
    ['👍🏽 fine', 'fine', 'fine'],
  ])('finds in %s', (text, wanted, found) => {
    expect(findFolded(text, wanted).map(({ start, length }) => text.slice(start, start + length))).toEqual([
      found,
    ]);
  });

  it('finds all, and nothing of nothing', () => {
    expect(findFolded('aAa', 'a')).toHaveLength(3);
    expect(findFolded('abc', '')).toEqual([]);
    expect(findFolded('abc', '\u0301')).toEqual([]);
  });
});
