import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { ALERT } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { qrImage } from '../parts/qr-image.js';
import { setupKey } from './two-factor-acts.js';
import { twoFactorChangeStrings } from './two-factor-change.strings.js';

/** What says plainly that something can't be taken back. */
export const warned = (text: string): TemplateResult =>
  html`<p class="warned">${icon(ALERT)}<span>${text}</span></p>`;

/** The QR code, drawn here, with its key to copy by hand, and the field for the first code. The address itself is nowhere in the document. */
export function scanStep(
  localize: Localize,
  { uri, inUse, code }: { uri: string; inUse: boolean; code: TemplateResult },
): TemplateResult {
  const t = localize.area(twoFactorChangeStrings);
  const key = setupKey(uri);
  return html`${inUse ? warned(t('live_already')) : nothing}
    <div class="scan">
      ${qrImage(uri, t('qr_label'))}
      <div class="guide">
        <p>${t('scan')}</p>
        <div class="by-hand">
          <span>${t('by_hand')}</span>
          <div class="value-row"><code dir="ltr" translate="no">${key}</code><wagate-copy .value=${key.replaceAll(' ', '')} .label=${t('key')}></wagate-copy></div>
        </div>
        <div class="digits">${code}</div>
      </div>
    </div>`;
}
