import { html, nothing, type TemplateResult } from 'lit';

export interface Fact {
  term: string;
  value: unknown;
  /** What the button beside it copies; without it there is none. */
  copied?: string;
  /** Faint words behind it. */
  help?: string | undefined;
}

/** A line of what is known of somebody, with a button where it can be copied. Needs `wagate-copy` among the dependencies. */
export const fact = ({ term, value, copied, help }: Fact): TemplateResult =>
  html`<div class="fact"><dt>${term}</dt><dd>
    <span class="value">${value}</span>
    ${help ? html`<span class="faint">${help}</span>` : nothing}
    ${copied === undefined ? nothing : html`<wagate-copy .value=${copied} .label=${term} variant="plain"></wagate-copy>`}
  </dd></div>`;

/** The line of a JID or LID, which can be copied. */
export const addressFact = (term: string, jid: string): TemplateResult =>
  fact({ term, value: html`<bdi class="mono" dir="ltr">${jid}</bdi>`, copied: jid });
