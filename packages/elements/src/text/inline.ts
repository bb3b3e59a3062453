import { linkAt } from './link.js';
import type { Inline, Mentions } from './tokens.js';

const STYLES = { '*': 'bold', _: 'italic', '~': 'strike' } as const;
type Marker = keyof typeof STYLES;
type Styled = (typeof STYLES)[Marker];

const WORD = /[\p{L}\p{N}\p{M}]/u;
const SPECIAL = /[*_~`@]|https?:\/\//gi;
const MENTION = /@(\d{5,20})(?!\d)/y;

function wordAt(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && WORD.test(String.fromCodePoint(code));
}

function wordBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  const low = text.charCodeAt(at - 1);
  return wordAt(text, low >= 0xdc00 && low <= 0xdfff ? at - 2 : at - 1);
}

const solid = (char: string | undefined) => char !== undefined && !/\s/.test(char);

/** An opened marker and what stands in it so far. Frames nest at most three deep: a marker does not nest in itself. */
interface Frame {
  marker?: Marker;
  at: number;
  children: Inline[];
}

function push(into: Inline[], piece: Inline): void {
  const last = into[into.length - 1];
  if (piece.kind === 'text' && last?.kind === 'text') last.text += piece.text;
  else into.push(piece);
}

/** A frame that found no end: its marker was an ordinary character. */
function giveUp(frame: Frame, into: Inline[]): void {
  push(into, { kind: 'text', text: frame.marker ?? '' });
  for (const child of frame.children) push(into, child);
}

/** Literal text between backticks, one or three of them; what it holds is not looked into. */
function codeAt(text: string, at: number, unclosed: Set<string>): { text: string; end: number } | undefined {
  for (const fence of ['```', '`']) {
    if (!text.startsWith(fence, at) || unclosed.has(fence)) continue;
    const from = at + fence.length;
    const end = text.indexOf(fence, from);
    // Searched once to the end of the line in vain: no later one closes either.
    if (end < 0) unclosed.add(fence);
    else if (text.slice(from, end).trim() !== '')
      return { text: text.slice(from, end), end: end + fence.length };
  }
  return undefined;
}

/** Reads one line of WhatsApp's formatting, in time linear in its length. */
export function parseInline(line: string, mentions?: Mentions): Inline[] {
  const stack: Frame[] = [{ at: -1, children: [] }];
  const unclosed = new Set<string>();
  let done = 0;
  const top = () => stack[stack.length - 1]!;
  const textUntil = (end: number) => {
    if (end > done) push(top().children, { kind: 'text', text: line.slice(done, end) });
    done = Math.max(done, end);
  };

  const close = (marker: Marker, at: number): boolean => {
    const depth = stack.findIndex((frame) => frame.marker === marker);
    if (depth < 1 || stack[depth]!.at + 1 >= at || !solid(line[at - 1]) || wordAt(line, at + 1)) return false;
    textUntil(at);
    while (stack.length - 1 > depth) giveUp(stack.pop()!, top().children);
    const { children } = stack.pop()!;
    push(top().children, { kind: STYLES[marker] as Styled, children });
    done = at + 1;
    return true;
  };

  const open = (marker: Marker, at: number): void => {
    const next = line[at + 1];
    // Of several equal signs in a row only the innermost opens: a row of stars is not bold.
    if (next === marker || !solid(next) || wordBefore(line, at)) return;
    if (stack.some((frame) => frame.marker === marker)) return;
    textUntil(at);
    stack.push({ marker, at, children: [] });
    done = at + 1;
  };

  const take = (piece: Inline, at: number, end: number): void => {
    textUntil(at);
    push(top().children, piece);
    done = end;
  };

  SPECIAL.lastIndex = 0;
  for (let found = SPECIAL.exec(line); found; found = SPECIAL.exec(line)) {
    const at = found.index;
    const char = found[0];
    if (char === '*' || char === '_' || char === '~') {
      if (!close(char, at)) open(char, at);
    } else if (char === '`') {
      const code = codeAt(line, at, unclosed);
      if (code) take({ kind: 'code', text: code.text }, at, code.end);
    } else if (char === '@') {
      MENTION.lastIndex = at;
      const user = MENTION.exec(line)?.[1];
      const name = user === undefined ? undefined : mentions?.get(user);
      if (user !== undefined && name !== undefined)
        take({ kind: 'mention', user, text: name }, at, at + 1 + user.length);
    } else if (!wordBefore(line, at)) {
      const link = linkAt(line, at);
      if (link?.href !== undefined) {
        take({ kind: 'link', href: link.href, text: link.text }, at, at + link.text.length);
      } else if (link) {
        take({ kind: 'text', text: link.text }, at, at + link.text.length);
      }
    }
    SPECIAL.lastIndex = Math.max(done, at + 1);
  }
  textUntil(line.length);
  while (stack.length > 1) giveUp(stack.pop()!, top().children);
  return stack[0]!.children;
}
