import { type EventsSnapshot, liveEvents, type MonitorEvent } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property, query, state } from '../base/property.js';
import { textAttribute } from '../base/text-attribute.js';
import { rowAfter } from '../chat-list/listbox-keys.js';
import { Caller } from '../data/caller.js';
import { Reading, readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { liveDotStyles } from '../parts/live-dot.styles.js';
import { pageStyles } from '../parts/page.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cleanLine } from '../text/clean.js';
import { FixedRows } from '../virtual/fixed-rows.js';
import { calmEvents } from './calm-events.js';
import { downloadEvents } from './event-export.js';
import type { EventChoices } from './event-filters.js';
import { eventHead, measures, pausedLine } from './event-head.js';
import { ANY, countEvents, EventList } from './event-list.js';
import { eventMonitorStrings } from './event-monitor.strings.js';
import { eventMonitorStyles } from './event-monitor.styles.js';
import { EventNames } from './event-names.js';
import { WagateEventRate } from './event-rate.js';
import { type Heard, nonePanel, refusalOf, refusalPanel } from './event-refusal.js';
import { eventRows, HEAD, rowHeight } from './event-rows.js';
import { EventSheet } from './event-sheet.js';

/** Entries held; as many again may wait while paused. */
const LIMIT = 10_000;

/**
 * The events of a gateway as they come: how many, which, and each of them whole. It holds the newest 10,000 and says how many older ones it let go;
 * codes that link a phone are masked on screen and in what is saved. Everybody's events are for super admins; `scope="organization"` follows the
 * active organization, `session` one session.
 *
 * ```html
 * <script type="module">
 *   import { browserEnvironment, createGateway, identitySession } from './wagate.min.js';
 *   document.querySelector('wagate-provider').gateway = createGateway({
 *     baseUrl: location.origin,
 *     auth: identitySession({ identityUrl: location.origin }),
 *     environment: browserEnvironment(window),
 *   });
 * </script>
 * <wagate-provider><wagate-event-monitor scope="organization"></wagate-event-monitor></wagate-provider>
 * ```
 *
 * @slot head-start - Before the title, such as a button that opens a menu of the page.
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @csspart head - Title, rate and actions.
 * @csspart list - The list that scrolls.
 * @csspart row - One event, or a time in which none was heard.
 */
export class WagateEventMonitor extends GatewayElement {
  static override readonly styles = [buttonStyles, liveDotStyles, pageStyles, eventMonitorStyles];
  static override readonly texts = [eventMonitorStrings];
  static override readonly dependencies = {
    ...readingElements,
    'wagate-event-rate': WagateEventRate,
  };

  /** Whose events: everybody's, or those of the active organization. */
  @property() scope: 'firehose' | 'organization' = 'firehose';
  /** Id of the only session whose events are heard. */
  @property(textAttribute) session = '';

  @state() private filter = ANY;
  @state() private open: MonitorEvent | undefined;
  /** Number of the entry that the keyboard stands on. */
  @state() private active = 0;
  /** Paused because the newest was left. */
  private away = false;
  @query('.list') private box?: HTMLElement;

  private readonly caller = new Caller(this);
  private readonly events = new Reading(
    this,
    () => [this.gateway, this.heard, this.session] as const,
    (gateway, scope, session) =>
      gateway && calmEvents(liveEvents(gateway, { scope, ...(session && { session }), limit: LIMIT })),
  );
  private readonly names: EventNames = new EventNames(this, () =>
    this.heard === 'session'
      ? this.names?.some
        ? 'nobody'
        : 'organization'
      : this.heard === 'firehose'
        ? 'everybody'
        : 'organization',
  );
  private list = new EventList(() => '');
  private readonly rows = new FixedRows(this, {
    scroller: () => this.box,
    rowHeight,
    scrolled: (top) => this.onScrolled(top),
  });
  private readonly filters = new SubElement(
    this,
    'wagate-event-filters',
    () => import('../define/event-filters.js'),
  );
  private readonly sheet = new EventSheet(this, () => this.show(undefined));
  private shownStore: unknown;

  /** Stands still, or goes on and shows what came meanwhile. */
  toggle(): void {
    if (this.events.value?.paused) this.resume();
    else this.pause(false);
  }

  private pause(away: boolean): void {
    this.events.store?.pause();
    this.away = away;
    this.requestUpdate();
  }

  private readonly resume = (): void => {
    this.events.store?.resume();
    this.active = 0;
    this.rows.toStart();
    this.requestUpdate();
  };

  private readonly onScrolled = (top: number): void => {
    const { value } = this.events;
    if (!value) return;
    if (!value.paused && top > this.rows.rowHeight / 2) this.pause(true);
    else if (value.paused && this.away && top < 1) this.resume();
  };

  private get heard(): Heard {
    return this.session ? 'session' : this.scope === 'organization' ? 'organization' : 'firehose';
  }

  private get refusal() {
    return refusalOf(this.events.state);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { store } = this.events;
    if (store !== this.shownStore) {
      this.shownStore = store;
      this.list = new EventList(this.names.beside);
      this.open = undefined;
      this.active = 0;
      this.away = false;
    }
    this.names.update();
    const held = store?.get();
    // Who may not hear it any more keeps nothing of it.
    if (this.refusal && held && held.entries.length + held.held > 0) {
      store?.clear();
      this.open = undefined;
    }
    this.list.update(this.events.value?.entries ?? [], this.filter);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.refusal ?? this.events.word(this.events.value?.entries.length === 0));
  }

  protected override render() {
    const { refusal, events, localize } = this;
    const ready = events.state.is === 'ready' && !refusal;
    return html`${eventHead(localize, {
      snapshot: ready ? events.value : undefined,
      whose: this.whose,
      count: countEvents(this.list.all()),
      save: () => downloadEvents(this.list.all()),
      toggle: () => this.toggle(),
    })}
    ${ready ? measures(localize, events.store!) : nothing}
    ${
      events.state.is === 'missing'
        ? nothing
        : this.filters.show(html`<wagate-event-filters .choices=${this.choices}></wagate-event-filters>`)
    }
    ${
      refusal
        ? refusalPanel(localize, {
            kind: refusal,
            heard: this.heard,
            again: events.again,
            own: () => this.chooseWhose('own'),
          })
        : events.show((snapshot) => this.renderReady(snapshot))
    }`;
  }

  private get choices(): EventChoices {
    const t = this.localize.area(eventMonitorStrings);
    const { caller, names, filter } = this;
    const own = caller.organization;
    const others = names.organizationList().filter(([id]) => id !== own?.id);
    return {
      filter,
      seen: Object.keys(this.events.value?.counts ?? {}),
      whose: caller.may('super_admin')
        ? [
            ['', t('all_organizations')],
            ['own', cleanLine(own?.name ?? '') || t('active_organization')],
            ...others,
          ]
        : [],
      chosenWhose: this.scope === 'organization' ? 'own' : filter.organization,
      sessions: names.sessionList(this.scope === 'organization' ? (own?.id ?? '') : filter.organization),
      session: this.session,
      narrow: (change) => {
        this.filter = { ...filter, ...change };
      },
      chooseWhose: this.chooseWhose,
      chooseSession: (id) => {
        this.session = id;
      },
      clear: this.clear,
    };
  }

  private renderReady(snapshot: EventsSnapshot) {
    const { list, rows, open } = this;
    return html`${pausedLine(this.localize, { snapshot, away: this.away, resume: this.resume })}
      <div class="with-sheet ${this.heard === 'firehose' ? '' : 'one-organization'}">
        <div class="place">
          ${
            list.count
              ? eventRows(this.localize, {
                  list,
                  names: this.names,
                  window: rows.window(list.count),
                  current: open ? list.numberOf(open) : 0,
                  active: this.active,
                  rowHeight: Math.round(rows.rowHeight / rows.scale),
                  keydown: this.onKey,
                  open: this.show,
                })
              : nonePanel(this.localize, snapshot.entries.length > 0 ? this.showAll : undefined)
          }
        </div>
        ${this.sheet.render(open, this.names)}
      </div>`;
  }

  /** Whose events are heard, in words; empty for everybody's. */
  private get whose(): string {
    const t = this.localize.area(eventMonitorStrings);
    if (this.heard === 'session') return this.names.session(this.session);
    if (this.heard === 'firehose')
      return this.filter.organization ? this.names.organization(this.filter.organization) : '';
    return cleanLine(this.caller.organization?.name ?? '') || t('active_organization');
  }

  private readonly show = (entry: MonitorEvent | undefined): void => {
    this.open = entry;
  };

  /** The active organization has a stream of its own; another one is what everybody's stream is narrowed to here. */
  private readonly chooseWhose = (value: string): void => {
    this.scope = value === 'own' ? 'organization' : 'firehose';
    this.session = '';
    this.filter = { ...this.filter, organization: value === 'own' ? '' : value };
  };

  private readonly clear = (): void => {
    this.events.store?.clear();
    this.open = undefined;
    this.requestUpdate();
  };

  private readonly showAll = (): void => {
    this.filter = ANY;
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { list } = this;
    const index = list.indexOf(this.active);
    const entry = list.at(index);
    const next = rowAfter(event.key, index, list.count, this.rows.page);
    if (event.key === ' ') this.toggle();
    else if (event.key === 'Enter' && entry?.kind === 'event') this.show(entry);
    else if (next === undefined) return;
    else {
      const to = list.at(next);
      if (to) this.active = list.numberOf(to);
      // Whoever reads does not want it to run away.
      if (next > 0 && !this.events.value?.paused) this.pause(true);
      this.rows.reveal(next, HEAD * this.rows.scale);
    }
    event.preventDefault();
  };
}
