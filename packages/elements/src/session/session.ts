import type { Session } from '@wagate/sdk';
import { liveSession } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { textAttribute } from '../base/text-attribute.js';
import { Ticker } from '../base/ticker.js';
import { Caller } from '../data/caller.js';
import { Reading, readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { icon } from '../icon/icon.js';
import { CHAT } from '../icon/icons.js';
import { WagateMenu } from '../menu/menu.js';
import { WagateCopy } from '../parts/copy.js';
import { copyableStyles } from '../parts/copyable.styles.js';
import { pageStyles } from '../parts/page.styles.js';
import { rateClockStyles } from '../parts/rate-clock.styles.js';
import { isLimited } from '../sessions/session-health.js';
import { sessionName } from '../sessions/session-name.js';
import { sessionReason } from '../sessions/session-reason.js';
import { sessionReasonStrings } from '../sessions/session-reason.strings.js';
import { sessionRights } from '../sessions/session-rights.js';
import { type WayOut, wayOut } from '../sessions/session-way.js';
import { statusBadge } from '../status/badge.js';
import { badgeStyles } from '../status/badge.styles.js';
import { statusStyles } from '../status/status.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { sessionStrings } from './session.strings.js';
import { sessionStyles } from './session.styles.js';
import type { SessionAct } from './session-change.js';
import { renderIdentity } from './session-identity.js';
import { SessionLifecycle } from './session-lifecycle.js';
import { sessionMenu } from './session-page-menu.js';
import { nextReset, renderSending } from './session-sending.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** Cancelable: the phone of a session is about to be unlinked, after the person confirmed it. */
    'wagate-session-logout': CustomEvent<{ sessionId: string }>;
  }
}

/** How long the page trusts a status that no event moved: an event can be lost. */
const READ_AGAIN_MS = 8_000;

/**
 * One session: who it is, why it is in its state and the one way out of it, what it may send, its settings, and what was done to it.
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
 * <wagate-provider><wagate-session session="sess_01J…"></wagate-session></wagate-provider>
 * ```
 *
 * @slot head-start - Before the name, such as a way back.
 * @fires wagate-chats-open - The person asks for the chats of the session.
 * @fires wagate-session-created - It was deleted and made anew, on a gateway that had not loaded it.
 * @fires wagate-session-link - The one that was made anew waits for a phone.
 * @fires wagate-session-linked - A phone was linked here.
 * @fires wagate-session-logout - Cancelable, after the person confirmed.
 * @fires wagate-session-delete - Cancelable, after the person confirmed.
 * @fires wagate-session-deleted
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @csspart head - Name, status and the one way out.
 */
