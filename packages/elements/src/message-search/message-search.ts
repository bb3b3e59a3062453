import type { LiveChats } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { avatarStyles } from '../avatar/avatar.styles.js';
import { squareStyles } from '../avatar/square.styles.js';
import { GatewayElement } from '../base/gateway-element.js';
import { property, query, state } from '../base/property.js';
import { textAttribute } from '../base/text-attribute.js';
import { chatListStrings } from '../chat-list/chat-list.strings.js';
import { icon } from '../icon/icon.js';
import { CLOSE, SEARCH } from '../icon/icons.js';
import { panelOf } from '../state-panel/failure.js';
import { WagateStatePanel } from '../state-panel/state-panel.js';
import { buttonStyles } from '../styles/button.styles.js';
import { chipStyles } from '../styles/chip.styles.js';
import { inputStyles } from '../styles/input.styles.js';
import { listboxStyles } from '../styles/listbox.styles.js';
import { markStyles } from '../styles/mark.styles.js';
import { selectStyles } from '../styles/select.styles.js';
import { ChatNames } from './chat-names.js';
import { PAUSE } from './gateway-search.js';
import { type Hit, wordsOf } from './hit.js';
import { HitList } from './hit-list.js';
import { MessageSearchController } from './message-search.controller.js';
import { messageSearchStrings } from './message-search.strings.js';
import { messageSearchStyles } from './message-search.styles.js';
import {
  filterQuery,
  isNarrowed,
  NO_FILTERS,
  renderNarrowing,
  type SearchFilters,
} from './search-filters.js';
import { renderTold } from './told.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** A message is to be shown where it stands in its chat; `words` are what a search has found in it, as they are written there. */
    'wagate-message-open': CustomEvent<{
      sessionId: string;
      chatJid: string;
      waMessageId: string;
      words: readonly string[];
    }>;
    /** Something else is searched for, as it was typed; `chatJid` where it is one chat. Empty is nothing. */
    'wagate-search-change': CustomEvent<{ sessionId: string; query: string; chatJid?: string }>;
    /** The search is to be closed. */
    'wagate-search-close': CustomEvent<{ sessionId: string }>;
  }
}

const NONE: readonly Hit[] = [];

/**
 * Searches the messages of a session, or of one of its chats: what was found with the matches marked, newest first, to the end of what the
 * gateway keeps. It always tells how far back it has looked. Choosing a message is told by an event.
 *
 * ```html
 * <wagate-provider>
 *   <wagate-message-search session="sess_01J…"></wagate-message-search>
 * </wagate-provider>
 * ```
 *
 * @csspart row - One message that was found.
 * @csspart filters - Sender, kind and days.
 * @csspart told - How many were found, and how far back it was looked.
 * @fires wagate-message-open - A message was chosen: show it in its chat.
 * @fires wagate-search-change - Something else is searched for.
 * @fires wagate-search-close - Escape, or the button that closes.
 */
