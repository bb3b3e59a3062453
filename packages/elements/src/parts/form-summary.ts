import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { ALERT } from '../icon/icons.js';
import { formStrings } from './form.strings.js';
import type { FormState, FormValues } from './form-state.js';

/**
 * What keeps a form from being sent, above its fields: the fields that need another look, each a way to it, and in words why the last attempt
 * failed. Of one wrong field nothing is said here: it says so itself, and has the focus. Needs `formStyles`.
 *
 * ```ts
 * formSummary(this.form, this.form.failure ? describe(this.form.failure) : undefined)
 * ```
 */
export function formSummary<V extends FormValues>(
  form: FormState<V>,
  failure?: string,
): TemplateResult | typeof nothing {
  const wrong = Object.entries(form.shown);
  const t = form.host.localize.area(formStrings);
  if (!failure && wrong.length < 2) return nothing;
  return html`<div class="form-summary" role="alert">
    ${icon(ALERT)}
    <div>
      ${failure ? html`<p>${failure}</p>` : nothing}
      ${
        wrong.length > 1
          ? html`<p>${t('to_mend', wrong.length)}</p>
            <ul>
              ${wrong.map(
                ([name, error]) =>
                  html`<li><button class="link" type="button" @click=${() => form.focus(name)}>${form.labels.get(name) ?? name}</button>: ${error}</li>`,
              )}
            </ul>`
          : nothing
      }
    </div>
  </div>`;
}
