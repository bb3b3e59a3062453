import { GatewayError } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';
import { PageTrail } from '../core/page-trail.js';
import type { Page } from '../core/pages.js';
import type { RealtimeOptions } from '../realtime/types.js';
import { type LiveSource, LiveStore } from './live-store.js';
import { type Poll, poll } from './poll.js';
import type { Live, LiveSnapshot } from './types.js';
import { unchanged } from './unchanged.js';

/** A list read page by page. */
export interface ListSnapshot<T> extends LiveSnapshot {
  /** In the gateway's order. An item that did not change is the same object as before. */
  readonly items: readonly T[];
  /** Whether `loadMore` has more. */
  readonly more: boolean;
  /** A `loadMore` runs. */
  readonly loadingMore: boolean;
  /** Why the last `loadMore` failed; what was loaded before is kept. */
  readonly moreError?: GatewayError;
  /** False where the gateway does not offer this at all: a plain gateway lacks the extension. Then there are no items and no error. */
  readonly available: boolean;
}

/** A list that keeps itself current. */
export interface LiveList<T, S extends ListSnapshot<T> = ListSnapshot<T>> extends Live<S> {
  /** Adds the next page; safe to call while one runs. It resolves also when it failed: `moreError` says so. */
  loadMore(): Promise<void>;
}

/** What makes a list store. */
export interface ListOptions<T> {
  key(item: T): string;
  /** The extension that a gateway must announce. */
  extension?: string;
  /** Whose events move it; none when absent. */
  events?: Pick<RealtimeOptions, 'scope' | 'session'>;
  /** How long it may stay unread while it is looked at, in milliseconds: for what no event tells of. */
  everyMs?: number;
}

/** Pages read again at most by a refresh: beyond, the older ones are read when they are scrolled to. */
const MOST_PAGES = 10;

/** The part that every paged list shares. */
export abstract class ListStore<
    T,
    Source extends LiveSource = Gateway,
    S extends ListSnapshot<T> = ListSnapshot<T>,
  >
  extends LiveStore<S, Source>
  implements LiveList<T, S>
{
  #items: readonly T[] = Object.freeze([]);
  #trail = new PageTrail();
  #cursor: string | undefined;
  #pages = 1;
  #available = true;
  #more: Promise<void> | undefined;
  #moreError: GatewayError | undefined;
  /** Moves when a reload is answered: a page asked for before then belongs to another list. */
  #reading = 0;
  #poll: Poll | undefined;

  constructor(
    source: Source,
    private readonly options: ListOptions<T>,
  ) {
    super(source, options.events ?? false);
    this.loadMore = this.loadMore.bind(this);
  }

  /** One page; the first without a cursor. */
  protected abstract page(cursor: string | undefined): PromiseLike<Page<T>>;
  /** The extensions of the gateway, asked for only where one is needed. */
  protected extensions(): Promise<ReadonlySet<string>> {
    return (this.gateway as LiveSource as Gateway).extensions();
  }
  /** How long it may stay unread while it is looked at, in milliseconds. */
  protected get everyMs(): number | undefined {
    return this.options.everyMs;
  }

  protected async load(): Promise<void> {
    const { extension } = this.options;
    this.#available = !extension || (await this.extensions()).has(extension);
    const items: T[] = [];
    const trail = new PageTrail();
    let cursor: string | undefined;
    if (this.#available)
      for (let pages = 0; pages < Math.min(this.#pages, MOST_PAGES) && (cursor || !pages); pages++) {
        const page = await this.page(cursor);
        items.push(...page.data);
        cursor = trail.after(page.data.length, page.nextCursor);
      }
    this.#reading++;
    this.#trail = trail;
    this.#cursor = cursor;
    this.put(items);
  }

  protected items(): readonly T[] {
    return this.#items;
  }

  protected override data() {
    return {
      items: this.#items,
      more: this.#cursor !== undefined,
      loadingMore: this.#more !== undefined,
      moreError: this.#moreError,
      available: this.#available,
    } as Omit<S, keyof LiveSnapshot>;
  }

  protected override onStart(): () => void {
    if (this.everyMs === undefined) return () => {};
    const own = poll(
      this.gateway.environment,
      () => this.everyMs!,
      () => void this.refresh(),
    );
    this.#poll = own;
    return () => {
      this.#poll = undefined;
      own.stop();
    };
  }

  loadMore(): Promise<void> {
    if (!this.#cursor) return Promise.resolve();
    this.#more ??= this.#loadMore();
    this.touch();
    return this.#more;
  }

  async #loadMore(): Promise<void> {
    try {
      while (this.#cursor) {
        const cursor = this.#cursor;
        const reading = this.#reading;
        const { data, nextCursor } = await this.page(cursor);
        this.#moreError = undefined;
        // A list that was read again meanwhile goes on from another place: between it and this page some would be missing.
        if (reading !== this.#reading) continue;
        this.#pages++;
        const before = this.#items.length;
        this.put([...this.#items, ...data]);
        this.#cursor = this.#trail.after(this.#items.length - before, nextCursor);
        break;
      }
    } catch (error) {
      this.#moreError =
        error instanceof GatewayError
          ? error
          : new GatewayError('Reading failed.', { code: 'invalid_response', cause: error });
    } finally {
      this.#more = undefined;
      this.touch();
    }
  }

  /** Replaces the list; an item that comes twice, as when lists move between two pages, is kept once. */
  protected put(items: readonly T[]): void {
    const known = new Map(this.#items.map((item) => [this.options.key(item), item]));
    const next = new Map<string, T>();
    for (const item of items) {
      const key = this.options.key(item);
      next.set(key, unchanged(known.get(key), item));
    }
    const list = [...next.values()];
    if (list.length === this.#items.length && list.every((item, at) => item === this.#items[at])) return;
    this.#items = Object.freeze(list);
    // How long the list may stay unread can depend on what is in it.
    this.#poll?.reconsider();
    this.touch();
  }

  /** Changes the item of a key in its place. @returns whether there is one. */
  protected change(key: string, change: (item: T) => T): boolean {
    const at = this.#items.findIndex((item) => this.options.key(item) === key);
    if (at < 0) return false;
    this.put(this.#items.map((item, place) => (place === at ? change(item) : item)));
    return true;
  }

  /** Replaces the item of this one's key, or puts it first. */
  protected putFirst(item: T): void {
    if (!this.change(this.options.key(item), () => item)) this.put([item, ...this.#items]);
  }

  protected remove(key: string): void {
    this.put(this.#items.filter((item) => this.options.key(item) !== key));
  }
}
