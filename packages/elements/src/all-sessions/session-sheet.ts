import type { Session } from '@wagate/sdk';
import type { GatewayNode } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import type { SubElement } from '../data/sub-element.js';
import type { Localize } from '../localize/localize.js';
import { allSessionsStrings } from './all-sessions.strings.js';
import { nameOf } from './session-columns.js';

export interface SessionSheet {
  /** Id of the session that is chosen; empty for none. */
  chosen: string;
  /** It, once it is known. */
  session: Session | undefined;
  node: GatewayNode | undefined;
  /** Whether its page opens to this person now; undefined where the gateway does not tell whose it is. */
  own: boolean | undefined;
  detail: SubElement;
  /** What stands there until it is known that there is no such session, and why not. */
  awaited: (gone: () => TemplateResult) => unknown;
  close: () => void;
  open: (session: Session) => void;
}

/** The detail of a session at the end side of the list. */
export function renderSessionSheet(
  localize: Localize,
  { chosen, session, node, own, detail, awaited, close, open }: SessionSheet,
): TemplateResult {
  const t = localize.area(allSessionsStrings);
  return html`<wagate-sheet
    .open=${chosen !== ''}
    .heading=${session ? nameOf(localize, session) : chosen ? t('session') : ''}
    @wagate-sheet-close=${close}
  >
    ${
      session
        ? html`${detail.show(html`<wagate-session-detail
              .shown=${session}
              .node=${node}
              .own=${own}
            ></wagate-session-detail>`)}
            ${own ? html`<button slot="foot" class="button primary" type="button" @click=${() => open(session)}>${t('open_page')}</button>` : nothing}`
        : chosen
          ? awaited(
              () =>
                html`<wagate-state-panel kind="not-found" .heading=${t('gone_title')} .text=${t('gone_text')}></wagate-state-panel>`,
            )
          : nothing
    }
  </wagate-sheet>`;
}
