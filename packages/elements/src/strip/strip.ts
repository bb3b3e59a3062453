import { html, nothing } from 'lit';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { Ticker } from '../base/ticker.js';
import { icon } from '../icon/icon.js';
import { ALERT, CLOCK, INFO } from '../icon/icons.js';
import { formatSpan } from '../localize/span.js';
import { formatUnit } from '../localize/unit.js';
import { buttonStyles } from '../styles/button.styles.js';
import { stripStrings } from './strip.strings.js';
import { stripStyles } from './strip.styles.js';

/**
 * A line above data that is kept: it is `stale` (with its age and the next try), or only part of it came.
 *
 * ```html
 * <wagate-strip tone="info">The shop is closed today.</wagate-strip>
 * ```
 *
 * @slot - The words of a `partial` or `info` strip.
 * @fires wagate-panel-action - The button was chosen.
 */
export class WagateStrip extends WagateElement {
  static override readonly styles = [buttonStyles, stripStyles];

  /** How loud it is: data that stands still, data of which a part is missing, or a word in passing. */
  @property({ reflect: true }) tone: 'stale' | 'warning' | 'info' = 'stale';
  /** Since when the data has stood still, epoch ms. */
  @property({ type: Number }) since?: number;
  /** When the next attempt comes, epoch ms. */
  @property({ type: Number, attribute: 'retry-at' }) retryAt?: number;
  /** Words of the button; without them a `warning` has "Try again", an `info` none. */
  @property({ attribute: 'action-label' }) actionLabel = '';

  constructor() {
    super();
    new Ticker(this, () => this.tone === 'stale');
  }

  protected override render() {
    const t = this.localize.area(stripStrings);
    const glyph = { stale: CLOCK, warning: ALERT, info: INFO }[this.tone];
    const action =
      this.actionLabel || (this.tone === 'stale' ? t('now') : this.tone === 'warning' ? t('again') : '');
    return html`<div class="strip" part="strip">
      ${icon(glyph)}
      <div class="text">${this.tone === 'stale' ? this.renderAge() : html`<slot></slot>`}</div>
      ${action ? html`<button class="button ghost" type="button" @click=${() => this.emit('wagate-panel-action')}>${action}</button>` : nothing}
    </div>`;
  }

  private renderAge() {
    const t = this.localize.area(stripStrings);
    const now = Date.now();
    const wait = this.retryAt === undefined ? 0 : Math.ceil((this.retryAt - now) / 1000);
    const age = this.since === undefined ? t('lost') : t('age', formatSpan(this.localize, now - this.since));
    return html`<b>${age}</b> ${wait > 0 ? t('next', formatUnit(this.localize, wait, 'second')) : t('trying')}`;
  }
}
