import { cleanText } from './clean.js';
import { parseText } from './parse.js';
import type { Block, Inline, Mentions } from './tokens.js';

function flatten(pieces: readonly Inline[]): string {
  let text = '';
  for (const piece of pieces) {
    if ('children' in piece) text += flatten(piece.children);
    else text += piece.kind === 'mention' ? `@${piece.text}` : piece.text;
  }
  return text;
}

function lines(block: Block): string[] {
  if (block.kind === 'pre') return [block.text];
  return (block.kind === 'paragraph' || block.kind === 'quote' ? block.lines : block.items).map(flatten);
}

/**
 * The beginning of a message on one line, without its markers: for a row of a list, a quotation, an announcement.
 * Looks at no more than `limit` characters (300).
 */
export function previewText(text: string, mentions?: Mentions, limit = 300): string {
  const start = cleanText(text.slice(0, limit));
  return parseText(start, mentions).flatMap(lines).join(' ').replace(/\s+/g, ' ').trim();
}
