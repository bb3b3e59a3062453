import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import { skeletonStrings } from './state-panel.strings.js';

/**
 * Rows in place of those that are being loaded; needs `skeletonStyles`. They are seen and told only after 300 ms: what
 * answers at once does not flicker.
 */
export const skeleton = (localize: Localize, rows = 4): TemplateResult =>
  html`<span class="visually-hidden" role="status"><span class="late">${localize.area(skeletonStrings)('loading')}</span></span>
    <div class="skeleton late" aria-hidden="true">
      ${Array.from(
        { length: rows },
        () => html`<div class="bone-row"><span class="disc"></span><span class="bones"></span></div>`,
      )}
    </div>`;
