import { html, svg, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import { glyph, SCAN, STARTING } from './glyph.js';
import { statusStrings } from './status.strings.js';

/** What a session can be in; a gateway may one day tell another one. */
export type SessionStatus = 'working' | 'starting' | 'scan_qr_code' | 'failed' | 'stopped' | 'logged_out';

// Six silhouettes, told apart without colour: filled disc, broken ring, corners, triangle, ring with a square, barred ring.
const silhouettes: Record<SessionStatus, TemplateResult> = {
  working: glyph(
    'working',
    svg`<circle class="solid" cx="8" cy="8" r="6.5"></circle><path class="cut" d="M5 8.25l2 2 4-4.25"></path>`,
  ),
  starting: STARTING,
  scan_qr_code: SCAN,
  failed: glyph(
    'failed',
    svg`<path class="solid joined" d="M8 2.5 14.25 13.25H1.75z"></path><path class="cut" d="M8 6.5v3M8 11.35h.01"></path>`,
  ),
  stopped: glyph(
    'stopped',
    svg`<circle cx="8" cy="8" r="6"></circle><path class="solid" d="M6 6h4v4H6z"></path>`,
  ),
  logged_out: glyph(
    'logged_out',
    svg`<circle cx="8" cy="8" r="6"></circle><path d="M12.1 3.9 3.9 12.1"></path>`,
  ),
};

export const isKnown = (status: string): status is SessionStatus => Object.hasOwn(silhouettes, status);

/** One that is not known looks as if it were stopped. */
const drawn = (status: string): SessionStatus => (isKnown(status) ? status : 'stopped');

/** The label of a status in the host's language. */
export function statusLabel(localize: Localize, status: string): string {
  return localize.area(statusStrings)(isKnown(status) ? status : 'unknown');
}

/** The silhouette of a status; needs `glyphStyles`. */
export const statusGlyph = (status: string): TemplateResult => silhouettes[drawn(status)];

/** Silhouette and label, side by side; only what a person must act on colours its words. */
export function statusMark(localize: Localize, status: string): TemplateResult {
  return html`<span class="status is-${drawn(status)}">${statusGlyph(status)}<span>${statusLabel(localize, status)}</span></span>`;
}
