import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../localize/localize.js';
import { cleanLine } from '../../text/clean.js';
import type { Content } from '../content.js';
import { summaryStrings } from '../summary.strings.js';

/** A place on a drawn grid. No map is fetched: that would tell a third party who reads what. */
export function locationView(
  localize: Localize,
  place: Extract<Content, { kind: 'location' }>,
  meta: unknown,
): TemplateResult {
  const t = localize.area(summaryStrings);
  const address = cleanLine(place.address ?? '');
  const figure = (degrees: number) => degrees.toFixed(5).replace('-', '\u2212');
  const label = html`<bdi class="strong">${cleanLine(place.name ?? '') || t('location')}</bdi>${address ? html`<span class="note"> · <bdi>${address}</bdi></span>` : nothing}`;
  if (!place.at) return html`<div class="ends"><span>${label}</span>${meta}</div>`;
  return html`<div class="grid" aria-hidden="true"><span class="pin"></span></div>
    <div class="flow">
      <div>${label}</div>
      <div class="ends">
        <bdi class="coordinates" dir="ltr">${figure(place.at.latitude)}, ${figure(place.at.longitude)}</bdi>${meta}
      </div>
    </div>`;
}
