import type { Session } from '@wagate/sdk';
import { liveSessions, type SessionsSnapshot } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { squareStyles } from '../avatar/square.styles.js';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { Ticker } from '../base/ticker.js';
import { Caller } from '../data/caller.js';
import { Reading, readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { icon } from '../icon/icon.js';
import { PLUS, SESSION } from '../icon/icons.js';
import { WagateMenu } from '../menu/menu.js';
import { RowFocus } from '../parts/focus-beside.js';
import { liveDot } from '../parts/live-dot.js';
import { liveDotStyles } from '../parts/live-dot.styles.js';
import type { SessionAct } from '../session/session-change.js';
import { SessionLifecycle } from '../session/session-lifecycle.js';
import { statusStyles } from '../status/status.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cappedStyles } from '../styles/capped.styles.js';
import { chipStyles } from '../styles/chip.styles.js';
import { inputStyles } from '../styles/input.styles.js';
import { sessionReasonStrings } from './session-reason.strings.js';
import { sessionRights } from './session-rights.js';
import type { RowAct } from './session-row.js';
import { renderTable } from './session-table.js';
import { chosen, EVERYTHING, type ListChoice, renderNothing, renderTools } from './session-tools.js';
import { sessionsStrings } from './sessions.strings.js';
import { sessionsStyles } from './sessions.styles.js';
import { sessionsNarrowStyles } from './sessions-narrow.styles.js';

/**
 * The sessions of an organization: each with its state, why it is so, and one way out.
 *
 * ```html
 * <wagate-sessions></wagate-sessions>
 * ```
 *
 * @slot head-start - Before the title, such as a button that opens a menu of the page.
 * @fires wagate-session-open - A session was chosen: show its page.
 * @fires wagate-chats-open - The person asks for its chats.
 * @fires wagate-session-link - The person asks to link a phone to it.
 * @fires wagate-session-created
 * @fires wagate-session-logout - Cancelable, after the person confirmed.
 * @fires wagate-session-delete - Cancelable, after the person confirmed.
 * @fires wagate-session-deleted
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @csspart head - Title and actions.
 * @csspart row - One session.
 */
export class WagateSessions extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    inputStyles,
    chipStyles,
    statusStyles,
    squareStyles,
    liveDotStyles,
    cappedStyles,
    sessionsStyles,
    sessionsNarrowStyles,
  ];
  static override readonly texts = [sessionsStrings, sessionReasonStrings];
  static override readonly dependencies = { ...readingElements, 'wagate-menu': WagateMenu };

  /** Leaves out title and "New session", where the page has its own. */
  @property({ type: Boolean, attribute: 'no-head' }) noHead = false;

  @state() private choice: ListChoice = EVERYTHING;
  @state() private creating = false;
  @state() private change: { act: SessionAct; session: Session } | undefined;
  /** Whose link is about to be made. */
  @state() private linkFor: Session | undefined;

  private readonly caller = new Caller(this);
  private readonly live = new Reading(
    this,
    () => [this.gateway] as const,
    (gateway) => (gateway ? liveSessions(gateway) : undefined),
  );
  private readonly lifecycle = new SessionLifecycle(this, this.caller);
  private readonly creation = new SubElement(
    this,
    'wagate-session-create',
    () => import('../define/session-create.js'),
  );
  private readonly changing = new SubElement(
    this,
    'wagate-session-change',
    () => import('../define/session-change.js'),
  );
  private readonly linkCreation = new SubElement(
    this,
    'wagate-embed-link-create',
    () => import('../define/embed-link-create.js'),
  );

  constructor() {
    super();
    new RowFocus(this);
    // Countdowns, and "2 s ago", go on by themselves.
    new Ticker(this, () => this.live.state.is === 'ready');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What was asked about is nothing of another gateway: there it would count as gone.
    if (changed.get('gateway')) {
      this.creating = false;
      this.change = undefined;
      this.linkFor = undefined;
    }
  }

  /** Asks for a new session's label, as "New session" does. */
  create(): void {
    this.creating = true;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.live.word(this.live.value?.sessions.length === 0));
  }

  protected override render() {
    return html`${this.noHead ? nothing : this.renderHead()}
      ${this.live.show((snapshot) => this.renderBody(snapshot), { rows: 6 })} ${this.renderDialogs()}`;
  }

  private renderHead(): TemplateResult {
    const t = this.localize.area(sessionsStrings);
    const { state } = this.live;
    const live =
      state.is === 'ready' && !state.stale && !state.error && this.live.value?.connection.state === 'live';
    return html`<div class="head" part="head">
      <slot name="head-start"></slot>
      <h2>${t('title')}</h2>
      <span class="live">${live ? liveDot(t('live'), true) : nothing}</span>
      ${
        state.is === 'ready' && this.caller.mayEverywhere('manage', 'sessions')
          ? html`<button class="button primary new" type="button" @click=${() => this.create()}>
              ${icon(PLUS)}<span class="long">${t('new_session')}</span><span class="short">${t('new_short')}</span>
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderBody(snapshot: SessionsSnapshot) {
    const { sessions } = snapshot;
    if (!sessions.length) return this.renderNone();
    const t = this.localize.area(sessionsStrings);
    const shown = chosen(sessions, this.choice, this.localize.lang());
    const gateways = new Set(sessions.map(({ gatewayId }) => gatewayId)).size;
    const count = t('session_count', sessions.length);
    return html`${renderTools(this.localize, sessions, this.choice, this.narrow)}
      ${
        shown.length
          ? renderTable(this.localize, shown, snapshot, (session) => this.contextOf(session))
          : renderNothing(this.localize, sessions.length, this.choice, this.narrow)
      }
      <div class="foot">${gateways > 1 ? t('on_gateways', count, gateways) : count}</div>`;
  }

  private renderNone(): TemplateResult {
    const t = this.localize.area(sessionsStrings);
    return html`<wagate-state-panel kind="empty" .glyph=${SESSION} .heading=${t('none_title')} .text=${t('none_text')}>
      ${
        this.caller.mayEverywhere('manage', 'sessions')
          ? html`<button class="button primary" slot="action" type="button" @click=${() => this.create()}>
              ${icon(PLUS)}${t('new_session')}
            </button>`
          : nothing
      }
    </wagate-state-panel>`;
  }

  private renderDialogs() {
    const { change } = this;
    return html`${
      this.creating
        ? this.creation.show(html`<wagate-session-create
            .gateway=${this.gateway}
            .done=${this.onCreated}
          ></wagate-session-create>`)
        : nothing
    }
    ${
      change
        ? this.changing.show(html`<wagate-session-change
            .gateway=${this.gateway}
            .session=${change.session}
            .act=${change.act}
            .done=${this.onChanged}
          ></wagate-session-change>`)
        : nothing
    }
    ${
      this.linkFor
        ? this.linkCreation.show(html`<wagate-embed-link-create
            .gateway=${this.gateway}
            .session=${this.linkFor}
            .done=${this.onLinkMade}
          ></wagate-embed-link-create>`)
        : nothing
    }`;
  }

  private contextOf(session: Session) {
    return {
      rights: sessionRights(this.caller),
      renames: this.caller.offers('session-settings'),
      busy: this.lifecycle.isBusy(session.id),
      problem: this.lifecycle.problemOf(session),
      act: this.act,
    };
  }

  private readonly narrow = (change: Partial<ListChoice>): void => {
    this.choice = { ...this.choice, ...change };
  };

  private readonly act = (session: Session, act: RowAct): void => {
    const sessionId = session.id;
    switch (act) {
      case 'open':
        return void this.emit('wagate-session-open', { sessionId, status: session.status });
      case 'chats':
        return void this.emit('wagate-chats-open', { sessionId });
      case 'link':
        return void this.emit('wagate-session-link', { sessionId });
      case 'start':
      case 'restart':
        return void this.lifecycle.run(session, act);
      case 'relink':
        return void this.relink(session);
      case 'send_link':
        this.linkFor = session;
        return;
      default:
        this.change = { act, session };
    }
  };

  private async relink(session: Session): Promise<void> {
    if (await this.lifecycle.relink(session)) this.emit('wagate-session-link', { sessionId: session.id });
  }

  private readonly onCreated = (sessionId?: string): void => {
    this.creating = false;
    if (sessionId === undefined) return;
    this.again();
    this.emit('wagate-session-created', { sessionId });
    this.emit('wagate-session-link', { sessionId });
  };

  private readonly onChanged = (changed = false): void => {
    this.change = undefined;
    if (changed) this.again();
  };

  private readonly onLinkMade = (): void => {
    this.linkFor = undefined;
  };

  /** Nothing tells the list of what was done without an answer. */
  private readonly again = (): void => void this.live.store?.refresh();
}
