import { html, type TemplateResult } from 'lit';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** Where words stand in a text, as they are written, in order and without overlap: of two that begin together the longer. */
export function stretchesOf(text: string, words: readonly string[]): Stretch[] {
  const longest = [...words].filter(Boolean).sort((a, b) => b.length - a.length);
  const found: Stretch[] = [];
  const next = longest.map((word) => text.indexOf(word));
  for (let from = 0; ; ) {
    let first = -1;
    for (let at = 0; at < longest.length; at++) {
      if (next[at]! >= 0 && next[at]! < from) next[at] = text.indexOf(longest[at]!, from);
      if (next[at]! >= 0 && (first < 0 || next[at]! < next[first]!)) first = at;
    }
    if (first < 0) return found;
    const stretch = { start: next[first]!, length: longest[first]!.length };
    found.push(stretch);
    from = stretch.start + stretch.length;
  }
}

/** A text with marks in it, from stretches that come from outside: those that lie beyond the text, or over another, are left out. */
export function markedAt(text: string, stretches: readonly Stretch[]): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let from = 0;
  for (const { start, length } of [...stretches].sort((a, b) => a.start - b.start)) {
    if (!(start >= from && length > 0 && start + length <= text.length)) continue;
    if (start > from) parts.push(text.slice(from, start));
    parts.push(html`<mark>${text.slice(start, start + length)}</mark>`);
    from = start + length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** A text in which words are marked wherever they stand. */
export const markedText = (text: string, words: readonly string[]): (string | TemplateResult)[] =>
  markedAt(text, stretchesOf(text, words));
