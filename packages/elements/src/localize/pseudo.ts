import type { Locale } from './locales.js';
import type { Strings, Text } from './strings.js';

const LETTERS: Record<string, string> = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  i: 'í',
  l: 'ļ',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  t: 'ţ',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  L: 'Ļ',
  N: 'Ñ',
  O: 'Ø',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
};

/** Accented, a third longer and in brackets: a text that is not of the catalogue stands out, and so does one cut off. */
const pseudoText = (text: string) =>
  `[${[...text].map((letter) => LETTERS[letter] ?? letter).join('')}${'·'.repeat(Math.ceil(text.length / 3))}]`;

/** A language for tests, made from the English texts of the areas given. */
export function pseudoLocale(all: readonly Strings[], code = 'en-xa', dir: 'ltr' | 'rtl' = 'ltr'): Locale {
  const areas: Record<string, Record<string, Text>> = {};
  for (const { area, english } of all) {
    areas[area] = Object.fromEntries(
      Object.entries(english).map(([key, text]) => [
        key,
        typeof text === 'function' ? (...parts: unknown[]) => pseudoText(text(...parts)) : pseudoText(text),
      ]),
    );
  }
  return { code, dir, areas };
}
