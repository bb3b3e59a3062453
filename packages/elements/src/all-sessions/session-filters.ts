import type { Session } from '@wagate/sdk';
import type { GatewayNode } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../icon/icon.js';
import { FILTER } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { statusLabel } from '../status/status.js';
import { cleanLine } from '../text/clean.js';
import { allSessionsStrings } from './all-sessions.strings.js';
import { AGES, type SessionChoice, STATUSES } from './session-choice.js';

export interface FiltersOptions {
  choice: SessionChoice;
  narrow: (part: Partial<SessionChoice>) => void;
  /** How many there are in each state, where all of them are known. */
  counts: ReadonlyMap<Session['status'] | '', number> | undefined;
  /** Names by id of the organizations that were seen so far. */
  organizations: ReadonlyMap<string, string>;
  /** The nodes there are; undefined where the gateway does not tell. */
  gateways: readonly Pick<GatewayNode, 'id' | 'label'>[];
  /** The lists to choose from are on show. */
  open: boolean;
  toggle: () => void;
}

/** State, search, and the lists behind their button. Needs `chipStyles`, `fieldStyles` and `wagate-search-field`. */
export function renderFilters(localize: Localize, options: FiltersOptions): TemplateResult {
  const t = localize.area(allSessionsStrings);
  const { choice, narrow, counts, open, toggle } = options;
  const lists = Boolean(choice.organization || choice.gateway || choice.age);
  const chip = (status: SessionChoice['status'], words: string) => html`<button
    class="chip"
    type="button"
    aria-pressed=${status === choice.status ? 'true' : 'false'}
    @click=${() => narrow({ status })}
  >${words}${counts ? html` <span class="number">${localize.number(counts.get(status) ?? 0)}</span>` : nothing}</button>`;
  return html`<div class="tools" part="tools">
    <div class="chips" role="group" aria-label=${t('filter')}>
      ${chip('', t('all'))}${STATUSES.map((status) => chip(status, statusLabel(localize, status)))}
    </div>
    <div class="finding">
      <wagate-search-field
        .label=${t('search')}
        .value=${choice.q}
        @wagate-search=${({ detail }: CustomEvent<{ query: string }>) => narrow({ q: detail.query })}
      ></wagate-search-field>
      <button class="button" type="button" aria-expanded=${open || lists ? 'true' : 'false'} @click=${toggle}>
        ${icon(FILTER)}${t('filters')}
      </button>
    </div>
    ${open || lists ? renderLists(localize, options) : nothing}
  </div>`;
}

function renderLists(
  localize: Localize,
  { choice, narrow, organizations, gateways }: FiltersOptions,
): TemplateResult {
  const t = localize.area(allSessionsStrings);
  const { compare } = new Intl.Collator(localize.lang(), { numeric: true });
  const named = [...organizations].sort(([, a], [, b]) => compare(a, b));
  return html`<div class="lists">
    ${list(t('organization'), t('any_organization'), choice.organization, named, (organization) => narrow({ organization }))}
    ${list(
      t('gateway'),
      t('any_gateway'),
      choice.gateway,
      gateways.map(({ id, label }) => [id, label ? `${id} · ${cleanLine(label)}` : id]),
      (gateway) => narrow({ gateway }),
    )}
    ${list(
      t('age'),
      t('any_age'),
      choice.age,
      AGES.map((age) => [age, t(`age_${age}`)]),
      (age) => narrow({ age: age as SessionChoice['age'] }),
    )}
  </div>`;
}

/** What is chosen stays among the choices, also when nothing of it is loaded. */
function list(
  label: string,
  any: string,
  chosen: string,
  choices: readonly (readonly [value: string, words: string])[],
  choose: (value: string) => void,
): TemplateResult {
  const known = !chosen || choices.some(([value]) => value === chosen);
  const all = known ? choices : [...choices, [chosen, chosen] as const];
  return html`<label class="list"><span>${label}</span><select
    class="input"
    .value=${live(chosen)}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
  >
    <option value="" ?selected=${!chosen}>${any}</option>
    ${all.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
  </select></label>`;
}
