import type { GatewayError, Session } from '@wagate/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { failureText } from '../data/failure-text.js';
import { OFFLINE, PHONE, PLUG, QR } from '../icon/icons.js';
import { formatPhone } from '../jid/phone.js';
import type { Localize } from '../localize/localize.js';
import { formatAgo } from '../localize/span.js';
import { formatCountdown } from '../localize/unit.js';
import { framedNotice } from '../parts/framed-notice.js';
import { qrImage } from '../parts/qr-image.js';
import { steps } from '../parts/steps.js';
import { tabs } from '../parts/tabs.js';
import { sessionName } from '../sessions/session-name.js';
import { skeletonStrings } from '../state-panel/state-panel.strings.js';
import { SCAN, STARTING } from '../status/glyph.js';
import { pairingStrings } from './pairing.strings.js';
import type { CutOffView, NumberView, PairingTab, PairingView, PanelView, QrView } from './pairing-view.js';

// What stands in the card as soon as it does: its head, a QR code and how to scan it, and why there is none when nothing can be fetched.

/** Says that this is the demo network, and leads to its phones. */
export const renderDemo = (localize: Localize, href: string): TemplateResult => {
  const t = localize.area(pairingStrings);
  return html`<wagate-strip tone="info"
    >${t('demo')} <a class="link" href=${href} target="_blank" rel="noopener"><b>${t('demo_link')}</b></a></wagate-strip
  >`;
};

/** What the card is for, which session it is, and the two ways to link where they stand there. */
export function renderHead(localize: Localize, session: Session | undefined, ways: unknown): TemplateResult {
  const name = session && sessionName(session);
  return html`<div class="head" part="head">
    <div class="titles">
      <h2>${localize.area(pairingStrings)('title')}</h2>
      ${name ? html`<div class="which" dir="auto">${name}</div>` : nothing}
    </div>
    ${ways}
  </div>`;
}

/** The two ways to link. */
export function renderWays(localize: Localize, chosen: PairingTab, choose: (tab: PairingTab) => void) {
  const t = localize.area(pairingStrings);
  return tabs<PairingTab>(localize, {
    label: t('tabs'),
    look: 'segmented',
    chosen,
    choose,
    tabs: [
      { id: 'qr', icon: QR, label: t('tab_qr') },
      { id: 'number', icon: PHONE, label: t('tab_number') },
    ],
  });
}

/** Why there is no session to show; its place while it is read. @param connected whether there is a gateway, and only a session is missing */
export function renderPanel(
  localize: Localize,
  { state, error }: PanelView,
  connected: boolean,
  again: () => void,
): TemplateResult {
  if (state === 'loading')
    return html`<div class="body whole"><div class="awaited">${STARTING}<span class="visually-hidden">${localize.area(skeletonStrings)('loading')}</span></div></div>`;
  return html`<wagate-state-panel
    .kind=${state === 'missing' && connected ? 'unnamed' : state}
    .error=${error}
    .heading=${state === 'not-found' ? localize.area(pairingStrings)('gone') : ''}
    @wagate-panel-action=${again}
  ></wagate-state-panel>`;
}

/** A QR code in the frame that is its clock, and how to scan it; the empty frame while the code is awaited. */
export function renderQr(localize: Localize, view: QrView, byNumber: () => void): TemplateResult {
  const t = localize.area(pairingStrings);
  const shown = view.state === 'qr' ? view : undefined;
  return html`<div class="body" id="tab-panel-qr" role="tabpanel" aria-labelledby="tab-qr">
      <wagate-clock-frame
        class="qr-frame"
        .tone=${shown?.until === undefined ? 'neutral' : 'accent'}
        .from=${shown?.from}
        .until=${shown?.until}
        .radius=${16}
        >${shown ? qrImage(shown.code, t('qr_label')) : html`<div class="awaited">${STARTING}</div>`}</wagate-clock-frame
      >
      <div class="guide">
        ${steps([t('open_on'), t('open_settings'), t('scan')])}
        <p class="aside">
          ${t('cant_scan')}
          <button class="link" type="button" @click=${byNumber}>${t('cant_scan_link')}</button>
          ${t('cant_scan_rest')}
        </p>
      </div>
    </div>
    ${
      view.state === 'qr'
        ? renderFoot(SCAN, t('waiting_foot'), renderCount(localize, view))
        : renderFoot(STARTING, t(view.slow ? 'slow' : 'starting'))
    }`;
}

