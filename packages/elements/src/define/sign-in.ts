import { define } from '../base/define.js';
import { WagateSignIn } from '../sign-in/sign-in.js';

define('wagate-sign-in', WagateSignIn);

declare global {
  interface HTMLElementTagNameMap {
    'wagate-sign-in': WagateSignIn;
  }
}
