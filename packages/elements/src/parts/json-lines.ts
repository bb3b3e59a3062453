/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One line of a value as it is shown. `path` names the node by positions: "0.3.1". */
export interface JsonLine {
  kind: 'leaf' | 'open' | 'closed' | 'end' | 'more';
  path: string;
  depth: number;
  /** Key in an object, with its quotes. */
  name?: string;
  /** The value of a leaf, or the brackets of what holds others. */
  text: string;
  /** Characters of a string, or entries of what holds others, that are not shown. */
  hidden: number;
  comma: boolean;
  /** Among its siblings, from 1. */
  at: number;
  of: number;
}

/** What a person did to a node: opened or closed it, or asked for more of it that often. */
export interface JsonNodeView {
  open?: boolean;
  more?: number;
}

const ENTRIES = 100;
const FIRST_TEXT = 200;
const MORE_TEXT = 10_000;
const LONGEST_KEY = 120;
const ALL_OPEN = 200;

/** Invisible characters and those that turn the direction of what follows are shown by their number. Joiners stay: emoji are made of them. */
const TRICKY = /[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
const inSight = (text: string) =>
  text.replace(TRICKY, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The beginning of a text, no character cut in two, in quotes. */
export function quoted(text: string, length: number): { text: string; hidden: number } {
  const half = /[\ud800-\udbff]/.test(text[length - 1] ?? '') && length < text.length;
  const end = half ? length - 1 : length;
  const hidden = Math.max(0, text.length - end);
  const shown = inSight(JSON.stringify(text.slice(0, end)));
  return { text: hidden > 0 ? `${shown.slice(0, -1)}…"` : shown, hidden };
}

/** Whether the value has few nodes: it is shown whole then. Stops counting where it knows, so that size does not matter. */
export function isSmall(value: Json): boolean {
  const queue: Json[] = [value];
  for (let seen = 0; queue.length > 0; seen += 1) {
    if (seen > ALL_OPEN) return false;
    const next = queue.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inner = Array.isArray(next) ? next : Object.values(next as Record<string, Json>);
    if (inner.length > ALL_OPEN) return false;
    queue.push(...inner);
  }
  return true;
}

/** The lines of a value that are on show. What is closed costs nothing, however much it holds. */
export function jsonLines(value: Json, views: ReadonlyMap<string, JsonNodeView>, small: boolean): JsonLine[] {
  const lines: JsonLine[] = [];
  const add = (
    node: Json,
    place: Pick<JsonLine, 'path' | 'depth' | 'comma' | 'at' | 'of'> & { name?: string },
  ) => {
    const view = views.get(place.path) ?? {};
    if (typeof node === 'string') {
      lines.push({ ...place, kind: 'leaf', ...quoted(node, FIRST_TEXT + (view.more ?? 0) * MORE_TEXT) });
      return;
    }
    if (typeof node !== 'object' || node === null) {
      lines.push({ ...place, kind: 'leaf', text: String(node), hidden: 0 });
      return;
    }
    const list = Array.isArray(node);
    const keys = list ? undefined : Object.keys(node);
    const size = keys?.length ?? (node as readonly Json[]).length;
    const [start, end] = list ? ['[', ']'] : ['{', '}'];
    if (size === 0) {
      lines.push({ ...place, kind: 'leaf', text: `${start}${end}`, hidden: 0 });
      return;
    }
    if (!(view.open ?? (small || place.depth === 0))) {
      lines.push({ ...place, kind: 'closed', text: `${start}…${end}`, hidden: size });
      return;
    }
    lines.push({ ...place, kind: 'open', text: start, hidden: 0, comma: false });
    const shown = Math.min(size, ENTRIES * (1 + (view.more ?? 0)));
    const depth = place.depth + 1;
    for (let at = 0; at < shown; at += 1) {
      const key = keys?.[at];
      const inner = key === undefined ? (node as readonly Json[])[at] : (node as Record<string, Json>)[key];
      add(inner ?? null, {
        path: `${place.path}.${at}`,
        depth,
        comma: at < size - 1,
        at: at + 1,
        of: size,
        ...(key === undefined ? {} : { name: quoted(key, LONGEST_KEY).text }),
      });
    }
    if (shown < size) {
      const more = { path: `${place.path}.more`, depth, comma: false, at: size, of: size, text: '' };
      lines.push({ ...more, kind: 'more', hidden: size - shown });
    }
    lines.push({ ...place, kind: 'end', name: undefined, text: end, hidden: 0 } as JsonLine);
  };
  add(value, { path: '0', depth: 0, comma: false, at: 1, of: 1 });
  return lines;
}
