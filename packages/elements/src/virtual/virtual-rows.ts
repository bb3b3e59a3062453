import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { edgeOf } from './edge-key.js';
import { InView } from './in-view.js';
import { type Align, Keeping } from './keeping.js';
import { movedTo, RowHeights } from './row-heights.js';
import { RowsInPage } from './rows-in-page.js';
import { AT_END, ScrollPlace } from './scroll-place.js';
import { ShownRows } from './shown-rows.js';
import type { Slice, View } from './slices.js';
import type { VirtualRowsOptions } from './virtual-rows-options.js';

/** Rows are rendered so far beyond the view, above and below, and others when they reach less far than this. Pixels. */
const MARGIN = 600;
const LEAST = 450;

/**
 * A windowed list for a Lit host: tells which rows to render, measures them, and keeps the view steady. Where the scroller
 * stands is what counts: when rows above the view come, go or turn out taller, what is in view stays, and the scroller is
 * moved by that difference alone, or not at all where the gap above can give way.
 */
export class VirtualRows implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: VirtualRowsOptions;
  readonly #heights: RowHeights;
  #place: ScrollPlace | undefined;
  /** Where the last scroller stood: it stands there again when it was moved in the document. */
  #left = 0;
  #page: RowsInPage | undefined;
  #frame = 0;
  readonly #keeping: Keeping;
  /** How much further down the rows on show stand than all before them add up to: the gap above them takes it. */
  #drift = 0;
  /** What the scroller is to be moved by when the rows stand that are rendered now. */
  #owed = 0;
  readonly #shown: ShownRows;
  /** They are others than those in the page. */
  #fresh = false;
  readonly #inView: InView;

  constructor(host: ReactiveControllerHost & HTMLElement, options: VirtualRowsOptions) {
    this.#host = host;
    this.#options = options;
    this.#heights = new RowHeights(options.guess);
    this.#shown = new ShownRows(this.#heights);
    this.#inView = new InView(options);
    this.#keeping = new Keeping(options.stickToEnd);
    host.addController(this);
  }

  /** True while the last row is in view. */
  get atEnd(): boolean {
    return this.#inView.atEnd;
  }

  /** Index of the first row in view, -1 without rows. */
  get first(): number {
    return this.#inView.first;
  }

  /** True when no row's own heading stands at the view's top. */
  get inside(): boolean {
    return this.#inView.inside;
  }

  /** The rows and gaps to render now, for these keys. */
  slices(keys: readonly string[]): Slice[] {
    if (keys !== this.#heights.keys) this.#take(keys);
    const view = this.#view();
    if (this.#covers(view)) return this.#shown.slices;
    if (this.#keeping.end || this.#keeping.seeks) this.#drift = this.#owed = 0;
    this.#shown.choose(view);
    if (this.#shown.leadOf(this.#drift) === undefined) {
      // The scroller is moved for what the gap above can't take any longer.
      this.#owed -= this.#drift;
      this.#drift = 0;
    }
    this.#fresh = true;
    return this.#shown.cut({ ...view, lead: this.#drift });
  }

  /** Whether a row is among those that were rendered last. */
  shows(key: string): boolean {
    return this.#shown.has(key);
  }

  /** Another list comes: the view begins at its own end or start. */
  reset(): void {
    this.#keeping.begin();
    this.#drift = this.#owed = this.#left = 0;
    this.#heights.setKeys([]);
    this.#shown.stale = true;
    if (!this.#keeping.end) this.#place?.moveTo(0);
  }

  /**
   * Brings a row into view: in the middle, at the top, or only as far as needed. With `keys` it may be one of a list
   * that is about to be rendered.
   */
  scrollTo(key: string, align: Align = 'nearest', keys?: readonly string[]): void {
    if (keys && keys !== this.#heights.keys) this.#take(keys);
    const index = this.#heights.indexOf(key);
    if (index < 0) return;
    const view = { top: this.#view().top, height: this.#place?.height ?? 0 };
    if (this.#keeping.keepRow(index, align, this.#heights, view)) this.#host.requestUpdate();
  }

  scrollToEnd(): void {
    this.#keeping.keepEnd(true);
    this.#place?.moveTo(this.#place.end);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const scroller = this.#host.isConnected ? (this.#options.scroller() ?? undefined) : undefined;
    if (scroller !== this.#place?.scroller) this.#attach(scroller);
    const place = this.#place;
    if (!place) return;
    const fresh = this.#fresh;
    if (fresh) this.#dress();
    const seen = place.height > 0;
    if (this.#keeping.seeks) {
      if (seen) this.#toGoal(place);
    } else if (this.#keeping.end) {
      if (fresh && seen) place.moveTo(place.end);
    } else if (this.#owed !== 0) place.moveBy(this.#owed);
    this.#owed = 0;
    // Not within the host's own update: a further one would be asked for there.
    if (seen && (this.#report() || !this.#covers())) queueMicrotask(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#attach(undefined);
  }

  #attach(scroller: HTMLElement | undefined): void {
    this.#page?.disconnect();
    this.#page = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.#place) this.#left = this.#place.top;
    this.#place?.scroller.removeEventListener('scroll', this.#onScroll);
    this.#place?.scroller.removeEventListener('keydown', this.#onKey);
    this.#place = undefined;
    if (!scroller) return;
    scroller.addEventListener('scroll', this.#onScroll, { passive: true });
    scroller.addEventListener('keydown', this.#onKey);
    this.#page = new RowsInPage(scroller, this.#onResize);
    this.#place = new ScrollPlace(scroller);
    this.#dress();
    this.#place.moveTo(this.#keeping.end ? this.#place.end : this.#left);
  }

  #dress(): void {
    this.#fresh = false;
    this.#page?.dress(this.#shown.slices, this.#shown.firstKey);
  }

  /** Where the view's top stands among the rows, in their own heights. */
  get #top(): number {
    return (this.#place?.top ?? this.#left) + this.#owed - this.#drift;
  }

  #view(): View {
    const height = this.#place?.height || 600;
    let top = this.#keeping.top(this.#heights, height) ?? this.#top;
    top = Math.max(0, Math.min(top, this.#heights.total - height));
    // The row that holds the focus stays rendered: taking it away would take the focus with it.
    const focused = this.#page?.focusedKey;
    const pinned = focused === undefined ? -1 : this.#shown.indexOf(focused);
    return { top, height, margin: MARGIN, pinned: pinned < 0 ? undefined : pinned };
  }

  /** Rows are exchanged a few at a time: a render for each pixel would be wasted. */
  #covers(view = this.#view()): boolean {
    return this.#shown.covers({ ...view, margin: LEAST });
  }

  /** The row that stays where it is, whatever happens above it. */
  #keeper(): number {
    return this.#keeping.row(this.#heights, this.#top, this.#options.loose);
  }

  #take(keys: readonly string[]): void {
    const heights = this.#heights;
    this.#hear();
    const last = heights.keyAt(heights.count - 1);
    // The end was in view when more came: the view goes with it, also where it was kept to a row above.
    if (this.atEnd && this.#keeping.sticks && last !== undefined && last !== keys.at(-1))
      this.#keeping.keepEnd(true);
    const change = heights.compare(keys);
    let kept = this.#keeper();
    let to = kept < 0 ? -1 : movedTo(change, kept);
    // Where it is gone, the next one that stayed.
    while (to < 0 && kept >= 0 && kept < heights.count - 1) to = movedTo(change, ++kept);
    const before = heights.offset(kept);
    this.#keeping.follow(change);
    heights.setKeys(keys, change);
    this.#shown.stale = true;
    if (to >= 0) this.#owed += heights.offset(to) - before;
  }

  /** Takes note of where others have scrolled to. */
  #hear(): void {
    const place = this.#place;
    const direction = place?.hear();
    if (!place || !direction) return;
    // Whoever begins to leave the end is not held there.
    this.#keeping.keepEnd(direction === 'down' && place.end - place.top <= AT_END && this.#keeping.sticks);
    // Whoever goes to the very top wants the first row; and where none of the rows on show is seen any more, nothing has to stay.
    if (place.top <= 0 || !this.#shown.overlaps(this.#top, place.height)) this.#drift = 0;
  }

  readonly #onScroll = (): void => {
    this.#hear();
    if (this.#report() || !this.#covers()) this.#host.requestUpdate();
  };

  /** A browser moves there by and by, past rows that turn out to be of other heights on the way. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const edge = edgeOf(event);
    if (!edge) return;
    event.preventDefault();
    const place = this.#place!;
    place.moveTo(edge === 'start' ? 0 : place.end);
    this.#keeping.keepEnd(edge === 'end' && this.#keeping.sticks);
    this.#drift = this.#owed = 0;
    this.#shown.stale = true;
    this.#host.requestUpdate();
  };

  #toGoal(place: ScrollPlace): void {
    const row = this.#page?.rowOf(this.#heights.keyAt(this.#keeping.goal!.index));
    if (row) this.#keeping.reach(row, place);
  }

  /** Notes what is in view; true when the host has to be rendered again for it. */
  #report(): boolean {
    return this.#inView.look(this.#heights, this.#view());
  }

  readonly #onResize = (entries: ResizeObserverEntry[]): void => {
    const place = this.#place;
    if (!place) return;
    const hidden = place.height === 0;
    const view = entries.some(({ target }) => target === place.scroller);
    if (view) place.height = place.scroller.clientHeight;
    // Where nothing is seen nothing is scrolled and nothing comes near: it stands again where it stood.
    if (place.height === 0) return;
    if (hidden) place.moveTo(place.top);
    this.#hear();
    const kept = this.#keeper();
    const before = this.#heights.offset(kept);
    const from = before + this.#drift - place.top;
    const rewrapped = view && Math.abs(place.scroller.clientWidth - place.width) >= 1;
    if (rewrapped) this.#rewrap(place);
    else this.#page?.measured(entries, (key, height) => this.#measure(key, height));
    if (this.#keeping.goal) this.#toGoal(place);
    else if (this.#keeping.end) place.moveTo(place.end);
    else if (rewrapped) this.#realign(place, kept, from);
    else if (kept >= 0) this.#absorb(place, this.#heights.offset(kept) - before);
    // A render inside this callback would bring new rows to observe, and the browser reports that as an error.
    if (this.#report() || !this.#covers())
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#host.requestUpdate();
      });
  };

  #measure(key: string, height: number): void {
    const index = this.#shown.indexOf(key);
    if (index >= 0 && height > 0) this.#heights.set(index, height);
  }

  /** Texts break elsewhere now: what is not on show is guessed again. */
  #rewrap(place: ScrollPlace): void {
    place.width = place.scroller.clientWidth;
    this.#heights.reset();
    this.#shown.stale = true;
    this.#page?.measureAll((key, height) => this.#measure(key, height));
  }

  /** The row stands as far below the view's top as before, and the gap above is still of another height. */
  #realign(place: ScrollPlace, kept: number, from: number): void {
    const row = this.#page?.rowOf(this.#heights.keyAt(kept));
    if (row) place.moveTo(place.top + place.distance(row) - from);
    this.#drift = row ? place.top + place.distance(row) - this.#heights.offset(kept) : 0;
  }

  /** Rows above the view turned out taller or lower. The gap above them gives way: whoever scrolls is not interfered with. */
  #absorb(place: ScrollPlace, pixels: number): void {
    if (pixels === 0) return;
    const lead = this.#shown.leadOf(this.#drift - pixels);
    if (lead !== undefined && this.#page?.setLead(lead)) this.#drift -= pixels;
    else place.moveBy(pixels);
  }
}
