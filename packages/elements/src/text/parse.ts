import { parseInline } from './inline.js';
import type { Block, Inline, Mentions } from './tokens.js';

const FENCE = '```';
const LINE_START = /^(?:([-*]) +(?=\S)|(\d{1,9})\. +(?=\S)|> ?(?=\S))/;

/** The text in order: what stands in fences over several lines, and what stands between them. */
function splitFences(text: string): { text: string; literal: boolean }[] {
  const parts: { text: string; literal: boolean }[] = [];
  let plainFrom = 0;
  let at = text.indexOf(FENCE);
  while (at >= 0) {
    const end = text.indexOf(FENCE, at + FENCE.length);
    if (end < 0) break;
    const inner = text.slice(at + FENCE.length, end);
    if (inner.includes('\n') && inner.trim() !== '') {
      parts.push({ text: text.slice(plainFrom, at).replace(/\n$/, ''), literal: false });
      parts.push({ text: inner.replace(/^\n|\n$/g, ''), literal: true });
      plainFrom = end + FENCE.length;
      if (text[plainFrom] === '\n') plainFrom++;
    }
    // A pair on one line is code inside that line; an empty pair is nothing and its end may open the next.
    at = text.indexOf(FENCE, inner.trim() === '' ? end : end + FENCE.length);
  }
  parts.push({ text: text.slice(plainFrom), literal: false });
  return parts.filter((part) => part.text !== '');
}

function addLine(blocks: Block[], line: string, mentions: Mentions | undefined): void {
  const last = blocks[blocks.length - 1];
  const start = LINE_START.exec(line);
  const inline: Inline[] = parseInline(start ? line.slice(start[0].length) : line, mentions);
  if (start?.[1]) {
    if (last?.kind === 'list') last.items.push(inline);
    else blocks.push({ kind: 'list', items: [inline] });
  } else if (start?.[2]) {
    if (last?.kind === 'numbers' && Number(start[2]) === last.start + last.items.length)
      last.items.push(inline);
    else blocks.push({ kind: 'numbers', start: Number(start[2]), items: [inline] });
  } else if (start) {
    if (last?.kind === 'quote') last.lines.push(inline);
    else blocks.push({ kind: 'quote', lines: [inline] });
  } else if (last?.kind === 'paragraph') last.lines.push(inline);
  else blocks.push({ kind: 'paragraph', lines: [inline] });
}

/**
 * Reads a message's text with WhatsApp's formatting into blocks, in time linear in its length. The text is taken as it
 * is: clean it first (`cleanText`). Nothing of it becomes markup.
 */
export function parseText(text: string, mentions?: Mentions): Block[] {
  const blocks: Block[] = [];
  for (const part of splitFences(text)) {
    if (part.literal) blocks.push({ kind: 'pre', text: part.text });
    else for (const line of part.text.split('\n')) addLine(blocks, line, mentions);
  }
  return blocks;
}
