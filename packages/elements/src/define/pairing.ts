import { define } from '../base/define.js';
import { WagatePairing } from '../pairing/pairing.js';
import type { WagatePairingNumber } from '../pairing/pairing-number.js';

define('wagate-pairing', WagatePairing);

declare global {
  interface HTMLElementTagNameMap {
    'wagate-pairing': WagatePairing;
    'wagate-pairing-number': WagatePairingNumber;
  }
}
