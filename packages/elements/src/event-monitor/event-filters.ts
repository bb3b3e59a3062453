import { html, nothing } from 'lit';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import type { Localize } from '../localize/localize.js';
import { WagateSearchField } from '../parts/search-field.js';
import { buttonStyles } from '../styles/button.styles.js';
import { inputStyles } from '../styles/input.styles.js';
import { selectStyles } from '../styles/select.styles.js';
import { cleanLine } from '../text/clean.js';
import { EVENT_GROUPS } from '../webhooks/event-groups.js';
import { eventFiltersStyles } from './event-filters.styles.js';
import type { EventFilter } from './event-list.js';
import { eventMonitorStrings } from './event-monitor.strings.js';

type Choice = readonly [value: string, label: string];

/** What can be chosen, what is, and whom to tell. */
export interface EventChoices {
  filter: EventFilter;
  /** Names of events that came, among them such as the contract does not know. */
  seen: readonly string[];
  /** Whose events can be chosen; fewer than two are no choice. */
  whose: readonly Choice[];
  chosenWhose: string;
  sessions: readonly Choice[];
  session: string;
  narrow(change: Partial<EventFilter>): void;
  chooseWhose(value: string): void;
  chooseSession(id: string): void;
  clear(): void;
}

const chosenOf = (event: Event) => (event.target as HTMLSelectElement).value;
const option = ([value, label]: Choice, chosen: string) =>
  html`<option value=${value} .selected=${value === chosen}>${label}</option>`;

const select = (label: string, choose: (value: string) => void, options: unknown) =>
  html`<select class="input" aria-label=${label} @change=${(event: Event) => choose(chosenOf(event))}>${options}</select>`;

/** What narrows the list of events, and the button that empties it. A part of `<wagate-event-monitor>`. */
export class WagateEventFilters extends WagateElement {
  static override readonly styles = [buttonStyles, inputStyles, selectStyles, eventFiltersStyles];
  static override readonly texts = [eventMonitorStrings];
  static override readonly dependencies = { 'wagate-search-field': WagateSearchField };

  @property({ attribute: false }) choices?: EventChoices;

  protected override render() {
    if (!this.choices) return nothing;
    const { localize, choices } = this;
    const t = localize.area(eventMonitorStrings);
    const { filter, whose, sessions, session } = choices;
    // One that is chosen is among the choices, also where its name is not known.
    const known = sessions.some(([id]) => id === session);
    return html`<div class="tools">
      ${select(t('type'), (type) => choices.narrow({ type }), typeOptions(localize, choices))}
      ${
        whose.length > 1
          ? select(
              t('organization'),
              choices.chooseWhose,
              whose.map((one) => option(one, choices.chosenWhose)),
            )
          : nothing
      }
      ${select(t('session'), choices.chooseSession, [
        option(['', t('all_sessions')], session),
        ...(session && !known ? [option([session, cleanLine(session)], session)] : []),
        ...sessions.map((one) => option(one, session)),
      ])}
      <wagate-search-field
        .label=${t('find')}
        .value=${filter.text}
        @wagate-search=${this.onSearch}
      ></wagate-search-field>
      <button class="button ghost clear" type="button" @click=${choices.clear}>${t('clear')}</button>
    </div>`;
  }

  private readonly onSearch = (event: CustomEvent<{ query: string }>): void => {
    event.stopPropagation();
    this.choices?.narrow({ text: event.detail.query });
  };
}

function typeOptions(localize: Localize, { filter, seen }: EventChoices) {
  const t = localize.area(eventMonitorStrings);
  const listed: readonly string[] = EVENT_GROUPS.flatMap(({ events }) => events);
  const others = [...new Set([...seen, ...(filter.type ? [filter.type] : [])])].filter(
    (name) => !listed.includes(name),
  );
  const group = (label: string, events: readonly string[]) =>
    html`<optgroup label=${label}>${events.map((name) => option([name, cleanLine(name)], filter.type))}</optgroup>`;
  return [
    option(['', t('all_types')], filter.type),
    ...EVENT_GROUPS.map(({ group: name, events }) => group(t(`group_${name}`), events)),
    ...(others.length ? [group(t('group_other'), others)] : []),
  ];
}
