import type { ReactiveController } from 'lit';
import type { WagateElement } from '../base/element.js';
import { waitOf } from '../state-panel/wait-of.js';

/** How long to wait where the service does not say. */
const UNTOLD_SECONDS = 10;

/** Counts down after too many tries. What it says is read out once by who shows it: the seconds go on in silence. */
export class Pause implements ReactiveController {
  /** Seconds that were asked for. */
  asked = 0;
  #until = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: WagateElement) {
    host.addController(this);
  }

  /** Seconds that are left; 0 when it is over. */
  get left(): number {
    return Math.max(0, Math.ceil((this.#until - Date.now()) / 1000));
  }

  /** Begins where an error says that there were too many tries. */
  begin(error: unknown): void {
    if ((error as { status?: number } | undefined)?.status !== 429) return;
    this.asked = waitOf(error as Parameters<typeof waitOf>[0]) || UNTOLD_SECONDS;
    this.#until = Date.now() + this.asked * 1000;
    this.#run();
  }

  hostConnected(): void {
    if (this.left) this.#run();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  #run(): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      if (!this.left) clearInterval(this.#timer);
      this.host.requestUpdate();
    }, 1000);
  }
}
