import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import { formatAgo } from '../localize/span.js';
import { fullTime } from '../message/time.js';

/** Whether a gateway's value is a moment: epoch ms that a calendar knows. */
export const isMoment = (at: unknown): at is number => typeof at === 'number' && Math.abs(at) <= 8.64e15;

/** A moment in words, with its whole date as a tooltip. Nothing for what is no moment: `Intl` throws at those, and takes the page along. */
export const dated = (
  localize: Localize,
  at: unknown,
  words: (localize: Localize, at: number) => string = formatDay,
): TemplateResult | typeof nothing =>
  isMoment(at)
    ? html`<time datetime=${new Date(at).toISOString()} title=${fullTime(localize.lang(), at)}>${words(localize, at)}</time>`
    : nothing;

/** As `dated`, in words such as "3 h ago". */
export const datedAgo = (localize: Localize, at: unknown) =>
  dated(localize, at, (_, moment) => formatAgo(localize, moment));

/** A day in words: "29 Nov 2026". `at` is epoch ms; nothing for what is no moment. */
export const formatDay = (localize: Localize, at: unknown): string =>
  isMoment(at) ? localize.date(new Date(at), { day: 'numeric', month: 'short', year: 'numeric' }) : '';
