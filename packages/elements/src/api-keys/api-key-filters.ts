import type { ApiKey } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import { isListed, type KeyFilter } from './api-key-standing.js';
import { apiKeysStrings } from './api-keys.strings.js';

const FILTERS = [
  ['all', 'all'],
  ['expiring', 'expiring'],
  ['unused', 'unused'],
  ['not-in-force', 'off'],
] as const satisfies readonly (readonly [KeyFilter, string])[];

/** Which keys are listed, each choice with how many there are; one without any is left out. Needs `chipStyles`. */
export function keyFilters(
  localize: Localize,
  items: readonly ApiKey[],
  chosen: KeyFilter,
  choose: (filter: KeyFilter) => void,
): TemplateResult {
  const t = localize.area(apiKeysStrings);
  return html`<div class="chips" role="group" aria-label=${t('filter')}>
    ${FILTERS.map(([filter, words]) => {
      const count = items.filter((key) => isListed(key, filter, '')).length;
      if (count === 0 && filter !== 'all' && filter !== chosen) return nothing;
      return html`<button class="chip" type="button" aria-pressed=${filter === chosen ? 'true' : 'false'} @click=${() => choose(filter)}>
        ${t(words)} <span class="number">${localize.number(count)}</span>
      </button>`;
    })}
  </div>`;
}
