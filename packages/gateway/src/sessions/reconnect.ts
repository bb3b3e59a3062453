import type { Clock } from '../clock.js';
import { backoffMs } from './backoff.js';

/** When to connect again. */
export class Reconnect {
  #attempts = 0;
  #atOnce = false;
  #cancel: (() => void) | undefined;

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

  schedule(connect: () => void): void {
    const delay = this.#atOnce ? 0 : backoffMs(this.#attempts++, this.random);
    this.#atOnce = false;
    this.#cancel = this.clock.after(delay, connect);
  }

  /** It worked, or is not wanted any more: the next time begins with full patience. */
  reset(): void {
    this.#attempts = 0;
    this.#atOnce = false;
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
