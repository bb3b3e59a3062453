import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icon/icon.js';
import { CLOCK, LOCK } from '../../icon/icons.js';
import type { Localize } from '../../localize/localize.js';
import { cleanLine } from '../../text/clean.js';
import type { EventContent, PartsContent } from '../content.js';
import { messageStrings } from '../message.strings.js';
import { summaryStrings } from '../summary.strings.js';
import { spanTime } from '../time.js';

const SHOWN = 12;

/** What kind of message it is, where its words alone do not tell. */
export function labelView(localize: Localize, label: PartsContent['label']): TemplateResult | typeof nothing {
  return label ? html`<div class="note kind">${localize.area(summaryStrings)(label)}</div>` : nothing;
}

/** What can be chosen and what stands beneath, quietly: it is chosen on the phone. */
export function partsView(
  localize: Localize,
  { options, footer }: PartsContent,
  opened: number,
  more: () => void,
  meta: unknown,
): TemplateResult {
  const shown = options.slice(0, SHOWN * (opened + 1));
  return html`${
    shown.length
      ? html`<ul class="choices" aria-label=${localize.area(messageStrings)('choices')}>
          ${shown.map((option) => html`<li dir="auto">${cleanLine(option)}</li>`)}
        </ul>`
      : nothing
  }${
    shown.length < options.length
      ? html`<button class="more" type="button" @click=${more}>${localize.area(messageStrings)('read_more')}</button>`
      : nothing
  }${footer ? html`<div class="ends"><span class="note footer" dir="auto">${cleanLine(footer)}</span>${meta}</div>` : meta}`;
}

/** When and where an event is, in the reader's own time. */
export function eventView(localize: Localize, event: EventContent): TemplateResult {
  const { startTime, endTime } = event;
  const when = startTime === undefined ? '' : spanTime(localize.lang(), startTime, endTime);
  const place = cleanLine(event.place ?? '');
  return html`<div class="line card">
    <span class="plate">${icon(CLOCK)}</span>
    <span class="words"
      ><bdi class="strong">${cleanLine(event.name) || localize.area(summaryStrings)('event')}</bdi>
      ${event.cancelled ? html`<span class="note">${localize.area(messageStrings)('cancelled')}</span>` : nothing}
      ${when ? html`<span class="note">${when}</span>` : nothing}
      ${place ? html`<bdi class="note">${place}</bdi>` : nothing}</span
    >
  </div>`;
}

/** A message that is known to be there, and nothing more. */
export function absentView(
  localize: Localize,
  kind: 'waiting' | 'phone_only',
  meta: unknown,
): TemplateResult {
  return html`<div class="ends">
    <span class="muted absent">${icon(kind === 'waiting' ? CLOCK : LOCK)}<span>${localize.area(summaryStrings)(kind)}</span></span>${meta}
  </div>`;
}
