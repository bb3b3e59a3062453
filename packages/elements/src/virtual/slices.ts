import type { RowHeights } from './row-heights.js';

/** What a windowed list renders, in order: rows, and empty space that stands for the rows between them. */
export type Slice =
  | { kind: 'row'; index: number; key: string }
  | { kind: 'gap'; key: string; height: number };

export interface View {
  /** Distance of the view's top from the top of the rows. */
  top: number;
  height: number;
  /** How far beyond the view rows are kept, above and below. */
  margin: number;
  /** A row that stays rendered wherever it is: it holds the focus. */
  pinned?: number | undefined;
  /** How much taller than its rows the gap before the view is, in pixels. */
  lead?: number;
}

/** The first and last row that a view shows, its margin included. */
export function windowOf(
  heights: RowHeights,
  { top, height, margin }: View,
): { first: number; last: number } {
  return {
    first: heights.indexAt(Math.max(0, top - margin)),
    last: heights.indexAt(Math.max(0, top + height + margin)),
  };
}

let serial = 0;

/** The rows in view with a margin, the pinned one, and the gaps before, between and after. */
export function slicesOf(heights: RowHeights, view: View): Slice[] {
  const { count } = heights;
  if (count === 0) return [];
  const { first, last } = windowOf(heights, view);
  const slices: Slice[] = [];
  let next = 0;
  const { pinned, lead = 0 } = view;
  const lonely =
    pinned !== undefined && pinned < count && (pinned < first || pinned > last) ? pinned : undefined;
  const layout = lonely === undefined ? 'gap' : lonely < first ? 'gap-above' : 'gap-below';
  let gaps = 0;
  const gapTo = (index: number) => {
    const height = heights.offset(index) - heights.offset(next) + (index === first ? lead : 0);
    // A keyed renderer must never move the pinned row: moving takes the focus. So the rows that stay have to be the
    // only keys that stay: gaps have other names in another layout, and the last one never the same name twice.
    const key = index === count ? `gap-end-${serial++}` : `${layout}-${gaps++}`;
    slices.push({ kind: 'gap', key, height });
    next = index;
  };
  const row = (index: number) => {
    slices.push({ kind: 'row', index, key: heights.keyAt(index)! });
    next = index + 1;
  };
  if (lonely !== undefined && lonely < first) {
    gapTo(lonely);
    row(lonely);
  }
  gapTo(first);
  for (let index = first; index <= last; index++) row(index);
  if (lonely !== undefined && lonely > last) {
    gapTo(lonely);
    row(lonely);
  }
  gapTo(count);
  return slices;
}
