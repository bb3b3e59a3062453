import { sameJid } from '@wagate/contract/jid';
import { phonePart } from '@wagate/contract/phone-number';
import { type ContactsSnapshot, liveContacts } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { avatarStyles } from '../avatar/avatar.styles.js';
import { GatewayElement } from '../base/gateway-element.js';
import { property, query, state } from '../base/property.js';
import { textAttribute } from '../base/text-attribute.js';
import { rowAfter } from '../chat-list/listbox-keys.js';
import { Caller } from '../data/caller.js';
import { LiveController } from '../data/live.js';
import { NextPage } from '../data/next-page.js';
import { Reading, readingElements } from '../data/reading.js';
import { WagateSearchField } from '../parts/search-field.js';
import { buttonStyles } from '../styles/button.styles.js';
import { chipStyles } from '../styles/chip.styles.js';
import { inputStyles } from '../styles/input.styles.js';
import { listboxStyles } from '../styles/listbox.styles.js';
import { markStyles } from '../styles/mark.styles.js';
import { selectStyles } from '../styles/select.styles.js';
import { VirtualRows } from '../virtual/virtual-rows.js';
import { type ContactEntry, ListedEntries } from './contact-entries.js';
import { type ContactFilter, contactFilters } from './contact-filters.js';
import { contactListStyles } from './contact-list.styles.js';
import { nobodyPanel, noneFoundPanel } from './contact-list-panels.js';
import { listStatus } from './contact-list-status.js';
import { contactJid } from './contact-name.js';
import { renderEntryRow } from './contact-row.js';
import { contactsStrings } from './contacts.strings.js';

