import { html, type TemplateResult } from 'lit';
import { CONTACTS, SEARCH } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { contactsStrings } from './contacts.strings.js';

/** The session has seen nobody yet. */
export function nobodyPanel(localize: Localize): TemplateResult {
  const t = localize.area(contactsStrings);
  return html`<wagate-state-panel kind="empty" .glyph=${CONTACTS} .heading=${t('none_title')} .text=${t('none_text')}></wagate-state-panel>`;
}

/** Nobody is what was looked for, nor left by the filters. */
export function noneFoundPanel(localize: Localize, query: string, showAll: () => void): TemplateResult {
  const t = localize.area(contactsStrings);
  return html`<wagate-state-panel
    kind="empty"
    .glyph=${SEARCH}
    .heading=${query ? t('nothing_title', query) : t('nothing_filtered')}
    .text=${query ? t('nothing_text') : t('nothing_filtered_text')}
    .actionLabel=${t('show_all')}
    @wagate-panel-action=${showAll}
  ></wagate-state-panel>`;
}
