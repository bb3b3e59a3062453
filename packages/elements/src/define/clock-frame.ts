import { define } from '../base/define.js';
import { WagateClockFrame } from '../clock-frame/clock-frame.js';

define('wagate-clock-frame', WagateClockFrame);

declare global {
  interface HTMLElementTagNameMap {
    'wagate-clock-frame': WagateClockFrame;
  }
}
