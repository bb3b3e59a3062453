import { define } from '../base/define.js';
import { WagateMenu } from '../menu/menu.js';

define('wagate-menu', WagateMenu);

declare global {
  interface HTMLElementTagNameMap {
    'wagate-menu': WagateMenu;
  }
}
