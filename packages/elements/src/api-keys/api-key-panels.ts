import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { KEY, PLUS } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import type { KeyRefusal } from './api-key-home.js';
import { apiKeysStrings } from './api-keys.strings.js';

/** Why there are no keys to manage here. */
export function refusalPanel(localize: Localize, refusal: KeyRefusal): TemplateResult {
  const t = localize.area(apiKeysStrings);
  return refusal === 'forbidden'
    ? html`<wagate-state-panel kind="forbidden" .heading=${t('not_manage_title')} .text=${t('not_manage_text')}></wagate-state-panel>`
    : html`<wagate-state-panel kind="empty" .glyph=${KEY} .heading=${t('not_here_title')} .text=${t('not_here_text')}></wagate-state-panel>`;
}

/** The organization has no keys yet. Needs `buttonStyles`. @param create for whoever may make one */
export function nonePanel(localize: Localize, create?: () => void): TemplateResult {
  const t = localize.area(apiKeysStrings);
  return html`<wagate-state-panel kind="empty" .glyph=${KEY} .heading=${t('none_title')} .text=${t('none_text')}>
    ${create ? html`<button class="button primary" slot="action" type="button" @click=${create}>${icon(PLUS)}${t('create')}</button>` : nothing}
  </wagate-state-panel>`;
}

/** No key is what was looked for. */
export function noneFoundPanel(localize: Localize, showAll: () => void): TemplateResult {
  const t = localize.area(apiKeysStrings);
  return html`<wagate-state-panel kind="empty" .heading=${t('none_found')} .text=${t('none_found_text')}>
    <button class="button" slot="action" type="button" @click=${showAll}>${t('show_all')}</button>
  </wagate-state-panel>`;
}
