import type { Session } from '@wagate/sdk';
import type { Pairing, SessionsSnapshot } from '@wagate/sdk/live';
import { html, nothing } from 'lit';
import type { GatewayElement } from '../base/gateway-element.js';
import { Ticker } from '../base/ticker.js';
import type { Emit } from '../events.js';
import type { Localize } from '../localize/localize.js';
import { WagateMenu } from '../menu/menu.js';
import { RowFocus } from '../parts/focus-beside.js';
import { WagateStatePanel } from '../state-panel/state-panel.js';
import { buttonStyles } from '../styles/button.styles.js';
import { chipStyles } from '../styles/chip.styles.js';
import { inputStyles } from '../styles/input.styles.js';
import { SessionActs } from './session-acts.js';
import { lastEvent, liveMark, sessionRate } from './session-facts.js';
import { sessionFactsStyles } from './session-facts.styles.js';
import { renderMenu } from './session-menu.js';
import { countsDown, sessionReason } from './session-reason.js';
import { SessionTools } from './session-tools.js';
import { sessionToolsStyles } from './session-tools.styles.js';

export const styles = [buttonStyles, inputStyles, chipStyles, sessionToolsStyles, sessionFactsStyles];

/** Elements of its templates. */
export const dependencies = { 'wagate-menu': WagateMenu, 'wagate-state-panel': WagateStatePanel };

/** What comes right after the list stands: its search, the menus of its rows, what they do, and what is to be told of a session beside its state. */
export class SessionsMore {
  readonly tools: SessionTools;
  readonly acts: SessionActs;
  readonly menu = renderMenu;
  readonly live = liveMark;
  readonly last = lastEvent;
  readonly rate = sessionRate;

  constructor(host: GatewayElement, snapshot: () => SessionsSnapshot | undefined, emit: Emit) {
    this.tools = new SessionTools(host);
    this.acts = new SessionActs(host, emit, snapshot);
    new RowFocus(host);
    new Ticker(host, () => {
      const now = snapshot();
      return now?.phase === 'ready' && countsDown(now);
    });
  }

  /** Why a session is as it is, or why the person's wish for it failed. */
  reason(localize: Localize, session: Session, pairing: Pairing | undefined) {
    const failure = this.acts.writes.failureOf(session.id);
    const reason = failure ?? sessionReason(localize, session, pairing);
    return reason
      ? html`<span class="second ${failure ? 'fails' : ''}" role=${failure ? 'alert' : nothing}>${reason}</span>`
      : nothing;
  }
}
