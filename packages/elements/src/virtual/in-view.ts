import type { RowHeights } from './row-heights.js';
import { AT_END } from './scroll-place.js';
import type { View } from './slices.js';
import type { VirtualRowsOptions } from './virtual-rows-options.js';

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

  readonly #options: VirtualRowsOptions;
  #followed: unknown;

  constructor(options: VirtualRowsOptions) {
    this.#options = options;
  }

  /** Tells what comes near; true when what the host shows of this is another now. */
  look(heights: RowHeights, { top, height }: View): boolean {
    const { headed, near, followed } = this.#options;
    const heads = (index: number, room: number) =>
      headed?.(index) === true && Math.abs(heights.offset(index) - top) < room;
    this.first = heights.indexAt(top);
    this.inside = this.first >= 0 && !heads(this.first, INSIDE) && !heads(this.first + 1, YIELDS);
    this.atEnd = top + height >= heights.total - AT_END;
    if (heights.count > 0) {
      if (top < height) near?.('start');
      if (top + 2 * height > heights.total) near?.('end');
    }
    const before = this.#followed;
    this.#followed = followed?.();
    return this.#followed !== before;
  }
}
