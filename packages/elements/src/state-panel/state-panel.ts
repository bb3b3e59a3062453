import type { GatewayError } from '@wagate/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { WagateClockFrame } from '../clock-frame/clock-frame.js';
import { icon } from '../icon/icon.js';
import { ALERT, CHECK, COPY, INFO, LINK, LOCK, OFFLINE, PLUG, SHIELD } from '../icon/icons.js';
import { formatUnit } from '../localize/unit.js';
import { buttonStyles } from '../styles/button.styles.js';
import type { PanelKind } from './failure.js';
import { skeleton } from './skeleton.js';
import { skeletonStyles } from './skeleton.styles.js';
import { ShownError } from './state-panel.controller.js';
import { panelStrings } from './state-panel.strings.js';
import { statePanelStyles } from './state-panel.styles.js';
import { waitOf } from './wait-of.js';

/** Of those that have one of their own. */
const glyphs: Partial<Record<PanelKind, string>> = {
  missing: PLUG,
  unnamed: LINK,
  unauthorized: LOCK,
  forbidden: SHIELD,
  'not-found': LINK,
  error: ALERT,
  unreachable: PLUG,
  'set-up': PLUG,
  offline: OFFLINE,
};

// Whole from the start: what says that the network is gone can't come over the network.

/**
 * A whole panel without data: what happened, what to do, one action. `loading` shows a skeleton, and
 * `missing` and `unnamed` themselves, only after 300 ms.
 *
 * ```html
 * <wagate-state-panel kind="empty" heading="No orders yet" text="An order appears here as soon as a customer writes."></wagate-state-panel>
 * ```
 *
 * @slot action - Buttons of an `empty` panel.
 * @fires wagate-panel-action - Try again, or the action named; also "Sign in", where no page takes that over.
 * @fires wagate-account-required - "Sign in" was chosen. Cancelable.
 */
export class WagateStatePanel extends WagateElement {
  static override readonly styles = [buttonStyles, skeletonStyles, statePanelStyles];
  static override readonly dependencies = { 'wagate-clock-frame': WagateClockFrame };

  /** What happened: it has its own title, explanation and glyph. */
  @property({ reflect: true }) kind: PanelKind = 'loading';
  /** Takes the place of the usual title. */
  @property() heading = '';
  /** Takes the place of the usual explanation. */
  @property() text = '';
  /** Path data of an icon that takes the place of the usual one. */
  @property({ attribute: false }) glyph = '';
  /** Words of the button; without them a failure that may pass has "Try again". */
  @property({ attribute: 'action-label' }) actionLabel = '';
  /** Where the reference and the seconds to wait come from. */
  @property({ attribute: false }) error?: GatewayError;
  /** Rows of the skeleton. */
  @property({ type: Number }) rows = 4;

  readonly #shown = new ShownError(this);

  protected override render() {
    if (this.kind === 'loading' && !this.#shown.asks) return skeleton(this.localize, this.rows);
    const [heading, text] = this.#words();
    return html`<div class="panel" part="panel" role=${this.kind === 'empty' ? nothing : 'status'}>
      ${this.#renderGlyph()}
      <h2>${this.heading || heading}</h2>
      <p>${this.text || text}</p>
      <div class="actions">${this.#renderActions()}<slot name="action"></slot></div>
    </div>`;
  }

  #words(): [heading: string, text: string] {
    const { error, localize } = this;
    const t = localize.area(panelStrings);
    switch (this.#shown.kind) {
      case 'missing':
        return [t('missing_title'), t('missing_text')];
      case 'unnamed':
        return [t('unnamed_title'), t('unnamed_text')];
      case 'unauthorized':
        return [
          t(this.#shown.refused ? 'still_unauthorized_title' : 'unauthorized_title'),
          t('unauthorized_text'),
        ];
      case 'forbidden':
        return [t('forbidden_title'), t('forbidden_text')];
      case 'not-found':
        return [t('not_found_title'), t('not_found_text')];
      case 'rate-limited': {
        const asked = formatUnit(localize, waitOf(error) ?? 0, 'second');
        return [t('rate_limited_title'), t('rate_limited_text', asked)];
      }
      case 'error':
        return [t('error_title'), error?.requestId ? t('error_text') : t('error_text_bare')];
      case 'unreachable':
        return [t('unreachable_title'), t('unreachable_text')];
      case 'set-up':
        return [t('set_up_title'), t('set_up_text')];
      case 'offline':
        return [t('offline_title'), t('offline_text')];
      // Empty; as an attribute it can be anything.
      default:
        return ['', ''];
    }
  }

  #renderGlyph(): TemplateResult {
    const { glyph, localize } = this;
    const { kind } = this.#shown;
    if (kind === 'rate-limited') {
      const { began, until, left } = this.#shown;
      return html`<div class="glyph">
        <wagate-clock-frame .from=${began} .until=${until} radius="8"
          ><span class="seconds" aria-hidden="true">${localize.number(left)}</span></wagate-clock-frame
        >
      </div>`;
    }
    return html`<div class="glyph ${kind === 'error' ? 'loud' : ''}">${icon(glyph || (glyphs[kind] ?? INFO))}</div>`;
  }

  #renderActions() {
    const { actionLabel, localize } = this;
    const t = localize.area(panelStrings);
    switch (this.#shown.kind) {
      case 'unauthorized':
        return html`<button class="button primary" type="button" aria-busy=${this.#shown.asks ? 'true' : nothing} @click=${this.#signIn}>
          ${actionLabel || t('unauthorized_action')}
        </button>`;
      case 'error':
        return html`${this.#renderReference()}${this.#renderAction(actionLabel || t('again'))}`;
      case 'unreachable':
      case 'set-up':
        return this.#renderAction(actionLabel || t('again'));
      case 'rate-limited':
        return this.#shown.left === 0 ? this.#renderAction(t('again')) : nothing;
      case 'missing':
      case 'unnamed':
        return nothing;
      default:
        return actionLabel ? this.#renderAction(actionLabel) : nothing;
    }
  }

  #renderAction(label: string) {
    return html`<button class="button" type="button" @click=${() => this.emit('wagate-panel-action')}>${label}</button>`;
  }

  /** Whoever has signed in elsewhere meanwhile, or comes back from where the page has led, needs no more than another try. */
  readonly #signIn = (): void => {
    if (!this.emit('wagate-account-required', null, { cancelable: true })) return;
    this.#shown.ask();
    this.emit('wagate-panel-action');
  };

  #renderReference() {
    const id = this.error?.requestId;
    if (!id) return nothing;
    const { copied } = this.#shown;
    const t = this.localize.area(panelStrings);
    return html`<button class="reference" type="button" title=${t('copy_reference')} @click=${() => void this.#shown.copy(id)}>
      <bdi dir="ltr">${id}</bdi>${icon(copied ? CHECK : COPY)}
      <span class="visually-hidden" role="status">${copied ? t('copied') : ''}</span>
    </button>`;
  }
}
