import type { Schemas } from '@wagate/contract/types';
import { NotFoundError } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';
import { PageTrail } from '../core/page-trail.js';
import { type Change, Meanwhile } from './meanwhile.js';
import { isStored } from './message-list.js';
import type { TimelineRows } from './timeline-rows.js';

type Page = Schemas['ListMessage'];

const PAGE = 50;
/** Pages read after a gap to reach what is already here; when it is wider, what is older is let go and read again when scrolled to. */
const MOST_PAGES = 6;
/** Where a gateway cannot begin in the middle, a message is looked for in so many older pages. */
const MOST_PAGES_BACK = 20;

/**
 * The stretch of a conversation that is loaded, without a hole: it reaches down to the newest message, or lies around an older one, with
 * newer ones still to be read. Then a message that comes would lie behind a hole: it is read when its page is.
 */
export class TimelineStretch {
  #older: string | undefined;
  #newer: string | undefined;
  #trailBack = new PageTrail();
  #trailAhead = new PageTrail();
  /** The message that the stretch lies around; none where it reaches the newest. */
  #middle: string | undefined;
  /** Moves when another stretch takes the place of this one: a page asked for before then is of no use to it. */
  #turn = 0;
  /** Moves with each jump that is asked for: the last one counts. */
  #jump = 0;
  #loadingOlder: Promise<void> | undefined;
  #loadingNewer: Promise<void> | undefined;
  /** While pages are on their way that may reach the newest message. */
  readonly #meanwhile = new Meanwhile();

  constructor(
    private readonly gateway: Gateway,
    private readonly session: string,
    private readonly chat: string,
    private readonly rows: TimelineRows,
    private readonly changed: () => void,
    at?: string,
  ) {
    this.#middle = at;
  }

  get more(): boolean {
    return this.#older !== undefined;
  }

  /** Newer messages are not loaded. */
  get newer(): boolean {
    return this.#newer !== undefined;
  }

  get loadingOlder(): boolean {
    return this.#loadingOlder !== undefined;
  }

  get loadingNewer(): boolean {
    return this.#loadingNewer !== undefined;
  }

  /**
   * Does what a message that came asks for, unless it lies behind a hole. Whatever pages are on their way may say that there is none: then it
   * is done after them.
   */
  arrived(timestamp: number, change: Change): void {
    this.#meanwhile.note(change);
    if (!this.newer || this.#within(timestamp)) change();
  }

  /** Within a second the gateway's order counts, in which what comes now is the last. */
  #within(timestamp: number): boolean {
    const stored = this.rows.list.all.filter(isStored);
    const [oldest, newest] = [stored[0], stored.at(-1)];
    return !!oldest && !!newest && timestamp >= oldest.timestamp && timestamp < newest.timestamp;
  }

  /** Lets go of all: it may be of the account before. */
  forget(): void {
    this.#turn++;
    this.#jump++;
    this.#middle = this.#older = this.#newer = undefined;
    for (const row of this.rows.list.all) this.rows.list.delete(row);
    this.changed();
  }

