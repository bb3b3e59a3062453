import { describe, expect, it } from 'vitest';
import { cleanText } from './clean.js';
import { parseText } from './parse.js';
import type { Block, Inline } from './tokens.js';

/** A small seeded generator (mulberry32): the same texts in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ALPHABET = [
  '*',
  '_',
  '~',
  '`',
  '```',
  '@',
  '123456',
  ' ',
  '\n',
  '> ',
  '- ',
  '1. ',
  'a',
  'é',
  'ש',
  '😀',
  '\u0301',
  'https://a.example/',
  '(',
  ')',
  '.',
  '<b>',
  '&amp;',
  '\u202e',
  '\u2067',
  '\u200b',
  '\ud800',
];

function randomText(random: () => number, length: number): string {
  let text = '';
  for (let index = 0; index < length; index++) text += ALPHABET[Math.floor(random() * ALPHABET.length)];
  return text;
}

function visit(pieces: readonly Inline[], depth: number, see: (piece: Inline, depth: number) => void): void {
  for (const piece of pieces) {
    see(piece, depth);
    if ('children' in piece) visit(piece.children, depth + 1, see);
  }
}

function linesOf(block: Block): Inline[][] {
  if (block.kind === 'pre') return [[{ kind: 'text', text: block.text }]];
  return block.kind === 'paragraph' || block.kind === 'quote' ? block.lines : block.items;
}

/** What a reader sees, without anything that could be a marker. */
const bare = (text: string) => text.replace(/[*_~`>\-.@\s\d]/g, '');
function seen(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks)
    for (const line of linesOf(block))
      visit(line, 0, (piece) => (text += 'children' in piece ? '' : piece.text));
  return text;
}

describe('any text', () => {
  it('loses nothing but markers, nests at most three deep, links only to the web', () => {
    const random = seeded(20251120);
    const mentions = new Map([['123456', '']]);
    for (let run = 0; run < 1500; run++) {
      const text = cleanText(randomText(random, 1 + Math.floor(random() * 60)));
      const blocks = parseText(text, mentions);
      expect(bare(seen(blocks)), JSON.stringify(text)).toBe(bare(text));
      for (const block of blocks)
        for (const line of linesOf(block))
          visit(line, 0, (piece, depth) => {
            expect(depth).toBeLessThanOrEqual(3);
            if (piece.kind === 'link') expect(piece.href).toMatch(/^https?:\/\//);
            if ('children' in piece) expect(piece.children.length).toBeGreaterThan(0);
          });
    }
  });

  it.each([
    ['markers', '*_~'],
    ['openers', ' *a _b ~c'],
    ['pairs', '*a* _b_ ~c~ '],
    ['backticks', '`'],
    ['fences', '``` '],
    ['fences over lines', '```\n'],
    ['links', 'https://a.example/ '],
    ['one long link', 'https://'],
    ['brackets', 'http://a.example/)'],
    ['mentions', '@123456'],
    ['quotations', '> '],
    ['bullets', '- a\n'],
    ['spaces', ' '],
    ['combining marks', '\u0301*'],
  ])('takes time in step with its length: %s', (_name, unit) => {
    // The best of some: what else the machine does only adds.
    const time = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const runs = Array.from({ length: 4 }, () => {
        const began = performance.now();
        parseText(text);
        return performance.now() - began;
      });
      return Math.min(...runs);
    };
    // Quadratic work would take 100 times as long for ten times the text; the floor keeps a slow machine from deciding.
    const small = Math.max(time(20_000), 4);
    expect(time(200_000)).toBeLessThan(small * 45);
  });
});
