import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, field } from '../field/field.js';
import { icon } from '../icon/icon.js';
import { EYE, EYE_OFF } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { formatCountdown } from '../localize/unit.js';
import type { Pause } from './pause.js';
import { type FieldFailure, failureWords } from './sign-in.failure.js';
import { signInStrings } from './sign-in.strings.js';

/** What the forms about signing in are made of. They need `fieldStyles`, `buttonStyles` and `signInStyles`. */
export function card(
  title: string,
  lead: unknown,
  fields: TemplateResult | typeof nothing,
  onSubmit?: (event: SubmitEvent) => void,
): TemplateResult {
  return html`<div class="card" part="card">
    <div class="card-head">
      <h2 tabindex="-1">${title}</h2>
      ${lead === nothing ? nothing : html`<p>${lead}</p>`}
    </div>
    ${fields === nothing ? nothing : onSubmit ? html`<form novalidate @submit=${onSubmit}>${fields}</form>` : fields}
  </div>`;
}

/** @param paused it does nothing for now, which what stands above it says */
export const submitButton = (label: string, busy: boolean, paused: boolean) =>
  html`<button
    class="button primary wide"
    type="submit"
    aria-busy=${busy ? 'true' : nothing}
    aria-disabled=${paused ? 'true' : nothing}
  >
    ${label}
  </button>`;

/** What went wrong, beneath its field. The seconds after too many tries go down in sight; they are read out once. */
export function failureShown(
  localize: Localize,
  failure: FieldFailure,
  pause: Pause,
): string | TemplateResult {
  const words = (seconds: number) =>
    failureWords(localize, failure, seconds ? formatCountdown(localize, seconds * 1000) : '');
  if (failure.text !== 'many' || !pause.left) return words(0);
  return html`<span class="visually-hidden">${words(pause.asked)}</span
    ><span aria-hidden="true">${words(pause.left)}</span>`;
}

export interface EmailField {
  value: string;
  error: string | TemplateResult | undefined;
  /** It is another's to say: an invitation's, for example. */
  fixed?: boolean;
  onInput(value: string): void;
}

export function emailField(localize: Localize, { value, error, fixed = false, onInput }: EmailField) {
  const t = localize.area(signInStrings);
  return field({
    id: 'email',
    label: t('email'),
    error,
    control: html`<input
      class="input"
      id="email"
      name="email"
      type="email"
      autocomplete="username"
      dir="ltr"
      .value=${live(value)}
      ?readonly=${fixed}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${describedBy({ id: 'email', error })}
      required
      @input=${(event: InputEvent) => onInput((event.target as HTMLInputElement).value)}
    />`,
  });
}

export interface PasswordField {
  label: string;
  autocomplete: 'current-password' | 'new-password';
  error: string | TemplateResult | undefined;
  aside?: TemplateResult | undefined;
  /** What is typed can be read. */
  shown: boolean;
  onShow(shown: boolean): void;
}

export function passwordField(localize: Localize, options: PasswordField) {
  const t = localize.area(signInStrings);
  const { label, autocomplete, error, aside, shown, onShow } = options;
  const help = autocomplete === 'new-password' ? t('password_help') : undefined;
  const eye = t(shown ? 'hide_password' : 'show_password');
  return field({
    id: 'password',
    label,
    aside,
    error,
    help,
    control: html`<div class="input-row">
      <input
        class="input"
        id="password"
        name="password"
        type=${shown ? 'text' : 'password'}
        autocomplete=${autocomplete}
        dir="ltr"
        spellcheck="false"
        autocapitalize="off"
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${describedBy({ id: 'password', help, error })}
        required
      />
      <button class="icon-button" type="button" aria-label=${eye} title=${eye} @click=${() => onShow(!shown)}>
        ${icon(shown ? EYE_OFF : EYE)}
      </button>
    </div>`,
  });
}
