import { define } from '../base/define.js';
import { WagateStatePanel } from '../state-panel/state-panel.js';

define('wagate-state-panel', WagateStatePanel);

declare global {
  interface HTMLElementTagNameMap {
    'wagate-state-panel': WagateStatePanel;
  }
}
