/** As much as a phone lets a person write. */
const TEXT = 65_536;
/** As many as the longest list of a phone has, and some. */
const ITEMS = 256;

/** What a file is called, and what it is. */
export const NAME = 1_024;

/** More than the longest emoji has. */
export const EMOJI_LENGTH = 64;

/** No more of a text than anybody writes, cut between two characters. */
export function boundedText(text: string, most = TEXT): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** No more of a list than anybody makes. */
export const boundedList = <T>(items: readonly T[] | null | undefined): readonly T[] =>
  (items ?? []).slice(0, ITEMS);

/** The lines that say anything, joined; paragraphs are separated by an empty one. */
export function linesOf(...parts: (string | null | undefined)[]): string {
  let text = '';
  for (const part of parts) {
    const line = part?.trim();
    if (!line) continue;
    text += text ? `\n${line}` : line;
    if (text.length > TEXT) break;
  }
  return boundedText(text);
}
