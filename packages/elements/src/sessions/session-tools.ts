import type { Session } from '@wagate/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { FILTER, SEARCH } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { type Filter, filters, matchesFilter } from './session-view.js';
import { sessionsStrings } from './sessions.strings.js';

/** From how many sessions on a narrow list keeps its search. */
const MANY = 8;

/** What the person narrowed the list down to. */
export interface Narrowing {
  filter: Filter;
  search: string;
  attentionFirst: boolean;
}

export interface ToolsContext extends Narrowing {
  localize: Localize;
  sessions: readonly Session[];
  change: (change: Partial<Narrowing>) => void;
}

/** Filters with their counts, the search, and the order. */
export function renderTools(context: ToolsContext): TemplateResult {
  const { localize, sessions, filter: chosen, search, attentionFirst, change } = context;
  const t = localize.area(sessionsStrings);
  return html`<div class="tools ${sessions.length > MANY ? 'many' : ''}">
    <div class="chips" role="group" aria-label=${t('filters')}>
      ${filters.map((filter) => {
        const count = sessions.filter((one) => matchesFilter(one, filter)).length;
        // A filter that would show nothing is left out, unless it is the one chosen.
        if (count === 0 && filter !== 'all' && filter !== chosen) return nothing;
        return html`<button
          class="chip"
          type="button"
          aria-pressed=${chosen === filter ? 'true' : 'false'}
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
        aria-label=${t('search')}
        placeholder=${t('search')}
        .value=${search}
        @input=${(event: InputEvent) => change({ search: (event.target as HTMLInputElement).value })}
      />
    </div>
    <button
      class="button sort"
      type="button"
      aria-pressed=${attentionFirst ? 'true' : 'false'}
      @click=${() => change({ attentionFirst: !attentionFirst })}
    >
      ${icon(FILTER)}${t('attention_first')}
    </button>
  </div>`;
}
