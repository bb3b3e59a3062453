import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, field } from '../field/field.js';
import { formStrings } from './form.strings.js';
import { type FormState, type FormValues, tidy } from './form-state.js';

/** Names of the fields that hold a value of a kind. */
export type NamesOf<V, Kind> = { [K in keyof V]: V[K] extends Kind ? K : never }[keyof V] & string;

export interface FormFieldOptions<N extends string> {
  name: N;
  label: string;
  help?: string | undefined;
  /** Says so beside the label: what is required needs no mark of its own. */
  optional?: boolean;
  disabled?: boolean;
  autofocus?: boolean;
  /** What is wrong is told while it is typed, not first when the field is left. */
  eager?: boolean;
  /** Stands at the end of the label's line. */
  aside?: TemplateResult;
}

export interface TextFieldOptions<N extends string> extends FormFieldOptions<N> {
  type?: 'text' | 'url' | 'email' | 'tel' | 'password' | 'number' | 'date' | 'datetime-local';
  maxlength?: number;
  placeholder?: string;
  autocomplete?: AutoFill;
  /** A password that can be read. */
  revealed?: boolean;
  /** Ids and addresses: monospace, left to right in every language. */
  mono?: boolean;
}

const wrap = <V extends FormValues, N extends keyof V & string>(
  form: FormState<V>,
  options: FormFieldOptions<N>,
  control: (wiring: { id: string; error: string | undefined }) => TemplateResult,
): TemplateResult => {
  const { name, label, help = '', optional, eager, aside } = options;
  form.labels.set(name, label);
  const id = form.idOf(name);
  const error = form.shown[name] ?? (eager && form.values[name] ? form.errors[name] : undefined);
  const t = form.host.localize.area(formStrings);
  return html`<div class="form-field" data-field=${name}>${field({
    id,
    label,
    help,
    ...(error ? { error } : {}),
    ...(aside || optional ? { aside: aside ?? html`<span class="help">${t('optional')}</span>` } : {}),
    control: control({ id, error }),
  })}</div>`;
};

type TextControl = HTMLInputElement | HTMLTextAreaElement;

const onText =
  <V extends FormValues, N extends NamesOf<V, string>>(form: FormState<V>, name: N) =>
  (event: Event) => {
    const control = event.target as TextControl;
    const pasted = event instanceof InputEvent && event.inputType === 'insertFromPaste';
    if (pasted && control instanceof HTMLInputElement && !form.isExact(name)) {
      const clean = tidy(control.value);
      if (clean !== control.value) control.value = clean;
    }
    form.set(name, control.value as V[N]);
  };

/**
 * A field of one line with its label, help and error. Needs `formStyles`.
 *
 * ```ts
 * textField(this.form, { name: 'name', label: t('name'), help: t('name_help'), maxlength: 100, autofocus: true })
 * ```
 */
export function textField<V extends FormValues, N extends NamesOf<V, string>>(
  form: FormState<V>,
  options: TextFieldOptions<N>,
): TemplateResult {
  const { name, help, type = 'text', mono, maxlength, placeholder, autocomplete = 'off' } = options;
  return wrap(
    form,
    options,
    ({ id, error }) => html`<input
      class=${mono ? 'input mono' : 'input'}
      id=${id}
      name=${name}
      type=${type === 'number' || options.revealed ? 'text' : type}
      inputmode=${type === 'number' ? 'numeric' : nothing}
      dir=${mono || type === 'url' || type === 'email' || type === 'tel' ? 'ltr' : 'auto'}
      maxlength=${maxlength ?? nothing}
      placeholder=${placeholder ?? nothing}
      autocomplete=${autocomplete}
      spellcheck=${mono || type !== 'text' ? 'false' : nothing}
      autocapitalize=${mono || type !== 'text' ? 'none' : nothing}
      ?autofocus=${options.autofocus}
      ?disabled=${options.disabled}
      aria-required=${options.optional ? nothing : 'true'}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${describedBy({ id, ...(help ? { help } : {}), ...(error ? { error } : {}) })}
      .value=${live(form.values[name] as string)}
      @input=${onText(form, name)}
      @change=${() => form.touch(name)}
    />`,
  );
}

/** A field of several lines; otherwise as `textField`. */
export function textAreaField<V extends FormValues, N extends NamesOf<V, string>>(
  form: FormState<V>,
  options: TextFieldOptions<N> & { rows?: number },
): TemplateResult {
  const { name, help, mono, rows = 4, maxlength, placeholder } = options;
  return wrap(
    form,
    options,
    ({ id, error }) => html`<textarea
      class=${mono ? 'input mono' : 'input'}
      id=${id}
      name=${name}
      rows=${rows}
      dir=${mono ? 'ltr' : 'auto'}
      maxlength=${maxlength ?? nothing}
      placeholder=${placeholder ?? nothing}
      spellcheck=${mono ? 'false' : nothing}
      ?autofocus=${options.autofocus}
      ?disabled=${options.disabled}
      aria-required=${options.optional ? nothing : 'true'}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${describedBy({ id, ...(help ? { help } : {}), ...(error ? { error } : {}) })}
      .value=${live(form.values[name] as string)}
      @input=${onText(form, name)}
      @change=${() => form.touch(name)}
    ></textarea>`,
  );
}

export interface Choice {
  value: string;
  label: string;
  /** A line beneath, in lists of choices. */
  help?: string;
  disabled?: boolean;
  /** Stands behind the label: a `tag`. */
  aside?: TemplateResult;
}

/**
 * One of several, in a list that opens.
 *
 * ```ts
 * selectField(this.form, { name: 'expires', label: t('expires'), choices: [{ value: '90', label: t('in_days', 90) }] })
 * ```
 */
export function selectField<V extends FormValues, N extends NamesOf<V, string>>(
  form: FormState<V>,
  options: FormFieldOptions<N> & { choices: readonly Choice[] },
): TemplateResult {
  const { name, help, choices } = options;
  return wrap(
    form,
    options,
    ({ id, error }) => html`<select
      class="input"
      id=${id}
      name=${name}
      ?autofocus=${options.autofocus}
      ?disabled=${options.disabled}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${describedBy({ id, ...(help ? { help } : {}), ...(error ? { error } : {}) })}
      @change=${(event: Event) => {
        form.set(name, (event.target as HTMLSelectElement).value as V[N]);
        form.touch(name);
      }}
    >
      ${choices.map(
        ({ value, label, disabled }) =>
          html`<option value=${value} ?disabled=${disabled} .selected=${live(form.values[name] === value)}>${label}</option>`,
      )}
    </select>`,
  );
}
