import type { GatewayError } from '@wagate/sdk';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { WagateClockFrame } from '../clock-frame/clock-frame.js';
import { buttonStyles } from '../styles/button.styles.js';
import type { PanelKind } from './failure.js';
import { renderBody } from './panel-body.js';
import { panelBodyStyles } from './panel-body.styles.js';
import { skeleton } from './skeleton.js';
import { skeletonStyles } from './skeleton.styles.js';
import { statePanelStyles } from './state-panel.styles.js';

// Whole from the start: what says that the network is gone can't come over the network.

/**
 * A whole panel without data: what happened, what to do, one action. `loading` shows a skeleton, and
 * `missing` itself, only after 300 ms.
 *
 * ```html
 * <wagate-state-panel kind="empty" heading="No orders yet" text="An order appears here as soon as a customer writes."></wagate-state-panel>
 * ```
 *
 * @slot action - Buttons of an `empty` panel.
 * @fires wagate-panel-action - Try again, or the action named.
 * @fires wagate-account-required - "Sign in" was chosen.
 */
export class WagateStatePanel extends WagateElement {
  static override readonly styles = [buttonStyles, skeletonStyles, panelBodyStyles, statePanelStyles];
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

  protected override render() {
    if (this.kind === 'loading') return skeleton(this.localize, this.rows);
    return renderBody(this, (type) => this.emit(type));
  }
}
