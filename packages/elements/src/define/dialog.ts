import { define } from '../base/define.js';
import { WagateDialog } from '../dialog/dialog.js';

define('wagate-dialog', WagateDialog);

declare global {
  interface HTMLElementTagNameMap {
    'wagate-dialog': WagateDialog;
  }
}
