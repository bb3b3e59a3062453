import { define } from '../base/define.js';
import { WagateChatList } from '../chat-list/chat-list.js';

define('wagate-chat-list', WagateChatList);

declare global {
  interface HTMLElementTagNameMap {
    'wagate-chat-list': WagateChatList;
  }
}
