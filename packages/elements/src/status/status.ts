import { html, svg, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import { statusStrings } from './status.strings.js';

/** What a session can be in; a gateway may one day tell another one. */
export type SessionStatus = 'working' | 'starting' | 'scan_qr_code' | 'failed' | 'stopped' | 'logged_out';

// Six silhouettes, told apart without colour: filled disc, broken ring, corners, triangle, ring with a square, barred ring.
const DISC = svg`<circle class="solid" cx="8" cy="8" r="6.5"></circle><path class="cut" d="M5 8.25l2 2 4-4.25"></path>`;
const TRIANGLE = svg`<path class="solid joined" d="M8 2.5 14.25 13.25H1.75z"></path><path class="cut" d="M8 6.5v3M8 11.35h.01"></path>`;
const silhouettes: Record<SessionStatus, TemplateResult> = {
  working: DISC,
  starting: svg`<circle cx="8" cy="8" r="6" stroke-width="1.75" pathLength="80" stroke-dasharray="5.5 4.5" stroke-linecap="butt"></circle>`,
  scan_qr_code: svg`<path d="M2.25 5.25v-3h3M10.75 2.25h3v3M13.75 10.75v3h-3M5.25 13.75h-3v-3"></path><path class="solid" d="M6 6h4v4H6z"></path>`,
  failed: TRIANGLE,
  stopped: svg`<circle cx="8" cy="8" r="6"></circle><path class="solid" d="M6 6h4v4H6z"></path>`,
  logged_out: svg`<circle cx="8" cy="8" r="6"></circle><path d="M12.1 3.9 3.9 12.1"></path>`,
};

const isKnown = (status: string): status is SessionStatus => Object.hasOwn(silhouettes, status);

/** The label of a status in the host's language. */
export function statusLabel(localize: Localize, status: string): string {
  return localize.area(statusStrings)(isKnown(status) ? status : 'unknown');
}

/** The silhouette of a status; needs `statusStyles`. */
export function statusGlyph(status: string): TemplateResult {
  const known = isKnown(status) ? status : 'stopped';
  return html`<svg class="icon glyph is-${known} ${known === 'starting' ? 'turns' : ''}" viewBox="0 0 16 16" aria-hidden="true">${silhouettes[known]}</svg>`;
}

/** Silhouette and label, side by side; only what a person must act on colours its words. */
export function statusMark(localize: Localize, status: string): TemplateResult {
  return html`<span class="status is-${isKnown(status) ? status : 'stopped'}">${statusGlyph(status)}<span>${statusLabel(localize, status)}</span></span>`;
}

/** The same on a ground of its own, for a head. */
export function statusBadge(localize: Localize, status: string): TemplateResult {
  return html`<span class="status badge is-${isKnown(status) ? status : 'stopped'}">${statusGlyph(status)}<span>${statusLabel(localize, status)}</span></span>`;
}
