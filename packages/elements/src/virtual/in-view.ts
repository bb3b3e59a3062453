import type { RowHeights } from './row-heights.js';
import { AT_END } from './scroll-place.js';
import type { View } from './slices.js';

/** A heading at most so far from the view's top stands in for one over the list, and one below it pushes that away. Pixels. */
const INSIDE = 24;
const YIELDS = 28;

/** What of a list is in view, as it was last looked at. */
export class InView {
  /** True while the last row is in view. */
  atEnd = true;
  /** Index of the first row in view, -1 without rows. */
  first = -1;
  /** True when no row's own heading stands at the view's top. */
  inside = false;

  look(heights: RowHeights, { top, height }: View, headed: (index: number) => boolean): void {
    const near = (index: number, room: number) =>
      headed(index) && Math.abs(heights.offset(index) - top) < room;
    this.first = heights.indexAt(top);
    this.inside = this.first >= 0 && !near(this.first, INSIDE) && !near(this.first + 1, YIELDS);
    this.atEnd = top + height >= heights.total - AT_END;
  }
}
