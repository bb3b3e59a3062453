import type { RowHeights } from './row-heights.js';
import { type Slice, slicesOf, type View, windowOf } from './slices.js';

/** The part of a list that is rendered now: the rows around the view, and gaps for the others. */
export class ShownRows {
  slices: Slice[] = [];
  /** They are of another list, or leave too much room above. */
  stale = true;
  #first = 0;
  #last = -1;
  #pinned = -1;
  readonly #indexes = new Map<string, number>();
  readonly #heights: RowHeights;

  constructor(heights: RowHeights) {
    this.#heights = heights;
  }

  /** Key of the first row around the view. */
  get firstKey(): string | undefined {
    return this.#heights.keyAt(this.#first);
  }

  /** Chooses the rows that a view needs. */
  choose(view: View): void {
    const { first, last } = windowOf(this.#heights, view);
    this.#first = first;
    this.#last = last;
    this.#pinned = view.pinned ?? -1;
  }

  /** How tall the gap above the rows around the view is when it has to be so much taller than the rows that it stands for; undefined where it can't be. */
  leadOf(drift: number): number | undefined {
    const pinnedAbove = this.#pinned >= 0 && this.#pinned < this.#first;
    const height = this.#heights.offset(this.#first) + drift;
    return this.#first > 0 && !pinnedAbove && height >= 0 ? height : undefined;
  }

  cut(view: View): Slice[] {
    this.slices = slicesOf(this.#heights, view);
    this.#indexes.clear();
    for (const slice of this.slices) if (slice.kind === 'row') this.#indexes.set(slice.key, slice.index);
    this.stale = false;
    return this.slices;
  }

  /** Whether they are all that a view needs. */
  covers(view: View): boolean {
    if (this.stale || this.#pinned !== (view.pinned ?? -1)) return false;
    const needed = windowOf(this.#heights, view);
    return needed.first >= this.#first && needed.last <= this.#last;
  }

  /** Whether one of them is in a view. */
  overlaps(top: number, height: number): boolean {
    return top < this.#heights.offset(this.#last + 1) && top + height > this.#heights.offset(this.#first);
  }

  has(key: string): boolean {
    return this.#indexes.has(key);
  }

  /** Index of a row, mostly one of these. */
  indexOf(key: string): number {
    const known = this.#indexes.get(key);
    return known !== undefined && this.#heights.keyAt(known) === key ? known : this.#heights.indexOf(key);
  }
}
