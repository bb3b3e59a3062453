import { html, svg, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import { tickStrings } from './ticks.strings.js';

/** How far an own message has come. */
export type TickState = 'pending' | 'sent' | 'delivered' | 'read' | 'played' | 'failed';

const TWO = 'M1 8.25l3 3 5.75-6.5M7.75 11.25l6.25-6.5';
const shapes: Record<TickState, TemplateResult> = {
  pending: svg`<circle cx="8" cy="8" r="5.25"></circle><path d="M8 5.25V8l1.75 1.25"></path>`,
  sent: svg`<path d="M3.25 8.25l3 3 6.5-7"></path>`,
  delivered: svg`<path d=${TWO}></path>`,
  // Read is underlined: colour alone would not tell it from delivered.
  read: svg`<g transform="translate(0 -2)"><path d=${TWO}></path></g><path d="M4.25 13h7.5"></path>`,
  played: svg`<path d="M2.25 3.75v8.5L8.5 8zM8.25 11.75l6-7.5"></path>`,
  failed: svg`<circle cx="8" cy="8" r="5.75"></circle><path d="M8 5.25v3M8 10.6h.01"></path>`,
};

const isKnown = (state: string): state is TickState => Object.hasOwn(shapes, state);

export function tickLabel(localize: Localize, state: string): string {
  return isKnown(state) ? localize.area(tickStrings)(state) : '';
}

/** The tick of an own message, with its state as text for those who do not see it. Needs `tickStyles`. */
export function tick(localize: Localize, state: string): TemplateResult | undefined {
  if (!isKnown(state)) return undefined;
  const label = tickLabel(localize, state);
  return html`<span class="tick is-${state}" title=${label}><svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${shapes[state]}</svg><span class="visually-hidden">${label}</span></span>`;
}
