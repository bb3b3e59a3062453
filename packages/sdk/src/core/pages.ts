import { invalidResponse } from './error-from-response.js';
import { PageTrail } from './page-trail.js';

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
  /** Page by page, all of them. A gateway that gives one cursor twice, or empty pages without end, ends it with an error. */
  pages(): AsyncIterable<P>;
}

/** Turns `fetchPage` into a list. */
export function pagesOf<T, P extends Page<T>>(fetchPage: (cursor?: string) => Promise<P>): Pages<T, P> {
  async function* pages() {
    const trail = new PageTrail();
    let cursor: string | undefined;
    do {
      const page = await fetchPage(cursor);
      yield page;
      cursor = trail.after(page.data.length, page.nextCursor);
      // Whoever wants all of it must not take a part for it.
      if (trail.endless) throw invalidResponse(200);
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
