import { define } from '../base/define.js';
import { WagateMessage } from '../message/message.js';

define('wagate-message', WagateMessage);

declare global {
  interface HTMLElementTagNameMap {
    'wagate-message': WagateMessage;
  }
}
