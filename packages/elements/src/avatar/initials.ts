const LETTER = /[\p{L}\p{N}]/u;
const segments = /* @__PURE__ */ new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The letters of a word as they are drawn: an accent or a joined sign stays with its letter. Finding those takes long, and ASCII has none. */
const lettersOf = (word: string) =>
  (/^[\0-\x7f]*$/.test(word)
    ? [...word]
    : Array.from(segments.segment(word), ({ segment }) => segment)
  ).filter((drawn) => LETTER.test(drawn));

/** Up to two letters that stand for a name; a number is stood for by its last two digits. */
export function initials(name: string): string {
  const digits = name.replace(/[\s()+.-]/g, '');
  if (/^\d{4,}$/.test(digits)) return digits.slice(-2);
  const words = name.split(/[\s_-]+/u).filter((word) => LETTER.test(word));
  if (words.length === 0) return '?';
  const first = lettersOf(words[0]!);
  const letters = words.length > 1 ? [first[0], lettersOf(words.at(-1)!)[0]] : first.slice(0, 2);
  return letters.join('').toLocaleUpperCase();
}
