import type { ReactiveController } from 'lit';
import { Ticker } from '../base/ticker.js';
import type { WagateStatePanel } from './state-panel.js';
import { waitOf } from './wait-of.js';

/** What a panel knows of its error beyond its properties: when it came, and whether its reference was copied. */
export class ShownError implements ReactiveController {
  /** When it came, epoch ms. */
  began = Date.now();
  copied = false;
  #error: WagateStatePanel['error'];
  #kind: WagateStatePanel['kind'] | undefined;

  constructor(private readonly panel: WagateStatePanel) {
    new Ticker(panel, () => panel.kind === 'rate-limited' && this.left > 0 && this.until);
    panel.addController(this);
  }

  /** Another error, or another kind of panel, is a new beginning. */
  hostUpdate(): void {
    const { kind, error } = this.panel;
    if (error !== this.#error) this.began = Date.now();
    if (error !== this.#error || kind !== this.#kind) this.copied = false;
    this.#error = error;
    this.#kind = kind;
  }

  /** Without its panel, nothing was copied. */
  hostDisconnected(): void {
    this.copied = false;
  }

  /** When a rate limit is over, epoch ms. */
  get until(): number {
    return this.began + (waitOf(this.panel.error) ?? 0) * 1000;
  }

  /** Seconds until then. */
  get left(): number {
    return Math.max(0, Math.ceil((this.until - Date.now()) / 1000));
  }

  async copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    this.copied = true;
    this.panel.requestUpdate();
  }
}
