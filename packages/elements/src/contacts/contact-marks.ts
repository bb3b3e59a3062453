import { phonePart, phoneSpellings } from '@wagate/contract/phone-number';
import type { TemplateResult } from 'lit';
import { markedAt, type Stretch } from '../text/marked.js';

/** A text in small letters without accents, and where each of its signs stands in the text. */
function folded(text: string): { signs: string; places: number[] } {
  let signs = '';
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plain = sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    for (let unit = 0; unit < plain.length; unit++) places.push(at);
    signs += plain;
    at += sign.length;
  }
  places.push(text.length);
  return { signs, places };
}

/** What a search has found in a name, whatever its case and accents. */
export function markedName(text: string, search: string): (string | TemplateResult)[] {
  const wanted = folded(search.trim()).signs;
  if (!wanted) return [text];
  const { signs, places } = folded(text);
  const stretches: Stretch[] = [];
  for (let from = signs.indexOf(wanted); from >= 0; from = signs.indexOf(wanted, from + wanted.length)) {
    const start = places[from]!;
    stretches.push({ start, length: places[from + wanted.length]! - start });
  }
  return markedAt(text, stretches);
}

/** Whether a text contains another, whatever the case and accents of either. */
export const contains = (text: string, search: string): boolean =>
  folded(text).signs.includes(folded(search.trim()).signs);

/** What a search has found in a number that is shown in groups, in whatever notation it was typed. */
export function markedNumber(shown: string, search: string): (string | TemplateResult)[] {
  const part = phonePart(search);
  if (!part) return [shown];
  const places = [...shown].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
  const digits = places.map((at) => shown[at]).join('');
  for (const spelling of phoneSpellings(part)) {
    const from = digits.indexOf(spelling);
    if (from < 0) continue;
    const start = places[from]!;
    return markedAt(shown, [{ start, length: places[from + spelling.length - 1]! + 1 - start }]);
  }
  return [shown];
}
