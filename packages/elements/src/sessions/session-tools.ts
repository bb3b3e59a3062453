import type { Session } from '@wagate/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { WagateElement } from '../base/element.js';
import { icon } from '../icon/icon.js';
import { FILTER, SEARCH } from '../icon/icons.js';
import { type Filter, filters, matchesFilter, matchesSearch } from './session-filter.js';
import { troubledFirst } from './session-view.js';
import { sessionsStrings } from './sessions.strings.js';
import { sessionsMoreStrings } from './sessions-more.strings.js';

/** From how many sessions on a narrow list keeps its search. */
const MANY = 8;

/** Filters with their counts, the search, and the order: what a person narrowed the list down to. */
export class SessionTools {
  private filter: Filter = 'all';
  private search = '';
  private attentionFirst = true;

  constructor(private readonly host: WagateElement) {}

  /** The sessions to show, in order. */
  choose(sessions: readonly Session[]): readonly Session[] {
    const shown = sessions.filter(
      (one) => matchesFilter(one, this.filter) && matchesSearch(one, this.search),
    );
    return this.attentionFirst ? troubledFirst(shown, this.host.localize.lang()) : shown;
  }

  render(sessions: readonly Session[]): TemplateResult {
    const { localize } = this.host;
    const t = localize.area(sessionsMoreStrings);
    return html`<div class="tools ${sessions.length > MANY ? 'many' : ''}">
      <div class="chips" role="group" aria-label=${t('filters')}>
        ${filters.map((filter) => {
          const count = sessions.filter((one) => matchesFilter(one, filter)).length;
          // A filter that would show nothing is left out, unless it is the one chosen.
          if (count === 0 && filter !== 'all' && filter !== this.filter) return nothing;
          return html`<button
            class="chip"
            type="button"
            aria-pressed=${this.filter === filter ? 'true' : 'false'}
            @click=${() => this.change({ filter })}
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
          .value=${this.search}
          @input=${(event: InputEvent) => this.change({ search: (event.target as HTMLInputElement).value })}
        />
      </div>
      <button
        class="button sort"
        type="button"
        aria-pressed=${this.attentionFirst ? 'true' : 'false'}
        @click=${() => this.change({ attentionFirst: !this.attentionFirst })}
      >
        ${icon(FILTER)}${t('attention_first')}
      </button>
    </div>`;
  }

  /** In place of the list when no session matches. */
  renderNothing(sessions: readonly Session[]): TemplateResult {
    const { localize } = this.host;
    const t = localize.area(sessionsMoreStrings);
    const query = this.search.trim();
    const count = localize.area(sessionsStrings)('session_count', sessions.length);
    return html`<wagate-state-panel
      kind="empty"
      .glyph=${SEARCH}
      .heading=${query ? t('nothing_title', query) : t('nothing_filtered')}
      .text=${query ? t('nothing_text', count) : ''}
      .actionLabel=${query ? t('clear') : t('show_all')}
      @wagate-panel-action=${() => this.change({ search: '', filter: 'all' })}
    ></wagate-state-panel>`;
  }

  private change(change: { filter?: Filter; search?: string; attentionFirst?: boolean }): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }
}
