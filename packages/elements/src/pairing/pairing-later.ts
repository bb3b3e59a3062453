import { WagateClockFrame } from '../clock-frame/clock-frame.js';
import { WagateDialog } from '../dialog/dialog.js';
import { WagateStatePanel } from '../state-panel/state-panel.js';
import { statusStyles } from '../status/status.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { fieldErrorStyles } from '../styles/field-error.styles.js';
import { pairingNoticeStyles } from './pairing-notice.styles.js';

// What a link that goes well by QR code never needs before a phone has scanned.

export const styles = [buttonStyles, statusStyles, fieldErrorStyles, pairingNoticeStyles];

/** Elements of its templates. */
export const dependencies = {
  'wagate-clock-frame': WagateClockFrame,
  'wagate-dialog': WagateDialog,
  'wagate-state-panel': WagateStatePanel,
};

export { sessionName } from '../sessions/session-name.js';
export { panelOf } from '../state-panel/failure.js';
export { ReloadWhenAllowed } from '../viewer/reload-when-allowed.js';
export { instead } from './pairing-acts.js';
export { renderBody, renderOtherHead } from './pairing-body.js';
export { renderQuestion } from './pairing-dialog.js';
export { sayView } from './pairing-notice.js';
export { otherView } from './pairing-other-view.js';
