import { define } from '../base/define.js';
import { WagateProvider } from '../provider/provider.js';

define('wagate-provider', WagateProvider);

declare global {
  interface HTMLElementTagNameMap {
    'wagate-provider': WagateProvider;
  }
}
