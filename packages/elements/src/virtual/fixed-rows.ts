import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface FixedRowsOptions {
  /** The element that scrolls, looked up after each render. Its spaces carry `data-space`: their height in pixels, which is set here. */
  scroller: () => HTMLElement | null | undefined;
  /** Height of every row in a scroller of this width, both in pixels of the design. */
  rowHeight: (width: number) => number;
  /** Called when a person or the layout scrolled, with how far from the beginning it stands, in pixels. */
  scrolled?: (top: number) => void;
}

/** Rows rendered beyond the view, above and below. */
const MARGIN = 10;
/** Size of text as it was designed, in pixels. */
const TEXT = 13;

/** A window onto rows of one height: what is out of view costs nothing, however many there are and however fast they change. */
export class FixedRows implements ReactiveController {
  /** Height of a row, in pixels. */
  rowHeight: number;
  /** Pixels of the page to one of the design: rows go with the size of the text. */
  scale = 1;
  private scroller: HTMLElement | undefined;
  private top = 0;
  private height = 600;
  private width = 800;
  private first = -1;
  private readonly size = new ResizeObserver(() => {
    // What is measured must not change while it is measured.
    requestAnimationFrame(() => this.measure());
  });

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: FixedRowsOptions,
  ) {
    this.rowHeight = options.rowHeight(this.width);
    host.addController(this);
  }

  /** Rows that fit into the view. */
  get page(): number {
    return Math.max(1, Math.floor(this.height / this.rowHeight) - 1);
  }

  /** Which rows to render now, and the pixels that stand for those before and after. */
  window(count: number): { from: number; to: number; before: number; after: number } {
    const shown = Math.ceil(this.height / this.rowHeight);
    this.first = Math.floor(this.top / this.rowHeight);
    const from = Math.max(0, Math.min(this.first, count - shown) - MARGIN);
    const to = Math.min(count, this.first + shown + MARGIN);
    return { from, to, before: from * this.rowHeight, after: (count - to) * this.rowHeight };
  }

  /** Scrolls only as far as the row needs to be seen whole; `head` pixels at the top are covered. */
  reveal(index: number, head: number): void {
    const { scroller, rowHeight } = this;
    if (!scroller) return;
    const start = index * rowHeight;
    const end = start + rowHeight + head - scroller.clientHeight;
    if (scroller.scrollTop > start) scroller.scrollTop = start;
    else if (scroller.scrollTop < end) scroller.scrollTop = end;
    // Its event comes a frame later, and what is rendered until then is to be in view already.
    this.top = scroller.scrollTop;
  }

  toStart(): void {
    if (this.scroller) this.scroller.scrollTop = 0;
    this.top = 0;
  }

  hostUpdated(): void {
    const scroller = this.host.isConnected ? (this.options.scroller() ?? undefined) : undefined;
    if (scroller !== this.scroller) this.attach(scroller);
    for (const space of (scroller?.querySelectorAll('[data-space]') ?? []) as Iterable<HTMLElement>)
      space.style.setProperty('block-size', `${space.dataset.space}px`);
  }

  hostDisconnected(): void {
    this.attach(undefined);
  }

  private attach(scroller: HTMLElement | undefined): void {
    this.size.disconnect();
    this.scroller?.removeEventListener('scroll', this.onScroll);
    this.scroller = scroller;
    this.top = scroller?.scrollTop ?? 0;
    if (!scroller) return;
    scroller.addEventListener('scroll', this.onScroll, { passive: true });
    this.size.observe(scroller);
  }

  private measure(): void {
    const { scroller } = this;
    if (!scroller) return;
    const { clientHeight: height, clientWidth: width } = scroller;
    const scale = Number.parseFloat(getComputedStyle(scroller).fontSize) / TEXT;
    if (height === this.height && width === this.width && scale === this.scale) return;
    [this.height, this.width, this.scale] = [height, width, scale];
    this.rowHeight = this.options.rowHeight(width / scale) * scale;
    this.host.requestUpdate();
  }

  private readonly onScroll = (): void => {
    const { scroller } = this;
    if (!scroller) return;
    this.top = scroller.scrollTop;
    this.options.scrolled?.(this.top);
    if (Math.floor(this.top / this.rowHeight) !== this.first) this.host.requestUpdate();
  };
}
