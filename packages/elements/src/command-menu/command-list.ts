import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { failureText } from '../data/failure-text.js';
import { icon } from '../icon/icon.js';
import type { Localize } from '../localize/localize.js';
import { cleanLine } from '../text/clean.js';
import type { CommandGroup, CommandItem } from './command-item.js';
import { commandMenuStrings } from './command-menu.strings.js';
import type { CommandSearchState } from './command-search.js';

interface ListFacts {
  readonly localize: Localize;
  readonly groups: readonly CommandGroup[];
  /** The value of the one that Enter chooses. */
  readonly active: string;
  readonly point: (item: CommandItem) => void;
  readonly choose: (item: CommandItem) => void;
}

/** What can be chosen, under its headings; each has the id `option-` and its place. */
export function renderList({ localize, groups, active, point, choose }: ListFacts): TemplateResult {
  const t = localize.area(commandMenuStrings);
  let at = -1;
  const option = (item: CommandItem) => {
    at += 1;
    return html`<div
      class="option"
      part="option"
      role="option"
      id="option-${at}"
      aria-selected=${item.value === active ? 'true' : 'false'}
      @pointermove=${() => point(item)}
      @click=${() => choose(item)}
    >
      ${item.icon ? icon(item.icon) : nothing}
      <span class="name"><bdi>${cleanLine(item.label)}</bdi></span>
      ${item.detail ? html`<span class="detail"><bdi>${cleanLine(item.detail)}</bdi></span>` : nothing}
      <kbd aria-hidden="true">↵</kbd>
    </div>`;
  };
  return html`${repeat(
    groups,
    ({ heading }) => heading,
    ({ heading, items, more }, place) => html`<div role="group" aria-labelledby="group-${place}">
      <div class="heading" id="group-${place}"><bdi>${cleanLine(heading)}</bdi></div>
      ${items.map(option)}
      ${more > 0 ? html`<div class="line" role="presentation">${t('more', more)}</div>` : nothing}
    </div>`,
  )}`;
}

interface SearchFacts {
  readonly localize: Localize;
  readonly state: CommandSearchState;
  /** What is searched. */
  readonly group: string;
  readonly again: () => void;
}

/** How what is found elsewhere stands, beneath what can be chosen; nothing once it is there. */
export function renderSearch({ localize, state, group, again }: SearchFacts): TemplateResult | undefined {
  const t = localize.area(commandMenuStrings);
  if (state.is === 'searching') return html`<div class="line" aria-hidden="true">${t('searching')}</div>`;
  if (state.is !== 'failed') return undefined;
  return html`<div class="line">
    <span>${t('search_failed', group)} ${failureText(localize, state.error)}</span>
    <button class="link" type="button" @click=${again}>${t('again')}</button>
  </div>`;
}
