import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RowHeights } from './row-heights.js';
import { type Slice, slicesOf } from './slices.js';

export interface VirtualRowsOptions {
  /**
   * The element that scrolls, looked up after each render. Of its children the rows carry `data-key`, the gaps
   * `data-gap`: their height, which is set here, as a strict content security policy refuses a `style` in a template.
   */
  scroller: () => HTMLElement | null | undefined;
  /** Height of a row that was never rendered, in pixels. */
  guess: number;
  /** Key of a row that holds no place: the view keeps to rows beside it, so that it gives way to those put in after it. */
  loose?: string;
  /** Stay at the end when rows are added there, and begin there; asked each time where it depends. */
  stickToEnd?: boolean | (() => boolean);
  /** Called after a scroll or render while an edge is less than a screen away. */
  near?: (edge: 'start' | 'end') => void;
  /** True for a row that begins with a heading of its own. */
  headed?: (index: number) => boolean;
  /** The host also shows `first`, `inside` or `atEnd`: it is rendered again when one of them changes. */
  followed?: boolean;
}

/** What stays where it is on screen when rows around it come, go or change their height. */
type Anchor = 'end' | { key: string; offset: number; centered?: boolean };

const MARGIN = 500;
const AT_END = 32;
const INSIDE = 24;
const YIELDS = 28;

/**
 * A windowed list for a Lit host: tells which rows to render, measures them, and keeps the view steady. The place on
 * screen is the state here and the scroll position follows from it: rows put in above move nothing.
 */
export class VirtualRows implements ReactiveController {
  /** True while the last row is in view. */
  atEnd = true;
  /** Index of the first row in view, -1 without rows. */
  first = -1;
  /** True when no row's own heading stands at the view's top. */
  inside = false;

