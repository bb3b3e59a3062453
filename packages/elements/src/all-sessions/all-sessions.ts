import type { Session } from '@wagate/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { squareStyles } from '../avatar/square.styles.js';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { textAttribute } from '../base/text-attribute.js';
import { Ticker } from '../base/ticker.js';
import { NextPage } from '../data/next-page.js';
import { readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { WagateMenu } from '../menu/menu.js';
import { liveDot } from '../parts/live-dot.js';
import { liveDotStyles } from '../parts/live-dot.styles.js';
import { pageStyles } from '../parts/page.styles.js';
import { WagateSearchField } from '../parts/search-field.js';
import { withSheetStyles } from '../parts/sheet.styles.js';
import { table } from '../parts/table.js';
import { tableStrings } from '../parts/table.strings.js';
import { tableStyles } from '../parts/table.styles.js';
import { tableGroupStyles } from '../parts/table-groups.styles.js';
import { TableState } from '../parts/table-state.js';
import { tabPanel } from '../parts/tabs.js';
import { tabsStyles } from '../parts/tabs.styles.js';
import { sessionReasonStrings } from '../sessions/session-reason.strings.js';
import { statusStrings } from '../status/status.strings.js';
import { statusStyles } from '../status/status.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cappedStyles } from '../styles/capped.styles.js';
import { chipStyles } from '../styles/chip.styles.js';
import { fieldStyles } from '../styles/field.styles.js';
import { segmentedStyles } from '../styles/segmented.styles.js';
import { AllSessions } from './all-sessions.controller.js';
import { allSessionsStrings } from './all-sessions.strings.js';
import { allSessionsStyles } from './all-sessions.styles.js';
import { GroupedRows } from './grouped-rows.js';
import { type Grouping, groupingTabs } from './grouping-tabs.js';
import { EVERY_SESSION, isChosen, isNarrowed, type SessionChoice } from './session-choice.js';
import { sessionColumns } from './session-columns.js';
import { sessionCount } from './session-count.js';
import { renderFilters } from './session-filters.js';
import { type SessionRowAct, sessionRowMenu } from './session-row-menu.js';
import { renderSessionSheet } from './session-sheet.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** The detail of a session is shown beside the list; an empty id when it was left. */
    'wagate-session-select': CustomEvent<{ sessionId: string }>;
  }
}

/**
 * The sessions of every organization, live, by the gateway that each lives on: how that gateway fares, what each session is in, down to one of them.
 * For super admins.
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
 * <wagate-provider><wagate-all-sessions></wagate-all-sessions></wagate-provider>
 * ```
 *
 * @slot head-start - Before the title, such as a button that opens a menu of the page.
 * @fires wagate-session-select - A session was chosen, or left; `session` is set already.
 * @fires wagate-session-open - The person asks for the page of a session of the active organization.
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @csspart head - Title and actions.
 * @csspart tools - Search and filters.
 * @csspart group - The line of a gateway above its sessions.
 * @csspart row - One session.
 */
