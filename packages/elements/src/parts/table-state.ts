import type { ReactiveController } from 'lit';
import type { WagateElement } from '../base/element.js';
import { RowFocus } from './focus-beside.js';

export interface TableSort {
  /** Key of a column. */
  key: string;
  direction: 'ascending' | 'descending';
}

/**
 * What a person has done to a table: how it is sorted and which rows are ticked. One for each table, beside `table()`.
 *
 * ```ts
 * private readonly keys = new TableState(this, { key: 'name', direction: 'ascending' });
 * ```
 */
export class TableState implements ReactiveController {
  private ticked = new Set<string>();
  /** Where a range starts that Shift ends. */
  private anchor: string | undefined;

  constructor(
    readonly host: WagateElement,
    public sort?: TableSort,
  ) {
    host.addController(this);
    new RowFocus(host);
  }

  hostDisconnected(): void {
    // A table that comes back holds other rows, perhaps: what was ticked unseen must not be acted on.
    this.ticked.clear();
    this.anchor = undefined;
  }

  /** Ids of the ticked rows, in the order in which they were ticked. */
  get selected(): readonly string[] {
    return [...this.ticked];
  }

  has(id: string): boolean {
    return this.ticked.has(id);
  }

  readonly clear = (): void => {
    this.ticked.clear();
    this.anchor = undefined;
    this.host.requestUpdate();
  };

  /** Forgets ticks of rows that are not there any more: nobody sees them, so nothing may happen to them. */
  keep(ids: readonly string[]): void {
    if (this.ticked.size === 0) return;
    const there = new Set(ids);
    for (const id of this.ticked) if (!there.has(id)) this.ticked.delete(id);
  }

  /** Ticks or unticks a row, with `range` all between it and the last one too. `ids` are those on show, in their order. */
  tick(id: string, on: boolean, ids: readonly string[], range = false): void {
    const from = range && this.anchor !== undefined ? ids.indexOf(this.anchor) : -1;
    const to = ids.indexOf(id);
    const meant = from < 0 || to < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
    for (const one of meant) this.mark(one, on);
    this.anchor = id;
    this.host.requestUpdate();
  }

  tickAll(on: boolean, ids: readonly string[]): void {
    for (const id of ids) this.mark(id, on);
    this.host.requestUpdate();
  }

  /** Sorts by a column; by the same one again: the other way round. */
  sortBy(key: string): void {
    const again = this.sort?.key === key && this.sort.direction === 'ascending';
    this.sort = { key, direction: again ? 'descending' : 'ascending' };
    this.host.requestUpdate();
  }

  private mark(id: string, on: boolean): void {
    if (on) this.ticked.add(id);
    else this.ticked.delete(id);
  }
}
