/** The newest of what was added, up to a number. */
export class Ring<T> {
  #items: T[] = [];
  #first = 0;
  #list: readonly T[] | undefined;

  constructor(readonly limit: number) {}

  get size(): number {
    return this.#items.length - this.#first;
  }

  /** @returns how many had to go. */
  add(item: T): number {
    this.#list = undefined;
    this.#items.push(item);
    if (this.size <= this.limit) return 0;
    this.#first++;
    // Moving all of them for each one would cost more than holding twice as many.
    if (this.#first > this.limit) {
      this.#items = this.#items.slice(this.#first);
      this.#first = 0;
    }
    return 1;
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
