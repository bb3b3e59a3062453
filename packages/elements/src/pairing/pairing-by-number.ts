import { html, type TemplateResult } from 'lit';
import { formatPhone } from '../jid/phone.js';
import type { Localize } from '../localize/localize.js';
import { pairingStrings } from './pairing.strings.js';
import { renderFoot, renderLeft } from './pairing-foot.js';
import { WagatePairingNumber } from './pairing-number.js';
import { pairingNumberStrings } from './pairing-number.strings.js';
import { renderSteps } from './pairing-steps.js';
import type { PairingView } from './pairing-view.js';

/** Elements of its template. */
export const dependencies = { 'wagate-pairing-number': WagatePairingNumber };

export interface ByNumberContext {
  busy: boolean;
  /** Why the last question failed. */
  error: string | undefined;
  /** A number that can be one was given: digits with country code. */
  submit: (phone: string) => void;
}

/** The number's field, then its code, beside how to type it. */
export function renderByNumber(
  localize: Localize,
  view: Extract<PairingView, { state: 'form' | 'code' }>,
  { busy, error, submit }: ByNumberContext,
): TemplateResult {
  const t = localize.area(pairingStrings);
  const n = localize.area(pairingNumberStrings);
  const code = view.state === 'code' ? view : undefined;
  const left = code?.until === undefined ? undefined : code.until - Date.now();
  const first = code ? n('open_on_number', formatPhone(code.phone)) : t('open_on');
  return html`<div class="body" id="panel" role="tabpanel" aria-labelledby="tab-number">
      <wagate-pairing-number
        .code=${code}
        .busy=${busy}
        .error=${error}
        @wagate-number-submit=${(event: CustomEvent<{ phone: string }>) => submit(event.detail.phone)}
      ></wagate-pairing-number>
      <div class="guide">${renderSteps([first, t('open_settings'), n('with_number'), n('type_code')])}</div>
    </div>
    ${renderFoot('scan_qr_code', code ? t('waiting_foot') : n('form_foot'), renderLeft(localize, n('valid'), left))}`;
}
