import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import { WagateStrip } from '../strip/strip.js';
import { pairingDemoStrings } from './pairing-demo.strings.js';

/** Elements of its template. */
export const dependencies = { 'wagate-strip': WagateStrip };

/** Says that this is the demo network, and leads to its phones. */
export function renderDemo(localize: Localize, href: string): TemplateResult {
  const t = localize.area(pairingDemoStrings);
  return html`<wagate-strip tone="info"
    >${t('text')} <a class="link" href=${href} target="_blank" rel="noopener"><b>${t('link')}</b></a></wagate-strip
  >`;
}