export class WagateMessageSearch extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    inputStyles,
    selectStyles,
    chipStyles,
    avatarStyles,
    squareStyles,
    markStyles,
    listboxStyles,
    messageSearchStyles,
  ];
  static override readonly dependencies = { 'wagate-state-panel': WagateStatePanel };
  static override readonly texts = [messageSearchStrings, chatListStrings];

  /** Id of the session to search. */
  @property(textAttribute) session = '';
  /** JID of the chat that can be searched alone. */
  @property(textAttribute) chat = '';
  /** Where to search: in `chat`, or in all chats of the session. */
  @property({ reflect: true }) scope: 'chat' | 'session' = 'session';
  /** The text to look for. */
  @property(textAttribute) query = '';
  /** WhatsApp's id of the message that is on show. */
  @property(textAttribute) message = '';
  /** A store to take the names of chats from instead of one of its own. */
  @property({ attribute: false }) store?: LiveChats;

  @state() private filters = NO_FILTERS;
  @state() private filtersOpen = false;
  @query('.field') private field?: HTMLInputElement;
  @query('.scroller') private scroller?: HTMLElement;

  private readonly search = new MessageSearchController(this);
  private readonly names = new ChatNames(this);
  private readonly list = new HitList(
    this,
    () => this.scroller,
    () => this.search.near(),
  );
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  /** Puts the keyboard into the field. */
  override focus(options?: FocusOptions): void {
    if (this.field) this.field.focus(options);
    else void this.updateComplete.then(() => this.field?.focus(options));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { gateway, session, search } = this;
    const text = this.query.trim();
    const chat = search.within;
    search.ask(
      gateway && session && text
        ? { gateway, session, query: text, ...(chat && { chat }), ...filterQuery(this.filters) }
        : undefined,
    );
    const { state } = search;
    this.list.take(state.is === 'found' ? state.hits : NONE);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.search.word);
  }

  protected override render() {
    const t = this.localize.area(messageSearchStrings);
    if (!this.gateway) return html`<wagate-state-panel kind="missing"></wagate-state-panel>`;
    if (this.search.absent) return nothing;
    return html`<div class="filled"><div class="tools">
        <div class="top">${this.renderField()}
          <button class="icon-button" type="button" aria-label=${t('close')} title=${t('close')} @click=${this.close}>${icon(CLOSE)}</button>
        </div>
        ${this.search.searches ? this.renderNarrowing() : nothing}
      </div>
      ${this.renderFound()}</div>`;
  }

  private renderField() {
    const t = this.localize.area(messageSearchStrings);
    const any = this.list.hits.length > 0;
    const label = this.search.within ? t('field_chat') : t('field_session');
    return html`<div class="input-row" role="search">
      <span class="leading">${icon(SEARCH)}</span>
      <input
        class="input field"
        type="text"
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        maxlength="256"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${any ? 'true' : 'false'}
        aria-controls=${any ? 'results' : nothing}
        aria-activedescendant=${this.list.activeId ?? nothing}
        aria-label=${label}
        placeholder=${label}
        .value=${live(this.query)}
        @input=${this.onInput}
        @compositionend=${this.onComposed}
        @keydown=${this.onKey}
      />
    </div>`;
  }

  private renderNarrowing() {
    return renderNarrowing(this.localize, {
      scope: this.chat ? this.scope : undefined,
      choose: this.choose,
      filters: this.filters,
      narrow: this.narrow,
      open: this.filtersOpen,
      toggle: this.toggleFilters,
    });
  }

  private renderFound() {
    const { localize, search } = this;
    const { state } = search;
    if (state.is === 'failed')
      return html`<wagate-state-panel
        kind=${panelOf(state.error)}
        .error=${state.error}
        @wagate-panel-action=${search.again}
      ></wagate-state-panel>`;
    const found = state.is === 'found' ? state : undefined;
    return html`${renderTold(localize, state, {
      within: search.within !== undefined,
      narrowed: isNarrowed(this.filters),
      looked: search.looked,
      further: search.further,
    })}
      ${
        found && found.hits.length > 0
          ? this.list.render(localize, {
              more: found.more,
              shown: this.message,
              chatOf: (jid) => (search.within ? undefined : this.names.of(jid)),
              open: this.open,
            })
          : nothing
      }`;
  }

  private readonly choose = (scope: 'chat' | 'session'): void => {
    this.scope = scope;
    this.changed();
  };

  private readonly narrow = (part: Partial<SearchFilters>): void => {
    this.filters = { ...this.filters, ...part };
  };

  private readonly toggleFilters = (): void => {
    this.filtersOpen = !this.filtersOpen;
  };

  private readonly close = (): void => {
    this.emit('wagate-search-close', { sessionId: this.session });
  };

  private onInput(event: InputEvent): void {
    // Letters that are still being put together are not searched for.
    if (!event.isComposing) this.take();
  }

  private onComposed(): void {
    this.take();
  }

  private take(): void {
    const { value } = this.field!;
    if (value === this.query) return;
    this.query = value;
    this.changed();
  }

  /** Told when the typing pauses. */
  private changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const { session: sessionId, search } = this;
      const chatJid = search.within;
      this.emit('wagate-search-change', { sessionId, query: this.query, ...(chatJid && { chatJid }) });
    }, PAUSE);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (this.list.chosen) this.open(this.list.chosen);
    } else if (this.list.move(event.key)) event.preventDefault();
  }

  private readonly open = (hit: Hit): void => {
    const { waMessageId, chatJid } = hit.message;
    this.message = waMessageId;
    this.emit('wagate-message-open', { sessionId: this.session, chatJid, waMessageId, words: wordsOf(hit) });
  };
}
