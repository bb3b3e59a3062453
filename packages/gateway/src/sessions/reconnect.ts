import type { Clock } from '../clock.js';
import { backoffMs } from './backoff.js';

/** When to connect again. */
export class Reconnect {
  #attempts = 0;
  #atOnce = false;
  #planned: { connect: () => void; cancel: () => void } | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly random: () => number,
  ) {}

  /** The next end of a connection is a part of linking: WhatsApp wants a login then, and it must not wait. */
  expectRestart(): void {
    this.#attempts = 0;
    this.#atOnce = true;
  }

  /** Whether the next end of a connection is a part of linking, and no fault. */
  get expectsRestart(): boolean {
    return this.#atOnce;
  }

  /** Whether a next try is planned. */
  get planned(): boolean {
    return this.#planned !== undefined;
  }

  schedule(connect: () => void): void {
    this.#planned?.cancel();
    const delay = this.#atOnce ? 0 : backoffMs(this.#attempts++, this.random);
    this.#atOnce = false;
    const cancel = this.clock.after(delay, () => {
      this.#planned = undefined;
      connect();
    });
    this.#planned = { connect, cancel };
  }

  /** What it waited for is there: the next try comes soon. */
  hurry(): void {
    const planned = this.#planned;
    this.#attempts = 0;
    if (planned) this.schedule(planned.connect);
  }

  /** It worked, or is not wanted any more: the next time begins with full patience. */
  reset(): void {
    this.#attempts = 0;
    this.#atOnce = false;
    this.#planned?.cancel();
    this.#planned = undefined;
  }
}
