import { capabilities, liveSession } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { GatewayElement } from '../base/gateway-element.js';
import { LiveController } from '../base/live.js';
import { StaleWatch } from '../base/stale-watch.js';
import { Ticker } from '../base/ticker.js';
import { WagateClockFrame } from '../clock-frame/clock-frame.js';
import { sessionName } from '../sessions/session-view.js';
import { panelOf } from '../state-panel/failure.js';
import { WagateStatePanel } from '../state-panel/state-panel.js';
import { statusStyles } from '../status/status.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { segmentedStyles } from '../styles/segmented.styles.js';
import { ReloadWhenAllowed } from '../viewer/reload-when-allowed.js';
import { PairingController } from './pairing.controller.js';
import { pairingStrings } from './pairing.strings.js';
import { pairingStyles } from './pairing.styles.js';
import type { PairingQuestion } from './pairing-dialog.js';
import { renderFoot } from './pairing-foot.js';
import { isNotice, type Notice, type NoticeView, renderNotice } from './pairing-notice.js';
import { AWAITED, byNumber, demo, linked, noticeFor, question, trouble } from './pairing-parts.js';
import { renderQr } from './pairing-qr.js';
import { renderTabs } from './pairing-tabs.js';
import { type PairingTab, type PairingView, pairingView } from './pairing-view.js';
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
  static override readonly styles = [buttonStyles, segmentedStyles, statusStyles, pairingStyles];
  static override readonly dependencies = {
    'wagate-clock-frame': WagateClockFrame,
    'wagate-state-panel': WagateStatePanel,
  };

  /** Id of the session. */
  @property() session = '';
  /** Which way stands first; on a touch phone it is the number, for nobody can scan their own screen. */
  @property() tab: PairingTab = touchPhone() ? 'number' : 'qr';
  /** The page with virtual phones, on a demo network: a notice says so and leads there. */
  @property({ attribute: 'demo-href' }) demoHref = '';

  @state() private copied = '';
  @state() private asking: PairingQuestion | undefined;
  @state() private said = '';

  private readonly asks = new PairingController(this);
  private readonly live = new LiveController(
    this,
    () => [this.gateway, this.session] as const,
    (gateway, session) => (gateway && session ? liveSession(gateway, session) : undefined),
  );
  private readonly can = new LiveController(
    this,
    () => [this.gateway] as const,
    (gateway) => (gateway ? capabilities(gateway) : undefined),
  );
  private readonly staleWatch = new StaleWatch();
  private view: PairingView | undefined;
  private wasLinking = false;
  private wasAsked = false;

  constructor() {
    super();
    new ReloadWhenAllowed(this, () => this.live.store);
    new Ticker(this, () => {
      const { view } = this;
      if (view?.state === 'qr' || view?.state === 'code') return view.until ?? false;
      return view?.state === 'unreachable' || view?.state === 'blocked';
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('session') || changed.has('gateway')) {
      this.asks.forget();
      this.wasLinking = false;
      this.copied = this.said = '';
      this.asking = undefined;
    }
    this.live.sync();
    const before = this.view;
    this.view = this.look();
    this.follow(before);
    this.sayNotice();
    const { value } = this.live;
    if (value?.phase === 'ready' && value.session) this.asks.wish(value.session, value.pairing);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.stateName());
  }

  private look(): PairingView | undefined {
    const { value } = this.live;
    // Without a credential nothing here is true any more, and nothing can be done but sign in.
    if (value?.phase !== 'ready' || !value.session || value.error?.status === 401) return undefined;
    return pairingView({
      session: value.session,
      pairing: value.pairing,
      tab: this.tab,
      stale: this.staleWatch.look(value),
      wasLinking: this.wasLinking,
      now: Date.now(),
    });
  }

  private follow(before: PairingView | undefined): void {
    const { view } = this;
    if (!view) return;
    if (/^(qr|code|linking|passkey)$/.test(view.state)) this.wasLinking = true;
    else if (view.state !== 'unreachable' && view.state !== 'linked') this.wasLinking = false;
    if (before?.state === view.state) return;
    const t = this.localize.area(pairingStrings);
    if (view.state === 'linked') {
      this.said = t('title_linked');
      if (before && this.wasLinking) {
        this.emit('wagate-session-linked', { sessionId: view.session.id, jid: view.session.waJid });
      }
      this.wasLinking = false;
    } else if (view.state === 'qr') this.said = t('said_qr');
    else if (view.state === 'code') this.said = t('said_code');
    else this.said = '';
  }

  /** Said when its words are there. */
  private sayNotice(): void {
    if (!this.said && this.view && isNotice(this.view)) this.said = this.noticeOf(this.view)?.title ?? '';
  }

  private get plain(): boolean {
    return this.can.value?.plain ?? false;
  }

  private stateName(): string {
    const { value } = this.live;
    if (!this.gateway || !this.session) return 'missing';
    if (this.view) return this.view.state;
    if (!value || value.phase === 'loading') return 'loading';
    return value.error ? panelOf(value.error) : 'not-found';
  }

  protected override render() {
    const { view } = this;
    const t = this.localize.area(pairingStrings);
    const tabs = view !== undefined && /^(qr|code|form|starting|expired)$/.test(view.state);
    return html`<section class="card" part="card" aria-labelledby="title">
        ${this.demoHref && view?.state !== 'linked' ? demo.for(this)?.renderDemo(this.localize, this.demoHref) : nothing}
        <div class="head" part="head">
          <div>
            <h2 id="title">${t(view?.state === 'linked' ? 'title_linked' : 'title')}</h2>
            ${this.renderWhich()}
          </div>
          ${tabs ? renderTabs(this.localize, this.tab, this.choose) : nothing} ${view?.state === 'linked' ? linked.for(this)?.linkedBadge(this.localize) : nothing}
        </div>
        ${view ? this.renderView(view) : this.renderPanel()}
      </section>
      <div class="visually-hidden" role="status">${this.said}</div>
      ${this.renderQuestion()}`;
  }

  /** The dialog stays once it was asked for: it gives the focus back when it closes. */
  private renderQuestion() {
    this.wasAsked ||= this.asking !== undefined;
    if (!this.wasAsked) return nothing;
    return question.for(this)?.renderQuestion(this.asking, {
      localize: this.localize,
      name: this.name,
      busy: this.asks.running !== undefined,
      failure: this.renderFailure(),
      answer: (confirmed) => void this.answer(confirmed),
    });
  }

  private get name(): string | undefined {
    const session = this.live.value?.session;
    return session && sessionName(session);
  }

  private renderWhich() {
    const name = this.view?.state === 'linked' ? undefined : this.name;
    return name ? html`<div class="which"><bdi>${name}</bdi></div>` : nothing;
  }

  private renderPanel() {
    const state = this.stateName() as 'loading';
    return html`<wagate-state-panel
      .kind=${state}
      .error=${this.live.value?.error}
      .heading=${state === ('not-found' as string) ? this.localize.area(pairingStrings)('gone') : ''}
      .rows=${3}
      @wagate-panel-action=${() => void this.live.store?.refresh()}
    ></wagate-state-panel>`;
  }

  private renderView(view: PairingView) {
    if (view.state === 'linked') {
      return (
        linked.for(this)?.renderLinked({
          localize: this.localize,
          session: view.session,
          copied: this.copied,
          copy: (text) => void this.copy(text),
          unlink: () => this.ask('unlink'),
          openChats: () => this.emit('wagate-chats-open', { sessionId: view.session.id }),
        }) ?? AWAITED
      );
    }
    if (isNotice(view)) {
      const notice = this.noticeOf(view);
      if (!notice) return AWAITED;
      const busy = this.asks.running !== undefined;
      return html`<div class="body whole" id="panel">${renderNotice(notice, busy, this.renderFailure(), () => this.act(view.state))}</div>
        ${renderFoot(notice.footGlyph, notice.foot)}`;
    }
    if (view.state === 'qr') return renderQr(this.localize, view, () => this.choose('number'));
    return (
      byNumber.for(this)?.renderByNumber(this.localize, view, {
        busy: this.asks.running === 'code',
        error: this.failure(),
        submit: (phone) => void this.asks.askCode(phone),
      }) ?? AWAITED
    );
  }

  private noticeOf(view: NoticeView): Notice | undefined {
    return noticeFor(this, view, { plain: this.plain, failed: this.asks.failure !== undefined });
  }

  /** The last failed call in words. */
  private failure(): string | undefined {
    const { failure } = this.asks;
    return failure && trouble.for(this)?.explainFailure(this.localize, failure, this.tab);
  }

  private renderFailure() {
    const text = this.failure();
    return (text && trouble.for(this)?.renderFailure(text)) || nothing;
  }

  private ask(what: PairingQuestion): void {
    this.asks.failure = undefined;
    this.asking = what;
  }

  private act(state: PairingView['state']): void {
    if (state === 'unreachable') void this.live.store?.refresh();
    else if (state === 'blocked') this.ask('another');
    else if (state === 'logged-out' && this.plain) this.ask('relink');
    else if (state === 'stopped' || state === 'failed' || state === 'outdated') {
      if (this.live.value?.session?.waJid) void this.asks.start();
      else void this.asks.askQr();
    } else void this.asks.askQr();
  }

  private async answer(confirmed: boolean): Promise<void> {
    const { asking } = this;
    const session = this.live.value?.session;
    if (!confirmed || !session) {
      this.asking = undefined;
      return;
    }
    if (asking === 'relink') {
      const id = await this.asks.recreate(session);
      if (!id) return;
      this.asking = undefined;
      this.emit('wagate-session-created', { sessionId: id });
      this.session = id;
      return;
    }
    if (!(await this.asks.logout())) return;
    this.asking = undefined;
    if (asking === 'another') await this.asks.askQr();
  }

  private readonly choose = (tab: PairingTab): void => {
    this.tab = tab;
    this.asks.failure = undefined;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${tab}`)?.focus());
  };

  private async copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    this.copied = text;
  }
}
