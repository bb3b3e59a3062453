import { html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { Ticker } from '../base/ticker.js';
import { WagateClockFrame } from '../clock-frame/clock-frame.js';
import { readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { formatPhone } from '../jid/phone.js';
import { cardStyles } from '../parts/card.styles.js';
import { framedNoticeStyles } from '../parts/framed-notice.styles.js';
import { steps } from '../parts/steps.js';
import { stepsStyles } from '../parts/steps.styles.js';
import { sessionName } from '../sessions/session-name.js';
import { skeletonStrings } from '../state-panel/state-panel.strings.js';
import { SCAN, STARTING } from '../status/glyph.js';
import { glyphStyles } from '../status/glyph.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { fieldErrorStyles } from '../styles/field-error.styles.js';
import { segmentedStyles } from '../styles/segmented.styles.js';
import { isWaiting, PairingController, type PairingSource } from './pairing.controller.js';
import { pairingStrings } from './pairing.strings.js';
import { pairingStyles } from './pairing.styles.js';
import { linkFailure, renderCutOff, renderFoot, renderLeft, renderQr, renderWays } from './pairing-body.js';
import type { PairingChange } from './pairing-change.js';
import {
  firstTab,
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
  #tellLinked({ state: before }: PairingView): void {
    const view = this.#view;
    switch (view.state) {
      case 'qr':
      case 'code':
      case 'linking':
      case 'passkey':
        this.#wasLinking = true;
        return;
      case 'linked':
        if (before !== 'loading' && this.#wasLinking)
          this.emit('wagate-session-linked', { sessionId: view.session.id, jid: view.session.waJid });
        this.#wasLinking = false;
        return;
      case 'unreachable':
      case 'offline':
      case 'no-whatsapp':
        return;
      default:
        this.#wasLinking = false;
    }
  }

  protected override render() {
    const t = this.localize.area(pairingStrings);
    const view = this.#view;
    const linked = view.shows === 'linked';
    return html`<section class="card" part="card" tabindex="-1" aria-label=${t(linked ? 'linked_title' : 'title')}>
        ${this.demoHref && !linked ? this.#renderDemo() : nothing}
        ${linked ? nothing : this.#renderHead(view)} ${this.#renderView(view)}
      </section>
      <div class="visually-hidden" role="status">${this.#said(view)}</div>
      ${this.#renderQuestion()}`;
  }

  /** Says that this is the demo network, and leads to its phones. */
  #renderDemo() {
    const t = this.localize.area(pairingStrings);
    return html`<wagate-strip tone="info"
      >${t('demo')} <a class="link" href=${this.demoHref} target="_blank" rel="noopener"><b>${t('demo_link')}</b></a></wagate-strip
    >`;
  }

  /** What the card is for, which session it is, and the two ways to link. */
  #renderHead(view: PairingView) {
    const t = this.localize.area(pairingStrings);
    const session = this.#card.live.value?.session;
    const name = session && sessionName(session);
    return html`<div class="head" part="head">
      <div class="titles">
        <h2>${t('title')}</h2>
        ${name ? html`<div class="which" dir="auto">${name}</div>` : nothing}
      </div>
      ${hasWays(view) ? renderWays(this.localize, this.tab, this.#choose) : nothing}
    </div>`;
  }

  readonly #choose = (tab: PairingTab): void => {
    this.tab = tab;
    this.#card.code.reset();
  };

  #renderView(view: PairingView) {
    switch (view.shows) {
      case 'panel':
        return this.#renderPanel(view);
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
          @wagate-pairing-unlink=${(event: Event) => {
            event.stopPropagation();
            this.#ask('unlink');
          }}
        ></wagate-pairing-linked>`);
    }
  }

  /** Why there is no session to show; its place while it is read. */
  #renderPanel({ state, error }: Extract<PairingView, { shows: 'panel' }>) {
    if (state === 'loading')
      return html`<div class="body whole"><div class="awaited">${STARTING}<span class="visually-hidden">${this.localize.area(skeletonStrings)('loading')}</span></div></div>`;
    return html`<wagate-state-panel
      .kind=${state === 'missing' && this.gateway ? 'unnamed' : state}
      .error=${error}
      .heading=${state === 'not-found' ? this.localize.area(pairingStrings)('gone') : ''}
      @wagate-panel-action=${this.#card.live.again}
    ></wagate-state-panel>`;
  }

  /** The number's field, then its code, beside how to type it. */
  #renderNumber(view: NumberView) {
    const t = this.localize.area(pairingStrings);
    const code = view.state === 'code' ? view : undefined;
    const { code: write } = this.#card;
    const first = code ? t('open_on_number', formatPhone(code.phone)) : t('open_on');
    return html`<div class="body" id="tab-panel-number" role="tabpanel" aria-labelledby="tab-number">
        ${this.#number.show(html`<wagate-pairing-number
          .code=${code}
          .preset=${this.source?.number}
          .busy=${write.busy}
          .error=${write.error && linkFailure(this.localize, write.error, true)}
          @wagate-number-submit=${({ detail }: CustomEvent<{ phone: string }>) =>
            void write.run(this.session, detail.phone)}
        ></wagate-pairing-number>`)}
        <div class="guide">${steps([first, t('open_settings'), t('with_number'), t('type_code')])}</div>
      </div>
      ${renderFoot(SCAN, t(code ? 'waiting_foot' : 'form_foot'), renderLeft(this.localize, t('valid'), code?.until))}`;
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

  /** The one action of a state. */
  async #act({ state }: NoticeView): Promise<void> {
    const card = this.#card;
    const again = async (once: PairingChange, act: () => unknown) => {
      if (await card.linksTwice()) act();
      else this.#ask(once);
    };
    switch (state) {
      case 'stopped':
      case 'failed':
      case 'outdated':
      case 'no-whatsapp':
        if (card.live.value?.session?.waJid) await card.start.run(this.session);
        else await card.askQr();
        return;
      case 'logged-out':
        return again('anew', () => card.askQr());
      case 'blocked':
        return again('anew', () => this.#ask('another'));
      case 'not-loaded':
        this.#ask('not-loaded');
        return;
      default:
        await card.askQr();
    }
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

  /** What is read aloud when a state begins; what an element of its own shows, that says itself. */
  #said({ state }: PairingView): string {
    const t = this.localize.area(pairingStrings);
    switch (state) {
      case 'starting':
        return t('starting');
      case 'qr':
        return t('said_qr');
      case 'code':
        return t('said_code');
      case 'offline':
        return t('offline_title');
      case 'unreachable':
        return t('unreachable_title');
      default:
        return '';
    }
  }
}

/** Whether the two ways to link stand in the head: where there is a code, or the next is one action away. */
function hasWays({ shows, state }: PairingView): boolean {
  return shows === 'qr' || shows === 'number' || state === 'expired' || state === 'no-code';
}
