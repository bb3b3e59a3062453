import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { CHEVRON_END, CHEVRON_START } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { usersStrings } from './users.strings.js';

export interface UsersPlace {
  /** How many accounts stand before the first on show. */
  start: number;
  /** How many a page holds. */
  size: number;
  shown: number;
  total: number;
}

/** Where in the whole list the page stands, and the way to the one before and after. Needs `buttonStyles`. */
export function usersPages(
  localize: Localize,
  { start, size, shown, total }: UsersPlace,
  turn: (start: number) => void,
): TemplateResult {
  const t = localize.area(usersStrings);
  const last = start + shown;
  const [from, to, of] = [start + 1, last, Math.max(total, last)].map((value) => localize.number(value));
  const button = (at: number, possible: boolean, words: TemplateResult) =>
    html`<button class="button" type="button" ?disabled=${!possible} @click=${() => turn(at)}>${words}</button>`;
  return html`<div class="pages">
    <span role="status">${t('range', from!, to!, of!)}</span>
    ${
      total > size || start > 0
        ? html`<span class="turns">
            ${button(start - size, start > 0, html`${icon(CHEVRON_START, true)}${t('previous')}`)}
            ${button(start + size, last < total, html`${t('next')}${icon(CHEVRON_END, true)}`)}
          </span>`
        : nothing
    }
  </div>`;
}