  private readonly heights: RowHeights;
  private scroller: HTMLElement | undefined;
  private observer: ResizeObserver | undefined;
  private anchor: Anchor | undefined;
  private indexes = new Map<string, number>();
  private range = '';
  private viewHeight = 0;
  private viewWidth = 0;
  /** The scroll position that was set here: its event is no scrolling by a person. */
  private setTop = -1;
  private frame = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: VirtualRowsOptions,
  ) {
    this.heights = new RowHeights(options.guess);
    if (options.stickToEnd) this.anchor = 'end';
    host.addController(this);
  }

  private get sticks(): boolean {
    const { stickToEnd = false } = this.options;
    return typeof stickToEnd === 'function' ? stickToEnd() : stickToEnd;
  }

  /** The rows and gaps to render now, for these keys. */
  slices(keys: readonly string[]): Slice[] {
    const last = this.heights.keyAt(this.heights.count - 1);
    // The end was in view when more came: the view goes with it, also where it was kept to a row above.
    if (this.atEnd && this.sticks && last !== undefined && last !== keys.at(-1)) this.anchor = 'end';
    this.heights.setKeys(keys);
    const slices = slicesOf(this.heights, this.view());
    this.indexes = new Map(
      slices.flatMap((slice) => (slice.kind === 'row' ? [[slice.key, slice.index]] : [])),
    );
    this.range = this.rangeNow();
    return slices;
  }

  /** Another list comes: the view begins at its own end or start. */
  reset(): void {
    this.anchor = this.options.stickToEnd ? 'end' : undefined;
    this.heights.setKeys([]);
    if (!this.options.stickToEnd && this.scroller) this.write(0);
  }

  /**
   * Brings a row into view: in the middle, at the top, or only as far as needed. With `keys` it may be one of a list
   * that is about to be rendered.
   */
  scrollTo(key: string, align: 'center' | 'start' | 'nearest' = 'nearest', keys?: readonly string[]): void {
    if (keys) this.heights.setKeys(keys);
    const index = this.indexOf(key);
    if (index < 0) return;
    const height = this.heights.height(index);
    const room = this.viewHeight - height;
    let offset = align === 'center' ? Math.max(0, room / 2) : 0;
    if (align === 'nearest') {
      const top = this.heights.offset(index) - this.view().top;
      if (top >= 0 && top <= room) return;
      offset = top < 0 ? 0 : room;
    }
    this.anchor = { key, offset, centered: align === 'center' };
    this.host.requestUpdate();
  }

  scrollToEnd(): void {
    this.anchor = 'end';
    this.host.requestUpdate();
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const scroller = this.host.isConnected ? (this.options.scroller() ?? undefined) : undefined;
    if (scroller !== this.scroller) this.attach(scroller);
    if (!scroller) return;
    for (const gap of this.children('gap')) {
      gap.style.setProperty('block-size', `${gap.dataset.gap}px`);
    }
    for (const row of this.rows()) this.observer?.observe(row);
    // Not within the host's own update: a further one would be asked for there.
    if (this.settle()) queueMicrotask(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.attach(undefined);
  }

  private attach(scroller: HTMLElement | undefined): void {
    this.observer?.disconnect();
    this.observer = undefined;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.scroller?.removeEventListener('scroll', this.onScroll);
    this.scroller = scroller;
    if (!scroller) return;
    scroller.addEventListener('scroll', this.onScroll, { passive: true });
    this.observer = new ResizeObserver(this.onResize);
    this.observer.observe(scroller);
    this.viewHeight = scroller.clientHeight;
    this.viewWidth = scroller.clientWidth;
    this.setTop = scroller.scrollTop;
    if (this.rangeNow() !== this.range) queueMicrotask(() => this.host.requestUpdate());
  }

  private children(kind: 'key' | 'gap'): HTMLElement[] {
    const children = [...(this.scroller?.children ?? [])] as HTMLElement[];
    return children.filter(({ dataset }) => dataset[kind] !== undefined);
  }

  private rows(): HTMLElement[] {
    return this.children('key');
  }

  /** The row that holds the focus stays rendered: taking it away would take the focus with it. */
  private focusedKey(): string | undefined {
    const focused = (this.scroller?.getRootNode() as ShadowRoot | undefined)?.activeElement;
    return focused?.closest<HTMLElement>('[data-key]')?.dataset.key;
  }

  private indexOf(key: string): number {
    const known = this.indexes.get(key);
    return known !== undefined && this.heights.keyAt(known) === key ? known : this.heights.indexOf(key);
  }

  private view() {
    const height = this.viewHeight || 600;
    const { anchor, heights } = this;
    let top = Math.max(this.setTop, 0);
    if (anchor === 'end') top = heights.total - height;
    else if (anchor) {
      const index = this.indexOf(anchor.key);
      if (index >= 0) top = heights.offset(index) - anchor.offset;
    }
    top = Math.max(0, Math.min(top, heights.total - height));
    const key = this.focusedKey();
    const pinned = key === undefined ? -1 : this.indexOf(key);
    return { top, height, margin: MARGIN, pinned: pinned < 0 ? undefined : pinned };
  }

  private rangeNow(): string {
    const { top, height, pinned } = this.view();
    // Rows are exchanged a few at a time: a render for each pixel would be wasted.
    const step = MARGIN / 2;
    const from = Math.floor(top / step);
    return `${from}-${Math.floor((top + height) / step)}-${pinned ?? ''}-${this.heights.count}`;
  }

  private readonly onScroll = (): void => {
    const scroller = this.scroller;
    if (!scroller) return;
    const top = scroller.scrollTop;
    if (Math.abs(top - this.setTop) >= 1) {
      this.setTop = top;
      const atEnd = scroller.scrollHeight - top - scroller.clientHeight <= AT_END;
      this.anchor = atEnd && this.sticks ? 'end' : this.capture(top);
    }
    if (this.report() || this.rangeNow() !== this.range) this.host.requestUpdate();
  };

  /** The first row in view and how far below the view's top it begins. */
  private capture(top: number): Anchor | undefined {
    const edge = this.scroller!.getBoundingClientRect().top;
    for (const row of this.rows()) {
      if (row.dataset.key === this.options.loose) continue;
      const box = row.getBoundingClientRect();
      if (box.bottom > edge + 1 && box.top < edge + this.viewHeight) {
        return { key: row.dataset.key!, offset: box.top - edge };
      }
    }
    let index = this.heights.indexAt(top);
    if (this.heights.keyAt(index) === this.options.loose) index += 1;
    const key = this.heights.keyAt(index);
    return key === undefined ? undefined : { key, offset: this.heights.offset(index) - top };
  }

  private write(top: number): void {
    const scroller = this.scroller!;
    if (Math.abs(scroller.scrollTop - top) > 0.5) scroller.scrollTop = top;
    this.setTop = scroller.scrollTop;
  }

  /** Puts what is anchored back to its place on screen. */
  private settle(): boolean {
    const scroller = this.scroller!;
    const { anchor } = this;
    if (anchor === 'end') this.write(scroller.scrollHeight - scroller.clientHeight);
    else if (anchor) {
      const row = this.rows().find((one) => one.dataset.key === anchor.key);
      if (row) {
        // What was guessed when it was sought is measured now.
        if (anchor.centered) anchor.offset = Math.max(0, (this.viewHeight - row.offsetHeight) / 2);
        const at = row.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
        this.write(scroller.scrollTop + at - anchor.offset);
      }
    }
    return this.report();
  }

  /** Notes what is in view; true when the host has to be rendered again for it. */
  private report(): boolean {
    const { top, height } = this.view();
    const first = this.heights.indexAt(top);
    const atEnd = top + height >= this.heights.total - AT_END;
    const near = (index: number, room: number) =>
      this.options.headed?.(index) === true && Math.abs(this.heights.offset(index) - top) < room;
    const inside = first >= 0 && !near(first, INSIDE) && !near(first + 1, YIELDS);
    const moved = first !== this.first || atEnd !== this.atEnd || inside !== this.inside;
    this.inside = inside;
    this.first = first;
    this.atEnd = atEnd;
    if (this.heights.count > 0) this.reportEdges(top, height);
    return moved && this.options.followed === true;
  }

  private reportEdges(top: number, height: number): void {
    if (top < height) this.options.near?.('start');
    if (top + 2 * height > this.heights.total) this.options.near?.('end');
  }

  private readonly onResize = (entries: ResizeObserverEntry[]): void => {
    const scroller = this.scroller;
    if (!scroller) return;
    for (const { target, borderBoxSize } of entries) {
      if (target === scroller) this.measureView(scroller);
      else if (!target.isConnected) this.observer?.unobserve(target);
      else this.measure(target as HTMLElement, borderBoxSize[0]?.blockSize ?? target.clientHeight);
    }
    const moved = this.settle();
    // A render inside this callback would bring new rows to observe, and the browser reports that as an error.
    if (moved || this.rangeNow() !== this.range) this.frame ||= requestAnimationFrame(this.onFrame);
  };

  private readonly onFrame = (): void => {
    this.frame = 0;
    this.host.requestUpdate();
  };

  private measureView(scroller: HTMLElement): void {
    this.viewHeight = scroller.clientHeight;
    if (Math.abs(scroller.clientWidth - this.viewWidth) < 1) return;
    this.viewWidth = scroller.clientWidth;
    // Texts break elsewhere now: what is not on screen is guessed again.
    this.heights.reset();
    for (const row of this.rows()) this.measure(row, row.getBoundingClientRect().height);
  }

  private measure(row: HTMLElement, height: number): void {
    const index = this.indexOf(row.dataset.key!);
    if (index >= 0 && height > 0) this.heights.set(index, height);
  }
}
