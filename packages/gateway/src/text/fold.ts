/** Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel marks and stretching, emoji variants. */
const MARKS = [
  '\\u0300-\\u036f',
  '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7',
  '\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc',
  '\\ufe00-\\ufe0f',
];
/** With what has no shape of its own: joiners, direction marks, soft hyphens. */
const IGNORED = new RegExp(`[${MARKS.join('')}\\p{Cf}]`, 'gu');

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are all of ASCII
const ASCII = /^[\x00-\x7f]*$/;

/** Upper case first: it brings letters together that lower case keeps apart, such as the two small sigmas. */
function foldCharacter(character: string): string {
  return character.normalize('NFKD').replace(IGNORED, '').normalize('NFC').toUpperCase().toLowerCase();
}

/**
 * The form in which texts are compared: without case, accents and differences of width, so that `cafe` finds `Café`.
 * Character by character, whatever stands around it: what contains a text also contains it folded.
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** A place in a text, in UTF-16 code units as JavaScript counts them. */
export interface Place {
  start: number;
  length: number;
}

/** More would only make an answer huge. */
const MOST_PLACES = 100;

/** Where `text` contains what folds to `wanted`: the first hundred places, none within another. */
export function placesOf(text: string, wanted: string): Place[] {
  if (!wanted) return [];
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of text) {
    const form = foldCharacter(character);
    const start = offset;
    offset += character.length;
    for (let unit = 0; unit < form.length; unit++) {
      starts.push(start);
      ends.push(offset);
    }
    // A mark belongs to the letter before it.
    if (!form && ends.length) ends[ends.length - 1] = offset;
    folded += form;
  }
  const places: Place[] = [];
  let free = 0;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const start = Math.max(starts[at]!, free);
    free = ends[at + wanted.length - 1]!;
    if (free > start) places.push({ start, length: free - start });
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

/** A pattern of `LIKE … ESCAPE '\'` for texts that contain this one. */
export const containing = (folded: string): string => `%${folded.replace(/[\\%_]/g, '\\$&')}%`;
