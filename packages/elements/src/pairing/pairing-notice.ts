import { html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property } from '../base/property.js';
import { Ticker } from '../base/ticker.js';
import { type FrameTone, WagateClockFrame } from '../clock-frame/clock-frame.js';
import { Caller } from '../data/caller.js';
import { ALERT, BAN, CLOCK, CLOSE, KEY, LINK, LOG_OUT, PAUSE, PLUG, REFRESH } from '../icon/icons.js';
import { formatMoment, formatSpan } from '../localize/span.js';
import { cardStyles } from '../parts/card.styles.js';
import { framedNotice } from '../parts/framed-notice.js';
import { framedNoticeStyles } from '../parts/framed-notice.styles.js';
import { say } from '../parts/say.js';
import { sessionRights } from '../sessions/session-rights.js';
import { STARTING } from '../status/glyph.js';
import { type SessionStatus, statusGlyph } from '../status/status.js';
import { statusStyles } from '../status/status.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { fieldErrorStyles } from '../styles/field-error.styles.js';
import { type english, pairingNoticeStrings } from './pairing-notice.strings.js';
import type { NoticeView } from './pairing-view.js';

/** What the texts of a state begin with. */
type Prefix = { [K in keyof typeof english]: K extends `${infer P}_title` ? P : never }[keyof typeof english];

/** What a state without a code looks like: its glyph, its tone, the status whose silhouette stands in the foot, its words. */
interface Look {
  glyph: string;
  tone: FrameTone;
  foot: SessionStatus;
  words: Prefix;
  /** Its one action; `quiet` where it is not what most people want. */
  action?: 'primary' | 'quiet';
}

const looks: Record<NoticeView['state'], Look> = {
  connecting: { glyph: '', tone: 'neutral', foot: 'starting', words: 'connecting' },
  linking: { glyph: LINK, tone: 'accent', foot: 'starting', words: 'linking', action: 'quiet' },
  passkey: { glyph: KEY, tone: 'warning', foot: 'scan_qr_code', words: 'passkey' },
  'no-code': { glyph: ALERT, tone: 'neutral', foot: 'failed', words: 'no_code', action: 'primary' },
  'no-whatsapp': { glyph: PLUG, tone: 'warning', foot: 'starting', words: 'no_whatsapp', action: 'quiet' },
  'not-loaded': { glyph: REFRESH, tone: 'neutral', foot: 'stopped', words: 'not_loaded', action: 'primary' },
  expired: { glyph: CLOCK, tone: 'neutral', foot: 'stopped', words: 'expired', action: 'primary' },
  refused: { glyph: CLOSE, tone: 'danger', foot: 'failed', words: 'refused', action: 'primary' },
  failed: { glyph: CLOSE, tone: 'danger', foot: 'failed', words: 'failed', action: 'primary' },
  outdated: { glyph: CLOSE, tone: 'danger', foot: 'failed', words: 'outdated', action: 'quiet' },
  blocked: { glyph: BAN, tone: 'danger', foot: 'failed', words: 'blocked', action: 'quiet' },
  'logged-out': {
    glyph: LOG_OUT,
    tone: 'neutral',
    foot: 'logged_out',
    words: 'logged_out',
    action: 'primary',
  },
  stopped: { glyph: PAUSE, tone: 'neutral', foot: 'stopped', words: 'stopped', action: 'primary' },
};

const wordsOf = (view: NoticeView): Prefix =>
  view.state === 'expired' && view.by === 'code' ? 'late' : looks[view.state].words;

/**
 * Why a card has no code to show, and the one thing to do about it. A part of `<wagate-pairing>`.
 *
 * @fires wagate-panel-action - The action of the state was chosen.
 * @csspart foot - The line that says what is awaited.
 */
export class WagatePairingNotice extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    statusStyles,
    fieldErrorStyles,
    framedNoticeStyles,
    cardStyles,
  ];
  static override readonly texts = [pairingNoticeStrings];
  static override readonly dependencies = { 'wagate-clock-frame': WagateClockFrame };

  @property({ attribute: false }) view: NoticeView | undefined;
  /** The action works. */
  @property({ type: Boolean }) busy = false;
  /** Why the action failed, in words. */
  @property({ attribute: false }) failure: string | undefined;

  readonly #caller = new Caller(this);
  #hadFocus = false;

  constructor() {
    super();
    new Ticker(this, () => (this.view?.state === 'blocked' && this.view.until) || false);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hadFocus = this.matches(':focus-within');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const t = this.localize.area(pairingNoticeStrings);
    if (this.view) say(this.renderRoot, t(`${wordsOf(this.view)}_title`));
    // The action that was pressed leads to a state without one.
    if (this.#hadFocus && !this.matches(':focus-within'))
      this.renderRoot.querySelector<HTMLElement>('.button, .body')?.focus();
  }

  protected override render() {
    const { view, localize } = this;
    if (!view) return nothing;
    const t = localize.area(pairingNoticeStrings);
    const { glyph, tone, foot, action: known } = looks[view.state];
    const words = wordsOf(view);
    const action = this.#may(view) ? known : undefined;
    const more = this.#details(view);
    return html`<div class="body whole" tabindex="-1">${framedNotice({
      glyph: glyph || STARTING,
      tone,
      loud: tone === 'danger',
      heading: t(`${words}_title`),
      text: more.text ?? t(`${words}_text`),
      failure: this.failure,
      action: action && {
        words: t(`${words}_action` as 'failed_action'),
        look: action,
        busy: this.busy,
        run: () => this.emit('wagate-panel-action'),
      },
    })}</div>
      <div class="foot" part="foot"><span class="waits">${statusGlyph(foot)}<span>${more.foot ?? t(`${words}_foot`)}</span></span></div>
      <div class="visually-hidden" role="status"></div>`;
  }

  /** What is linked no more is made anew on a plain gateway, and a blocked number is unlinked first: neither is for whoever may only link. */
  #may(view: NoticeView): boolean {
    if (view.state === 'linking') return view.slow === true;
    const { state } = view;
    const { change, make } = sessionRights(this.#caller);
    if (state === 'not-loaded') return make;
    if (state === 'blocked') return this.#caller.plain ? make : change;
    return state !== 'logged-out' || !this.#caller.plain || make;
  }

  /** Its explanation and what stands in the foot, where the state has more to tell than its usual words. */
  #details(view: NoticeView): { text?: string; foot?: string } {
    const { localize } = this;
    const t = localize.area(pairingNoticeStrings);
    if (view.state === 'linking' && view.slow) return { text: t('linking_slow') };
    if (view.state === 'logged-out') {
      const what = t(this.#caller.plain ? 'logged_out_plain' : 'logged_out_text');
      return { text: view.by ? `${t(`by_${view.by}`)} ${what}` : what };
    }
    if (view.state === 'blocked' && view.until !== undefined && view.until > Date.now())
      return {
        text: t('blocked_until', formatMoment(localize, view.until)),
        foot: t('blocked_for', formatSpan(localize, view.until - Date.now())),
      };
    return {};
  }
}
