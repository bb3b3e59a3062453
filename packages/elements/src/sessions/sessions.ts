import type { GatewayError, Session } from '@wagate/sdk';
import { capabilities, liveSessions, type SessionsSnapshot } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { avatarStyles } from '../avatar/avatar.styles.js';
import { GatewayElement } from '../base/gateway-element.js';
import { Lazy } from '../base/lazy.js';
import { LiveController } from '../base/live.js';
import { type Stale, StaleWatch } from '../base/stale-watch.js';
import { Ticker } from '../base/ticker.js';
import { icon } from '../icon/icon.js';
import { PLUS, SEARCH, SESSION } from '../icon/icons.js';
import { WagateMenu } from '../menu/menu.js';
import { panelOf } from '../state-panel/failure.js';
import { WagateStatePanel } from '../state-panel/state-panel.js';
import { statusStyles } from '../status/status.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { chipStyles } from '../styles/chip.styles.js';
import { inputStyles } from '../styles/input.styles.js';
import { ReloadWhenAllowed } from '../viewer/reload-when-allowed.js';
import type { Asked } from './session-dialogs.js';
import { renderHead } from './session-head.js';
import { type RowAction, renderRow } from './session-row.js';
import { renderTools } from './session-tools.js';
import { type Filter, matchesFilter, matchesSearch, sortSessions } from './session-view.js';
import { SessionWrites } from './session-writes.js';
import { sessionsStrings } from './sessions.strings.js';
import { sessionsStyles } from './sessions.styles.js';
import { sessionsNarrowStyles } from './sessions-narrow.styles.js';

const strip = new Lazy(() => import('./session-strip.js'));
const dialogs = new Lazy(() => import('./session-dialogs.js'));

/**
 * The sessions of an organization: each with its state, why it is so, and one way out.
 *
 * @slot head-start - Before the title, such as a button that opens a menu of the page.
 * @fires wagate-session-open - A session was chosen.
 * @fires wagate-session-created
 * @fires wagate-session-delete - Cancelable, after the person confirmed.
 * @fires wagate-session-deleted
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @csspart head
 * @csspart row
 */
