import type { Slice } from './slices.js';

type Measured = (key: string, height: number) => void;

/** The rows and gaps of a list that stand in its scroller now. */
export class RowsInPage {
  readonly #scroller: HTMLElement;
  readonly #observer: ResizeObserver;
  /** With their keys. */
  readonly #rows = new Map<HTMLElement, string>();
  /** The gap above the rows in view. */
  #lead: HTMLElement | undefined;

  constructor(scroller: HTMLElement, resized: ResizeObserverCallback) {
    this.#scroller = scroller;
    this.#observer = new ResizeObserver(resized);
    this.#observer.observe(scroller);
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#rows.clear();
  }

  /** Gives the gaps their heights, and has new rows measured. `first` is the first row below the gap above the view. */
  dress(slices: readonly Slice[], first: string | undefined): void {
    const heights = slices.filter((slice) => slice.kind === 'gap').map(({ height }) => height);
    let gaps = 0;
    // By siblings: `children` is a live list, and slow to go through.
    for (let child = this.#scroller.firstElementChild; child; child = child.nextElementSibling) {
      if (!(child instanceof HTMLElement) || this.#rows.has(child)) continue;
      const { key, gap } = child.dataset;
      if (key !== undefined) {
        this.#rows.set(child, key);
        this.#observer.observe(child);
      } else if (gap !== undefined) child.style.setProperty('block-size', `${heights[gaps++]}px`);
    }
    this.#lead = (this.rowOf(first)?.previousElementSibling ?? undefined) as HTMLElement | undefined;
  }

  /** Changes the gap above the view; false where there is none. */
  setLead(height: number): boolean {
    this.#lead?.style.setProperty('block-size', `${height}px`);
    return this.#lead !== undefined;
  }

  rowOf(key: string | undefined): HTMLElement | undefined {
    for (const [row, its] of this.#rows) if (its === key && row.isConnected) return row;
    return undefined;
  }

  get focusedKey(): string | undefined {
    const focused = (this.#scroller.getRootNode() as ShadowRoot).activeElement;
    return focused?.closest<HTMLElement>('[data-key]')?.dataset.key;
  }

  /** Tells the rows of these entries, and forgets those that are gone. */
  measured(entries: readonly ResizeObserverEntry[], tell: Measured): void {
    for (const { target, borderBoxSize } of entries) {
      const row = target as HTMLElement;
      const key = this.#rows.get(row);
      if (key === undefined) continue;
      if (row.isConnected) tell(key, borderBoxSize[0]?.blockSize ?? row.clientHeight);
      else if (this.#rows.delete(row)) this.#observer.unobserve(row);
    }
  }

  measureAll(tell: Measured): void {
    for (const [row, key] of this.#rows) tell(key, row.getBoundingClientRect().height);
  }
}
