/** The newest of what was added, up to a number. */
export class Ring<T> {
  #items: T[] = [];
  #first = 0;
  #list: readonly T[] | undefined;

  constructor(readonly limit: number) {}

  get size(): number {
    return this.#items.length - this.#first;
  }

  /** @returns the one that had to go. */
  add(item: T): T | undefined {
    this.#list = undefined;
    this.#items.push(item);
    if (this.size <= this.limit) return undefined;
    const gone = this.#items[this.#first++];
    // Moving all of them for each one would cost more than holding twice as many.
    if (this.#first > this.limit) {
      this.#items = this.#items.slice(this.#first);
      this.#first = 0;
    }
    return gone;
  }

  /** The newest. */
  get last(): T | undefined {
    return this.size ? this.#items.at(-1) : undefined;
  }

  /** Puts another in the place of the newest. */
  replaceLast(item: T): void {
    this.#list = undefined;
    this.#items[this.#items.length - 1] = item;
  }

  /** Oldest first; the same list until something is added. */
  items(): readonly T[] {
    this.#list ??= Object.freeze(this.#items.slice(this.#first));
    return this.#list;
  }

  clear(): void {
    this.#items = [];
    this.#first = 0;
    this.#list = undefined;
  }
}
