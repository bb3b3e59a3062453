const LETTER = /[\p{L}\p{N}]/u;
const segments = /* @__PURE__ */ new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** First letter of a word as it is drawn: an accent or a joined sign stays with its letter. */
function firstLetter(word: string): string {
  for (const { segment } of segments.segment(word)) if (LETTER.test(segment)) return segment;
  return '';
}

/** Up to two letters that stand for a name; a number is stood for by its last two digits. */
export function initials(name: string): string {
  const digits = name.replace(/[\s()+.-]/g, '');
  if (/^\d{4,}$/.test(digits)) return digits.slice(-2);
  const words = name.split(/[\s_-]+/u).filter((word) => LETTER.test(word));
  const first = words[0];
  if (first === undefined) return '?';
  const last = words.length > 1 ? words[words.length - 1]! : undefined;
  const letters =
    last === undefined
      ? [...segments.segment(first)]
          .map((part) => part.segment)
          .filter((part) => LETTER.test(part))
          .slice(0, 2)
          .join('')
      : firstLetter(first) + firstLetter(last);
  return letters.toLocaleUpperCase();
}
