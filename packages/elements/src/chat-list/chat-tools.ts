import type { Chat } from '@wagate/sdk';
import type { ChatsSnapshot } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import type { GatewayElement } from '../base/gateway-element.js';
import { Caller } from '../data/caller.js';
import { icon } from '../icon/icon.js';
import { SEARCH } from '../icon/icons.js';
import { type ChatFilter, chatFilters, chooseChats } from './chat-filter.js';
import { chatListStrings } from './chat-list.strings.js';
import { ChatSearch } from './chat-search.js';

/** What the list does for its tools. */
export interface ChatToolsList {
  /** Other chats are to be shown. */
  narrowed: () => void;
  /** The arrow key leads from the field to the list. */
  down: () => void;
}

/** The search field and the filters above a list of chats, and what they leave of it. */
export class ChatTools {
  private filter: ChatFilter = 'all';
  private search = '';
  /** The person wants all chats searched that the gateway has. */
  private searchesRest = false;
  private counted: { chats?: readonly Chat[]; unread: number } = { unread: 0 };
  private readonly found: ChatSearch;
  private readonly caller: Caller;

  constructor(
    private readonly host: GatewayElement & { readonly session: string },
    private readonly list: ChatToolsList,
  ) {
    this.found = new ChatSearch(host);
    this.caller = new Caller(host);
  }

  /** Another list comes. */
  reset(): void {
    Object.assign(this, { filter: 'all', search: '', searchesRest: false });
  }

  /** A search leaves the list as long as it is, or it would read every page: the gateway searches, or the person asks. */
  get readsOn(): boolean {
    return this.query === '' || this.searchesRest;
  }

  /** The gateway is searching. */
  get busy(): boolean {
    return this.found.busy;
  }

  /** The chats to show, in order. */
  choose(chats: readonly Chat[]): readonly Chat[] {
    const { gateway, session } = this.host;
    if (gateway && session) this.found.ask(gateway, session, this.searchesGateway ? this.query : '');
    return chooseChats(chats, this.found.found?.chats ?? [], {
      filter: this.filter,
      search: this.search,
    });
  }

  /** Reads on in what the gateway found. */
  loadMore(): void {
    if (this.found.found?.more) this.found.loadMore();
  }

  render(chats: readonly Chat[]): TemplateResult {
    const { localize } = this.host;
    const t = localize.area(chatListStrings);
    const label = t(this.searchesGateway ? 'search' : 'search_chats');
    const unread = this.unreadOf(chats);
    return html`<div class="find"><div class="input-row">
        <span class="leading">${icon(SEARCH)}</span>
        <input
          class="input"
          type="search"
          aria-label=${label}
          placeholder=${label}
          .value=${this.search}
          @input=${(event: InputEvent) => this.narrow({ search: (event.target as HTMLInputElement).value })}
          @keydown=${this.onKey}
        />
      </div><slot name="tools"></slot></div>
      <div class="chips" role="group" aria-label=${t('filters')}>
        ${chatFilters.map(
          (filter) => html`<button
            class="chip"
            type="button"
            aria-pressed=${this.filter === filter ? 'true' : 'false'}
            @click=${() => this.narrow({ filter })}
          >
            ${t(`filter_${filter}`)}${filter === 'unread' && unread > 0 ? html`<span class="number">${localize.number(unread)}</span>` : nothing}
          </button>`,
        )}
      </div>`;
  }

  /** In place of the list when no chat matches the search or the filter. */
  renderNothing({ chats, more }: ChatsSnapshot): TemplateResult {
    const t = this.host.localize.area(chatListStrings);
    const { query } = this;
    const rest = query !== '' && more && !this.searchesGateway && !this.searchesRest;
    const count = t('chat_count', chats.length);
    return html`<wagate-state-panel
      kind="empty"
      .glyph=${SEARCH}
      .heading=${query ? t('nothing_title', query) : t('nothing_filtered')}
      .text=${rest ? t('nothing_text_more', count) : t('nothing_text', count)}
      .actionLabel=${rest ? t('search_rest') : query ? t('clear') : t('show_all')}
      @wagate-panel-action=${() => (rest ? this.searchRest() : this.narrow({ search: '', filter: 'all' }))}
    ></wagate-state-panel>`;
  }

  /** How many have unread messages: counted once for a list, which may be long and is rendered at every step of who scrolls. */
  private unreadOf(chats: readonly Chat[]): number {
    if (chats !== this.counted.chats)
      this.counted = { chats, unread: chats.filter((chat) => chat.unreadCount > 0).length };
    return this.counted.unread;
  }

  private get query(): string {
    return this.search.trim();
  }

  private get searchesGateway(): boolean {
    return this.caller.offers('search');
  }

  private narrow(change: { filter?: ChatFilter; search?: string }): void {
    Object.assign(this, change, { searchesRest: false });
    this.list.narrowed();
  }

  private searchRest(): void {
    this.searchesRest = true;
    this.host.requestUpdate();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.list.down();
  };
}
