import { html, nothing } from 'lit';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { Ticker } from '../base/ticker.js';
import { icon } from '../icon/icon.js';
import { ALERT, CLOCK, INFO } from '../icon/icons.js';
import { formatMoment } from '../localize/span.js';
import { formatUnit } from '../localize/unit.js';
import { buttonStyles } from '../styles/button.styles.js';
import { stripStrings } from './strip.strings.js';
import { stripStyles } from './strip.styles.js';

/** Why data that is kept stands still. */
export type StaleCause = 'silent' | 'interrupted' | 'off';

/**
 * A line above data that is kept: it is `stale` (with its time, why nothing newer comes and the next try), or only part of it came.
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
  /** When the data was last known to be current, epoch ms: in words, it is "data from" then. */
  @property({ type: Number }) since?: number;
  /** Why nothing newer comes: the gateway does not answer, it does but what happens is not told, or it never will be told. */
  @property() cause: StaleCause = 'silent';
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
      <div class="text">${this.tone === 'stale' ? this.renderStale() : html`<slot></slot>`}</div>
      ${action ? html`<button class="button ghost" type="button" @click=${() => this.emit('wagate-panel-action')}>${action}</button>` : nothing}
    </div>`;
  }

  private renderStale() {
    const t = this.localize.area(stripStrings);
    const wait = this.retryAt === undefined ? 0 : Math.ceil((this.retryAt - Date.now()) / 1000);
    const why = t(navigator.onLine ? this.cause : 'offline');
    const from = this.since === undefined ? '' : t('from', this.momentOf(this.since));
    const next = wait > 0 ? t('next', formatUnit(this.localize, wait, 'second')) : t('trying');
    return html`<b>${why}</b> ${from} ${this.cause === 'off' ? nothing : next}`;
  }

  /** The time of today is enough; another day is named. */
  private momentOf(at: number): string {
    const moment = new Date(at);
    const today = moment.toDateString() === new Date().toDateString();
    return today ? this.localize.date(moment, { timeStyle: 'short' }) : formatMoment(this.localize, at);
  }
}
