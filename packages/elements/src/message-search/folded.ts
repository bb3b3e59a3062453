import type { Stretch } from '../text/marked.js';

/** A text without case, accents and width, with the place in the original of each of its units. */
function fold(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    for (let unit = 0; unit < plain.length; unit++) places.push(at);
    folded += plain;
    at += character.length;
  }
  places.push(at);
  return { folded, places };
}

/** Where a text stands in another, whatever the case, the accents and the width of either. */
export function findFolded(text: string, wanted: string): Stretch[] {
  const needle = fold(wanted).folded;
  if (!needle) return [];
  const { folded, places } = fold(text);
  const found: Stretch[] = [];
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length)) {
    const start = places[at]!;
    // Accents that are characters of their own belong to the letter before them.
    found.push({ start, length: places[at + needle.length]! - start });
  }
  return found;
}
