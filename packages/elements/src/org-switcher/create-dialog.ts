import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, field } from '../field/field.js';
import type { Localize } from '../localize/localize.js';
import { orgListStrings } from './org-list.strings.js';

export interface CreateFacts {
  localize: Localize;
  open: boolean;
  busy: boolean;
  error: string | undefined;
  /** The name that was given; undefined when the person thought better of it. */
  answer: (name: string | undefined) => void;
}

/** Asks for the name of a new organization. */
export function renderCreate({ localize, open, busy, error, answer }: CreateFacts): TemplateResult {
  const t = localize.area(orgListStrings);
  const help = t('create_text');
  return html`<wagate-dialog
    .open=${open}
    .heading=${t('create_heading')}
    .confirmLabel=${t('create_verb')}
    .busy=${busy}
    @wagate-dialog-close=${(event: CustomEvent<{ reason: 'confirm' | 'cancel' }>) => {
      event.stopPropagation();
      const input = (event.currentTarget as HTMLElement).querySelector('input');
      answer(event.detail.reason === 'confirm' ? (input?.value.trim() ?? '') : undefined);
    }}
    >${
      open
        ? field({
            id: 'name',
            label: t('name'),
            help,
            error,
            control: html`<input
              class="input"
              id="name"
              maxlength="100"
              autocomplete="off"
              autofocus
              aria-invalid=${error ? 'true' : nothing}
              aria-describedby=${describedBy({ id: 'name', help, error })}
            />`,
          })
        : nothing
    }</wagate-dialog
  >`;
}
