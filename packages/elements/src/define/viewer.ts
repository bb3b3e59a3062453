import { define } from '../base/define.js';
import { WagateViewer } from '../viewer/viewer.js';

define('wagate-viewer', WagateViewer);

declare global {
  interface HTMLElementTagNameMap {
    'wagate-viewer': WagateViewer;
  }
}
