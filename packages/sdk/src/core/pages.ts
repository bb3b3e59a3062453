import { invalidResponse } from './error-from-response.js';

/** One page of a list; `nextCursor` is absent on the last. */
export interface Page<T> {
  /** The items, in the gateway's order. */
  data: T[];
  /** What to give as `cursor` for the next page. */
  nextCursor?: string;
}

/**
 * A list that was not asked for yet. Await it for its first page; iterate for every item over all pages; `pages()` gives page by page.
 * Each use asks anew.
 */
export interface Pages<T, P = Page<T>> extends PromiseLike<P>, AsyncIterable<T> {
  /** As of a promise for the first page. */
  catch<R>(onRejected: (reason: unknown) => R | PromiseLike<R>): Promise<P | R>;
  /** Page by page, all of them. A gateway that gives one cursor twice ends it with an error. */
  pages(): AsyncIterable<P>;
}

/** Turns `fetchPage` into a list. A gateway that hands out a cursor twice would never end: that is an error. */
export function pagesOf<T, P extends Page<T>>(fetchPage: (cursor?: string) => Promise<P>): Pages<T, P> {
  async function* pages() {
    const seen = new Set<string>();
    let cursor: string | undefined;
    do {
      const page = await fetchPage(cursor);
      yield page;
      cursor = page.nextCursor;
      if (cursor && seen.size === seen.add(cursor).size) throw invalidResponse(200);
    } while (cursor);
  }
  return {
    // biome-ignore lint/suspicious/noThenProperty: awaiting a list gives its first page.
    then: (ok, failed) => fetchPage().then(ok, failed),
    catch: (failed) => fetchPage().catch(failed),
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.data;
    },
  };
}
