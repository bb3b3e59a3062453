/** Nearer to the end than this is at the end, in pixels. */
export const AT_END = 32;

/**
 * Where a scroller stands. Other hands move it too, and are heard of a frame later, or while they still move it: so what was
 * last heard is compared with where it stands now, and a correction moves it from there.
 */
export class ScrollPlace {
  /** Where it stood when it was last heard of or set, in pixels. */
  top = 0;
  height = 0;
  width = 0;

  constructor(readonly scroller: HTMLElement) {
    this.height = scroller.clientHeight;
    this.width = scroller.clientWidth;
  }

  /** The furthest that it can be scrolled. */
  get end(): number {
    return this.scroller.scrollHeight - this.scroller.clientHeight;
  }

  /** Where to it was scrolled by somebody else since; what became too short moved it by itself. */
  hear(): 'up' | 'down' | undefined {
    if (this.#hidden) return undefined;
    const { scrollTop } = this.scroller;
    const before = this.top;
    if (Math.abs(scrollTop - before) < 1) return undefined;
    this.top = scrollTop;
    if (scrollTop > before) return 'down';
    return scrollTop >= this.end - 1 ? undefined : 'up';
  }

  moveTo(top: number): void {
    if (!this.#hidden && Math.abs(this.scroller.scrollTop - top) > 0.5) this.scroller.scrollTop = top;
    this.top = this.#hidden ? top : this.scroller.scrollTop;
  }

  /** Moves it on from where it stands now, unless the page became so short that it had to move by itself. */
  moveBy(pixels: number): void {
    const before = this.top;
    this.moveTo((this.hear() ? this.top : before) + pixels);
  }

  /** What is not displayed stands nowhere, and tells 0; nor does it yet when it was not a moment ago. */
  get #hidden(): boolean {
    return this.height === 0 || this.scroller.clientHeight === 0;
  }

  /** How far below the top of its view a row begins. */
  distance(row: HTMLElement): number {
    return row.getBoundingClientRect().top - this.scroller.getBoundingClientRect().top;
  }
}
