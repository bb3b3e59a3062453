import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { FILTER } from '../icon/icons.js';
import { dayStart } from '../localize/day-start.js';
import type { Localize } from '../localize/localize.js';
import { summaryStrings } from '../message/summary.strings.js';
import { messageSearchStrings } from './message-search.strings.js';

/** What narrows a search, as its controls have it: empty is no narrowing. Days are `YYYY-MM-DD` in the viewer's zone. */
export interface SearchFilters {
  readonly from: '' | 'me';
  readonly type: '' | (typeof KINDS)[number];
  readonly since: string;
  readonly until: string;
}

const KINDS = ['text', 'image', 'video', 'audio', 'document', 'poll'] as const;

export const NO_FILTERS: SearchFilters = { from: '', type: '', since: '', until: '' };

export const isNarrowed = (filters: SearchFilters): boolean => Object.values(filters).some(Boolean);

/** As the gateway takes them. */
export function filterQuery({ from, type, since, until }: SearchFilters): {
  from?: string;
  type?: string;
  after?: number;
  before?: number;
} {
  const [after, before] = [dayStart(since), dayStart(until, 1)];
  return {
    ...(from && { from }),
    ...(type && { type }),
    ...(after !== undefined && { after }),
    ...(before !== undefined && { before }),
  };
}

/** What narrows a search, and how it is changed. */
interface Narrowing {
  /** Where it searches; undefined where there is nothing to choose. */
  scope: 'chat' | 'session' | undefined;
  choose: (scope: 'chat' | 'session') => void;
  filters: SearchFilters;
  narrow: (part: Partial<SearchFilters>) => void;
  /** The filters are on show. */
  open: boolean;
  toggle: () => void;
}

/** Where to search, and the filters behind their button. Needs `chipStyles`, `inputStyles` and `selectStyles`. */
export function renderNarrowing(localize: Localize, narrowing: Narrowing): TemplateResult {
  const t = localize.area(messageSearchStrings);
  const { choose, filters, open, toggle } = narrowing;
  const scope = (value: 'chat' | 'session', words: string) =>
    html`<button class="chip" type="button" aria-pressed=${narrowing.scope === value ? 'true' : 'false'} @click=${() => choose(value)}>${words}</button>`;
  return html`<div class="chips" role="group" aria-label=${t('scope')}>
      ${narrowing.scope ? [scope('chat', t('this_chat')), scope('session', t('all_chats'))] : nothing}
      <button
        class="chip filter-chip"
        type="button"
        aria-expanded=${open ? 'true' : 'false'}
        aria-pressed=${isNarrowed(filters) ? 'true' : 'false'}
        @click=${toggle}
      >
        ${icon(FILTER)}${t('filters')}
      </button>
    </div>
    ${open ? renderFilters(localize, narrowing) : nothing}`;
}

/** Sender, kind and days. */
function renderFilters(localize: Localize, { filters, narrow }: Narrowing): TemplateResult {
  const t = localize.area(messageSearchStrings);
  const kinds = localize.area(summaryStrings);
  const set = (event: Event) => {
    const { name, value } = event.target as HTMLInputElement | HTMLSelectElement;
    narrow({ [name]: value });
  };
  const option = (name: 'from' | 'type', value: string, words: string) =>
    html`<option value=${value} .selected=${filters[name] === value}>${words}</option>`;
  return html`<div class="filters" part="filters" @change=${set}>
    <label>${t('from')}<select class="input" name="from">${option('from', '', t('from_anyone'))}${option('from', 'me', t('from_me'))}</select></label>
    <label>${t('kind')}<select class="input" name="type">
      ${option('type', '', t('kind_any'))}${KINDS.map((kind) => option('type', kind, kind === 'text' ? t('kind_text') : kinds(kind)))}
    </select></label>
    <label>${t('since')}<input class="input" type="date" name="since" .value=${filters.since} /></label>
    <label>${t('until')}<input class="input" type="date" name="until" .value=${filters.until} /></label>
  </div>`;
}
