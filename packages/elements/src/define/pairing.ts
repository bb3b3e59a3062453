import { define } from '../base/define.js';
import { WagatePairing } from '../pairing/pairing.js';

define('wagate-pairing', WagatePairing);

declare global {
  interface HTMLElementTagNameMap {
    'wagate-pairing': WagatePairing;
  }
}
