import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { SEARCH } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { type ChatFilter, chatFilters } from './chat-filter.js';
import { chatListStrings } from './chat-list.strings.js';

export interface ChatTools {
  search: string;
  filter: ChatFilter;
  /** Chats with unread messages. */
  unread: number;
  /** The gateway itself can search: messages are found too. */
  searchesMessages: boolean;
  onSearch: (text: string) => void;
  onFilter: (filter: ChatFilter) => void;
  /** The arrow key leads from the field to the list. */
  onDown: () => void;
}

/** The search field and the filters above a list of chats. */
export function renderChatTools(localize: Localize, tools: ChatTools): TemplateResult {
  const t = localize.area(chatListStrings);
  const label = t(tools.searchesMessages ? 'search' : 'search_chats');
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    tools.onDown();
  };
  return html`<div class="tools" part="tools">
    <div class="input-row">
      <span class="leading">${icon(SEARCH)}</span>
      <input
        class="input"
        type="search"
        aria-label=${label}
        placeholder=${label}
        .value=${tools.search}
        @input=${(event: InputEvent) => tools.onSearch((event.target as HTMLInputElement).value)}
        @keydown=${onKey}
      />
    </div>
    <div class="chips" role="group" aria-label=${t('filters')}>
      ${chatFilters.map(
        (filter) => html`<button
          class="chip"
          type="button"
          aria-pressed=${tools.filter === filter ? 'true' : 'false'}
          @click=${() => tools.onFilter(filter)}
        >
          ${t(`filter_${filter}`)}${filter === 'unread' && tools.unread > 0 ? html`<span class="number">${localize.number(tools.unread)}</span>` : nothing}
        </button>`,
      )}
    </div>
  </div>`;
}
