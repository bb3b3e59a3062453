import { html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property } from '../base/property.js';
import { Ticker } from '../base/ticker.js';
import { WagateClockFrame } from '../clock-frame/clock-frame.js';
import { StaleWatch } from '../data/stale-watch.js';
import { glyphStyles } from '../status/glyph.styles.js';
import { linkStyles } from '../styles/link.styles.js';
import { segmentedStyles } from '../styles/segmented.styles.js';
import { PairingController } from './pairing.controller.js';
import { pairingStrings } from './pairing.strings.js';
import { pairingStyles } from './pairing.styles.js';
import { renderHead } from './pairing-head.js';
import { byNumber, demo, later, linked, renderAwaited } from './pairing-parts.js';
import { renderQr } from './pairing-qr.js';
import type { PairingSource } from './pairing-source.js';
import { type PairingTab, type PairingView, qrView } from './pairing-view.js';
import { touchPhone } from './touch-phone.js';

/**
 * Links a phone to a session, by QR code or by phone number, and says what is awaited.
 *
 * The codes are live secrets: they are drawn, never written to an attribute, a label or a log.
 *
 * ```html
 * <wagate-pairing session="sess_01J…"></wagate-pairing>
 * ```
 *
 * @fires wagate-session-linked - A phone was linked while the card was there.
 * @fires wagate-session-created - The session was deleted and made anew, on a gateway that cannot link one twice.
 * @fires wagate-chats-open - "Open chats".
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @csspart card - The card.
 * @csspart head - Title and tabs.
 * @csspart foot - The line that says what is awaited.
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

  /** Another way to the session than over the session itself: that of the admin number. */
  @property({ attribute: false }) source: PairingSource | undefined;

  private readonly card = new PairingController(this, (type, detail) => this.emit(type, detail));
  private readonly staleWatch = new StaleWatch();
  private view: PairingView | undefined;
  private wasLinking = false;

  constructor() {
    super();
    new Ticker(this, () => {
      const { view } = this;
      return view && 'until' in view ? (view.until ?? false) : view?.state === 'unreachable';
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { card } = this;
    if (changed.has('session') || changed.has('gateway')) {
      card.forget();
      this.wasLinking = false;
    }
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
    const { view, card, localize } = this;
    if (card.live.value?.error) later.for(this)?.ReloadWhenAllowed.of(this, () => card.live.store);
    const t = localize.area(pairingStrings);
    const byQr = view?.state === 'qr' || (view?.state === 'starting' && !card.failure) ? view : undefined;
    const other = byQr || this.stateName() === 'loading' ? undefined : later.for(this);
    return html`<section class="card" part="card" aria-labelledby="title">
        ${this.demoHref && view?.state !== 'linked' ? demo.for(this)?.renderDemo(localize, this.demoHref) : nothing}
        <div class="head" part="head">${other ? other.renderOtherHead(card, view, linked) : renderHead(card, byQr !== undefined, (session) => later.for(this)?.sessionName(session))}</div>
        ${(byQr ? renderQr(card, byQr) : other?.renderBody(card, view, byNumber, linked)) ?? renderAwaited(localize)}
      </section>
      <div class="visually-hidden" role="status">${byQr ? t(byQr.state === 'qr' ? 'said_qr' : 'starting') : other?.sayView(localize, view)}</div>
      ${card.wasAsked ? later.for(this)?.renderQuestion(card) : nothing}`;
  }
}
