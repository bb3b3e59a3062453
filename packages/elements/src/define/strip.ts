import { define } from '../base/define.js';
import { WagateStrip } from '../strip/strip.js';

define('wagate-strip', WagateStrip);

declare global {
  interface HTMLElementTagNameMap {
    'wagate-strip': WagateStrip;
  }
}
