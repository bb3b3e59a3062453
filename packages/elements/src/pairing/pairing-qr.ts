import { html, nothing, type TemplateResult } from 'lit';
import { SCAN, STARTING } from '../status/glyph.js';
import type { PairingController } from './pairing.controller.js';
import { pairingStrings } from './pairing.strings.js';
import { renderFoot, renderLeft } from './pairing-foot.js';
import { renderSteps } from './pairing-steps.js';
import { choose } from './pairing-tabs.js';
import type { PairingView } from './pairing-view.js';
import { qrImage } from './qr-image.js';

type QrView = Extract<PairingView, { state: 'qr' | 'starting' }>;

/** A QR code in the frame that is its clock, how to scan it, and when it renews; the empty frame while the code is awaited. */
export function renderQr(card: PairingController, view: QrView): TemplateResult {
  const { localize } = card.host;
  const t = localize.area(pairingStrings);
  const { code, from, until, attempt, of }: Partial<Extract<QrView, { state: 'qr' }>> =
    view.state === 'qr' ? view : {};
  const left = renderLeft(localize, t('renews'), until === undefined ? undefined : until - Date.now());
  const count = of ? t('code_of', attempt ?? 1, of) : '';
  return html`<div class="body" id="panel" role="tabpanel" aria-labelledby="tab-qr">
      <wagate-clock-frame
        class="qr-frame"
        .tone=${until === undefined ? 'neutral' : 'accent'}
        .from=${from}
        .until=${until}
        .radius=${16}
        >${code ? qrImage(code, t('qr_label')) : html`<div class="awaited">${STARTING}</div>`}</wagate-clock-frame
      >
      <div class="guide">
        ${renderSteps([t('open_on'), t('open_settings'), t('scan')])}
        <p class="aside">
          ${t('cant_scan')}
          <button class="link" type="button" @click=${() => choose(card, 'number')}>${t('cant_scan_link')}</button>
          ${t('cant_scan_rest')}
        </p>
      </div>
    </div>
    ${
      code
        ? renderFoot(
            SCAN,
            t('waiting_foot'),
            html`${count}${count && left !== nothing ? ' · ' : nothing}${left}`,
          )
        : renderFoot(STARTING, t('starting'))
    }`;
}
