import { describe, expect, it } from 'vitest';
import { containing, foldText, placesOf } from './fold.js';

describe('folding', () => {
  it.each([
    ['Invoice', 'invoice'],
    ['CAFÉ', 'cafe'],
    ['cafe\u0301', 'cafe'],
    ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['Straße', 'strasse'],
    ['İstanbul ISPARTA ılık', 'istanbul isparta ilik'],
    ['ЁЛКА', 'елка'],
    ['مُحَمَّد', 'محمد'],
    ['שָׁלוֹם', 'שלום'],
    ['ＡＢＣ１２', 'abc12'],
    ['한국어', '한국어'],
    ['がぎ', 'がぎ'],
    ['ที่นี่', 'ที่นี่'],
    ['会议室', '会议室'],
    ['❤️', '❤'],
    ['100%_"x"', '100%_"x"'],
  ])('%s is compared as %s', (text, folded) => expect(foldText(text)).toBe(folded));

  it('finds what a text contains, also folded', () => {
    const text = 'Äpfel, 会议室 und naïve İdeen: ﬁn 👨‍👩‍👧 ß';
    for (let start = 0; start < text.length; start++)
      for (let end = start + 1; end <= text.length; end++) {
        const part = text.slice(start, end);
        if (!/\p{Cs}/u.test(part)) expect(foldText(text)).toContain(foldText(part));
      }
  });
});

describe('places', () => {
  const found = (text: string, q: string) =>
    placesOf(text, foldText(q)).map(({ start, length }) => text.slice(start, start + length));

  it('are offsets in the text as it is', () => {
    expect(placesOf('The invoice, the INVOICE', 'invoice')).toEqual([
      { start: 4, length: 7 },
      { start: 17, length: 7 },
    ]);
    expect(placesOf('👍👍 ok', 'ok')).toEqual([{ start: 5, length: 2 }]);
  });

  it('cover whole characters', () => {
    expect(found('un CAFÉ et un cafe\u0301.', 'café')).toEqual(['CAFÉ', 'cafe\u0301']);
    expect(found('Straße', 'strass')).toEqual(['Straß']);
    expect(found('Straße', 's')).toEqual(['S', 'ß']);
    expect(found('我们去会议室', '会议')).toEqual(['会议']);
    expect(found('aaaa', 'aa')).toEqual(['aa', 'aa']);
    expect(found('none', 'x')).toEqual([]);
    expect(found('none', '\u0301')).toEqual([]);
  });

  it('are no more than a hundred', () => {
    expect(placesOf('a'.repeat(60_000), 'a')).toHaveLength(100);
  });
});

it('takes every character for itself', () => {
  expect(containing('100%_\\')).toBe('%100\\%\\_\\\\%');
});
