import { define } from '../base/define.js';
import { WagateSessions } from '../sessions/sessions.js';

define('wagate-sessions', WagateSessions);

declare global {
  interface HTMLElementTagNameMap {
    'wagate-sessions': WagateSessions;
  }
}
