import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { GatewayElement } from '../base/gateway-element.js';
import { StaleWatch } from '../base/stale-watch.js';
import { Ticker } from '../base/ticker.js';
import { WagateClockFrame } from '../clock-frame/clock-frame.js';
import { glyphStyles } from '../status/glyph.styles.js';
import { linkStyles } from '../styles/link.styles.js';
import { segmentedStyles } from '../styles/segmented.styles.js';
import { ReloadWhenAllowed } from '../viewer/reload-when-allowed.js';
import { PairingController } from './pairing.controller.js';
import { pairingStrings } from './pairing.strings.js';
import { pairingStyles } from './pairing.styles.js';
import { byNumber, demo, later, linked, renderAwaited } from './pairing-parts.js';
import { renderQr } from './pairing-qr.js';
import { renderTabs } from './pairing-tabs.js';
import { type PairingTab, type PairingView, qrView } from './pairing-view.js';
import { touchPhone } from './touch-phone.js';

/**
 * Links a phone to a session, by QR code or by phone number, and says what is awaited.
 *
 * The codes are live secrets: they are drawn, never written to an attribute, a label or a log.
 *
 * @fires wagate-session-linked - A phone was linked while the card was there.
 * @fires wagate-session-created - The session was deleted and made anew, on a gateway that cannot link one twice.
 * @fires wagate-chats-open - "Open chats".
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @csspart card
 * @csspart head
 * @csspart foot
 */
export class WagatePairing extends GatewayElement {
  static override readonly styles = [linkStyles, segmentedStyles, glyphStyles, pairingStyles];
  static override readonly dependencies = { 'wagate-clock-frame': WagateClockFrame };

  /** Id of the session. */
  @property() session = '';
  /** Which way stands first; on a touch phone it is the number, for nobody can scan their own screen. */
  @property() tab: PairingTab = touchPhone() ? 'number' : 'qr';
  /** The page with virtual phones, on a demo network: a notice says so and leads there. */
  @property({ attribute: 'demo-href' }) demoHref = '';

  private readonly card = new PairingController(this);
  private readonly staleWatch = new StaleWatch();
  private view: PairingView | undefined;
  private wasLinking = false;
  private wasAsked = false;

  constructor() {
    super();
    new ReloadWhenAllowed(this, () => this.card.live.store);
    new Ticker(this, () => {
      const { view } = this;
      if (view?.state === 'qr' || view?.state === 'code') return view.until ?? false;
      return view?.state === 'unreachable' || view?.state === 'blocked';
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { card } = this;
    if (changed.has('session') || changed.has('gateway')) {
      card.forget();
      this.wasLinking = false;
    }
    card.live.sync();
    const before = this.view;
    this.view = this.look();
    this.follow(before);
    const { value } = card.live;
    if (value?.phase === 'ready' && value.session) card.wish(value.session, value.pairing);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.stateName());
  }

  private look(): PairingView | undefined {
    const { value } = this.card.live;
    // Without a credential nothing here is true any more, and nothing can be done but sign in.
    if (value?.phase !== 'ready' || !value.session || value.error?.status === 401) return undefined;
    const facts = {
      session: value.session,
      pairing: value.pairing,
      tab: this.tab,
      stale: this.staleWatch.look(value),
      wasLinking: this.wasLinking,
      now: Date.now(),
    };
    return qrView(facts) ?? later.for(this)?.otherView(facts);
  }

  /** Tells the page that the phone was linked here. */
  private follow(before: PairingView | undefined): void {
    const { view } = this;
    if (!view) return;
    if (/^(qr|code|linking|passkey)$/.test(view.state)) this.wasLinking = true;
    else if (view.state === 'linked') {
      if (before && this.wasLinking)
        this.emit('wagate-session-linked', { sessionId: view.session.id, jid: view.session.waJid });
      this.wasLinking = false;
    } else if (view.state !== 'unreachable') this.wasLinking = false;
  }

  private stateName(): string {
    const { value } = this.card.live;
    if (!this.gateway || !this.session) return 'missing';
    if (this.view) return this.view.state;
    if (!value || value.phase === 'loading') return 'loading';
    if (value.error?.status === 401 || (value.error && !value.session))
      return later.for(this)?.panelOf(value.error) ?? 'loading';
    // The session is there, and what shows it is on its way.
    return value.session ? 'loading' : 'not-found';
  }

  protected override render() {
    const { view } = this;
    return html`<section class="card" part="card" aria-labelledby="title">
        ${this.demoHref && view?.state !== 'linked' ? demo.for(this)?.renderDemo(this.localize, this.demoHref) : nothing}
        <div class="head" part="head">${view?.state === 'linked' ? linked.for(this)?.renderLinkedHead(this.localize) : this.renderHead()}</div>
        ${this.renderBody() ?? renderAwaited(this.localize)}
      </section>
      <div class="visually-hidden" role="status">${this.say()}</div>
      ${this.renderQuestion()}`;
  }

  private renderHead() {
    const t = this.localize.area(pairingStrings);
    const session = this.card.live.value?.session;
    const name = session?.label?.trim() || (session?.waJid && later.for(this)?.sessionName(session));
    return html`<div>
        <h2 id="title">${t('title')}</h2>
        ${name ? html`<div class="which"><bdi>${name}</bdi></div>` : nothing}
      </div>
      ${/^(qr|code|form|starting|expired)$/.test(this.view?.state ?? '') ? renderTabs(this.localize, this.tab, this.choose) : nothing}`;
  }

  /** What the state asks for; undefined while it is being read or fetched. */
  private renderBody() {
    const { card, view } = this;
    if (!view) return this.stateName() === 'loading' ? undefined : later.for(this)?.renderPanel(card);
    switch (view.state) {
      case 'linked': {
        const { session } = view;
        const openChats = () => this.emit('wagate-chats-open', { sessionId: session.id });
        return linked.for(this)?.renderLinked(card, session, openChats);
      }
      case 'form':
      case 'code':
        return byNumber.for(this)?.renderByNumber(card, view);
      case 'qr':
        return renderQr(this.localize, view, () => this.choose('number'));
      default:
        return view.state === 'starting' && !card.failure
          ? renderQr(this.localize, {}, () => this.choose('number'))
          : later.for(this)?.renderNotice(card, view);
    }
  }

  /** The dialog stays once it was asked for: it gives the focus back when it closes. */
  private renderQuestion() {
    this.wasAsked ||= this.card.asking !== undefined;
    if (!this.wasAsked) return nothing;
    return later.for(this)?.renderQuestion(this.card, (id) => {
      this.emit('wagate-session-created', { sessionId: id });
      this.session = id;
    });
  }

  /** What is read aloud when a state begins. */
  private say(): string | undefined {
    const { view } = this;
    const t = this.localize.area(pairingStrings);
    if (view?.state === 'qr') return t('said_qr');
    if (view?.state === 'starting') return t('starting');
    return view && later.for(this)?.sayView(this.localize, view);
  }

  private readonly choose = (tab: PairingTab): void => {
    this.tab = tab;
    this.card.failure = undefined;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${tab}`)?.focus());
  };
}
