import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';

export interface RateClockOptions {
  /** How many of the allowance are used; 0 and up. */
  used: number;
  /** How many there are in all. */
  of: number;
  /** What is counted, for a screen reader: "Messages this minute". */
  label: string;
}

/**
 * How much of an allowance is left, as a clock: the ring empties clockwise from the top, and turns to a warning over
 * nine tenths. The figures stand beside it. Needs `rateClockStyles`.
 *
 * ```ts
 * rateClock(this.localize, { used: 12, of: 20, label: t('per_minute') })
 * ```
 */
export function rateClock(localize: Localize, { used, of, label }: RateClockOptions): TemplateResult {
  const share = of > 0 ? Math.min(1, Math.max(0, used / of)) : 1;
  const left = Math.round((1 - share) * 1000) / 10;
  // The ring starts at the top; what is used is gone from there on, clockwise.
  return html`<span class="rate-clock ${share >= 0.9 ? 'is-nearly-full' : ''}" role="meter" aria-label=${label}
    aria-valuemin="0" aria-valuemax=${of} aria-valuenow=${Math.min(used, of)}
    aria-valuetext="${localize.number(used)} / ${localize.number(of)}"
    ><svg viewBox="0 0 20 20" aria-hidden="true"
      ><circle class="track" cx="10" cy="10" r="8"></circle
      ><circle class="left" cx="10" cy="10" r="8" pathLength="100" transform="rotate(-90 10 10)"
        stroke-dasharray="${left} ${100 - left}" stroke-dashoffset=${left - 100}></circle></svg
    ><bdi dir="ltr">${localize.number(used)} / ${localize.number(of)}</bdi></span>`;
}