/** "Code 1 of 6 · renews in 41 s". The last one does not, and of one that is not counted it isn't known. */
function renderCount(localize: Localize, { attempt, of, until }: Extract<QrView, { state: 'qr' }>) {
  const t = localize.area(pairingStrings);
  const counted = attempt !== undefined && of !== undefined;
  const last = counted && attempt >= of;
  const count = counted ? (last ? t('last_code', of) : t('code_of', attempt, of)) : nothing;
  const left = renderLeft(localize, t(counted && !last ? 'renews' : 'valid'), until);
  return html`${count}${counted && left !== nothing ? ' · ' : nothing}${left}`;
}

/** The number's field, or the code that was made for it, beside how to type that. */
export function renderNumber(localize: Localize, view: NumberView, field: TemplateResult): TemplateResult {
  const t = localize.area(pairingStrings);
  const code = view.state === 'code' ? view : undefined;
  const first = code ? t('open_on_number', formatPhone(code.phone)) : t('open_on');
  return html`<div class="body" id="tab-panel-number" role="tabpanel" aria-labelledby="tab-number">
      ${field}
      <div class="guide">${steps([first, t('open_settings'), t('with_number'), t('type_code')])}</div>
    </div>
    ${renderFoot(view.state === 'code' && view.typed ? STARTING : SCAN, t(numberFoot(view)), renderLeft(localize, t('valid'), code?.until))}`;
}

function numberFoot(view: NumberView) {
  if (view.state === 'form') return view.late ? 'late_foot' : 'form_foot';
  return view.typed ? 'typed_foot' : 'waiting_foot';
}

/** Why the code was taken away, while nothing comes from the gateway. */
export function renderCutOff(localize: Localize, view: CutOffView, again: () => void): TemplateResult {
  const t = localize.area(pairingStrings);
  if (view.state === 'offline') {
    return html`<div class="body whole">${framedNotice({
      glyph: OFFLINE,
      tone: 'neutral',
      heading: t('offline_title'),
      text: t('offline_text'),
    })}</div>
      ${renderFoot(STARTING, t('offline_foot'))}`;
  }
  const wait = (view.retryAt ?? 0) - Date.now();
  const next = wait > 0 ? t('unreachable_next', formatCountdown(localize, wait)) : t('unreachable_now');
  return html`<div class="body whole">${framedNotice({
    glyph: PLUG,
    tone: 'neutral',
    loud: true,
    heading: t('unreachable_title'),
    text: `${t('unreachable_text')} ${next}`,
    action: { words: t('unreachable_action'), look: 'quiet', run: again },
  })}</div>
  ${renderFoot(STARTING, t('unreachable_ago', formatAgo(localize, view.since)))}`;
}

/** What is awaited, and at the end how long. */
const renderFoot = (glyph: TemplateResult, text: string, end: unknown = nothing): TemplateResult =>
  html`<div class="foot" part="foot">
    <span class="waits">${glyph}<span>${text}</span></span><span>${end}</span>
  </div>`;

/** "renews in 41 s"; nothing where no end is known. */
const renderLeft = (localize: Localize, words: string, until: number | undefined) =>
  until === undefined ? nothing : html`${words} <b>${formatCountdown(localize, until - Date.now())}</b>`;

const SAID: {
  readonly [S in PairingView['state']]?:
    | 'starting'
    | 'said_qr'
    | 'said_code'
    | 'offline_title'
    | 'unreachable_title';
} = {
  starting: 'starting',
  qr: 'said_qr',
  code: 'said_code',
  offline: 'offline_title',
  unreachable: 'unreachable_title',
};

/** What is read aloud when a state begins; what an element of its own shows, that says itself. */
export function saidOf(localize: Localize, view: PairingView): string {
  const words = view.state === 'code' && view.typed ? 'typed_foot' : SAID[view.state];
  return words ? localize.area(pairingStrings)(words) : '';
}

/** Why linking could not go on, in words. */
export function linkFailure(localize: Localize, error: GatewayError, byNumber: boolean): string {
  const t = localize.area(pairingStrings);
  switch (error.status) {
    case 400:
      return byNumber ? t('fault_number') : failureText(localize, error);
    case 403:
      return t('failed_forbidden');
    case 404:
      return t('failed_not_loaded');
    case 500:
      return t('failed_no_whatsapp');
    default:
      return failureText(localize, error);
  }
}