export class WagateSession extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    statusStyles,
    badgeStyles,
    copyableStyles,
    rateClockStyles,
    pageStyles,
    sessionStyles,
  ];
  static override readonly texts = [sessionStrings, sessionReasonStrings];
  static override readonly dependencies = {
    ...readingElements,
    'wagate-copy': WagateCopy,
    'wagate-menu': WagateMenu,
  };

  /** Id of the session. */
  @property(textAttribute) session = '';
  /** Where a demo network's virtual phone is, for the card that links one. */
  @property({ attribute: 'demo-href' }) demoHref = '';

  @state() private linking = false;
  @state() private act: SessionAct | 'send_link' | undefined;

  private readonly caller = new Caller(this);
  private readonly live = new Reading(
    this,
    () => [this.gateway, this.session] as const,
    (gateway, session) => (gateway && session ? liveSession(gateway, session) : undefined),
  );
  private readonly lifecycle = new SessionLifecycle(this, this.caller);
  private readonly pairing = new SubElement(this, 'wagate-pairing', () => import('../define/pairing.js'));
  private readonly settings = new SubElement(
    this,
    'wagate-session-settings',
    () => import('../define/session-settings.js'),
  );
  private readonly activity = new SubElement(
    this,
    'wagate-session-activity',
    () => import('../define/session-activity.js'),
  );
  private readonly change = new SubElement(
    this,
    'wagate-session-change',
    () => import('../define/session-change.js'),
  );
  private readonly linkCreation = new SubElement(
    this,
    'wagate-embed-link-create',
    () => import('../define/embed-link-create.js'),
  );
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    new Ticker(this, () =>
      this.shown ? (nextReset(this.shown) ?? this.shown.status === 'scan_qr_code') : false,
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => {
      if (document.visibilityState === 'visible' && this.shown) void this.live.store?.refresh();
    }, READ_AGAIN_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  private get shown(): Session | undefined {
    return this.live.value?.session;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Of another gateway the same id is another session, or none: there it would count as deleted.
    if (changed.has('session') || changed.get('gateway')) {
      this.linking = false;
      this.act = undefined;
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.gone ? 'not-found' : this.live.word());
  }

  /** It was there, and was deleted while it was on show. */
  private get gone(): boolean {
    return this.live.value?.error?.status === 404 && !this.shown;
  }

  protected override render() {
    const t = this.localize.area(sessionStrings);
    const words = { heading: t('gone_title'), text: t('gone_text') };
    if (this.gone)
      return html`<div class="head" part="head"><slot name="head-start"></slot></div>
        <wagate-state-panel kind="not-found" .heading=${words.heading} .text=${words.text}></wagate-state-panel>`;
    const session = this.shown;
    return html`${session ? this.renderHead(session) : html`<div class="head" part="head"><slot name="head-start"></slot></div>`}
      ${this.live.show(() => (session ? this.renderBody(session) : nothing), { rows: 6, words: { 'not-found': words } })}`;
  }

  private renderHead(session: Session): TemplateResult {
    const name = sessionName(session) ?? this.localize.area(sessionStrings)('unnamed');
    const why = sessionReason(this.localize, session, this.live.value?.pairing);
    const problem = this.lifecycle.problemOf(session);
    return html`<div class="head" part="head">
      <slot name="head-start"></slot>
      <div class="names">
        <h2 dir="auto">${name}</h2>
        ${statusBadge(this.localize, session.status)}
        ${why ? html`<span class="why ${isLimited(session) ? 'limits' : ''}">${why}</span>` : nothing}
      </div>
      ${this.renderWayOut(session)}
      ${sessionMenu(this.localize, session, name, sessionRights(this.caller), (act) => {
        if (act === 'restart') void this.lifecycle.run(session, 'restart');
        else this.ask(act);
      })}
    </div>
    ${problem ? html`<p class="note bad" role="alert">${problem.text}</p>` : nothing}`;
  }

  /** The one thing to do next: what mends a failed wish, else what leads out of the state. */
  private renderWayOut(session: Session) {
    const t = this.localize.area(sessionStrings);
    const { linking } = this;
    const problem = this.lifecycle.problemOf(session);
    const way = problem?.is === 'no-phone' ? 'link_again' : wayOut(session);
    const rights = sessionRights(this.caller);
    if (!rights.link && way !== 'open') return nothing;
    if (problem?.is === 'not-loaded')
      return rights.make
        ? html`<button class="button primary" type="button" @click=${() => this.ask('renew')}>${t('renew')}</button>`
        : nothing;
    switch (way) {
      case 'open':
        return session.waJid && rights.read
          ? html`<button class="button" type="button" @click=${() => this.emit('wagate-chats-open', { sessionId: session.id })}>
              ${icon(CHAT)}${t('chats')}
            </button>`
          : nothing;
      case 'start':
      case 'start_again':
        return html`<button
          class="button primary"
          type="button"
          aria-busy=${this.lifecycle.isBusy(session.id) ? 'true' : nothing}
          @click=${() => void this.lifecycle.run(session, 'start')}
        >${t(way)}</button>`;
      default:
        return html`<button
          class="button primary"
          type="button"
          aria-expanded=${linking ? 'true' : 'false'}
          @click=${() => this.showCard(session, way)}
        >${t(linking ? 'hide_code' : way)}</button>`;
    }
  }

  private ask(act: SessionAct | 'send_link'): void {
    this.act = act;
  }

  /** One button brings a code to whoever links again. */
  private showCard(session: Session, way: WayOut): void {
    this.linking = !this.linking;
    if (this.linking && way === 'link_again') void this.lifecycle.relink(session);
  }

  private renderBody(session: Session): TemplateResult {
    const manage = this.caller.may('manage', 'sessions');
    const settings = manage && this.caller.offers('session-settings');
    return html`${
      this.linking && session.status !== 'working'
        ? html`<div class="pairing">${this.pairing.show(html`<wagate-pairing
            .gateway=${this.gateway}
            .session=${this.session}
            demo-href=${this.demoHref || nothing}
          ></wagate-pairing>`)}</div>`
        : nothing
    }
    <div class="columns">${renderIdentity(this.localize, session)} ${renderSending(this.localize, session, { settings, fixed: manage && this.caller.plain === true })}</div>
    ${
      settings
        ? this.settings.show(html`<wagate-session-settings
            .gateway=${this.gateway}
            .session=${session}
            .saved=${this.again}
          ></wagate-session-settings>`)
        : nothing
    }
    ${
      this.caller.may('manage') && this.caller.offers('audit')
        ? this.activity.show(html`<wagate-session-activity
            .gateway=${this.gateway}
            .session=${this.session}
          ></wagate-session-activity>`)
        : nothing
    }
    ${this.renderQuestion(session)}`;
  }

  private renderQuestion(session: Session): TemplateResult | typeof nothing {
    const { act, gateway, onDone } = this;
    if (!act) return nothing;
    if (act === 'send_link')
      return this.linkCreation.show(
        html`<wagate-embed-link-create .gateway=${gateway} .session=${session} .done=${onDone}></wagate-embed-link-create>`,
      );
    return this.change.show(
      html`<wagate-session-change .gateway=${gateway} .session=${session} .act=${act} .done=${onDone}></wagate-session-change>`,
    );
  }

  private readonly onDone = (changed = false): void => {
    this.act = undefined;
    if (changed) this.again();
  };

  /** Nothing tells the page of what was done without an answer. */
  private readonly again = (): void => void this.live.store?.refresh();
}
