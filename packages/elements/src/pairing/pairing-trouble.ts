import type { GatewayError } from '@wagate/sdk';
import { html, type TemplateResult } from 'lit';
import type { FrameTone } from '../clock-frame/clock-frame.js';
import { icon } from '../icon/icon.js';
import { ALERT, BAN, CLOCK, CLOSE, KEY, LOG_OUT, PAUSE, PLUG } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { formatAgo, formatCountdown, formatMoment, formatSpan, formatUnit } from '../localize/span.js';
import { waitOf } from '../state-panel/failure.js';
import { fieldErrorStyles } from '../styles/field-error.styles.js';
import type { Notice, TroubleView } from './pairing-notice.js';
import { pairingTroubleStrings } from './pairing-trouble.strings.js';
import type { PairingTab } from './pairing-view.js';

// What a link that goes well never needs: the states in which a person has to do something, and failed calls in words.

export const styles = [fieldErrorStyles];

type Key = keyof (typeof pairingTroubleStrings)['english'];

interface Look {
  glyph: string;
  tone: FrameTone;
  /** Prefix of its texts. */
  words: string;
  primary?: boolean;
  action?: boolean;
  /** The status whose silhouette stands in the foot. */
  foot: string;
}

const looks: Record<TroubleView['state'], Look> = {
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

/** @param plain a gateway that cannot link the same session again */
export function troubleNotice(localize: Localize, view: TroubleView, plain: boolean): Notice {
  const t = localize.area(pairingTroubleStrings);
  const look = looks[view.state];
  const say = (part: string) => t(`${look.words}_${part}` as Key as 'expired_title');
  const loud = look.tone === 'danger' || view.state === 'unreachable';
  const notice: Notice = {
    glyph: html`<span class="big ${loud ? 'loud' : look.tone}">${icon(look.glyph)}</span>`,
    tone: look.tone,
    title: say('title'),
    text: say('text'),
    footGlyph: look.foot,
    foot: view.state === 'unreachable' ? '' : say('foot'),
    primary: look.primary,
    action: look.action ? say('action') : undefined,
  };
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

/** The words of a button that asks once more. */
export const againLabel = (localize: Localize): string =>
  localize.area(pairingTroubleStrings)('refused_action');

/** A failed call in words. */
export function explainFailure(localize: Localize, failure: GatewayError, tab: PairingTab): string {
  const t = localize.area(pairingTroubleStrings);
  switch (failure.status) {
    case 400:
      return t(tab === 'number' ? 'fault_number' : 'failed');
    case 403:
      return t('failed_forbidden');
    case 429:
      return t('wait', formatUnit(localize, waitOf(failure) ?? 1, 'second'));
    case 0:
    case 503:
      return t('failed_unreachable');
    default:
      return t('failed');
  }
}

export const renderFailure = (text: string): TemplateResult =>
  html`<div class="field-error" role="alert">${icon(ALERT)}<span>${text}</span></div>`;
