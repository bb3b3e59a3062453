import { type Author, sameAuthor } from './author.js';
import type { TimelineMessage } from './types.js';

/**
 * Rows oldest first, found by `waMessageId` and author. WhatsApp's times are whole seconds: within one, the order of the gateway's ids counts, and
 * rows whose id is not known yet follow in the order they came. Rows being sent stand last, whatever a clock says.
 */
export class MessageList {
  #rows: TimelineMessage[] = [];
  /** Mostly one; of each author one at most. */
  readonly #byId = new Map<string, readonly TimelineMessage[]>();
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

  /** @param author of several under one id, whose is meant: ours where nobody is named, else the oldest */
  get(waMessageId: string, author?: Author): TimelineMessage | undefined {
    const named = this.#byId.get(waMessageId);
    if (!named) return undefined;
    if (author) return named.find((row) => sameAuthor(row.chatJid, row, author));
    if (named.length === 1) return named[0];
    return named.find(({ fromMe }) => fromMe) ?? [...named].sort((a, b) => this.#compare(a, b))[0];
  }

  /** Adds a row, or replaces the one of the same `waMessageId` and author. */
  put(row: TimelineMessage): void {
    const before = this.get(row.waMessageId, row);
    if (before === row) return;
    this.#copy = undefined;
    this.#byId.set(row.waMessageId, [...this.#others(row.waMessageId, before), row]);
    if (!before && !isStored(row)) this.#arrivals.set(row.key, ++this.#arrived);
    if (before && this.#compare(before, row) === 0) {
      this.#rows[this.#placeOf(before)] = row;
      return;
    }
    if (before) this.#rows.splice(this.#placeOf(before), 1);
    if (isStored(row)) this.#arrivals.delete(row.key);
    this.#rows.splice(this.#placeAfter(row), 0, row);
  }

  /** Takes away the row of the same `waMessageId` and author. */
  delete({ waMessageId, ...author }: Author & { waMessageId: string }): void {
    const row = this.get(waMessageId, author);
    if (!row) return;
    this.#copy = undefined;
    this.#rows.splice(this.#placeOf(row), 1);
    const others = this.#others(waMessageId, row);
    if (others.length) this.#byId.set(waMessageId, others);
    else this.#byId.delete(waMessageId);
    this.#arrivals.delete(row.key);
  }

  #others(waMessageId: string, row: TimelineMessage | undefined): readonly TimelineMessage[] {
    return (this.#byId.get(waMessageId) ?? []).filter((one) => one !== row);
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
        : this.#arrivals.get(a.key)! - this.#arrivals.get(b.key)!)
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
