import type { GatewayError } from '@wagate/sdk';
import type { Live, SessionsSnapshot } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import type { WagateElement } from '../base/element.js';
import type { Stale } from '../data/stale-watch.js';
import { icon } from '../icon/icon.js';
import { PLUS, SESSION } from '../icon/icons.js';
import { panelOf } from '../state-panel/failure.js';
import { WagateStatePanel } from '../state-panel/state-panel.js';
import { WagateStrip } from '../strip/strip.js';
import { ReloadWhenAllowed } from '../viewer/reload-when-allowed.js';
import { sessionsStrings } from './sessions.strings.js';
import { sessionsTroubleStrings } from './sessions-trouble.strings.js';

// What stands in place of the list, or above one that is kept although something is wrong.

/** Elements of its templates. */
export const dependencies = { 'wagate-state-panel': WagateStatePanel, 'wagate-strip': WagateStrip };

export interface TroubleContext {
  host: WagateElement;
  store: () => Live<SessionsSnapshot> | undefined;
  stale: Stale | undefined;
  /** Asks for a new session; undefined where the person may not. */
  create: (() => void) | undefined;
  signIn: () => void;
}

export function renderStrip({ error }: SessionsSnapshot, context: TroubleContext) {
  const { host, store, stale, signIn } = context;
  ReloadWhenAllowed.of(host, store);
  const t = host.localize.area(sessionsTroubleStrings);
  const again = () => void store()?.refresh();
  if (error?.status === 401) {
    return html`<wagate-strip tone="warning" .actionLabel=${t('sign_in')} @wagate-panel-action=${signIn}
      >${t('sign_in_ended')}</wagate-strip
    >`;
  }
  if (stale) {
    return html`<wagate-strip .since=${stale.since} .retryAt=${stale.retryAt} .cause=${stale.cause} @wagate-panel-action=${again}></wagate-strip>`;
  }
  return error
    ? html`<wagate-strip tone="warning" @wagate-panel-action=${again}>${t('partial')}</wagate-strip>`
    : nothing;
}

/** Without a snapshot no gateway is there; one that is ready has no sessions. */
export function renderPanel(snapshot: SessionsSnapshot | undefined, context: TroubleContext): TemplateResult {
  if (!snapshot) return html`<wagate-state-panel kind="missing"></wagate-state-panel>`;
  const { host, store, create } = context;
  if (snapshot.phase === 'failed') {
    ReloadWhenAllowed.of(host, store);
    const error = snapshot.error as GatewayError | undefined;
    return html`<wagate-state-panel
      kind=${error ? panelOf(error) : 'error'}
      .error=${error}
      @wagate-panel-action=${() => void store()?.refresh()}
    ></wagate-state-panel>`;
  }
  const t = host.localize.area(sessionsTroubleStrings);
  return html`<wagate-state-panel kind="empty" .glyph=${SESSION} .heading=${t('none_title')} .text=${t('none_text')}>
    ${
      create
        ? html`<button class="button primary" slot="action" type="button" @click=${create}>
          ${icon(PLUS)}${host.localize.area(sessionsStrings)('new_session')}
        </button>`
        : nothing
    }
  </wagate-state-panel>`;
}
