import { html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { WagateElement } from '../base/element.js';
import { Ticker } from '../base/ticker.js';
import { clockFrameStyles } from './clock-frame.styles.js';
import { framePath } from './frame-path.js';

export type FrameTone = 'accent' | 'positive' | 'warning' | 'danger' | 'neutral';

/**
 * The frame is the clock: it empties clockwise from the top middle while the time from `from` to `until`
 * passes. Without both there is no clock: a `neutral` frame is a hairline, any other tone stands closed.
 * It is drawn only; the words beside it tell the time.
 *
 * @slot - What the frame stands around.
 */
export class WagateClockFrame extends WagateElement {
  static override readonly styles = clockFrameStyles;

  /** When the time began, epoch ms. */
  @property({ type: Number }) from?: number;
  /** When it ends, epoch ms. */
  @property({ type: Number }) until?: number;
  @property({ reflect: true }) tone: FrameTone = 'accent';
  /** Corner radius in px. */
  @property({ type: Number }) radius = 14;

  @state() private box = { width: 0, height: 0 };
  private readonly observer = new ResizeObserver(([entry]) => {
    const size = entry?.borderBoxSize[0];
    if (!size) return;
    const { inlineSize: width, blockSize: height } = size;
    if (width !== this.box.width || height !== this.box.height) this.box = { width, height };
  });

  constructor() {
    super();
    new Ticker(this, () => this.remaining > 0 && this.runs);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
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

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A new clock starts full at once; only the seconds of one clock glide.
    this.glides = !changed.has('until') && !changed.has('from') && !changed.has('box');
  }
  private glides = false;

  protected override render() {
    const { width, height } = this.box;
    const path = width && height ? framePath(width, height, this.radius, 1.5) : '';
    const { remaining } = this;
    return html`<svg aria-hidden="true">
        <path class="track" d=${path}></path>
        <path
          class="left ${this.runs && this.glides ? 'runs' : ''}"
          d=${path}
          pathLength="1"
          stroke-dasharray="${remaining} 2"
          ?hidden=${remaining === 0}
        ></path>
      </svg>
      <div class="content"><slot></slot></div>`;
  }
}
