import type { Clock } from '../clock.js';
import { isNotConnected } from '../errors/engine-failure.js';
import { type EventBus, envelopesOf } from '../events/bus.js';
import type { Envelope } from '../events/envelope.js';
import type { SessionHandle } from './session-handle.js';

export interface ConnectionSearchOptions {
  bus: EventBus;
  clock: Clock;
  onError(error: unknown): void;
  /** Events often come together: one search, so many milliseconds later, is for all of them. */
  pauseMs: number;
  /** Whether an event may name what is not known yet. */
  wakes(event: Envelope): boolean;
  /**
   * Looks for what a session does not know, and has not asked for over its connection.
   * @param asked what it has asked for, to be added to: what WhatsApp does not know need not be asked again
   * @returns whether something is left for another search
   */
  find(live: SessionHandle, asked: Set<string>): Promise<boolean>;
}

/** Searches that a session makes once it is connected, and when something happens that gives it reason to. */
export class ConnectionSearch {
  readonly #options: ConnectionSearchOptions;
  readonly #live = new Map<string, SessionHandle>();
  readonly #asked = new Map<string, Set<string>>();
  readonly #planned = new Map<string, () => void>();
  readonly #unsubscribe: () => void;

  constructor(options: ConnectionSearchOptions) {
    this.#options = options;
    this.#unsubscribe = options.bus.subscribe((published) => {
      for (const event of envelopesOf(published)) if (options.wakes(event)) this.#plan(event.session);
    });
  }

  connected(live: SessionHandle): void {
    this.#live.set(live.id, live);
    this.#asked.set(live.id, new Set());
    this.#plan(live.id);
  }

  close(): void {
    this.#unsubscribe();
    for (const cancel of this.#planned.values()) cancel();
    this.#planned.clear();
  }

  #plan(sessionId: string): void {
    const live = this.#live.get(sessionId);
    if (!live || this.#planned.has(sessionId)) return;
    const { clock, pauseMs, onError } = this.#options;
    const cancel = clock.after(pauseMs, () => {
      this.#planned.delete(sessionId);
      this.#find(live).catch(async (error: unknown) => {
        if (!isNotConnected(error) && (await live.connected())) onError(error);
      });
    });
    this.#planned.set(sessionId, cancel);
  }

  async #find(live: SessionHandle): Promise<void> {
    if (!(await live.connected())) return;
    if (await this.#options.find(live, this.#asked.get(live.id) ?? new Set())) this.#plan(live.id);
  }
}
