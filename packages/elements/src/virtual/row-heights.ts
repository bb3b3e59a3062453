/** How one list of keys became another: rows that stayed at its beginning or end are known without a look-up. */
export interface Change {
  /** So many stayed at the beginning, and so many at the end. */
  head: number;
  tail: number;
  before: readonly string[];
  after: readonly string[];
}

/**
 * Heights of many rows, some measured, the rest guessed, with their running sum: a binary indexed tree, so that a
 * measured height, a search by offset and one more row at the end cost the logarithm of the count. Pixels throughout.
 */
export class RowHeights {
  #keys: readonly string[] = [];
  /** As long as a power of two: rows that come at the end mostly find their place made. */
  #heights = new Float64Array(0);
  #sums = new Float64Array(1);
  /** What was ever measured, by key: rows keep their height when they move or come back. */
  readonly #measured = new Map<string, number>();
  readonly #guess: number;

  constructor(guess: number) {
    this.#guess = guess;
  }

  get keys(): readonly string[] {
    return this.#keys;
  }

  get count(): number {
    return this.#keys.length;
  }

  get total(): number {
    return this.offset(this.count);
  }

  keyAt(index: number): string | undefined {
    return this.#keys[index];
  }

  indexOf(key: string): number {
    return this.#keys.indexOf(key);
  }

  /** What another list would change; `setKeys` does it. */
  compare(after: readonly string[]): Change {
    const before = this.#keys;
    const shorter = Math.min(after.length, before.length);
    let head = 0;
    while (head < shorter && after[head] === before[head]) head++;
    let tail = 0;
    while (tail < shorter - head && after[after.length - 1 - tail] === before[before.length - 1 - tail])
      tail++;
    return { head, tail, before, after };
  }

  setKeys(keys: readonly string[], { head, tail, before } = this.compare(keys)): void {
    if (keys === this.#keys) return;
    this.#keys = keys;
    if (head === before.length) {
      this.#append(head);
      return;
    }
    const heights = new Float64Array(capacity(keys.length));
    heights.set(this.#heights.subarray(0, head));
    for (let index = head; index < keys.length - tail; index++) heights[index] = this.#known(index);
    heights.set(this.#heights.subarray(before.length - tail, before.length), keys.length - tail);
    this.#heights = heights;
    this.#sum();
  }

  /** Notes a measured height; true when it differs from what was believed. */
  set(index: number, height: number): boolean {
    const key = this.#keys[index];
    if (key === undefined) return false;
    this.#measured.set(key, height);
    const change = height - this.#heights[index]!;
    if (Math.abs(change) < 0.1) return false;
    this.#heights[index] = height;
    for (let at = index + 1; at <= this.count; at += at & -at) this.#sums[at]! += change;
    return true;
  }

  /** Forgets every measurement: the width changed. */
  reset(): void {
    this.#measured.clear();
    this.#heights.fill(this.#guess);
    this.#sum();
  }

  height(index: number): number {
    return index >= 0 && index < this.count ? this.#heights[index]! : this.#guess;
  }

  /** Where the row begins; for the count itself, where the last one ends. */
  offset(index: number): number {
    let sum = 0;
    for (let at = Math.min(index, this.count); at > 0; at -= at & -at) sum += this.#sums[at]!;
    return sum;
  }

  /** The row at an offset, the first or last one when it lies outside. -1 when there is none. */
  indexAt(offset: number): number {
    const { count } = this;
    if (count === 0) return -1;
    let index = 0;
    let left = offset;
    for (let step = 2 ** Math.floor(Math.log2(count)); step >= 1; step /= 2) {
      const next = index + step;
      if (next <= count && this.#sums[next]! <= left) {
        index = next;
        left -= this.#sums[next]!;
      }
    }
    return Math.min(index, count - 1);
  }

  #known(index: number): number {
    return this.#measured.get(this.#keys[index]!) ?? this.#guess;
  }

  #append(from: number): void {
    const size = capacity(this.count);
    if (size > this.#heights.length) {
      this.#heights = grown(this.#heights, size);
      this.#sums = grown(this.#sums, size + 1);
    }
    for (let index = from; index < this.count; index++) {
      this.#heights[index] = this.#known(index);
      this.#sumAt(index + 1);
    }
  }

  #sum(): void {
    this.#sums = new Float64Array(this.#heights.length + 1);
    for (let at = 1; at <= this.count; at++) this.#sumAt(at);
  }

  /** A place of the tree from those before it. */
  #sumAt(at: number): void {
    let sum = this.#heights[at - 1]!;
    const end = at - (at & -at);
    for (let part = at - 1; part > end; part -= part & -part) sum += this.#sums[part]!;
    this.#sums[at] = sum;
  }
}

const capacity = (count: number) => (count === 0 ? 0 : 2 ** Math.ceil(Math.log2(count)));

function grown(numbers: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  const more = new Float64Array(length);
  more.set(numbers);
  return more;
}

/** Where a row of the list before stands in the one after; -1 when it is gone. */
export function movedTo({ head, tail, before, after }: Change, index: number): number {
  if (index < head) return index;
  const fromEnd = before.length - index;
  return fromEnd <= tail ? after.length - fromEnd : after.indexOf(before[index]!);
}
