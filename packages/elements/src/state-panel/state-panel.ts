import type { GatewayError } from '@wagate/sdk';
import { WagateElement } from '../base/element.js';
import { Lazy } from '../base/lazy.js';
import { property } from '../base/property.js';
import type { PanelKind } from './failure.js';
import { skeleton } from './skeleton.js';
import { skeletonStyles } from './skeleton.styles.js';
import { statePanelStyles } from './state-panel.styles.js';

const body = new Lazy(() => import('./panel-body.js'));

/**
 * A whole panel without data: what happened, what to do, one action. `loading` shows a skeleton, and
 * `missing` itself, only after 300 ms.
 *
 * @slot action - Buttons of an `empty` panel.
 * @fires wagate-panel-action - Try again, or the action named.
 * @fires wagate-account-required - "Sign in" was chosen.
 */
export class WagateStatePanel extends WagateElement {
  static override readonly styles = [skeletonStyles, statePanelStyles];

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

  protected override render() {
    if (this.kind === 'loading') return skeleton(this.localize, this.rows);
    return body.for(this)?.renderBody(this, (type) => this.emit(type)) ?? skeleton(this.localize, this.rows);
  }
}
