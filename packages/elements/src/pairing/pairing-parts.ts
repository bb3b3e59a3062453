import { html } from 'lit';
import type { WagateElement } from '../base/element.js';
import { Lazy } from '../base/lazy.js';
import { isWaiting, type Notice, type NoticeView, waitingNotice } from './pairing-notice.js';

// The parts of the card that a link which goes well by QR code does not need.
export const byNumber = new Lazy(() => import('./pairing-by-number.js'));
export const linked = new Lazy(() => import('./pairing-linked.js'));
export const trouble = new Lazy(() => import('./pairing-trouble.js'));
export const question = new Lazy(() => import('./pairing-dialog.js'));
export const demo = new Lazy(() => import('./pairing-demo.js'));

/** Keeps the place of a part that is being fetched. */
export const AWAITED = html`<div class="body whole" id="panel"></div>`;

/**
 * What a state without a code says; undefined while its words are fetched.
 *
 * @param facts.plain the gateway cannot link the same session again. @param facts.failed it waits for something that was asked for in vain
 */
export function noticeFor(
  host: WagateElement,
  view: NoticeView,
  { plain, failed }: { plain: boolean; failed: boolean },
): Notice | undefined {
  if (!isWaiting(view)) return trouble.for(host)?.troubleNotice(host.localize, view, plain);
  const notice = waitingNotice(host.localize, view);
  if (view.state === 'starting' && failed) notice.action = trouble.for(host)?.againLabel(host.localize);
  return notice;
}