/** The people and groups that a session has seen, to search and to choose from. A part of `<wagate-contacts>`. */
export class WagateContactList extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    chipStyles,
    inputStyles,
    selectStyles,
    markStyles,
    avatarStyles,
    listboxStyles,
    contactListStyles,
  ];
  static override readonly texts = [contactsStrings];
  static override readonly dependencies = { ...readingElements, 'wagate-search-field': WagateSearchField };

  /** Id of the session whose people and groups are listed. */
  @property(textAttribute) session = '';
  /** JID of who is shown as chosen. */
  @property(textAttribute) jid = '';
  /** What is looked for: a part of a name or of a number. */
  @property(textAttribute) search = '';

  @state() private filter: ContactFilter = { kind: 'all' };
  @state() private filterOpen = false;
  /** JID of the row that the keyboard stands on. */
  @state() private active = '';
  /** The person wants everybody read whom the gateway can't search. */
  @state() private readsAll = false;
  @query('.scroller') private scroller?: HTMLElement;

  private readonly caller = new Caller(this);
  private readonly people = new Reading(
    this,
    () => [this.gateway, this.session, this.served, this.filter.source, this.filter.group] as const,
    (gateway, session, q, source, group) =>
      gateway && session
        ? liveContacts(gateway, session, {
            ...(q && { q }),
            ...(source && { source }),
            ...(group && { group }),
          })
        : undefined,
  );
  /** Where the groups to filter by come from, whatever is searched for. */
  private readonly everybody = new LiveController(
    this,
    () => [this.gateway, this.session, this.filterOpen] as const,
    (gateway, session, open) => (gateway && session && open ? liveContacts(gateway, session) : undefined),
  );
  private readonly next = new NextPage(this, () => this.people.store);
  private readonly rows = new VirtualRows(this, {
    scroller: () => this.scroller,
    guess: 56,
    near: (edge) => {
      if (edge === 'end' && this.readsOn) this.next.near();
    },
  });
  /** What is on show while the answer to another search is on its way. */
  private previous: { session: string; snapshot: ContactsSnapshot } | undefined;
  private readonly listed = new ListedEntries();

  /** The number that this gateway can't find by itself. */
  private get number(): string | undefined {
    return this.caller.plain === true && phonePart(this.search) ? this.search.trim() : undefined;
  }

  /** What the gateway is asked for. */
  private get served(): string {
    return this.number === undefined ? this.search.trim() : '';
  }

  private get readsOn(): boolean {
    return this.filter.kind !== 'groups' && (this.number === undefined || this.readsAll);
  }

  override focus(options?: FocusOptions): void {
    if (this.scroller) this.scroller.focus(options);
    else super.focus(options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('session') && changed.get('session')) this.filter = { kind: 'all' };
    if (changed.has('session') || changed.has('search') || changed.has('filter')) {
      this.active = '';
      this.readsAll = false;
      this.rows.reset();
    }
    const { value } = this.people;
    if (value?.phase === 'ready') this.previous = { session: this.session, snapshot: value };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { value } = this.people;
    const empty = !this.search && value?.items.length === 0 && value.groups.length === 0;
    this.setAttribute('state', this.people.word(empty && this.filter.kind === 'all' && !this.narrowed));
    if (this.readsAll) this.next.near();
  }

  private get narrowed(): boolean {
    return this.filter.source !== undefined || this.filter.group !== undefined;
  }

  protected override render() {
    const before = this.previous;
    const read = this.people.state.is;
    const t = this.localize.area(contactsStrings);
    const busy = read === 'loading' && before?.session === this.session;
    const shown = busy ? before.snapshot : this.people.value;
    const begun = busy || read === 'ready';
    if (shown && begun)
      this.listed.take(this.localize, this.people.store, shown, {
        kind: this.filter.kind,
        number: this.number,
      });
    return html`<div class="filled">${
      begun || this.search
        ? html`<div class="tools" part="tools">
          <wagate-search-field
            .label=${t('find')}
            .value=${this.search}
            .busy=${busy}
            @wagate-search=${({ detail }: CustomEvent<{ query: string }>) => {
              this.search = detail.query;
            }}
            @keydown=${this.onFieldKey}
          ></wagate-search-field>
          ${contactFilters(this.localize, {
            filter: this.filter,
            open: this.filterOpen,
            groups: this.everybody.value?.groups ?? [],
            choose: (filter) => {
              this.filter = filter;
            },
            toggle: () => {
              this.filterOpen = !this.filterOpen;
            },
          })}
          ${
            shown && begun
              ? listStatus(this.localize, {
                  shown: this.listed.entries.length,
                  people: shown.items.length,
                  more: shown.more && this.filter.kind !== 'groups',
                  loadingMore: shown.loadingMore,
                  searching: this.search !== '',
                  busy,
                  local: this.number !== undefined,
                  readAll: this.readAll,
                })
              : nothing
          }
        </div>`
        : nothing
    }
    ${busy ? nothing : this.people.show(() => nothing, { rows: 8 })}
    ${shown && begun ? this.renderList(shown, busy) : nothing}</div>`;
  }

  private renderList(snapshot: ContactsSnapshot, busy: boolean) {
    const t = this.localize.area(contactsStrings);
    const { entries, keys } = this.listed;
    if (entries.length === 0) return this.renderNothing(snapshot);
    const slices = this.rows.slices(keys);
    const count = snapshot.more && this.filter.kind !== 'groups' ? -1 : entries.length;
    return html`<div
        class="scroller"
        part="list"
        role="listbox"
        tabindex="0"
        aria-label=${t('list')}
        aria-busy=${busy || snapshot.loadingMore ? 'true' : 'false'}
        aria-activedescendant=${this.rows.shows(this.active) ? `row-${keys.indexOf(this.active)}` : nothing}
        @keydown=${this.onKey}
        @click=${this.onClick}
      >
        ${repeat(
          slices,
          (slice) => slice.key,
          (slice) => {
            if (slice.kind === 'gap') return html`<div role="presentation" data-gap=${slice.height}></div>`;
            const entry = entries[slice.index]!;
            return renderEntryRow(this.localize, entry, {
              index: slice.index,
              count,
              selected: this.isChosen(entry),
              active: slice.key === this.active,
              search: this.search,
            });
          },
        )}
      </div>
      ${snapshot.moreError ? this.next.foot() : nothing}`;
  }

  private renderNothing({ items, groups }: ContactsSnapshot) {
    const query = this.search.trim();
    const filtered = this.narrowed || this.filter.kind !== 'all';
    return !query && !filtered && items.length + groups.length === 0
      ? nobodyPanel(this.localize)
      : noneFoundPanel(this.localize, query, this.showAll);
  }

  private isChosen(entry: ContactEntry): boolean {
    if (!this.jid) return false;
    return (
      sameJid(entry.jid, this.jid) || (entry.is === 'person' && sameJid(contactJid(entry.contact), this.jid))
    );
  }

  private readonly showAll = (): void => {
    this.filter = { kind: 'all' };
    if (this.search) this.emit('wagate-search', { query: '' });
    this.search = '';
  };

  private readonly readAll = (): void => {
    this.readsAll = true;
  };

  private readonly onFieldKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || event.isComposing || !this.listed.entries.length) return;
    event.preventDefault();
    this.focus();
    this.activate(0);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const { keys } = this.listed;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if ((event.key === 'Enter' || event.key === ' ') && keys.includes(this.active)) {
      event.preventDefault();
      this.open(this.active);
      return;
    }
    const page = Math.max(1, Math.floor((this.scroller?.clientHeight ?? 0) / 56) - 1);
    const next = rowAfter(event.key, keys.indexOf(this.active || this.jid), keys.length, page);
    if (next === undefined) return;
    event.preventDefault();
    this.activate(next);
  };

  private activate(index: number): void {
    this.active = this.listed.keys[index]!;
    this.rows.scrollTo(this.active);
  }

  private readonly onClick = (event: Event): void => {
    const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key;
    if (!key) return;
    this.active = key;
    this.open(key);
  };

  private open(jid: string): void {
    this.jid = jid;
    this.emit('wagate-contact-open', { sessionId: this.session, jid });
  }
}
