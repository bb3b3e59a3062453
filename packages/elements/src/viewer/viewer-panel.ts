import type { SessionsSnapshot } from '@wagate/sdk/live';
import { html, type TemplateResult } from 'lit';
import { SESSION } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { WagateStatePanel } from '../state-panel/state-panel.js';
import type { LiveState } from './live-state.js';
import { viewerMoreStrings } from './viewer-more.strings.js';

/** Elements of its template. */
export const dependencies = { 'wagate-state-panel': WagateStatePanel };

/** In place of everything: no session is there to show, or it is not known which. */
export function renderPanel(
  localize: Localize,
  state: LiveState,
  snapshot: SessionsSnapshot | undefined,
  again: () => void,
): TemplateResult {
  const t = localize.area(viewerMoreStrings);
  const empty = state === 'empty';
  return html`<wagate-state-panel
    kind=${state}
    .glyph=${empty ? SESSION : ''}
    .heading=${empty ? t('no_sessions_title') : ''}
    .text=${empty ? t('no_sessions_text') : ''}
    .error=${snapshot?.error}
    @wagate-panel-action=${again}
  ></wagate-state-panel>`;
}
