import type { GatewayError } from '@wagate/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { WagateElement } from '../base/element.js';
import { Ticker } from '../base/ticker.js';
import { WagateClockFrame } from '../clock-frame/clock-frame.js';
import { icon } from '../icon/icon.js';
import { ALERT, CHECK, COPY, INFO, LINK, LOCK, OFFLINE, PLUG, SHIELD } from '../icon/icons.js';
import { formatUnit } from '../localize/span.js';
import { buttonStyles } from '../styles/button.styles.js';
import { type PanelKind, waitOf } from './failure.js';
import { panelStrings } from './state-panel.strings.js';
import { statePanelStyles } from './state-panel.styles.js';

const glyphs: Partial<Record<PanelKind, string>> = {
  missing: PLUG,
  unauthorized: LOCK,
  forbidden: SHIELD,
  'not-found': LINK,
  error: ALERT,
  unreachable: PLUG,
  offline: OFFLINE,
};
/** Nothing is shown before: what answers at once does not flicker. */
const PATIENCE_MS = 300;

/**
 * A whole panel without data: what happened, what to do, one action. `loading` shows a skeleton, after 300 ms.
 *
 * @slot action - Buttons of an `empty` panel.
 * @fires wagate-panel-action - Try again, or the action named.
 * @fires wagate-account-required - "Sign in" was chosen.
 */
export class WagateStatePanel extends WagateElement {
  static override readonly styles = [buttonStyles, statePanelStyles];
  static override readonly dependencies = { 'wagate-clock-frame': WagateClockFrame };

  @property({ reflect: true }) kind: PanelKind = 'loading';
  /** Takes the place of the usual title. */
  @property() heading = '';
  /** Takes the place of the usual explanation. */
  @property() text = '';
  /** Path data of an icon that takes the place of the usual one. */
  @property({ attribute: false }) glyph = '';
  @property({ attribute: 'action-label' }) actionLabel = '';
  /** Where the reference and the seconds to wait come from. */
  @property({ attribute: false }) error?: GatewayError;
  /** Rows of the skeleton. */
  @property({ type: Number }) rows = 4;

  @state() private patient = true;
  @state() private copied = false;
  private began = Date.now();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Ticker(this, () => this.kind === 'rate-limited' && this.left > 0 && this.until);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setTimeout(() => {
      this.patient = false;
    }, PATIENCE_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.patient = true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('error')) this.began = Date.now();
    if (changed.has('kind') || changed.has('error')) this.copied = false;
  }

  private get until(): number {
    return this.began + (waitOf(this.error) ?? 0) * 1000;
  }

  private get left(): number {
    return Math.max(0, Math.ceil((this.until - Date.now()) / 1000));
  }

  protected override render() {
    if (this.kind === 'loading') return this.renderSkeleton();
    if (this.kind === 'missing' && this.patient) return nothing;
    const [heading, text] = this.words();
    return html`<div class="panel" part="panel" role=${this.kind === 'empty' ? nothing : 'status'}>
      ${this.renderGlyph()}
      <h2>${this.heading || heading}</h2>
      <p>${this.text || text}</p>
      <div class="actions">${this.renderActions()}<slot name="action"></slot></div>
    </div>`;
  }

  private words(): [heading: string, text: string] {
    const t = this.localize.area(panelStrings);
    switch (this.kind) {
      case 'missing':
        return [t('missing_title'), t('missing_text')];
      case 'unauthorized':
        return [t('unauthorized_title'), t('unauthorized_text')];
      case 'forbidden':
        return [t('forbidden_title'), t('forbidden_text')];
      case 'not-found':
        return [t('not_found_title'), t('not_found_text')];
      case 'rate-limited': {
        const asked = formatUnit(this.localize, waitOf(this.error) ?? 0, 'second');
        return [t('rate_limited_title'), t('rate_limited_text', asked)];
      }
      case 'error':
        return [t('error_title'), this.error?.requestId ? t('error_text') : t('error_text_bare')];
      case 'unreachable':
        return [t('unreachable_title'), t('unreachable_text')];
      case 'offline':
        return [t('offline_title'), t('offline_text')];
      default:
        return ['', ''];
    }
  }

  private renderGlyph(): TemplateResult {
    if (this.kind === 'rate-limited') {
      return html`<div class="glyph">
        <wagate-clock-frame .from=${this.began} .until=${this.until} radius="8"
          ><span class="seconds" aria-hidden="true">${this.localize.number(this.left)}</span></wagate-clock-frame
        >
      </div>`;
    }
    return html`<div class="glyph ${this.kind === 'error' ? 'loud' : ''}">${icon(this.glyph || (glyphs[this.kind] ?? INFO))}</div>`;
  }

  private renderActions() {
    const t = this.localize.area(panelStrings);
    const act = () => this.emit('wagate-panel-action');
    const quiet = (label: string) =>
      html`<button class="button" type="button" @click=${act}>${label}</button>`;
    switch (this.kind) {
      case 'unauthorized':
        return html`<button class="button primary" type="button" @click=${() => this.emit('wagate-account-required')}>
          ${this.actionLabel || t('unauthorized_action')}
        </button>`;
      case 'error':
        return html`${this.renderReference()}${quiet(this.actionLabel || t('again'))}`;
      case 'unreachable':
        return quiet(this.actionLabel || t('again'));
      case 'rate-limited':
        return this.left === 0 ? quiet(t('again')) : nothing;
      case 'missing':
        return nothing;
      default:
        return this.actionLabel ? quiet(this.actionLabel) : nothing;
    }
  }

  private renderReference() {
    const reference = this.error?.requestId;
    if (!reference) return nothing;
    const t = this.localize.area(panelStrings);
    const copy = async () => {
      await navigator.clipboard.writeText(reference);
      this.copied = true;
    };
    return html`<button class="reference" type="button" title=${t('copy_reference')} @click=${copy}>
      <bdi dir="ltr">${reference}</bdi>${icon(this.copied ? CHECK : COPY)}
      <span class="visually-hidden" role="status">${this.copied ? t('copied') : ''}</span>
    </button>`;
  }

  private renderSkeleton() {
    const t = this.localize.area(panelStrings);
    return html`<span class="visually-hidden" role="status">${this.patient ? '' : t('loading')}</span>
      ${
        this.patient
          ? nothing
          : html`<div class="skeleton" aria-hidden="true">
            ${Array.from(
              { length: this.rows },
              () =>
                html`<div class="bone-row"><span class="bone disc"></span><span class="lines"><span class="bone first"></span><span class="bone second"></span></span></div>`,
            )}
          </div>`
      }`;
  }
}
