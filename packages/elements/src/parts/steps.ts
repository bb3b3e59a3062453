import { html, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { MORE_VERTICAL } from '../icon/icons.js';

/** Sets what stands between two asterisks in bold, and draws the three dots, which few fonts have. */
function emphasize(text: string): unknown[] {
  const draw = (part: string) =>
    part
      .split('⋮')
      .map((piece, at) => (at ? html`<span class="inline">${icon(MORE_VERTICAL)}</span>${piece}` : piece));
  return text.split('*').map((part, at) => (at % 2 === 1 ? html`<b>${part}</b>` : draw(part)));
}

/** What to do, one after the other; `*…*` stands out. Needs `stepsStyles`. */
export const steps = (all: readonly string[]): TemplateResult =>
  html`<ol class="steps">
    ${all.map((step, at) => html`<li><span class="step" aria-hidden="true">${at + 1}</span><span>${emphasize(step)}</span></li>`)}
  </ol>`;
