import type { Session } from '@wagate/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../icon/icon.js';
import { FILTER, SEARCH } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { type Filter, filters, matchesFilter, matchesSearch } from './session-filter.js';
import { troubledFirst } from './session-way.js';
import { sessionsStrings } from './sessions.strings.js';

/** What a person narrowed the list down to, and its order. */
export interface ListChoice {
  readonly filter: Filter;
  readonly search: string;
  readonly attentionFirst: boolean;
}

export const EVERYTHING: ListChoice = { filter: 'all', search: '', attentionFirst: true };

/** From how many sessions on a narrow list keeps its search. */
const MANY = 8;

/** The sessions to show, in order. */
export function chosen(sessions: readonly Session[], choice: ListChoice, lang: string): readonly Session[] {
  const shown = sessions.filter(
    (one) => matchesFilter(one, choice.filter) && matchesSearch(one, choice.search),
  );
  return choice.attentionFirst ? troubledFirst(shown, lang) : shown;
}

type Change = (change: Partial<ListChoice>) => void;

/** Filters with their counts, the search, and the order. */
export function renderTools(
  localize: Localize,
  sessions: readonly Session[],
  choice: ListChoice,
  change: Change,
): TemplateResult {
  const t = localize.area(sessionsStrings);
  return html`<div class="tools ${sessions.length > MANY ? 'many' : ''}">
    <div class="chips" role="group" aria-label=${t('filters')}>
      ${filters.map((filter) => {
        const count = sessions.filter((one) => matchesFilter(one, filter)).length;
        // A filter that would show nothing is left out, unless it is the one chosen.
        if (count === 0 && filter !== 'all' && filter !== choice.filter) return nothing;
        return html`<button
          class="chip"
          type="button"
          aria-pressed=${choice.filter === filter ? 'true' : 'false'}
          @click=${() => change({ filter })}
        >
          ${t(`filter_${filter}`)}<span class="number">${localize.number(count)}</span>
        </button>`;
      })}
    </div>
    <span class="spacer"></span>
    <div class="input-row find">
      <span class="leading">${icon(SEARCH)}</span>
      <input
        class="input"
        type="search"
        dir="auto"
        aria-label=${t('search')}
        placeholder=${t('search')}
        .value=${live(choice.search)}
        @input=${(event: InputEvent) => change({ search: (event.target as HTMLInputElement).value })}
      />
    </div>
    <button
      class="button sort"
      type="button"
      aria-pressed=${choice.attentionFirst ? 'true' : 'false'}
      @click=${() => change({ attentionFirst: !choice.attentionFirst })}
    >
      ${icon(FILTER)}${t('attention_first')}
    </button>
  </div>`;
}

/** In place of the list when no session matches. */
export function renderNothing(localize: Localize, count: number, choice: ListChoice, change: Change) {
  const t = localize.area(sessionsStrings);
  const query = choice.search.trim();
  return html`<wagate-state-panel
    kind="empty"
    .glyph=${SEARCH}
    .heading=${query ? t('nothing_title', query) : t('nothing_filtered')}
    .text=${query ? t('nothing_text', t('session_count', count)) : ''}
    .actionLabel=${query ? t('clear') : t('show_all')}
    @wagate-panel-action=${() => change({ search: '', filter: 'all' })}
  ></wagate-state-panel>`;
}
