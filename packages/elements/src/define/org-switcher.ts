import { define } from '../base/define.js';
import { WagateOrgSwitcher } from '../org-switcher/org-switcher.js';

define('wagate-org-switcher', WagateOrgSwitcher);

declare global {
  interface HTMLElementTagNameMap {
    'wagate-org-switcher': WagateOrgSwitcher;
  }
}
