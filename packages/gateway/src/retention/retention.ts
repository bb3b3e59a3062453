import type { Clock } from '../clock.js';
import type { EventWriter } from '../events/writer.js';
import type { Log } from '../log/log.js';
import type { Store } from '../store/open.js';
import { prune } from './prune.js';

const DAY_MS = 86_400_000;
/** A start has other things to do first. */
const FIRST_MS = 60_000;
const BETWEEN_STEPS_MS = 20;

class Ended extends Error {}

export interface RetentionOptions {
  store: Store;
  writer: EventWriter;
  clock: Clock;
  /** For how many days what was said and what happened is kept; 0 for ever. */
  days: number;
  log: Log;
  onError(error: unknown): void;
}

/** Forgets once a day what is older than whoever runs the gateway wants to keep. */
export class Retention {
  readonly #options: RetentionOptions;
  #cancel = () => {};
  #running: Promise<void> | undefined;
  #ended = false;

  constructor(options: RetentionOptions) {
    this.#options = options;
  }

  start(): void {
    if (this.#options.days > 0) this.#in(FIRST_MS);
  }

  async close(): Promise<void> {
    this.#ended = true;
    this.#cancel();
    await this.#running;
  }

  /** Resolves when a run under way is over. */
  idle(): Promise<void> {
    return this.#running ?? Promise.resolve();
  }

  #in(ms: number): void {
    if (this.#ended) return;
    this.#cancel = this.#options.clock.after(ms, () => {
      this.#in(DAY_MS);
      this.#running ??= this.#run().finally(() => {
        this.#running = undefined;
      });
    });
  }

  async #run(): Promise<void> {
    const { store, writer, clock, days, log, onError } = this.#options;
    try {
      const { messages, events, deliveries } = await prune({
        store,
        writer,
        before: clock.now() - days * DAY_MS,
        pause: async () => {
          // In real time, whatever the clock: it is there for others.
          await new Promise((resolve) => setTimeout(resolve, BETWEEN_STEPS_MS));
          if (this.#ended) throw new Ended();
        },
      });
      if (messages + events + deliveries)
        log(
          `What was older than ${days} days is forgotten: ${messages} messages, ${events} events, ${deliveries} deliveries`,
          undefined,
          { level: 'info' },
        );
    } catch (error) {
      // The rest goes the next day.
      if (!(error instanceof Ended)) onError(error);
    }
  }
}
