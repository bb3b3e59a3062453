import type { MonitorEntry, MonitorEvent } from '@wagate/sdk/live';

/** Which events are shown; an empty text narrows nothing. */
export interface EventFilter {
  readonly type: string;
  readonly organization: string;
  /** Part of an event, in any case: of its JSON, or of a name beside it. */
  readonly text: string;
}

export const ANY: EventFilter = Object.freeze({ type: '', organization: '', text: '' });

/** How many of them are events. */
export function countEvents(entries: readonly MonitorEntry[]): number {
  let count = 0;
  for (const { kind } of entries) if (kind === 'event') count++;
  return count;
}

/** Names that stand beside an event on screen. */
export type NamesBeside = (event: MonitorEvent['event']) => string;

/**
 * The entries that fit a filter, in their order. What is new is looked at once: the cost of an update is that of what came, not of what is held.
 * Each entry has a number that it keeps, to be found by.
 */
export class EventList {
  #numbers = new WeakMap<MonitorEntry, number>();
  #next = 1;
  #entries: readonly MonitorEntry[] = [];
  #filter = ANY;
  /** Those that fit, oldest first; the first `#gone` of them are held no more. */
  #fit: MonitorEntry[] = [];
  #gone = 0;
  #texts = new WeakMap<MonitorEntry, string>();

  constructor(private readonly names: NamesBeside) {}

  /** How many there are, gaps among them. */
  get count(): number {
    return this.#fit.length - this.#gone;
  }

  /** The newest is 0. */
  at(index: number): MonitorEntry | undefined {
    return index < this.count ? this.#fit[this.#fit.length - 1 - index] : undefined;
  }

  /** Oldest first. */
  all(): readonly MonitorEntry[] {
    return this.#fit.slice(this.#gone);
  }

  numberOf(entry: MonitorEntry): number {
    return this.#numbers.get(entry) ?? 0;
  }

  /** Where the entry with this number stands; -1 where it is not shown. */
  indexOf(number: number): number {
    let [low, high] = [this.#gone, this.#fit.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.numberOf(this.#fit[middle]!);
      if (found === number) return this.#fit.length - 1 - middle;
      if (found < number) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  update(entries: readonly MonitorEntry[], filter: EventFilter): void {
    const anew = filter !== this.#filter;
    if (entries === this.#entries && !anew) return;
    this.#entries = entries;
    this.#filter = filter;
    if (!filter.text) this.#texts = new WeakMap();
    let at = entries.length;
    while (at > 0 && !this.#numbers.has(entries[at - 1]!)) at--;
    for (const entry of entries.slice(at)) this.#numbers.set(entry, this.#next++);
    if (anew) {
      this.#fit = [];
      this.#gone = 0;
    } else this.#letGo(at > 0 ? entries[at - 1] : undefined);
    for (const entry of anew ? entries : entries.slice(at)) if (this.#fits(entry)) this.#fit.push(entry);
  }

  /** @param last the newest of those that were known and are held still: what comes after it was replaced */
  #letGo(last: MonitorEntry | undefined): void {
    const end = last ? this.numberOf(last) : 0;
    while (this.#fit.length && this.numberOf(this.#fit.at(-1)!) > end) this.#fit.pop();
    const start = last ? this.numberOf(this.#entries[0]!) : Number.POSITIVE_INFINITY;
    while (this.#gone < this.#fit.length && this.numberOf(this.#fit[this.#gone]!) < start) this.#gone++;
    // Moving all of them for each one would cost more than keeping some for a while.
    if (this.#gone * 2 <= this.#fit.length) return;
    this.#fit = this.#fit.slice(this.#gone);
    this.#gone = 0;
  }

  #fits(entry: MonitorEntry): boolean {
    if (entry.kind === 'gap') return true;
    const { event } = entry;
    const { type, organization, text } = this.#filter;
    if (type && event.event !== type) return false;
    if (organization && event.organization !== organization) return false;
    return !text || this.#textOf(entry).includes(text.toLowerCase());
  }

  #textOf(entry: MonitorEvent): string {
    let text = this.#texts.get(entry);
    if (text === undefined) {
      text = `${JSON.stringify(entry.event)} ${this.names(entry.event)}`.toLowerCase();
      this.#texts.set(entry, text);
    }
    return text;
  }
}
