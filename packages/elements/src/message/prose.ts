import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import { cleanText, isInvisible } from '../text/clean.js';
import { emojiCount } from '../text/emoji.js';
import { FOLD, foldedLength } from '../text/fold.js';
import { parseText } from '../text/parse.js';
import { renderBlocks } from '../text/render.js';
import type { Block, Mentions } from '../text/tokens.js';
import { messageStrings } from './message.strings.js';
import { summaryStrings } from './summary.strings.js';

/** A text made ready to show: read once, rendered often. */
export interface Prose {
  blocks: Block[];
  /** Some of it is folded away. */
  more: boolean;
  /** One to three emoji and nothing else: shown large. */
  emoji: number;
  /** Nothing that can be seen. */
  invisible: 'empty' | 'invisible' | undefined;
  /** Which way its last paragraph runs; `undefined` when it does not end in one. */
  lastDirection: 'ltr' | 'rtl' | undefined;
}

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The way a text runs, by its first letter, as `dir="auto"` finds it. */
function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text.slice(0, 2000))?.[0];
  return letter && RTL.test(letter) ? 'rtl' : 'ltr';
}

export function prepareProse(text: string, opened: number, mentions: Mentions | undefined): Prose {
  const end = foldedLength(text, opened);
  const shown = cleanText(text.slice(0, end)).replace(/\n+$/, '');
  const blocks = parseText(shown, mentions);
  const last = blocks[blocks.length - 1];
  const from = shown.lastIndexOf('\n\n') + 1;
  return {
    blocks,
    more: end < text.length,
    emoji: end === text.length ? emojiCount(shown) : 0,
    invisible: text === '' ? 'empty' : isInvisible(shown) ? 'invisible' : undefined,
    lastDirection:
      last?.kind === 'paragraph' ? directionOf(blocks.length === 1 ? shown : shown.slice(from)) : undefined,
  };
}

/** How often a text has to be opened further for the first of these words to be on show; no less than it is. */
export function openedFor(text: string, words: readonly string[], opened: number): number {
  const ends = words
    .map((word) => text.indexOf(word) + word.length)
    .filter((end, at) => end >= words[at]!.length);
  const end = Math.min(...ends);
  if (!Number.isFinite(end) || end <= foldedLength(text, opened)) return opened;
  return Math.max(opened, Math.ceil((end + 80) / FOLD.step));
}

/** The text with its time: on the last line where there is room, else beneath. */
export function proseView(
  localize: Localize,
  prose: Prose,
  meta: unknown,
  more: () => void,
  marks?: readonly string[],
): TemplateResult {
  const t = localize.area(messageStrings);
  if (prose.invisible)
    return html`<div class="ends"><span class="muted">${localize.area(summaryStrings)(prose.invisible)}</span>${meta}</div>`;
  const way = localize.dir() === 'rtl' ? 'rtl' : 'ltr';
  const beside = prose.lastDirection === way && !prose.more;
  return html`<div class="text ${prose.emoji ? 'emoji' : ''} ${beside ? 'beside' : ''}" part="text">
      ${renderBlocks(prose.blocks, beside ? html`<span class="room" aria-hidden="true">${meta}</span>` : undefined, marks)}
    </div>
    ${
      prose.more
        ? html`<div class="ends"><button class="more" type="button" @click=${more}>${t('read_more')}</button>${meta}</div>`
        : meta
    }`;
}
