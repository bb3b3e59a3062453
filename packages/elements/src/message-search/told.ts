import { html, nothing, type TemplateResult } from 'lit';
import { failureText } from '../data/failure-text.js';
import type { Localize } from '../localize/localize.js';
import { dayHeading } from '../message/time.js';
import type { SearchState } from './gateway-search.js';
import { messageSearchStrings } from './message-search.strings.js';

/** Where a search looks, beside how far it is. */
interface Looks {
  /** One chat alone is searched. */
  within: boolean;
  /** Filters leave messages out. */
  narrowed: boolean;
  /** What was looked through, where the gateway cannot search. */
  looked: { count: number; since: number | undefined } | undefined;
  /** Looks further back. */
  further: () => void;
}

/** What a search tells of itself, why it could not look further back, and the button that does. Needs `buttonStyles`. */
export function renderTold(localize: Localize, search: SearchState, looks: Looks): TemplateResult {
  const t = localize.area(messageSearchStrings);
  const found = search.is === 'found' ? search : undefined;
  return html`<div class="told" part="told">
    <p role="status">${wordsOf(localize, search, looks)}</p>
    ${found?.error ? html`<p role="alert">${t('further_failed')} ${failureText(localize, found.error)}</p>` : nothing}
    ${found?.more ? html`<button class="button" type="button" aria-busy=${found.reading ? 'true' : nothing} @click=${looks.further}>${t('further')}</button>` : nothing}
  </div>`;
}

/** How many were found and how far back it was looked, in a sentence or two; before, what will be searched. */
function wordsOf(localize: Localize, search: SearchState, { within, narrowed, looked }: Looks): string {
  const t = localize.area(messageSearchStrings);
  const day = (at: number) => dayHeading(localize.lang(), at, Date.now());
  if (search.is === 'searching') return t('searching');
  if (search.is !== 'found') return looked ? t('hint_loaded') : within ? t('hint_chat') : t('hint_session');
  const count = search.hits.length;
  const found = localize.number(count);
  if (looked) {
    const messages = localize.number(looked.count);
    if (!search.more || looked.since === undefined) return t('loaded_all', count, found, messages);
    return t('loaded', count, found, messages, day(looked.since));
  }
  if (search.more) {
    const oldest = search.hits.at(-1)?.message.timestamp;
    if (oldest !== undefined) return t('so_far', count, found, day(oldest));
    return search.reading ? t('searching') : t('none_so_far');
  }
  if (count === 0) return narrowed ? t('none_filtered') : t('none');
  return narrowed ? t('all_filtered', count, found) : t('all', count, found);
}
