import { html, type PropertyValues } from 'lit';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { Ticker } from '../base/ticker.js';
import { clockFrameStyles } from './clock-frame.styles.js';

export type FrameTone = 'accent' | 'positive' | 'warning' | 'danger' | 'neutral';

/**
 * The frame is the clock: it empties clockwise from the top middle while the time from `from` to `until`
 * passes. Without both there is no clock: a `neutral` frame is a hairline, any other tone stands closed.
 * It is drawn only; the words beside it tell the time.
 *
 * ```html
 * <wagate-clock-frame><p>This offer ends in a minute.</p></wagate-clock-frame>
 * <script type="module">
 *   import './wagate.min.js';
 *   const frame = document.querySelector('wagate-clock-frame');
 *   frame.from = Date.now();
 *   frame.until = Date.now() + 60_000;
 * </script>
 * ```
 *
 * @slot - What the frame stands around.
 */
export class WagateClockFrame extends WagateElement {
  static override readonly styles = clockFrameStyles;

  /** When the time began, epoch ms. */
  @property({ type: Number }) from?: number;
  /** When it ends, epoch ms. */
  @property({ type: Number }) until?: number;
  /** What it says by its colour, beside words that say it too. */
  @property({ reflect: true }) tone: FrameTone = 'accent';
  /** Corner radius in px. */
  @property({ type: Number }) radius = 14;

  constructor() {
    super();
    new Ticker(this, () => this.remaining > 0 && this.runs);
  }

  private get runs(): boolean {
    return this.from !== undefined && this.until !== undefined && this.until > this.from;
  }

  /** What is left of the time, 1 to 0. */
  get remaining(): number {
    if (!this.runs) return this.tone === 'neutral' ? 0 : 1;
    const { from = 0, until = 0 } = this;
    return Math.min(1, Math.max(0, (until - Date.now()) / (until - from)));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const [track, left] = this.renderRoot.children as unknown as [HTMLElement, HTMLElement];
    track.style.setProperty('border-radius', `${this.radius}px`);
    left.style.setProperty('border-radius', `${this.radius}px`);
    // A new clock starts full at once; only the seconds of one clock glide.
    left.classList.toggle('glides', this.runs && !changed.has('until') && !changed.has('from'));
    left.style.setProperty('--wagate-clock-left', `${this.remaining}`);
  }

  protected override render() {
    return html`<div class="track"></div><div class="left"></div><slot></slot>`;
  }
}

// Only a property that the browser knows the kind of can glide.
try {
  CSS.registerProperty({
    name: '--wagate-clock-left',
    syntax: '<number>',
    inherits: false,
    initialValue: '1',
  });
} catch {
  // Another copy of the library did.
}
