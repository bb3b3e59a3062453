import type { Live, LiveSnapshot } from '@wagate/sdk/live';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Stale } from '../data/stale-watch.js';
import { WagateStrip } from '../strip/strip.js';
import { ReloadWhenAllowed } from './reload-when-allowed.js';

/** Elements of its template. */
export const dependencies = { 'wagate-strip': WagateStrip };

/** What a strip above kept data says and does. */
export interface StripWords {
  host: ReactiveControllerHost;
  store: () => Live<LiveSnapshot> | undefined;
  partial: string;
  signIn: string;
  signInEnded: string;
  /** More of it could not be read. */
  failed?: boolean;
  again: () => void;
  askSignIn: () => void;
}

/** The strip above data that is kept: the sign-in ended, the connection is down, or a refresh failed. */
export function noticeStrip(
  snapshot: LiveSnapshot | undefined,
  stale: Stale | undefined,
  words: StripWords,
): TemplateResult | typeof nothing {
  ReloadWhenAllowed.of(words.host, words.store);
  if (snapshot?.phase !== 'ready') return nothing;
  if (snapshot.error?.status === 401) {
    return html`<wagate-strip tone="warning" .actionLabel=${words.signIn} @wagate-panel-action=${words.askSignIn}
      >${words.signInEnded}</wagate-strip
    >`;
  }
  if (stale) {
    return html`<wagate-strip part="stale" .since=${stale.since} .retryAt=${stale.retryAt} .cause=${stale.cause} @wagate-panel-action=${words.again}></wagate-strip>`;
  }
  return snapshot.error || words.failed
    ? html`<wagate-strip tone="warning" @wagate-panel-action=${words.again}>${words.partial}</wagate-strip>`
    : nothing;
}
