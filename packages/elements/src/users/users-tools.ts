import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import { usersStrings } from './users.strings.js';
import type { UserFilter, UsersAsked } from './users-query.js';

const FILTERS = [
  ['all', 'all'],
  ['super_admins', 'super_admins'],
  ['banned', 'only_banned'],
] as const satisfies readonly (readonly [UserFilter, string])[];

/**
 * Which accounts are listed, and the search. Needs `chipStyles`, `buttonStyles` and `<wagate-search-field>`.
 * @param total how many match; shown on the chosen filter @param busy what was asked for is on its way
 */
export function usersTools(
  localize: Localize,
  { filter, query, field, total, busy }: UsersAsked & { total: number; busy: boolean },
  look: (at: Partial<UsersAsked>) => void,
): TemplateResult {
  const t = localize.area(usersStrings);
  const other = field === 'name' ? 'email' : 'name';
  const onSearch = (event: CustomEvent<{ query: string }>) => {
    event.stopPropagation();
    const text = event.detail.query;
    // Only an address has such a sign.
    look({ query: text, field: text.includes('@') ? 'email' : 'name' });
  };
  return html`<div class="tools" part="tools">
      <div class="chips" role="group" aria-label=${t('filter')}>
        ${FILTERS.map(
          ([one, words]) => html`<button
            class="chip"
            type="button"
            aria-pressed=${one === filter ? 'true' : 'false'}
            @click=${() => look({ filter: one })}
          >
            ${t(words)}${one === filter ? html` <span class="number">${localize.number(total)}</span>` : nothing}
          </button>`,
        )}
      </div>
      <wagate-search-field .label=${t('find')} .value=${query} ?busy=${busy} @wagate-search=${onSearch}></wagate-search-field>
    </div>
    ${
      query
        ? html`<p class="found-by">
            ${t(`by_${field}`, query)}
            <button class="button ghost" type="button" @click=${() => look({ field: other })}>${t(`search_${other}`)}</button>
          </p>`
        : nothing
    }`;
}
