/**
 * Heights of many rows, some measured, the rest guessed, with their running sum: a binary indexed tree, so that a
 * measured height and a search by offset cost the logarithm of the count. Pixels throughout.
 */
export class RowHeights {
  private keys: readonly string[] = [];
  private heights = new Float64Array(0);
  private sums = new Float64Array(1);
  /** What was ever measured, by key: rows keep their height when they move or come back. */
  private readonly measured = new Map<string, number>();

  constructor(private readonly guess: number) {}

  get count(): number {
    return this.keys.length;
  }

  get total(): number {
    return this.offset(this.count);
  }

  keyAt(index: number): string | undefined {
    return this.keys[index];
  }

  indexOf(key: string): number {
    return this.keys.indexOf(key);
  }

  /** Takes a new list. Rows that stay at the beginning or the end are recognised without a look-up. */
  setKeys(keys: readonly string[]): void {
    if (keys === this.keys) return;
    const before = this.keys;
    const shorter = Math.min(keys.length, before.length);
    let head = 0;
    while (head < shorter && keys[head] === before[head]) head++;
    let tail = 0;
    while (tail < shorter - head && keys[keys.length - 1 - tail] === before[before.length - 1 - tail]) tail++;
    const heights = new Float64Array(keys.length);
    heights.set(this.heights.subarray(0, head));
    for (let index = head; index < keys.length - tail; index++) {
      heights[index] = this.measured.get(keys[index]!) ?? this.guess;
    }
    heights.set(this.heights.subarray(before.length - tail), keys.length - tail);
    this.keys = keys;
    this.heights = heights;
    this.sum();
  }

  /** Notes a measured height; true when it differs from what was believed. */
  set(index: number, height: number): boolean {
    const key = this.keys[index];
    if (key === undefined) return false;
    this.measured.set(key, height);
    const change = height - this.heights[index]!;
    if (Math.abs(change) < 0.1) return false;
    this.heights[index] = height;
    for (let at = index + 1; at < this.sums.length; at += at & -at) this.sums[at]! += change;
    return true;
  }

  /** Forgets every measurement: the width changed. */
  reset(): void {
    this.measured.clear();
    this.heights.fill(this.guess);
    this.sum();
  }

  height(index: number): number {
    return this.heights[index] ?? this.guess;
  }

  /** Where the row begins; for the count itself, where the last one ends. */
  offset(index: number): number {
    let sum = 0;
    for (let at = Math.min(index, this.count); at > 0; at -= at & -at) sum += this.sums[at]!;
    return sum;
  }

  /** The row at an offset, the first or last one when it lies outside. -1 when there is none. */
  indexAt(offset: number): number {
    if (this.count === 0) return -1;
    let index = 0;
    let left = offset;
    for (let step = 2 ** Math.floor(Math.log2(this.count)); step >= 1; step /= 2) {
      const next = index + step;
      if (next <= this.count && this.sums[next]! <= left) {
        index = next;
        left -= this.sums[next]!;
      }
    }
    return Math.min(index, this.count - 1);
  }

  private sum(): void {
    const sums = new Float64Array(this.count + 1);
    for (let at = 1; at <= this.count; at++) {
      sums[at]! += this.heights[at - 1]!;
      const parent = at + (at & -at);
      if (parent <= this.count) sums[parent]! += sums[at]!;
    }
    this.sums = sums;
  }
}
