import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy } from '../field/field.js';
import { icon } from '../icon/icon.js';
import { ALERT } from '../icon/icons.js';
import type { Choice, FormFieldOptions, NamesOf } from './form-field.js';
import type { FormState, FormValues } from './form-state.js';

const errorLine = (id: string, error: string | undefined) =>
  error
    ? html`<div class="field-error" id="${id}-error" role="alert">${icon(ALERT)}<span>${error}</span></div>`
    : nothing;

function tick<V extends FormValues, N extends NamesOf<V, boolean>>(
  form: FormState<V>,
  { name, label, help, disabled, aside }: FormFieldOptions<N>,
  role: 'switch' | undefined,
): TemplateResult {
  form.labels.set(name, label);
  const id = form.idOf(name);
  const error = form.shown[name];
  return html`<div class="form-field choice" data-field=${name}>
    <input
      class=${role ?? 'box'}
      id=${id}
      name=${name}
      type="checkbox"
      role=${role ?? nothing}
      ?disabled=${disabled}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${describedBy({ id, ...(help ? { help } : {}), ...(error ? { error } : {}) })}
      .checked=${live(form.values[name] as boolean)}
      @change=${(event: Event) => {
        form.set(name, (event.target as HTMLInputElement).checked as V[N]);
        form.touch(name);
      }}
    />
    <div class="choice-words">
      <label for=${id}>${label}${aside ? html` ${aside}` : nothing}</label>
      ${help ? html`<div class="help" id="${id}-help">${help}</div>` : nothing}
      ${errorLine(id, error)}
    </div>
  </div>`;
}

/** A tick: `checkField(this.form, { name: 'active', label: t('active'), help: t('active_help') })`. Needs `formStyles`. */
export const checkField = <V extends FormValues, N extends NamesOf<V, boolean>>(
  form: FormState<V>,
  options: FormFieldOptions<N>,
): TemplateResult => tick(form, options, undefined);

/** A switch; otherwise as `checkField`. For what takes effect as soon as it is turned. */
export const switchField = <V extends FormValues, N extends NamesOf<V, boolean>>(
  form: FormState<V>,
  options: FormFieldOptions<N>,
): TemplateResult => tick(form, options, 'switch');

export interface CheckListOptions<N extends string> extends FormFieldOptions<N> {
  choices: readonly Choice[];
  /** In a frame with hairlines between, each with its line of help. */
  framed?: boolean;
}

function list<V extends FormValues, N extends keyof V & string>(
  form: FormState<V>,
  { name, label, help, choices, framed, disabled }: CheckListOptions<N>,
  type: 'checkbox' | 'radio',
  isOn: (value: string) => boolean,
  change: (value: string, on: boolean) => void,
): TemplateResult {
  form.labels.set(name, label);
  const id = form.idOf(name);
  const error = form.shown[name];
  return html`<fieldset
    class="form-field"
    id=${id}
    data-field=${name}
    role=${type === 'radio' ? 'radiogroup' : nothing}
    ?disabled=${disabled}
    aria-invalid=${error && type === 'radio' ? 'true' : nothing}
    aria-describedby=${describedBy({ id, ...(help ? { help } : {}), ...(error ? { error } : {}) })}
  >
    <legend>${label}</legend>
    <div class=${framed ? 'choices framed' : 'choices'}>
      ${choices.map(
        (choice) => html`<div class="choice">
          <input
            class="box"
            id="${id}-${choice.value}"
            name=${id}
            type=${type}
            value=${choice.value}
            ?disabled=${choice.disabled}
            aria-describedby=${choice.help ? `${id}-${choice.value}-help` : nothing}
            aria-invalid=${error && type === 'checkbox' ? 'true' : nothing}
            .checked=${live(isOn(choice.value))}
            @change=${(event: Event) => {
              change(choice.value, (event.target as HTMLInputElement).checked);
              form.touch(name);
            }}
          />
          <div class="choice-words">
            <label for="${id}-${choice.value}">${choice.label}${choice.aside ? html` ${choice.aside}` : nothing}</label>
            ${choice.help ? html`<div class="choice-help" id="${id}-${choice.value}-help">${choice.help}</div>` : nothing}
          </div>
        </div>`,
      )}
    </div>
    ${error ? errorLine(id, error) : help ? html`<div class="help" id="${id}-help">${help}</div>` : nothing}
  </fieldset>`;
}

/**
 * One of several, all to be seen.
 *
 * ```ts
 * radioField(this.form, { name: 'which', label: t('sessions'), choices: [{ value: 'all', label: t('all') }, { value: 'some', label: t('some') }] })
 * ```
 */
export const radioField = <V extends FormValues, N extends NamesOf<V, string>>(
  form: FormState<V>,
  options: CheckListOptions<N>,
): TemplateResult =>
  list(
    form,
    options,
    'radio',
    (value) => form.values[options.name] === value,
    (value) => form.set(options.name, value as V[N]),
  );

/**
 * Any of several; the value is the list of what is ticked, in the order of the choices.
 *
 * ```ts
 * checkListField(this.form, { name: 'permissions', label: t('it_may'), framed: true, choices })
 * ```
 */
export const checkListField = <V extends FormValues, N extends NamesOf<V, readonly string[]>>(
  form: FormState<V>,
  options: CheckListOptions<N>,
): TemplateResult => {
  const on = form.values[options.name] as readonly string[];
  const change = (value: string, ticked: boolean) => {
    const known = options.choices.map((choice) => choice.value);
    // What is ticked and not among the choices is kept: a form does not take away what it cannot show.
    const others = on.filter((one) => !known.includes(one));
    const next = known.filter((one) => (one === value ? ticked : on.includes(one)));
    form.set(options.name, [...others, ...next] as readonly string[] as V[N]);
  };
  return list(form, options, 'checkbox', (value) => on.includes(value), change);
};