export class WagateAllSessions extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    chipStyles,
    fieldStyles,
    tabsStyles,
    segmentedStyles,
    squareStyles,
    statusStyles,
    liveDotStyles,
    tableStyles,
    tableGroupStyles,
    withSheetStyles,
    pageStyles,
    cappedStyles,
    allSessionsStyles,
  ];
  static override readonly texts = [allSessionsStrings, tableStrings, statusStrings, sessionReasonStrings];
  static override readonly dependencies = {
    ...readingElements,
    'wagate-menu': WagateMenu,
    'wagate-search-field': WagateSearchField,
  };

  /** Id of the session whose detail is shown. */
  @property(textAttribute) session = '';

  @state() private choice: SessionChoice = EVERY_SESSION;
  @state() private grouping: Grouping = 'gateway';
  @state() private filtering = false;

  private readonly all = new AllSessions(this, () => ({ choice: this.choice, session: this.session }));
  private readonly grouped = new GroupedRows(this, this.localize);
  private readonly rows = new TableState(this, { key: 'last', direction: 'descending' });
  private readonly next = new NextPage(this, () => this.all.list.store);
  private readonly sheet = new SubElement(this, 'wagate-sheet', () => import('../define/sheet.js'));
  private readonly detail = new SubElement(
    this,
    'wagate-session-detail',
    () => import('../define/session-detail.js'),
  );

  constructor() {
    super();
    // "2 s ago" goes on by itself.
    new Ticker(this, () => this.all.list.state.is === 'ready');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.all.learnOrganizations();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const none = this.all.items.length === 0 && !isNarrowed(this.choice);
    this.setAttribute('state', this.all.refused ? 'forbidden' : this.all.list.word(none));
  }

  protected override render() {
    const t = this.localize.area(allSessionsStrings);
    const words = { forbidden: { heading: t('refused_title'), text: t('refused_text') } };
    if (this.all.refused)
      return html`${this.renderHead(false)}<wagate-state-panel
          kind="forbidden"
          .heading=${words.forbidden.heading}
          .text=${words.forbidden.text}
        ></wagate-state-panel>`;
    const { state } = this.all.list;
    // What narrows the list stays while it is read anew.
    const tools = isNarrowed(this.choice) || (state.is === 'ready' && this.all.items.length > 0);
    const body = this.all.list.show(() => this.renderBody(), { words, rows: 8 });
    return html`${this.renderHead(tools)}
      ${tools ? this.renderTools() : nothing}
      ${
        state.is === 'ready' && this.all.nodes.state.is === 'failed'
          ? html`<p class="note" role="status">${t('gateways_failed')}
              <button class="link" type="button" @click=${this.all.nodes.again}>${t('again')}</button></p>`
          : nothing
      }
      ${tools ? tabPanel(this.grouping, body) : body}`;
  }

  private renderHead(tools: boolean): TemplateResult {
    const t = this.localize.area(allSessionsStrings);
    const { state } = this.all.list;
    const live = state.is === 'ready' && !state.stale && !state.error;
    return html`<div class="head" part="head">
      <slot name="head-start"></slot>
      <h2>${t('title')}</h2>
      <span class="about">${live ? liveDot(t('live'), true) : nothing}</span>
      ${
        tools
          ? groupingTabs(this.localize, this.grouping, (grouping) => {
              this.grouping = grouping;
            })
          : nothing
      }
    </div>`;
  }

  private renderTools(): TemplateResult {
    const held = this.all.items.map(({ gatewayId }) => gatewayId).filter(Boolean);
    const ids = new Set([...this.all.gateways.map(({ id }) => id), ...held]);
    return renderFilters(this.localize, {
      choice: this.choice,
      narrow: this.narrow,
      counts: this.all.counts,
      organizations: this.all.organizations,
      gateways: [...ids].map((id) => this.all.gateways.find((node) => node.id === id) ?? { id }),
      open: this.filtering,
      toggle: () => {
        this.filtering = !this.filtering;
      },
    });
  }

  private renderBody() {
    const t = this.localize.area(allSessionsStrings);
    if (!this.all.items.length && !isNarrowed(this.choice))
      return html`<wagate-state-panel kind="empty" .heading=${t('none_title')} .text=${t('none_text')}></wagate-state-panel>
        ${this.renderSheet()}`;
    const now = Date.now();
    const shown = this.all.items.filter((session) => isChosen(session, this.choice, this.all.searches, now));
    return html`<div class="with-sheet">
      <div>${shown.length ? this.renderTable(shown) : this.renderNothing()}</div>
      ${this.renderSheet()}
    </div>`;
  }

  private renderNothing(): TemplateResult {
    const t = this.localize.area(allSessionsStrings);
    const text = this.all.list.value?.more ? t('nothing_loaded') : t('nothing_text');
    return html`<wagate-state-panel kind="empty" .heading=${t('nothing')} .text=${text}>
        <button
          class="button"
          slot="action"
          type="button"
          @click=${() => {
            this.choice = EVERY_SESSION;
          }}
        >${t('clear')}</button>
      </wagate-state-panel>
      ${this.renderFoot()}`;
  }

  private renderTable(shown: readonly Session[]): TemplateResult {
    const t = this.localize.area(allSessionsStrings);
    const { grouping } = this;
    return table(this.rows, {
      label: t('title'),
      rows: shown,
      ...(grouping !== 'flat' && {
        groups: this.grouped.of(shown, {
          by: grouping,
          nodes: this.all.gateways,
          choice: this.choice,
          more: this.all.list.value?.more ?? false,
          narrow: this.narrow,
        }),
      }),
      id: ({ id }) => id,
      columns: sessionColumns(this.localize, {
        silent: this.all.silent,
        lacks: {
          organization: grouping === 'organization',
          gateway: grouping === 'gateway',
          last: !shown.some(({ lastEventAt }) => lastEventAt),
        },
      }),
      open: ({ id }) => this.select(id),
      current: this.session || undefined,
      faint: this.all.silent,
      menu: (session) =>
        sessionRowMenu(this.localize, session, this.all.isOwn(session), (act) => this.act(act, session)),
      foot: this.renderFoot(),
    });
  }

  private renderFoot(): TemplateResult {
    return html`${sessionCount(this.localize, this.all, this.choice)}${this.next.foot()}`;
  }

  /** From the first one on that is opened: until then nothing of it is fetched. */
  private renderSheet(): TemplateResult | typeof nothing {
    if (!this.session && !customElements.get('wagate-sheet')) return nothing;
    const one = this.all.chosen;
    return this.sheet.show(
      renderSessionSheet(this.localize, {
        chosen: this.session,
        session: one,
        node: this.all.gateways.find(({ id }) => id === one?.gatewayId),
        own: one && this.all.isOwn(one),
        detail: this.detail,
        awaited: (gone) => this.all.alone.show(gone),
        close: () => this.select(''),
        open: (session) => this.open(session),
      }),
    );
  }

  private readonly narrow = (part: Partial<SessionChoice>): void => {
    this.choice = { ...this.choice, ...part };
  };

  private act(act: SessionRowAct, session: Session): void {
    if (act === 'details') this.select(session.id);
    else if (act === 'open') this.open(session);
    else if (act === 'organization') this.narrow({ organization: session.organizationId });
    else this.narrow({ gateway: session.gatewayId });
  }

  private select(sessionId: string): void {
    this.session = sessionId;
    this.emit('wagate-session-select', { sessionId });
  }

  private open({ id, status }: Session): void {
    this.emit('wagate-session-open', { sessionId: id, status });
  }
}
