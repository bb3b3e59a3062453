import { html, type TemplateResult } from 'lit';
import { type NamesOf, textField } from '../parts/form-field.js';
import type { FormState, FormValues } from '../parts/form-state.js';
import { accountFailureStrings } from './account-failure.strings.js';

export interface PasswordFieldOptions<N extends string> {
  name: N;
  label: string;
  help?: string;
  autocomplete: 'current-password' | 'new-password';
  autofocus?: boolean;
  /** Whether it can be read, and who turns that. */
  shown: boolean;
  turn: () => void;
}

/** A field for a password, which can be looked at. The form names it among its `exact` fields. Needs `formStyles`. */
export function passwordField<V extends FormValues, N extends NamesOf<V, string>>(
  form: FormState<V>,
  { shown, turn, ...options }: PasswordFieldOptions<N>,
): TemplateResult {
  const t = form.host.localize.area(accountFailureStrings);
  return textField(form, {
    ...options,
    type: 'password',
    revealed: shown,
    aside: html`<button
      class="link"
      type="button"
      aria-label=${t(shown ? 'hide_what' : 'show_what', options.label)}
      @click=${turn}
    >${t(shown ? 'hide' : 'show')}</button>`,
  });
}

/** Whose password it is: what managers of passwords look for beside the field, and what a person sees elsewhere on the page. */
export const usernameField = (email: string): TemplateResult => html`<input
  class="visually-hidden"
  type="text"
  name="username"
  autocomplete="username"
  .value=${email}
  readonly
  tabindex="-1"
  aria-hidden="true"
/>`;
