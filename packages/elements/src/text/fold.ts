/** Longer texts are shown in part, with a button for the rest. Characters (UTF-16 units) and lines. */
export const FOLD = { characters: 3000, lines: 60, shown: 1200, shownLines: 24, step: 50_000 };

function lineEnd(text: string, count: number): number {
  let at = -1;
  for (let line = 0; line < count; line++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return text.length;
  }
  return at;
}

/** A place at or shortly before `at` that parts no word, and never a character made of two units. */
function breakBefore(text: string, at: number): number {
  const space = Math.max(text.lastIndexOf(' ', at), text.lastIndexOf('\n', at));
  if (space > at - 80) return space;
  const code = text.charCodeAt(at - 1);
  return code >= 0xd800 && code <= 0xdbff ? at - 1 : at;
}

/**
 * How much of a text to show. `opened` counts how often the reader asked for more: each time a further 50,000
 * characters come, so that a text of a million does not lock the page.
 */
export function foldedLength(text: string, opened = 0): number {
  if (opened > 0) {
    const end = opened * FOLD.step;
    return end >= text.length ? text.length : breakBefore(text, end);
  }
  const long = text.length > FOLD.characters;
  if (!long && lineEnd(text, FOLD.lines) >= text.length) return text.length;
  const end = Math.min(FOLD.shown, text.length);
  const byLines = lineEnd(text, FOLD.shownLines);
  return byLines < end ? byLines : breakBefore(text, end);
}
