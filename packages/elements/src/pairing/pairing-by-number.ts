import { html, type TemplateResult } from 'lit';
import { formatPhone } from '../jid/phone.js';
import { SCAN } from '../status/glyph.js';
import type { PairingController } from './pairing.controller.js';
import { pairingStrings } from './pairing.strings.js';
import { askCode } from './pairing-acts.js';
import { explainFailure } from './pairing-failure.js';
import { renderFoot, renderLeft } from './pairing-foot.js';
import { WagatePairingNumber } from './pairing-number.js';
import { pairingNumberStrings } from './pairing-number.strings.js';
import { renderSteps } from './pairing-steps.js';
import type { PairingView } from './pairing-view.js';

/** Elements of its template. */
export const dependencies = { 'wagate-pairing-number': WagatePairingNumber };

/** The number's field, then its code, beside how to type it. */
export function renderByNumber(
  card: PairingController,
  view: Extract<PairingView, { state: 'form' | 'code' }>,
): TemplateResult {
  const { localize } = card.host;
  const t = localize.area(pairingStrings);
  const n = localize.area(pairingNumberStrings);
  const code = view.state === 'code' ? view : undefined;
  const left = code?.until === undefined ? undefined : code.until - Date.now();
  const first = code ? n('open_on_number', formatPhone(code.phone)) : t('open_on');
  return html`<div class="body" id="panel" role="tabpanel" aria-labelledby="tab-number">
      <wagate-pairing-number
        .code=${code}
        .preset=${card.host.source?.number}
        .busy=${card.running === 'code'}
        .error=${explainFailure(card)}
        @wagate-number-submit=${({ detail }: CustomEvent<{ phone: string }>) => void askCode(card, detail.phone)}
      ></wagate-pairing-number>
      <div class="guide">${renderSteps([first, t('open_settings'), n('with_number'), n('type_code')])}</div>
    </div>
    ${renderFoot(SCAN, code ? t('waiting_foot') : n('form_foot'), renderLeft(localize, n('valid'), left))}`;
}
