import type { ChatsSnapshot } from '@wagate/sdk/live';
import { html, type TemplateResult } from 'lit';
import { CHAT, SEARCH, SESSION } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import type { LiveState } from '../viewer/live-state.js';
import { chatListStrings } from './chat-list.strings.js';

/** What stands in place of the list while there is none. */
export function chatsPanel(
  localize: Localize,
  snapshot: ChatsSnapshot | undefined,
  state: LiveState,
  again: () => void,
): TemplateResult {
  const t = localize.area(chatListStrings);
  if (!snapshot) {
    return html`<wagate-state-panel kind="empty" .glyph=${SESSION} .heading=${t('no_session_title')} .text=${t('no_session_text')}></wagate-state-panel>`;
  }
  if (snapshot.phase === 'ready') {
    return html`<wagate-state-panel kind="empty" .glyph=${CHAT} .heading=${t('none_title')} .text=${t('none_text')}></wagate-state-panel>`;
  }
  return html`<wagate-state-panel
    kind=${state}
    rows="8"
    .error=${snapshot.error}
    .heading=${state === 'not-found' ? t('not_found_title') : ''}
    @wagate-panel-action=${again}
  ></wagate-state-panel>`;
}

export interface NothingFound {
  query: string;
  /** Chats that were looked at. */
  searched: number;
  /** More chats could be looked at. */
  rest: boolean;
  searchRest: () => void;
  clear: () => void;
}

/** No chat matches the search or the filter. */
export function nothingFound(localize: Localize, facts: NothingFound): TemplateResult {
  const t = localize.area(chatListStrings);
  const { query, rest } = facts;
  const count = t('chat_count', facts.searched);
  return html`<wagate-state-panel
    kind="empty"
    .glyph=${SEARCH}
    .heading=${query ? t('nothing_title', query) : t('nothing_filtered')}
    .text=${rest ? t('nothing_text_more', count) : t('nothing_text', count)}
    .actionLabel=${rest ? t('search_rest') : query ? t('clear') : t('show_all')}
    @wagate-panel-action=${rest ? facts.searchRest : facts.clear}
  ></wagate-state-panel>`;
}
