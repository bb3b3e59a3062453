import type { ReactiveController } from 'lit';
import { Ticker } from '../base/ticker.js';
import type { PanelKind } from './failure.js';
import type { WagateStatePanel } from './state-panel.js';
import { waitOf } from './wait-of.js';

/** What a panel knows of its error beyond its properties: when it came, whether its reference was copied, and how "Sign in" went. */
export class ShownError implements ReactiveController {
  /** When it came, epoch ms. */
  began = Date.now();
  copied = false;
  #error: WagateStatePanel['error'];
  #kind: PanelKind | undefined;
  /** "Sign in" was chosen: it is read again, and then refused again. */
  #asked: 'chosen' | 'reading' | 'refused' | undefined;

  constructor(private readonly panel: WagateStatePanel) {
    new Ticker(panel, () => panel.kind === 'rate-limited' && this.left > 0 && this.until);
    panel.addController(this);
  }

  /** Another error, or another kind of panel, is a new beginning. */
  hostUpdate(): void {
    const { kind, error } = this.panel;
    const answered = this.#asked === 'reading' || (this.#asked && error !== this.#error);
    if (error !== this.#error) this.began = Date.now();
    if (error !== this.#error || kind !== this.#kind) this.copied = false;
    this.#error = error;
    this.#kind = kind;
    if (kind === 'loading') this.#asked &&= 'reading';
    else if (kind !== 'unauthorized') this.#asked = undefined;
    // An answer may be there sooner than anything was seen of the question.
    else if (answered) this.#asked = 'refused';
  }

  /** Without its panel, nothing was copied or asked. */
  hostDisconnected(): void {
    this.copied = false;
    this.#asked = undefined;
  }

  /** Which panel it is: that of who wants to sign in stays, and holds the focus, until an answer is there. */
  get kind(): PanelKind {
    return this.asks ? 'unauthorized' : this.panel.kind;
  }

  /** It is asked whether somebody is signed in by now. */
  get asks(): boolean {
    return this.#asked === 'reading';
  }

  /** Nobody was. */
  get refused(): boolean {
    return this.#asked === 'refused';
  }

  ask(): void {
    this.#asked = 'chosen';
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
