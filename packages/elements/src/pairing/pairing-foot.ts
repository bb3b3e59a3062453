import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import { formatCountdown } from '../localize/unit.js';

/** What is awaited, and at the end how long. */
export function renderFoot(glyph: TemplateResult, text: string, end: unknown = nothing): TemplateResult {
  return html`<div class="foot" part="foot">
    <span class="waits">${glyph}<span>${text}</span></span><span>${end}</span>
  </div>`;
}

/** "renews in 41 s"; nothing where no end is known. */
export function renderLeft(localize: Localize, words: string, leftMs: number | undefined) {
  return leftMs === undefined ? nothing : html`${words} <b>${formatCountdown(localize, leftMs)}</b>`;
}
