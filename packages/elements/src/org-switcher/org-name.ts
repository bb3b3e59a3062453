import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, field } from '../field/field.js';

export interface OrgNameOptions {
  label: string;
  help: string;
  error: string | undefined;
  /** The name that it has. */
  name?: string;
  /** It is settled, and can be read alone. */
  settled?: boolean;
  /** Something was typed. */
  typed: () => void;
}

/** The field for the name of an organization, `#name`. Needs `fieldStyles`. */
export function orgNameField({
  label,
  help,
  error,
  name = '',
  settled,
  typed,
}: OrgNameOptions): TemplateResult {
  return field({
    id: 'name',
    label,
    help,
    error,
    control: html`<input
      class="input"
      id="name"
      maxlength="100"
      autocomplete="off"
      autofocus
      dir="auto"
      value=${name}
      ?readonly=${settled}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${describedBy({ id: 'name', help, error })}
      @input=${typed}
    />`,
  });
}
