import type { Message } from '@wagate/sdk';
import { cleanText } from '../text/clean.js';
import type { Stretch } from '../text/marked.js';

/** A message in which the text was found, and where in its `body`. */
export interface Hit {
  readonly message: Message;
  readonly stretches: readonly Stretch[];
}

/** What stands before the first match of a shortened text. UTF-16 units. */
const BEFORE = 32;
const LONGEST = 220;

/** The words that were found, as they are written in the message: what is marked in its bubble. */
export function wordsOf({ message, stretches }: Hit): string[] {
  const { body = '' } = message;
  const words = stretches.map(({ start, length }) => cleanText(body.slice(start, start + length)));
  return [...new Set(words)].filter((word) => word.trim() !== '');
}

/** The text around the first match, on one line, and where in it the matches lie. */
export function excerptOf({ message, stretches }: Hit): { text: string; stretches: Stretch[] } {
  const { body = '' } = message;
  const inOrder = stretches
    .filter(({ start, length }) => start >= 0 && length > 0 && start + length <= body.length)
    .sort((a, b) => a.start - b.start);
  const first = inOrder[0]?.start ?? 0;
  let from = Math.max(0, first - BEFORE);
  // Not in the middle of a word, nor of a character made of two units.
  if (from > 0) {
    const space = body.slice(from, first).search(/\s/);
    from = space >= 0 ? from + space + 1 : first;
  }
  const to = Math.min(body.length, Math.max(from + LONGEST, first + (inOrder[0]?.length ?? 0)));
  let text = from > 0 ? '… ' : '';
  const shown: Stretch[] = [];
  // Each piece is cleaned by itself: what is taken out of one moves the places of those after it.
  const add = (start: number, end: number) => {
    const piece = cleanText(body.slice(start, end)).replace(/\s+/g, ' ');
    const place = { start: text.length, length: piece.length };
    text += piece;
    return place;
  };
  let at = from;
  for (const { start, length } of inOrder) {
    if (start < at || start + length > to) continue;
    add(at, start);
    shown.push(add(start, start + length));
    at = start + length;
  }
  add(at, to);
  if (to < body.length) text += ' …';
  return { text, stretches: shown };
}