export class WagateSessions extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    inputStyles,
    chipStyles,
    statusStyles,
    avatarStyles,
    sessionsStyles,
    sessionsNarrowStyles,
  ];
  static override readonly dependencies = {
    'wagate-state-panel': WagateStatePanel,
    'wagate-menu': WagateMenu,
  };

  /** Leaves out title and "New session", where the page has its own. */
  @property({ type: Boolean, attribute: 'no-head' }) noHead = false;

  @state() private filter: Filter = 'all';
  @state() private search = '';
  @state() private attentionFirst = true;
  @state() private asked: Asked | undefined;
  private wasAsked = false;

  private readonly live = new LiveController(
    this,
    () => [this.gateway] as const,
    (gateway) => (gateway ? liveSessions(gateway) : undefined),
  );
  private readonly can = new LiveController(
    this,
    () => [this.gateway] as const,
    (gateway) => (gateway ? capabilities(gateway) : undefined),
  );
  private readonly writes = new SessionWrites(this);
  private readonly staleWatch = new StaleWatch();

  constructor() {
    super();
    new ReloadWhenAllowed(this, () => this.live.store);
    new Ticker(this, () => this.getAttribute('state') === 'ready' && this.hasCountdown());
  }

  /** Asks for a new session's label, as "New session" does. */
  create(): void {
    this.ask({ kind: 'create' });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.stateOf(this.live.value));
  }

  private get manage(): boolean {
    const can = this.can.value;
    return can?.phase !== 'ready' || can.plain || can.permissions.has('manage');
  }

  private stateOf(snapshot: SessionsSnapshot | undefined): string {
    if (!this.gateway) return 'missing';
    if (!snapshot || snapshot.phase === 'loading') return 'loading';
    if (snapshot.phase === 'failed') return snapshot.error ? panelOf(snapshot.error) : 'error';
    if (this.stale) return 'stale';
    if (snapshot.error) return 'partial';
    return snapshot.sessions.length === 0 ? 'empty' : 'ready';
  }

  private stale: Stale | undefined;

  private hasCountdown(): boolean {
    const { sessions = [], pairing = {} } = this.live.value ?? {};
    return sessions.some(
      ({ id, status, linking }) => status === 'scan_qr_code' && (linking || pairing[id]?.qr?.expiresAt),
    );
  }

  protected override render() {
    const snapshot = this.live.value;
    this.stale = this.staleWatch.look(snapshot);
    return html`${
      this.noHead
        ? nothing
        : renderHead({
            localize: this.localize,
            live: snapshot?.phase === 'ready' && snapshot.connection.state === 'live',
            create:
              this.manage && this.gateway && snapshot?.phase === 'ready' ? () => this.create() : undefined,
          })
    } ${
      snapshot?.phase === 'ready' && (snapshot.error || this.stale)
        ? strip.for(this)?.renderStrip(snapshot, {
            localize: this.localize,
            stale: this.stale,
            again: () => void this.live.store?.refresh(),
            signIn: () => this.emit('wagate-account-required'),
          })
        : nothing
    } ${this.renderBody(snapshot)}
    ${this.renderAsked()}`;
  }

  /** The dialog stays once something was asked: it gives the focus back when it closes. */
  private renderAsked() {
    this.wasAsked ||= this.asked !== undefined;
    if (!this.wasAsked) return nothing;
    return dialogs.for(this)?.renderAsked(this.asked, {
      localize: this.localize,
      busy: this.writes.busy(this.asked),
      failure: this.writes.failure(this.asked),
      close: () => this.ask(undefined),
      confirm: (label) => this.confirm(label),
    });
  }

  private renderBody(snapshot: SessionsSnapshot | undefined) {
    const t = this.localize.area(sessionsStrings);
    if (!this.gateway) return html`<wagate-state-panel kind="missing"></wagate-state-panel>`;
    if (!snapshot || snapshot.phase === 'loading') {
      return html`<wagate-state-panel kind="loading" part="loading"></wagate-state-panel>`;
    }
    if (snapshot.phase === 'failed') {
      const error = snapshot.error as GatewayError | undefined;
      return html`<wagate-state-panel
        kind=${error ? panelOf(error) : 'error'}
        .error=${error}
        @wagate-panel-action=${() => void this.live.store?.refresh()}
      ></wagate-state-panel>`;
    }
    if (snapshot.sessions.length === 0) {
      return html`<wagate-state-panel kind="empty" .glyph=${SESSION} .heading=${t('none_title')} .text=${t('none_text')}>
        ${
          this.manage
            ? html`<button class="button primary" slot="action" type="button" @click=${this.create}>
              ${icon(PLUS)}${t('new_session')}
            </button>`
            : nothing
        }
      </wagate-state-panel>`;
    }
    return this.renderList(snapshot);
  }

  private renderList(snapshot: SessionsSnapshot) {
    const t = this.localize.area(sessionsStrings);
    const { sessions } = snapshot;
    const shown = sortSessions(
      sessions.filter((one) => matchesFilter(one, this.filter) && matchesSearch(one, this.search)),
      this.attentionFirst,
      this.localize.lang(),
    );
    const gateways = new Set(sessions.map(({ gatewayId }) => gatewayId)).size;
    const lacks = [
      sessions.some(({ lastEventAt }) => lastEventAt) ? '' : 'lacks-last',
      sessions.some(({ rate }) => rate) ? '' : 'lacks-rate',
      gateways > 1 ? '' : 'lacks-gateway',
    ].join(' ');
    const count = t('session_count', sessions.length);
    return html`${renderTools({
      localize: this.localize,
      sessions,
      filter: this.filter,
      search: this.search,
      attentionFirst: this.attentionFirst,
      change: (change) => Object.assign(this, change),
    })}
      ${
        shown.length === 0
          ? this.renderNothing(count)
          : html`<div class="table ${lacks}" role="table" aria-label=${t('title')}>
            <div class="columns" role="row">
              <span role="columnheader">${t('column_session')}</span><span role="columnheader">${t('column_status')}</span
              ><span class="last" role="columnheader">${t('column_last_event')}</span
              ><span class="rate-cell" role="columnheader">${t('column_rate')}</span
              ><span class="gateway" role="columnheader">${t('column_gateway')}</span
              ><span role="columnheader"><span class="visually-hidden">${t('column_actions')}</span></span>
            </div>
            ${repeat(
              shown,
              ({ id }) => id,
              (session) =>
                renderRow(session, {
                  localize: this.localize,
                  pairing: snapshot.pairing[session.id],
                  manage: this.manage,
                  renames: this.can.value?.extensions.has('session-settings') ?? false,
                  busy: this.writes.isBusy(session.id),
                  failure: this.writes.failureOf(session.id),
                  act: this.act,
                }),
            )}
          </div>`
      }
      <div class="foot">${gateways > 1 ? t('on_gateways', count, gateways) : count}</div>`;
  }

  private renderNothing(count: string) {
    const t = this.localize.area(sessionsStrings);
    const query = this.search.trim();
    const clear = () => {
      this.search = '';
      this.filter = 'all';
    };
    return html`<wagate-state-panel
      kind="empty"
      .glyph=${SEARCH}
      .heading=${query ? t('nothing_title', query) : t('nothing_filtered')}
      .text=${query ? t('nothing_text', count) : ''}
      .actionLabel=${query ? t('clear') : t('show_all')}
      @wagate-panel-action=${clear}
    ></wagate-state-panel>`;
  }

  private readonly act = (session: Session, action: RowAction): void => {
    if (action === 'open')
      this.emit('wagate-session-open', { sessionId: session.id, status: session.status });
    else if (action === 'rename' || action === 'logout' || action === 'delete')
      this.ask({ kind: action, session });
    else void this.writes.run(session.id, (gateway) => gateway.sessions[action](session.id));
  };

  private ask(asked: Asked | undefined): void {
    this.writes.forget();
    this.asked = asked;
  }

  private async confirm(label: string): Promise<void> {
    const { asked } = this;
    if (!asked) return;
    if (asked.kind === 'create') {
      const made = await this.writes.run('new', (gateway) =>
        gateway.sessions.create({ ...(label ? { label } : {}), start: true }),
      );
      if (!made) return;
      this.ask(undefined);
      this.emit('wagate-session-created', { sessionId: made.id });
      this.emit('wagate-session-open', { sessionId: made.id, status: made.status });
      return;
    }
    const { id } = asked.session;
    if (asked.kind === 'delete') {
      if (!this.emit('wagate-session-delete', { sessionId: id }, { cancelable: true }))
        return this.ask(undefined);
      if (!(await this.writes.run(id, (gateway) => gateway.sessions.delete(id).then(() => true)))) return;
      this.ask(undefined);
      this.emit('wagate-session-deleted', { sessionId: id });
      return;
    }
    const done = await this.writes.run(id, (gateway) =>
      asked.kind === 'logout' ? gateway.sessions.logout(id) : gateway.sessions.update(id, { label }),
    );
    if (done) this.ask(undefined);
  }
}
