import { html, type TemplateResult } from 'lit';

/** Sets what stands between two asterisks in bold. */
export function emphasize(text: string): (string | TemplateResult)[] {
  return text.split('*').map((part, at) => (at % 2 === 1 ? html`<b>${part}</b>` : part));
}

export function renderSteps(steps: readonly string[]): TemplateResult {
  return html`<ol class="steps">
    ${steps.map((step, at) => html`<li><span class="step" aria-hidden="true">${at + 1}</span><span>${emphasize(step)}</span></li>`)}
  </ol>`;
}
