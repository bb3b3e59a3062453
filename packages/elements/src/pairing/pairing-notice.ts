import { html, nothing, type TemplateResult } from 'lit';
import type { FrameTone } from '../clock-frame/clock-frame.js';
import { icon } from '../icon/icon.js';
import { LINK } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { statusGlyph } from '../status/status.js';
import { pairingStrings } from './pairing.strings.js';
import type { PairingView } from './pairing-view.js';

export type NoticeView = Exclude<PairingView, { state: 'qr' | 'code' | 'form' | 'linked' }>;
interface WaitingView {
  state: 'starting' | 'connecting' | 'linking';
}
export type TroubleView = Exclude<NoticeView, WaitingView>;

/** What a state without a code says. */
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

export const isNotice = (view: PairingView): view is NoticeView =>
  !/^(qr|code|form|linked)$/.test(view.state);

export const isWaiting = (view: NoticeView): view is WaitingView =>
  /^(starting|connecting|linking)$/.test(view.state);

/** All is well, and takes its time. */
export function waitingNotice(localize: Localize, { state }: WaitingView): Notice {
  const t = localize.area(pairingStrings);
  const found = state === 'linking';
  return {
    glyph: found
      ? html`<span class="big accent">${icon(LINK)}</span>`
      : html`<span class="big">${statusGlyph('starting')}</span>`,
    tone: found ? 'accent' : 'neutral',
    title: t(`${state}_title`),
    text: t(`${state}_text`),
    footGlyph: 'starting',
    foot: t(`${state}_foot`),
  };
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
