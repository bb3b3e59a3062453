import { html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { Ticker } from '../base/ticker.js';
import { WagateClockFrame } from '../clock-frame/clock-frame.js';
import { Caller } from '../data/caller.js';
import { readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { cardStyles } from '../parts/card.styles.js';
import { framedNoticeStyles } from '../parts/framed-notice.styles.js';
import { stepsStyles } from '../parts/steps.styles.js';
import { sessionRights } from '../sessions/session-rights.js';
import { glyphStyles } from '../status/glyph.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { fieldErrorStyles } from '../styles/field-error.styles.js';
import { segmentedStyles } from '../styles/segmented.styles.js';
import { actOnNotice } from './notice-act.js';
import { PairingController } from './pairing.controller.js';
import { pairingStrings } from './pairing.strings.js';
import { pairingStyles } from './pairing.styles.js';
import {
  linkFailure,
  renderCutOff,
  renderDemo,
  renderHead,
  renderNumber,
  renderPanel,
  renderQr,
  renderWays,
  saidOf,
} from './pairing-card.js';
import type { PairingChange } from './pairing-change.js';
import type { PairingSource } from './pairing-source.js';
import {
  firstTab,
  hasWays,
  isLinking,
  isWaiting,
  type NoticeView,
  type NumberView,
  type PairingTab,
  type PairingView,
  pairingView,
} from './pairing-view.js';

/**
 * Links a phone to a session, by QR code or by phone number, and says what is awaited. A session that was logged out begins to be linked again as
 * the card opens, where its gateway can do that.
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
 * @csspart tabs - The two ways to link.
 * @csspart foot - The line that says what is awaited.
 */
export class WagatePairing extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    segmentedStyles,
    glyphStyles,
    fieldErrorStyles,
    stepsStyles,
    framedNoticeStyles,
    cardStyles,
    pairingStyles,
  ];
  static override readonly texts = [pairingStrings];
  static override readonly dependencies = { ...readingElements, 'wagate-clock-frame': WagateClockFrame };

  /** Id of the session. */
  @property() session = '';
  /** Which way stands first; on a touch phone it is the number, for nobody can scan their own screen. */
  @property() tab: PairingTab = firstTab();
  /** The page with virtual phones, on a demo network: a notice says so and leads there. */
  @property({ attribute: 'demo-href' }) demoHref = '';

  /** Another way to the session than over the session itself: that of the admin number. */
  @property({ attribute: false }) source: PairingSource | undefined;

  @state() private question: PairingChange | undefined;

  readonly #card = new PairingController(this);
  readonly #notice = new SubElement(
    this,
    'wagate-pairing-notice',
    () => import('../define/pairing-notice.js'),
  );
  readonly #number = new SubElement(
    this,
    'wagate-pairing-number',
    () => import('../define/pairing-number.js'),
  );
  readonly #linked = new SubElement(
    this,
    'wagate-pairing-linked',
    () => import('../define/pairing-linked.js'),
  );
  readonly #change = new SubElement(
    this,
    'wagate-pairing-change',
    () => import('../define/pairing-change.js'),
  );
  readonly #caller = new Caller(this);
  #rights = sessionRights(this.#caller);
  #view: PairingView = { shows: 'panel', state: 'loading' };
  #wasLinking = false;
  #hadFocus = false;

  constructor() {
    super();
    new Ticker(this, () => {
      const view = this.#view;
      if ('until' in view && view.shows !== 'notice') return view.until ?? false;
      return view.state === 'unreachable' || isWaiting(view);
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hadFocus = this.matches(':focus-within');
    const card = this.#card;
    this.#rights = sessionRights(this.#caller);
    if (changed.has('session') || changed.has('gateway')) {
      card.forget();
      this.#wasLinking = false;
      this.question = undefined;
    }
    const now = Date.now();
    const told = card.live.state.is === 'ready' ? card.live.value : undefined;
    if (told) card.notice(told, now);
    const before = this.#view;
    this.#view = pairingView({
      ...card.facts(now),
      read: card.live.state,
      session: told?.session,
      pairing: told?.pairing ?? {},
      tab: this.tab,
      wasLinking: this.#wasLinking,
      online: navigator.onLine,
      now,
    });
    this.#tellLinked(before);
    if (told) card.follow(told, this.#view, now);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.#view.state);
    // What had the focus is gone: it stays in the card.
    if (this.#hadFocus && !this.matches(':focus-within')) this.#focusCard();
    // What follows a scan is there by then.
    if (this.#view.state === 'qr' || this.#view.state === 'code') {
      void this.#notice.fetch();
      void this.#linked.fetch();
    }
  }

  #focusCard(): void {
    const chosen = this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
    (chosen ?? this.renderRoot.querySelector<HTMLElement>('.card'))?.focus();
  }

  /** Tells the page that the phone was linked here. */
  #tellLinked(before: PairingView): void {
    const view = this.#view;
    const was = this.#wasLinking;
    this.#wasLinking = isLinking(view, was);
    if (view.shows === 'linked' && was && before.state !== 'loading')
      this.emit('wagate-session-linked', { sessionId: view.session.id, jid: view.session.waJid });
  }

  protected override render() {
    const t = this.localize.area(pairingStrings);
    const view = this.#view;
    const { session } = this.#card.live.value ?? {};
    const linked = view.shows === 'linked';
    return html`<section class="card" part="card" tabindex="-1" aria-label=${t(linked ? 'linked_title' : 'title')}>
        ${this.demoHref && !linked ? renderDemo(this.localize, this.demoHref) : nothing}
        ${linked ? nothing : renderHead(this.localize, session, hasWays(view) ? renderWays(this.localize, this.tab, this.#choose) : nothing)}
        ${this.#renderView(view)}
      </section>
      <div class="visually-hidden" role="status">${saidOf(this.localize, view)}</div>
      ${this.#renderQuestion()}`;
  }

  readonly #choose = (tab: PairingTab): void => {
    this.tab = tab;
    this.#card.code.reset();
  };

  #renderView(view: PairingView) {
    switch (view.shows) {
      case 'panel':
        return renderPanel(this.localize, view, !!this.gateway, this.#card.live.again);
      case 'cut-off':
        return renderCutOff(this.localize, view, this.#card.live.again);
      case 'qr':
        return renderQr(this.localize, view, () => this.#choose('number'));
      case 'number':
        return this.#renderNumber(view);
      case 'notice':
        return this.#renderNotice(view);
      case 'linked':
        return this.#linked.show(html`<wagate-pairing-linked
          exportparts="head, foot"
          .session=${view.session}
          .may=${this.#rights}
          @wagate-pairing-unlink=${(event: Event) => {
            event.stopPropagation();
            this.#ask('unlink');
          }}
        ></wagate-pairing-linked>`);
    }
  }

  #renderNumber(view: NumberView) {
    const { code: write } = this.#card;
    const code = view.state === 'code' ? view : undefined;
    const field = html`<wagate-pairing-number
      .code=${code}
      .preset=${this.source?.number}
      .busy=${write.busy}
      .error=${write.error && linkFailure(this.localize, write.error, true)}
      @wagate-number-submit=${({ detail }: CustomEvent<{ phone: string }>) =>
        void write.run(this.session, detail.phone)}
    ></wagate-pairing-number>`;
    return renderNumber(this.localize, view, this.#number.show(field));
  }

  #renderNotice(view: NoticeView) {
    const { qr, start, busy } = this.#card;
    const error = start.error ?? qr.error;
    const notice = this.#notice.show(html`<wagate-pairing-notice
      exportparts="foot"
      .gateway=${this.gateway}
      .view=${view}
      .busy=${busy}
      .failure=${error && linkFailure(this.localize, error, false)}
      @wagate-panel-action=${() => void this.#act(view)}
    ></wagate-pairing-notice>`);
    return hasWays(view)
      ? html`<div id="tab-panel-${this.tab}" role="tabpanel" aria-labelledby="tab-${this.tab}">${notice}</div>`
      : notice;
  }

  async #act(view: NoticeView): Promise<void> {
    const question = await actOnNotice(this.#card, view, this.session);
    if (question) this.#ask(question);
  }

  #ask(question: PairingChange): void {
    this.#card.forgive();
    this.question = question;
  }

  #renderQuestion() {
    const session = this.#card.live.value?.session;
    if (!this.question || !session) return nothing;
    return this.#change.show(html`<wagate-pairing-change
      .gateway=${this.gateway}
      .session=${session}
      .change=${this.question}
      .done=${this.#answered}
    ></wagate-pairing-change>`);
  }

  /** @param done whether it was confirmed and worked, and the session that took the place of this one */
  readonly #answered = (done: boolean, made?: string): void => {
    const another = done && this.question === 'another';
    this.question = undefined;
    if (made) {
      this.emit('wagate-session-created', { sessionId: made });
      this.session = made;
    } else if (another) void this.#card.askQr();
  };
}
