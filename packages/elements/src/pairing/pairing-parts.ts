import { html } from 'lit';
import { Lazy } from '../base/lazy.js';
import type { Localize } from '../localize/localize.js';
import { skeletonStrings } from '../state-panel/state-panel.strings.js';
import { STARTING } from '../status/glyph.js';

// The parts of the card that a link which goes well by QR code does not need.
export const later = new Lazy(() => import('./pairing-later.js'));
export const byNumber = new Lazy(() => import('./pairing-by-number.js'));
export const linked = new Lazy(() => import('./pairing-linked.js'));
export const demo = new Lazy(() => import('./pairing-demo.js'));

/** Keeps the place of what is being read or fetched; what it draws comes after a moment. */
export const renderAwaited = (localize: Localize) =>
  html`<div class="body whole" id="panel"><div class="awaited">${STARTING}<span class="visually-hidden">${localize.area(skeletonStrings)('loading')}</span></div></div>`;
