import { type Change, movedTo, type RowHeights } from './row-heights.js';
import type { ScrollPlace } from './scroll-place.js';

/** A row that is to be brought to a place in the view, and is kept there until somebody scrolls. */
interface Goal {
  index: number;
  /** How far below the view's top, in pixels. */
  offset: number;
  centered: boolean;
  /** It was brought there. */
  reached: boolean;
}

export type Align = 'center' | 'start' | 'nearest';

/** What the view keeps to, whatever comes and whatever turns out taller: the end, one row, or what it shows. */
export class Keeping {
  /** It goes with the end. */
  end = false;
  goal: Goal | undefined;
  readonly #stickToEnd: boolean | (() => boolean);

  constructor(stickToEnd: boolean | (() => boolean) = false) {
    this.#stickToEnd = stickToEnd;
    this.begin();
  }

  /** The end is kept to when it is in view. */
  get sticks(): boolean {
    return typeof this.#stickToEnd === 'function' ? this.#stickToEnd() : this.#stickToEnd;
  }

  /** Where a list is first shown. */
  begin(): void {
    this.keepEnd(this.#stickToEnd !== false);
  }

  /** A row is still to be brought into view. */
  get seeks(): boolean {
    return this.goal !== undefined && !this.goal.reached;
  }

  /** To the end or, when not, to nothing but what is shown. */
  keepEnd(end: boolean): void {
    this.end = end;
    this.goal = undefined;
  }

  /** In the middle, at the top, or only as far as needed from where a view of this height stands; false where it is seen already. */
  keepRow(index: number, align: Align, heights: RowHeights, view: { top: number; height: number }): boolean {
    const room = view.height - heights.height(index);
    let offset = align === 'center' ? Math.max(0, room / 2) : 0;
    if (align === 'nearest') {
      const top = heights.offset(index) - view.top;
      if (top >= 0 && top <= room) return false;
      offset = top < 0 ? 0 : room;
    }
    this.end = false;
    this.goal = { index, offset, centered: align === 'center', reached: false };
    return true;
  }

  /** Where the view's top has to be for it, in pixels; undefined where it is anywhere. */
  top(heights: RowHeights, height: number): number | undefined {
    if (this.end) return heights.total - height;
    // Also when it was reached: rows that came with it may have no height yet, and the scroller stands too far up until they do.
    return this.goal && heights.offset(this.goal.index) - this.goal.offset;
  }

  /** Index of the row that stays where it is: the goal, else the first in a view that begins at `top`. The row with the key `loose` holds no place. */
  row(heights: RowHeights, top: number, loose: string | undefined): number {
    if (this.goal) return this.goal.index;
    const index = heights.indexAt(top + 1);
    return heights.keyAt(index) === loose && index + 1 < heights.count ? index + 1 : index;
  }

  /** The row of the goal is rendered: the view goes there. */
  reach(row: HTMLElement, place: ScrollPlace): void {
    const goal = this.goal!;
    goal.reached = true;
    // What was guessed when it was sought is measured now.
    if (goal.centered) goal.offset = Math.max(0, (place.height - row.offsetHeight) / 2);
    place.moveTo(place.scroller.scrollTop + place.distance(row) - goal.offset);
  }

  /** The list is another now. */
  follow(change: Change): void {
    if (!this.goal) return;
    this.goal.index = movedTo(change, this.goal.index);
    if (this.goal.index < 0) this.goal = undefined;
  }
}
