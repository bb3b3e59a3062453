import { html, type TemplateResult } from 'lit';
import { panelOf } from '../state-panel/failure.js';
import type { PairingController } from './pairing.controller.js';
import { pairingTroubleStrings } from './pairing-trouble.strings.js';

/** Why there is no session to show. */
export function renderPanel({ host, live }: PairingController): TemplateResult {
  const error = live.value?.error;
  const kind = !host.gateway || !host.session ? 'missing' : error ? panelOf(error) : 'not-found';
  return html`<wagate-state-panel
    .kind=${kind}
    .error=${error}
    .heading=${kind === 'not-found' ? host.localize.area(pairingTroubleStrings)('gone') : ''}
    @wagate-panel-action=${() => void live.store?.refresh()}
  ></wagate-state-panel>`;
}
