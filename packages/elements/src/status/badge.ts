import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import { isKnown, statusGlyph, statusLabel } from './status.js';

/** Silhouette and label of a status on a ground of its own, for a head; needs `statusStyles` and `badgeStyles`. */
export function statusBadge(localize: Localize, status: string): TemplateResult {
  return html`<span class="status badge is-${isKnown(status) ? status : 'stopped'}">${statusGlyph(status)}<span>${statusLabel(localize, status)}</span></span>`;
}
