import { html, nothing, type TemplateResult } from 'lit';

export interface ReadOnlyFieldOptions {
  label: string;
  value: string;
  help?: string;
}

/**
 * A value that cannot be changed here, with a button that copies it. Needs `formStyles`, and `wagate-copy` among the dependencies.
 *
 * ```ts
 * readOnlyField({ label: 'JID', value: session.waJid })
 * ```
 */
export const readOnlyField = ({ label, value, help }: ReadOnlyFieldOptions): TemplateResult =>
  html`<div class="field form-field">
    <span class="label">${label}</span>
    <div class="value-row"><bdi class="mono" dir="ltr">${value}</bdi><wagate-copy .value=${value} .label=${label}></wagate-copy></div>
    ${help ? html`<div class="help">${help}</div>` : nothing}
  </div>`;
