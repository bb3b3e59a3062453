import { html, type TemplateResult } from 'lit';

/**
 * A dot and a word for what is followed live: filled while it is, an empty ring while it is not. Needs `liveDotStyles`.
 *
 * ```ts
 * liveDot(t('live'), true)
 * ```
 */
export const liveDot = (words: unknown, live: boolean): TemplateResult =>
  html`<span class="live-dot ${live ? 'is-live' : ''}"><svg viewBox="0 0 8 8" aria-hidden="true"><circle cx="4" cy="4" r="3"></circle></svg>${words}</span>`;
