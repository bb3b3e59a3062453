import { define } from '../base/define.js';
import { WagateTimeline } from '../timeline/timeline.js';

define('wagate-timeline', WagateTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'wagate-timeline': WagateTimeline;
  }
}
