import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import { contactsStrings } from './contacts.strings.js';

export interface ListStatus {
  /** Rows on show. */
  shown: number;
  /** People loaded. */
  people: number;
  /** More exist than are loaded. */
  more: boolean;
  loadingMore: boolean;
  searching: boolean;
  /** The answer to another search is on its way. */
  busy: boolean;
  /** A number is looked for among what is loaded, as the gateway can't. */
  local: boolean;
  readAll: () => void;
}

/** How many are on show, and how far was looked. Needs `linkStyles`. */
export function listStatus(localize: Localize, status: ListStatus): TemplateResult {
  const t = localize.area(contactsStrings);
  const { shown, people, more, loadingMore, searching, busy, local, readAll } = status;
  const count = localize.number(shown);
  const words = busy
    ? t('searching')
    : more && !local
      ? t('loaded', count)
      : t(searching ? 'found' : 'count', count);
  return html`<div class="status" role="status">${words}</div>
    ${
      local
        ? html`<div class="status note">
          ${more ? t('names_only', localize.number(people)) : t('names_only_all')}
          ${more ? html`<button class="link" type="button" aria-busy=${loadingMore ? 'true' : nothing} @click=${readAll}>${t('read_all')}</button>` : nothing}
        </div>`
        : nothing
    }`;
}
