import { randomBytes } from 'node:crypto';
import { type Clock, systemClock } from '../clock.js';
import { OutageError } from './outage.js';

/** More than what is left over in pages and logs that are there already: a full disk must be noticed. */
const PROBE_BYTES = 65_536;
/** A database that takes longer is of no use to anybody who waits for it. */
const PROBE_MS = 5_000;
/** For how long a success is believed. */
const FRESH_MS = 10_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

export interface HealthOptions {
  /** Writes so much and removes it again, durably. */
  probe(bytes: Uint8Array): Promise<void>;
  clock?: Clock;
  /** Told once when the database goes, and once when it is back. */
  log(message: string): void;
}

/**
 * Whether the database can be written. Every failure of a query says that it can't; that it can again is found out by
 * trying, with growing waits, until it works.
 */
export class StoreHealth {
  readonly #options: HealthOptions;
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  #outage: OutageError | undefined;
  #probing: Promise<void> | undefined;
  /** The write of a probe, which may take longer than anybody waits for it: another one would not be quicker. */
  #writing: Promise<void> | undefined;
  #writtenAt = Number.NEGATIVE_INFINITY;
  #wait = FIRST_WAIT_MS;
  #cancel = () => {};
  #closed = false;

  constructor(options: HealthOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  /** Why the database cannot be used now. */
  get outage(): OutageError | undefined {
    return this.#outage;
  }

  /** Tries to write, unless that has just worked. @returns what keeps it from working */
  async check(): Promise<OutageError | undefined> {
    if (this.#outage || this.#clock.now() - this.#writtenAt > FRESH_MS) await this.#probe();
    return this.#outage;
  }

  /** A query has failed for this. Told once, and once more when it turns out to be something else. */
  failed(outage: OutageError): void {
    if (this.#closed || this.#outage?.kind === outage.kind) return;
    const goesOn = this.#outage !== undefined;
    this.#outage = outage;
    this.#options.log(`${outage.message} Sessions wait and connect again by themselves when it is back`);
    if (goesOn) return;
    this.#writtenAt = Number.NEGATIVE_INFINITY;
    this.#wait = FIRST_WAIT_MS;
    this.#later();
  }

  /** A connection was lost while nobody used it: perhaps the database is gone. */
  suspect(): void {
    if (!this.#closed && !this.#outage) void this.#probe();
  }

  /** Runs when the database can be used again. */
  onBack(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#closed = true;
    this.#cancel();
    this.#listeners.clear();
  }

  #later(): void {
    this.#cancel();
    this.#cancel = this.#clock.after(this.#wait, () => {
      this.#wait = Math.min(LONGEST_WAIT_MS, this.#wait * 2);
      void this.#probe().then(() => {
        if (this.#outage && !this.#closed) this.#later();
      });
    });
  }

  #probe(): Promise<void> {
    this.#probing ??= this.#try().finally(() => {
      this.#probing = undefined;
    });
    return this.#probing;
  }

  async #try(): Promise<void> {
    let cancel = () => {};
    const slow = new Promise<never>((_, reject) => {
      cancel = this.#clock.after(PROBE_MS, () => reject(new OutageError('away')));
    });
    this.#writing ??= this.#options.probe(randomBytes(PROBE_BYTES)).finally(() => {
      this.#writing = undefined;
    });
    try {
      await Promise.race([this.#writing, slow]);
    } catch (error) {
      // Anything else says nothing of the database: it is looked at again by the next who asks.
      if (error instanceof OutageError) this.failed(error);
      return;
    } finally {
      cancel();
    }
    this.#writtenAt = this.#clock.now();
    if (!this.#outage || this.#closed) return;
    this.#outage = undefined;
    this.#cancel();
    this.#options.log('The database can be written again');
    for (const listener of this.#listeners) listener();
  }
}
