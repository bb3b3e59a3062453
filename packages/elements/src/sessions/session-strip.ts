import type { SessionsSnapshot } from '@wagate/sdk/live';
import { html, nothing } from 'lit';
import type { Stale } from '../base/stale-watch.js';
import type { Localize } from '../localize/localize.js';
import { WagateStrip } from '../strip/strip.js';
import { sessionsStrings } from './sessions.strings.js';

/** Elements of its template. */
export const dependencies = { 'wagate-strip': WagateStrip };

export interface StripContext {
  localize: Localize;
  stale: Stale | undefined;
  again: () => void;
  signIn: () => void;
}

/** What stands above sessions that are kept although something is wrong. */
export function renderStrip({ error }: SessionsSnapshot, { localize, stale, again, signIn }: StripContext) {
  const t = localize.area(sessionsStrings);
  if (error?.status === 401) {
    return html`<wagate-strip tone="warning" .actionLabel=${t('sign_in')} @wagate-panel-action=${signIn}
      >${t('sign_in_ended')}</wagate-strip
    >`;
  }
  if (stale) {
    return html`<wagate-strip .since=${stale.since} .retryAt=${stale.retryAt} @wagate-panel-action=${again}></wagate-strip>`;
  }
  return error
    ? html`<wagate-strip tone="warning" @wagate-panel-action=${again}>${t('partial')}</wagate-strip>`
    : nothing;
}
