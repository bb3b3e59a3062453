import type { GatewayError } from '@wagate/sdk';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { WagateElement } from '../base/element.js';
import { Lazy } from '../base/lazy.js';
import type { PanelKind } from './failure.js';
import { skeletonStrings } from './state-panel.strings.js';
import { statePanelStyles } from './state-panel.styles.js';

const body = new Lazy(() => import('./panel-body.js'));
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
  static override readonly styles = [statePanelStyles];

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
  private timer: ReturnType<typeof setTimeout> | undefined;

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

  protected override render() {
    if (this.kind === 'loading') return this.renderSkeleton();
    if (this.kind === 'missing' && this.patient) return nothing;
    return body.for(this)?.renderBody(this, (type) => this.emit(type)) ?? this.renderSkeleton();
  }

  private renderSkeleton() {
    const t = this.localize.area(skeletonStrings);
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
