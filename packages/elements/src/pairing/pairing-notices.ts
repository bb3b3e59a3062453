import { html, nothing, type TemplateResult } from 'lit';
import type { FrameTone } from '../clock-frame/clock-frame.js';
import { icon } from '../icon/icon.js';
import { BAN, CLOCK, CLOSE, KEY, LINK, LOG_OUT, PAUSE, PLUG } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { formatAgo, formatCountdown, formatMoment, formatSpan } from '../localize/span.js';
import { statusGlyph } from '../status/status.js';
import { pairingStrings } from './pairing.strings.js';
import type { PairingView } from './pairing-view.js';

type NoticeState = Exclude<PairingView['state'], 'qr' | 'code' | 'form' | 'linked'>;
type Key = keyof (typeof pairingStrings)['english'];

export interface Notice {
  glyph: TemplateResult;
  tone: FrameTone;
  title: string;
  text: string;
  /** Words of its one action. */
  action?: string;
  primary?: boolean;
  footGlyph: string;
  foot: string;
}

interface Look {
  glyph?: string;
  tone: FrameTone;
  /** Prefix of its texts. */
  words: string;
  primary?: boolean;
  action?: boolean;
  /** The status whose silhouette stands in the foot. */
  foot: string;
}

const looks: Record<NoticeState, Look> = {
  starting: { tone: 'neutral', words: 'starting', foot: 'starting' },
  connecting: { tone: 'neutral', words: 'connecting', foot: 'starting' },
  linking: { glyph: LINK, tone: 'accent', words: 'linking', foot: 'starting' },
  passkey: { glyph: KEY, tone: 'warning', words: 'passkey', foot: 'scan_qr_code' },
  expired: { glyph: CLOCK, tone: 'neutral', words: 'expired', foot: 'stopped', action: true, primary: true },
  refused: { glyph: CLOSE, tone: 'danger', words: 'refused', foot: 'failed', action: true, primary: true },
  failed: { glyph: CLOSE, tone: 'danger', words: 'failed', foot: 'failed', action: true, primary: true },
  outdated: { glyph: CLOSE, tone: 'danger', words: 'outdated', foot: 'failed', action: true },
  blocked: { glyph: BAN, tone: 'danger', words: 'blocked', foot: 'failed', action: true },
  unreachable: { glyph: PLUG, tone: 'neutral', words: 'unreachable', foot: 'failed', action: true },
  'logged-out': {
    glyph: LOG_OUT,
    tone: 'neutral',
    words: 'logged_out',
    foot: 'logged_out',
    action: true,
    primary: true,
  },
  stopped: { glyph: PAUSE, tone: 'neutral', words: 'stopped', foot: 'stopped', action: true, primary: true },
};

export const isNotice = (view: PairingView): view is Extract<PairingView, { state: NoticeState }> =>
  Object.hasOwn(looks, view.state);

/**
 * What a state without a code says. `plain`: a gateway that cannot link the same session again. `failed`: it
 * waits for something that was asked for in vain.
 */
export function noticeOf(
  localize: Localize,
  view: Extract<PairingView, { state: NoticeState }>,
  plain: boolean,
  failed: boolean,
): Notice {
  const t = localize.area(pairingStrings);
  const look = looks[view.state];
  const say = (part: string) => t(`${look.words}_${part}` as Key as 'starting_title');
  const loud = look.tone === 'danger' || view.state === 'unreachable';
  const notice: Notice = {
    glyph: look.glyph
      ? html`<span class="big ${loud ? 'loud' : look.tone}">${icon(look.glyph)}</span>`
      : html`<span class="big">${statusGlyph('starting')}</span>`,
    tone: look.tone,
    title: say('title'),
    text: say('text'),
    footGlyph: look.foot,
    foot: view.state === 'unreachable' ? '' : say('foot'),
    primary: look.primary,
    action: look.action ? say('action') : undefined,
  };
  if (view.state === 'starting' && failed) notice.action = t('refused_action');
  if (view.state === 'logged-out' && plain) notice.text = t('logged_out_plain');
  if (view.state === 'blocked' && view.until !== undefined && view.until > Date.now()) {
    const when = formatMoment(localize, view.until);
    notice.text = t('blocked_until', when);
    notice.foot = t('blocked_for', formatSpan(localize, view.until - Date.now()));
  }
  if (view.state === 'unreachable') {
    const wait = (view.retryAt ?? 0) - Date.now();
    const next = wait > 0 ? t('unreachable_next', formatCountdown(localize, wait)) : t('unreachable_now');
    notice.text = `${t('unreachable_text')} ${next}`;
    notice.foot = t('unreachable_foot', formatAgo(localize, view.since));
  }
  return notice;
}

export function renderNotice(
  { glyph, tone, title, text, action, primary }: Notice,
  busy: boolean,
  failure: TemplateResult | typeof nothing,
  act: () => void,
): TemplateResult {
  return html`<div class="notice">
    <wagate-clock-frame .tone=${tone} .radius=${16}><div class="plate-empty">${glyph}</div></wagate-clock-frame>
    <h3>${title}</h3>
    <p>${text}</p>
    ${failure}
    ${
      action
        ? html`<button
          class="button ${primary ? 'primary' : ''}"
          type="button"
          aria-busy=${busy ? 'true' : nothing}
          @click=${() => !busy && act()}
        >
          ${busy ? html`<span class="spinner"></span>` : nothing}${action}
        </button>`
        : nothing
    }
  </div>`;
}
