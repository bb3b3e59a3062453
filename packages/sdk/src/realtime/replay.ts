import type { GatewayEvent } from '@wagate/contract/types';
import { isLogged, RecentIds, timeOfId } from './event-log.js';
import type { Gap } from './types.js';

/** The most that the production gateway replays; it does not say when it left some out. */
const SILENT_PAGE = 200;
/** A log keeps events for a day at least. */
const KEPT_MS = 24 * 3600_000;

/** Where a connection stands in the gateway's log: each event once, no page of a replay left out, and what may be missing told. */
export class Replay {
  readonly #seen = new RecentIds();
  /** Where pages of this replay began: a gateway that gives one again is not followed for ever. */
  readonly #pages = new Set<string>();
  /** Nobody resumes what everybody's gateways tell: there is no one log of it. */
  readonly #resumable: boolean;
  #position: string | undefined;
  #gap: Gap['reason'] | undefined;
  #failures = 0;
  #heard = false;
  /**
   * A replay is under way whose end the gateway will not announce: every event older than the greeting is of it, until the first ping. One
   * with `realtime-replay` says itself what it left out.
   */
  #silent = false;
  /** When the gateway greeted, by its clock. */
  #greetedAt: number | undefined;
  /** Events of this silent replay. */
  #replayed = 0;
  /** What the last event before this connection was: of a silent replay, what is much older was had before. */
  #resumedAfter: string | undefined;

  constructor(resumable: boolean, position?: string) {
    this.#resumable = resumable;
    this.#position = position;
  }

  /** The last event after which the gateway can resume. */
  get position(): string | undefined {
    return this.#position;
  }

  /** @param silent what is asked for is replayed without a word on its end */
  begin(silent: boolean, now: number): void {
    this.#silent = silent;
    this.#greetedAt = undefined;
    this.#replayed = 0;
    this.#resumedAfter = this.#position;
    // This gateway would not say that it no longer knows the place.
    if (silent && timeOfId(this.#position) < now - KEPT_MS) this.#gap ??= 'cursor_expired';
  }

  /** Something came. */
  heard(): void {
    this.#heard = true;
  }

  /** @returns why events before this moment may be missing */
  greeted(timestamp = this.#greetedAt): Gap['reason'] | undefined {
    const gap = this.#gap;
    this.#greetedAt = timestamp;
    this.#gap = undefined;
    return gap;
  }

  /** @returns whether it did not come before */
  take({ id, event, timestamp }: GatewayEvent): boolean {
    if (timestamp >= this.#greetedAt!) this.#silent = false;
    // Ids are made a little before their event is logged, on machines whose clocks differ a little.
    const old = this.#silent && timeOfId(id) < timeOfId(this.#resumedAfter) - 60_000;
    const fresh = this.#seen.add(id) && !old;
    if (fresh && this.#resumable && isLogged(event)) this.#position = id;
    if (this.#silent) this.#replayed++;
    return fresh;
  }

  /** Whether a gateway that says nothing has replayed as many as it does at most. */
  get full(): boolean {
    return this.#silent && this.#replayed >= SILENT_PAGE;
  }

  /** @returns whether the next page is to be asked for after `id`: not twice */
  pageAfter(id: string): boolean {
    if (this.#pages.size < this.#pages.add(id).size) return true;
    this.#silent = false;
    return false;
  }

  /** Nothing of a replay comes after a ping. */
  caughtUp(): void {
    this.#silent = false;
    this.#failures = 0;
    this.#pages.clear();
  }

  /** The gateway cannot replay, by this code. @returns whether there is another place to ask for at once */
  failed(code: string | undefined): boolean {
    const expired = code === 'cursor_expired';
    if (expired || (code === 'replay_failed' && ++this.#failures > 2)) {
      this.#position = undefined;
      this.#gap = expired ? 'cursor_expired' : 'replay_failed';
    }
    return expired;
  }

  /** The connection broke. */
  lost(): void {
    this.#pages.clear();
    if (!this.#position && this.#heard) this.#gap ??= 'no_cursor';
  }

  /** Whoever listens later begins anew: what was missed until then is read over REST. */
  forget(): void {
    this.#position = this.#gap = undefined;
    this.#heard = false;
  }
}
