import type { Group } from '@wagate/sdk';
import type { ContactsQuery } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { FILTER } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { titleName } from '../person/name.js';
import type { EntryKind } from './contact-entries.js';
import { contactsStrings } from './contacts.strings.js';

/** Which people and groups are listed. */
export interface ContactFilter {
  kind: EntryKind;
  source?: ContactsQuery['source'];
  /** JID of the group whose members are listed. */
  group?: string;
}

export interface FilterOptions {
  filter: ContactFilter;
  open: boolean;
  groups: readonly Group[];
  choose: (filter: ContactFilter) => void;
  toggle: () => void;
}

const KINDS = ['all', 'people', 'groups'] as const;

/** People, groups or both; where they were met; the members of one group. Needs `chipStyles` and `inputStyles`. */
export function contactFilters(localize: Localize, options: FilterOptions): TemplateResult {
  const t = localize.area(contactsStrings);
  const { filter, open, choose, toggle } = options;
  const narrowed = filter.source !== undefined || filter.group !== undefined;
  return html`<div class="chips" role="group" aria-label=${t('filter')}>
      ${KINDS.map(
        (kind) =>
          html`<button class="chip" type="button" aria-pressed=${filter.kind === kind && !(narrowed && kind === 'all') ? 'true' : 'false'} @click=${() => choose({ kind })}>${t(kind)}</button>`,
      )}
      <button class="chip more" type="button" aria-expanded=${open ? 'true' : 'false'} aria-pressed=${narrowed ? 'true' : 'false'} @click=${toggle}>${icon(FILTER)}${t('narrow')}</button>
    </div>
    ${open ? renderNarrow(localize, options) : nothing}`;
}

function renderNarrow(localize: Localize, { filter, groups, choose }: FilterOptions): TemplateResult {
  const t = localize.area(contactsStrings);
  const value = (event: Event) => (event.target as HTMLSelectElement).value;
  const nameOf = ({ subject }: Group) => titleName(subject).text || t('unnamed_group');
  const { compare } = new Intl.Collator(localize.lang());
  const sorted = [...groups].sort((a, b) => compare(nameOf(a), nameOf(b)));
  return html`<div class="narrow">
    <label>${t('met')}
      <select
        class="input"
        ?disabled=${filter.group !== undefined}
        @change=${(event: Event) => {
          const source = value(event) as ContactsQuery['source'] | '';
          choose(source ? { kind: 'people', source } : { kind: filter.kind });
        }}
      >
        <option value="" .selected=${!filter.source}>${t('met_anywhere')}</option>
        <option value="dm" .selected=${filter.source === 'dm'}>${t('met_in_dm')}</option>
        <option value="group" .selected=${filter.source === 'group'}>${t('met_in_groups')}</option>
      </select>
    </label>
    <label>${t('member_of')}
      <select
        class="input"
        @change=${(event: Event) => choose(value(event) ? { kind: 'people', group: value(event) } : { kind: 'all' })}
      >
        <option value="" .selected=${!filter.group}>${t('any_group')}</option>
        ${sorted.map((group) => html`<option value=${group.groupJid} .selected=${filter.group === group.groupJid}>${nameOf(group)}</option>`)}
      </select>
    </label>
  </div>`;
}
