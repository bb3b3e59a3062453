import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, isInvisible } from './clean.js';
import { emojiCount } from './emoji.js';
import { FOLD, foldedLength } from './fold.js';

describe('cleanText', () => {
  it('shows an override instead of obeying it', () => {
    expect(cleanText('invoice\u202egpj.exe')).toBe('invoice\ufffdgpj.exe');
    expect(cleanText('a\u202db')).toBe('a\ufffdb');
  });
  it('takes out what could leak into the surroundings', () => {
    expect(cleanText('\u202a+44\u202c \u2066x\u2069 \u2068\u2067y')).toBe('+44 x y');
    expect(cleanText('a\u0000\u0007\u001b[31mb')).toBe('a[31mb');
  });
  it('keeps what languages need: joiners, direction marks, emoji sequences', () => {
    for (const text of ['می\u200cخواهم', 'עברית\u200f!', '👨‍👩‍👧', 'e\u0301'])
      expect(cleanText(text)).toBe(text);
  });
  it('knows one line break and no half characters', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u2029e')).toBe('a\nb\nc\nd\ne');
    expect(cleanText('x\ud83dy\ude00z😀')).toBe('x\ufffdy\ufffdz😀');
    expect(cleanLine(' a\n\tb  ')).toBe('a b');
  });
});

describe('isInvisible', () => {
  it.each(['', ' \n', '\u200b\u200d', '\u2060\ufeff', '\u00ad', '\u2800', '\u3164', '\u0301'])(
    '%j',
    (text) => {
      expect(isInvisible(text)).toBe(true);
    },
  );
  it.each(['a', '.', '😀', '\u200b1'])('not %j', (text) => {
    expect(isInvisible(text)).toBe(false);
  });
});

describe('emojiCount', () => {
  it.each([
    ['😀', 1],
    ['👍🏽 ❤️', 2],
    ['👨‍👩‍👧‍👦', 1],
    ['🇬🇧🇪🇸🏴󠁧󠁢󠁥󠁮󠁧󠁿', 3],
    ['1️⃣', 1],
    ['😀😀😀😀', 0],
    ['😀 ok', 0],
    ['12', 0],
    ['©', 0],
    ['', 0],
  ])('%s: %i', (text, count) => {
    expect(emojiCount(text)).toBe(count);
  });
});

describe('foldedLength', () => {
  it('leaves ordinary texts whole', () => {
    expect(foldedLength('a'.repeat(FOLD.characters))).toBe(FOLD.characters);
  });
  it('shows the beginning of a long one, parting no word and no character', () => {
    const words = 'word '.repeat(2000);
    const at = foldedLength(words);
    expect(at).toBeLessThanOrEqual(FOLD.shown);
    expect(words[at]).toBe(' ');
    const emoji = '😀'.repeat(5000);
    // It throws where a surrogate stands alone.
    expect(() => encodeURIComponent(emoji.slice(0, foldedLength(emoji)))).not.toThrow();
    expect(foldedLength(`x${emoji}`) % 2).toBe(1);
  });
  it('counts lines too', () => {
    const at = foldedLength('a\n'.repeat(100));
    expect(at).toBeLessThan(100);
  });
  it('opens in steps', () => {
    const text = 'a'.repeat(120_000);
    expect(foldedLength(text, 1)).toBe(50_000);
    expect(foldedLength(text, 3)).toBe(120_000);
  });
});
