import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { ALERT } from '../icon/icons.js';

export interface FieldOptions {
  /** Of the control; its help and error are `<id>-help` and `<id>-error`. */
  id: string;
  label: string;
  control: TemplateResult;
  help?: string;
  /** Stands under the control, in place of the help. */
  error?: string | TemplateResult;
  /** What stands at the end of the label's line. */
  aside?: TemplateResult;
}

/** What a control of a field says to a screen reader: `aria-describedby` and `aria-invalid`. */
export const describedBy = ({ id, help, error }: Pick<FieldOptions, 'id' | 'help' | 'error'>) =>
  error ? `${id}-error` : help ? `${id}-help` : nothing;

/** A label, its control, and what helps or went wrong beneath. Needs `fieldStyles`. */
export function field({ id, label, control, help, error, aside }: FieldOptions): TemplateResult {
  return html`<div class="field" part="field">
    <div class="field-head"><label for=${id}>${label}</label>${aside ?? nothing}</div>
    ${control}
    ${
      error
        ? html`<div class="field-error" id="${id}-error" role="alert">${icon(ALERT)}<span>${error}</span></div>`
        : help
          ? html`<div class="help" id="${id}-help">${help}</div>`
          : nothing
    }
  </div>`;
}