  /** Begins, or begins again as messages may have been put in between those that are here: around its message, else with the newest. */
  async open(): Promise<void> {
    const at = this.#middle;
    if (at !== undefined && (await this.#paging()) && (await this.#openAround(at))) return;
    this.#middle = undefined;
    await (this.newer ? this.openNewest() : this.#readNewest(true));
  }

  /** @returns false when the gateway does not have the message; what is loaded stays, or has grown by older pages. */
  async openAt(waMessageId: string): Promise<boolean> {
    if (this.#has(waMessageId)) return true;
    return (await this.#paging()) ? this.#openAround(waMessageId, true) : this.#pageBackTo(waMessageId);
  }

  /** The newest page in place of what is loaded, where that lies elsewhere. */
  async openNewest(): Promise<void> {
    if (!this.newer) return;
    const jump = ++this.#jump;
    await this.#meanwhile.reading(async (meanwhile) => {
      const page = await this.#page({});
      if (jump === this.#jump) this.#replace({ ...page, prevCursor: undefined }, meanwhile);
    });
  }

  /** Reads again what may have changed unseen. */
  async reread(): Promise<void> {
    if (this.#middle === undefined) return this.#readNewest();
    const turn = this.#turn;
    const page = await this.#around(this.#middle);
    if (turn !== this.#turn) return;
    if (page) this.#put(page);
    else await this.openNewest();
  }

  /** `joins`: what is loaded stays where the page shares a message with it. */
  async #openAround(waMessageId: string, joins = false): Promise<boolean> {
    const jump = ++this.#jump;
    return this.#meanwhile.reading(async (meanwhile) => {
      const page = await this.#around(waMessageId);
      if (jump !== this.#jump) return this.#has(waMessageId);
      if (page && !(joins && this.#join(page, meanwhile))) {
        this.#middle = waMessageId;
        this.#replace(page, meanwhile);
      }
      return page !== undefined;
    });
  }

  /**
   * The newest page, and those before it until they meet what is here; or until they have gone through all that is here, when messages may
   * have been put in between.
   */
  async #readNewest(anew = false): Promise<void> {
    const turn = this.#turn;
    const stored = this.rows.list.all.filter(isStored);
    // By the gateway's id: those of WhatsApp are the sender's choice, and an old one may come again.
    const known = new Set(stored.map(({ id }) => id));
    const from = stored[0]?.timestamp ?? Number.POSITIVE_INFINITY;
    let cursor: string | undefined;
    for (let pages = 1; ; pages++) {
      const page = await this.#page({ cursor });
      if (turn !== this.#turn) return;
      this.#put(page);
      cursor = page.nextCursor;
      const oldest = page.data.at(-1);
      const wide = pages === MOST_PAGES;
      const meets = anew
        ? oldest !== undefined && oldest.timestamp < from
        : page.data.some(({ id }) => known.has(id));
      if (cursor && !meets && !wide) continue;
      if (anew || !cursor || !meets) this.#goesOnFrom(cursor);
      if (cursor && !meets && oldest) this.#letGoBefore(oldest.timestamp);
      return;
    }
  }

  #letGoBefore(timestamp: number): void {
    for (const row of this.rows.list.all)
      if (row.timestamp < timestamp && isStored(row)) this.rows.list.delete(row);
  }

  loadOlder(): Promise<void> {
    if (!this.#older) return Promise.resolve();
    this.#loadingOlder ??= (async () => {
      try {
        while (this.#older) {
          const cursor = this.#older;
          const page = await this.#page({ cursor });
          // Read again meanwhile, it goes on from another place: between there and this page some would be missing.
          if (cursor !== this.#older) continue;
          this.#older = this.#trailBack.after(this.#put(page), page.nextCursor);
          break;
        }
      } finally {
        this.#loadingOlder = undefined;
        this.changed();
      }
    })();
    this.changed();
    return this.#loadingOlder;
  }

  loadNewer(): Promise<void> {
    if (!this.#newer) return Promise.resolve();
    this.#loadingNewer ??= (async () => {
      try {
        while (this.#newer) {
          const after = this.#newer;
          const read = await this.#meanwhile.reading(async (meanwhile) => {
            const page = await this.#page({ after });
            if (after !== this.#newer) return false;
            this.#reaches(this.#trailAhead.after(this.#put(page), page.prevCursor), meanwhile);
            return true;
          });
          if (read) break;
        }
      } finally {
        this.#loadingNewer = undefined;
        this.changed();
      }
    })();
    this.changed();
    return this.#loadingNewer;
  }

  async #pageBackTo(waMessageId: string): Promise<boolean> {
    for (let pages = 0; pages < MOST_PAGES_BACK && this.more; pages++) {
      const turn = this.#turn;
      await this.loadOlder();
      if (this.#has(waMessageId)) return true;
      if (turn !== this.#turn) break;
    }
    return false;
  }

  #has(waMessageId: string): boolean {
    return this.rows.list.get(waMessageId) !== undefined;
  }

  async #paging(): Promise<boolean> {
    return (await this.gateway.extensions()).has('message-paging');
  }

  #page(query: { cursor?: string; after?: string; around?: string }): Promise<Page> {
    return Promise.resolve(this.gateway.messages.list(this.session, this.chat, { limit: PAGE, ...query }));
  }

  async #around(waMessageId: string): Promise<Page | undefined> {
    try {
      return await this.#page({ around: waMessageId });
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  }

  /** Adds a page that shares a message with what is loaded. @returns whether it does. */
  #join(page: Page, meanwhile: readonly Change[]): boolean {
    const stored = this.rows.list.all.filter(isStored);
    const known = new Set(stored.map(({ id }) => id));
    if (!page.data.some(({ id }) => known.has(id))) return false;
    const ids = new Set(page.data.map(({ id }) => id));
    const [oldest, newest] = [stored[0]!, stored.at(-1)!];
    this.#put(page);
    // The end that the page goes beyond moves to that of the page.
    if (ids.has(oldest.id)) this.#goesOnFrom(page.nextCursor);
    if (this.newer && ids.has(newest.id)) this.#reaches(page.prevCursor, meanwhile);
    return true;
  }

  /** In place of all that is loaded, but not of what is being sent from here or could not be. */
  #replace(page: Page, meanwhile: readonly Change[]): void {
    this.#turn++;
    for (const row of this.rows.list.all) if (!row.pending && !row.failure) this.rows.list.delete(row);
    this.#put(page);
    this.#goesOnFrom(page.nextCursor);
    this.#trailAhead = new PageTrail();
    this.#reaches(page.prevCursor, meanwhile);
  }

  /** Older messages begin elsewhere. */
  #goesOnFrom(cursor: string | undefined): void {
    this.#older = cursor;
    this.#trailBack = new PageTrail();
  }

  #reaches(newer: string | undefined, meanwhile: readonly Change[]): void {
    this.#newer = newer;
    if (newer !== undefined) return;
    this.#middle = undefined;
    for (const change of meanwhile) change();
  }

  /** @returns how many were not here before */
  #put(page: Page): number {
    const before = this.rows.list.size;
    for (const message of [...page.data].reverse()) this.rows.putStored(message);
    this.changed();
    return this.rows.list.size - before;
  }
}
