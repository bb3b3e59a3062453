import { html, nothing, type TemplateResult } from 'lit';
import type { FrameTone } from '../clock-frame/clock-frame.js';
import { icon } from '../icon/icon.js';
import { ALERT, BAN, CLOCK, CLOSE, KEY, LINK, LOG_OUT, PAUSE, PLUG } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { formatAgo, formatMoment, formatSpan } from '../localize/span.js';
import { formatCountdown } from '../localize/unit.js';
import { STARTING } from '../status/glyph.js';
import { statusGlyph } from '../status/status.js';
import type { PairingController } from './pairing.controller.js';
import { act } from './pairing-acts.js';
import { renderFailure } from './pairing-failure.js';
import { renderFoot } from './pairing-foot.js';
import { pairingLinkedStrings } from './pairing-linked.strings.js';
import { pairingNumberStrings } from './pairing-number.strings.js';
import { isPlain } from './pairing-plain.js';
import { pairingTroubleStrings } from './pairing-trouble.strings.js';
import type { PairingView } from './pairing-view.js';

export type NoticeView = Exclude<PairingView, { state: 'qr' | 'code' | 'form' | 'linked' }>;

type Words = (typeof pairingTroubleStrings)['english'];
/** What the texts of a state begin with. */
type Prefix = { [K in keyof Words]: K extends `${infer P}_title` ? P : never }[keyof Words];

/** What a state without a code looks like: its glyph, its tone, the status whose silhouette stands in the foot, its words. */
interface Look {
  glyph: string;
  tone: FrameTone;
  foot: string;
  words: Prefix;
  /** Its one action; `quiet` where it is not what most people want. */
  action?: 'primary' | 'quiet';
}

const looks: Record<NoticeView['state'], Look> = {
  starting: { glyph: ALERT, tone: 'neutral', foot: 'failed', words: 'no_code', action: 'primary' },
  connecting: { glyph: '', tone: 'neutral', foot: 'starting', words: 'connecting' },
  linking: { glyph: LINK, tone: 'accent', foot: 'starting', words: 'linking' },
  passkey: { glyph: KEY, tone: 'warning', foot: 'scan_qr_code', words: 'passkey' },
  expired: { glyph: CLOCK, tone: 'neutral', foot: 'stopped', words: 'expired', action: 'primary' },
  refused: { glyph: CLOSE, tone: 'danger', foot: 'failed', words: 'refused', action: 'primary' },
  failed: { glyph: CLOSE, tone: 'danger', foot: 'failed', words: 'failed', action: 'primary' },
  outdated: { glyph: CLOSE, tone: 'danger', foot: 'failed', words: 'outdated', action: 'quiet' },
  blocked: { glyph: BAN, tone: 'danger', foot: 'failed', words: 'blocked', action: 'quiet' },
  unreachable: { glyph: PLUG, tone: 'neutral', foot: 'failed', words: 'unreachable', action: 'quiet' },
  'logged-out': {
    glyph: LOG_OUT,
    tone: 'neutral',
    foot: 'logged_out',
    words: 'logged_out',
    action: 'primary',
  },
  stopped: { glyph: PAUSE, tone: 'neutral', foot: 'stopped', words: 'stopped', action: 'primary' },
};

/** Its explanation and what stands in the foot, where the state has more to tell than its usual words. */
function details(localize: Localize, view: NoticeView, plain: boolean): { text?: string; foot?: string } {
  const t = localize.area(pairingTroubleStrings);
  if (view.state === 'logged-out' && plain) return { text: t('logged_out_plain') };
  if (view.state === 'blocked' && view.until !== undefined && view.until > Date.now()) {
    return {
      text: t('blocked_until', formatMoment(localize, view.until)),
      foot: t('blocked_for', formatSpan(localize, view.until - Date.now())),
    };
  }
  if (view.state === 'unreachable') {
    const wait = (view.retryAt ?? 0) - Date.now();
    const next = wait > 0 ? t('unreachable_next', formatCountdown(localize, wait)) : t('unreachable_now');
    return {
      text: `${t('unreachable_text')} ${next}`,
      foot: t('unreachable_ago', formatAgo(localize, view.since)),
    };
  }
  return {};
}

/** What a state without a code says, and its one action. */
export function renderNotice(card: PairingController, view: NoticeView): TemplateResult {
  const { localize } = card.host;
  const t = localize.area(pairingTroubleStrings);
  const { glyph, tone, foot, words, action } = looks[view.state];
  const busy = card.running !== undefined;
  const loud = tone === 'danger' || view.state === 'unreachable';
  const more = details(localize, view, isPlain(card.host));
  return html`<div class="body whole" id="panel"><div class="notice">
      <wagate-clock-frame .tone=${tone} .radius=${16}><div class="plate-empty"><span class="big ${loud ? 'loud' : tone}">${glyph ? icon(glyph) : STARTING}</span></div></wagate-clock-frame>
      <h3>${t(`${words}_title`)}</h3>
      <p>${more.text ?? t(`${words}_text`)}</p>
      ${renderFailure(card)}
      ${
        action
          ? html`<button
            class="button ${action}"
            type="button"
            aria-busy=${busy ? 'true' : nothing}
            @click=${() => !busy && act(card, view.state)}
          >
            ${t(`${words}_action` as 'failed_action')}
          </button>`
          : nothing
      }
    </div></div>
    ${renderFoot(statusGlyph(foot), more.foot ?? t(`${words}_foot`))}`;
}

/** What is read aloud when a state begins. */
export function sayView(localize: Localize, view: PairingView | undefined): string {
  if (!view) return '';
  switch (view.state) {
    case 'linked':
      return localize.area(pairingLinkedStrings)('title');
    case 'code':
      return localize.area(pairingNumberStrings)('said');
    case 'form':
    case 'qr':
      return '';
    default:
      return localize.area(pairingTroubleStrings)(`${looks[view.state].words}_title`);
  }
}
