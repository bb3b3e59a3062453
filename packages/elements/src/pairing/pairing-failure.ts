import type { GatewayError } from '@wagate/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { ALERT } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { formatUnit } from '../localize/unit.js';
import { waitOf } from '../state-panel/wait-of.js';
import type { PairingController } from './pairing.controller.js';
import { pairingTroubleStrings } from './pairing-trouble.strings.js';

function words(localize: Localize, failure: GatewayError, byNumber: boolean): string {
  const t = localize.area(pairingTroubleStrings);
  switch (failure.status) {
    case 400:
      return t(byNumber ? 'fault_number' : 'failed');
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

/** The last failed call in words. */
export const explainFailure = ({ host, failure }: PairingController): string | undefined =>
  failure && words(host.localize, failure, host.tab === 'number');

export function renderFailure(card: PairingController): TemplateResult | typeof nothing {
  const text = explainFailure(card);
  return text
    ? html`<div class="field-error" role="alert">${icon(ALERT)}<span>${text}</span></div>`
    : nothing;
}
