import type { WithResponse } from './call-promise.js';
import { invalidResponse } from './error-from-response.js';
import { PageTrail } from './page-trail.js';

/** One page of a list; `nextCursor` is absent on the last. */
export interface Page<T> {
  /** The items, in the gateway's order. */
  data: T[];
  /** What to give as `cursor` for the next page. */
  nextCursor?: string;
}

/** The pages of a list, one after another. */
export interface PageIterable<P> extends AsyncIterable<P> {
  /** Each page beside its response and request id. */
  withResponse(): AsyncIterable<WithResponse<P>>;
}

/**
 * A list that was not asked for yet. Await it for its first page; iterate for every item over all pages; `pages()` gives page by page.
 * Each use asks anew.
 */
export interface Pages<T, P = Page<T>> extends PromiseLike<P>, AsyncIterable<T> {
  /** As of a promise for the first page. */
  catch<R>(onRejected: (reason: unknown) => R | PromiseLike<R>): Promise<P | R>;
  /** The first page beside its response and request id. */
  withResponse(): Promise<WithResponse<P>>;
  /** Page by page, all of them. A gateway that gives one cursor twice, or empty pages without end, ends it with an error. */
  pages(): PageIterable<P>;
}

/** Turns `fetchPage` into a list. */
export function pagesOf<T, P extends Page<T>>(
  fetchPage: (cursor?: string) => Promise<WithResponse<P>>,
): Pages<T, P> {
  async function* answers() {
    const trail = new PageTrail();
    let cursor: string | undefined;
    do {
      const answer = await fetchPage(cursor);
      yield answer;
      cursor = trail.after(answer.data.data.length, answer.data.nextCursor);
      // Whoever wants all of it must not take a part for it.
      if (trail.endless) throw invalidResponse(200);
    } while (cursor);
  }
  async function* pages() {
    for await (const { data } of answers()) yield data;
  }
  const first = () => fetchPage().then(({ data }) => data);
  return {
    // biome-ignore lint/suspicious/noThenProperty: awaiting a list gives its first page.
    then: (ok, failed) => first().then(ok, failed),
    catch: (failed) => first().catch(failed),
    withResponse: () => fetchPage(),
    pages: () => Object.assign(pages(), { withResponse: answers }),
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.data;
    },
  };
}
