/** So many pages one after another without anything new are no list any more. */
const MOST_EMPTY = 50;

/** What a page says of the next: nothing, null and an empty text all mean that there is none. */
export const nextOf = (cursor: unknown): string | undefined =>
  cursor === undefined || cursor === null || cursor === '' ? undefined : String(cursor);

/** The way through the pages of a list. It ends, whatever the gateway says: a cursor given twice, or pages without anything new, lead nowhere. */
export class PageTrail {
  readonly #met = new Set<string>();
  #empty = 0;
  #endless = false;

  /** The gateway would have led on, but nowhere. */
  get endless(): boolean {
    return this.#endless;
  }

  /** @param news how much of this page was not there before @returns where the next one begins; undefined after the last */
  after(news: number, nextCursor: string | null | undefined): string | undefined {
    const next = nextOf(nextCursor);
    if (next === undefined) return undefined;
    this.#empty = news > 0 ? 0 : this.#empty + 1;
    this.#endless = this.#empty > MOST_EMPTY || this.#met.has(next);
    this.#met.add(next);
    return this.#endless ? undefined : next;
  }
}
