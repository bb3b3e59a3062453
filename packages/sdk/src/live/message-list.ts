import type { TimelineMessage } from './types.js';

/**
 * Rows oldest first, found by `waMessageId`. WhatsApp's times are whole seconds: within one, the order of the gateway's ids counts, and
 * rows whose id is not known yet follow in the order they came. Rows being sent stand last, whatever a clock says.
 */
export class MessageList {
  #rows: TimelineMessage[] = [];
  readonly #byId = new Map<string, TimelineMessage>();
  readonly #arrivals = new Map<string, number>();
  #arrived = 0;
  #copy: readonly TimelineMessage[] | undefined;

  /** A copy that never changes, made once for all who ask until the next change. */
  get all(): readonly TimelineMessage[] {
    // Not frozen: freezing a hundred thousand rows takes longer than a frame.
    this.#copy ??= this.#rows.slice();
    return this.#copy;
  }

  get size(): number {
    return this.#rows.length;
  }

  get(waMessageId: string): TimelineMessage | undefined {
    return this.#byId.get(waMessageId);
  }

  /** Adds a row, or replaces the one of the same `waMessageId`. */
  put(row: TimelineMessage): void {
    const before = this.#byId.get(row.waMessageId);
    if (before === row) return;
    this.#copy = undefined;
    this.#byId.set(row.waMessageId, row);
    if (!before && !isStored(row)) this.#arrivals.set(row.waMessageId, ++this.#arrived);
    if (before && this.#compare(before, row) === 0) {
      this.#rows[this.#placeOf(before)] = row;
      return;
    }
    if (before) this.#rows.splice(this.#placeOf(before), 1);
    if (isStored(row)) this.#arrivals.delete(row.waMessageId);
    this.#rows.splice(this.#placeAfter(row), 0, row);
  }

  delete(waMessageId: string): void {
    const row = this.#byId.get(waMessageId);
    if (!row) return;
    this.#copy = undefined;
    this.#rows.splice(this.#placeOf(row), 1);
    this.#byId.delete(waMessageId);
    this.#arrivals.delete(waMessageId);
  }

  clear(): void {
    this.#rows = [];
    this.#byId.clear();
    this.#arrivals.clear();
    this.#copy = undefined;
  }

  #compare(a: TimelineMessage, b: TimelineMessage): number {
    const [aStored, bStored] = [isStored(a), isStored(b)];
    return (
      Number(a.pending ?? false) - Number(b.pending ?? false) ||
      a.timestamp - b.timestamp ||
      Number(bStored) - Number(aStored) ||
      (aStored
        ? a.id < b.id
          ? -1
          : a.id > b.id
            ? 1
            : 0
        : this.#arrivals.get(a.waMessageId)! - this.#arrivals.get(b.waMessageId)!)
    );
  }

  /** The first place whose row comes after this one. */
  #placeAfter(row: TimelineMessage): number {
    let [low, high] = [0, this.#rows.length];
    // Mostly it is the newest.
    if (high > 0 && this.#compare(this.#rows[high - 1]!, row) <= 0) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(this.#rows[middle]!, row) > 0) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #placeOf(row: TimelineMessage): number {
    return this.#placeAfter(row) - 1;
  }
}

/** Whether the gateway's own id of the row is known. */
export const isStored = ({ id }: TimelineMessage): boolean => id.startsWith('msg_');
