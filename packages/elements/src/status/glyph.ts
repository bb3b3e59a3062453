import { html, svg, type TemplateResult } from 'lit';

/** The silhouette of a status on a grid of 16; needs `glyphStyles`. */
export const glyph = (status: string, shape: TemplateResult): TemplateResult =>
  html`<svg class="icon glyph is-${status}" viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`;

/** A broken ring, which turns. */
export const STARTING = glyph(
  'starting turns',
  svg`<circle cx="8" cy="8" r="6" stroke-width="1.75" pathLength="80" stroke-dasharray="5.5 4.5" stroke-linecap="butt"></circle>`,
);

/** The corners of a code. */
export const SCAN = glyph(
  'scan_qr_code',
  svg`<path d="M2.25 5.25v-3h3M10.75 2.25h3v3M13.75 10.75v3h-3M5.25 13.75h-3v-3"></path><path class="solid" d="M6 6h4v4H6z"></path>`,
);
