import type { TimelineSnapshot } from '@wagate/sdk/live';
import { html, type TemplateResult } from 'lit';
import { CHAT } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import type { LiveState } from '../viewer/live-state.js';
import { timelineStrings } from './timeline.strings.js';

/** What stands in place of the messages while there are none. */
export function timelinePanel(
  localize: Localize,
  snapshot: TimelineSnapshot | undefined,
  state: LiveState,
  again: () => void,
): TemplateResult {
  const t = localize.area(timelineStrings);
  if (!snapshot || snapshot.phase === 'ready') {
    const [heading, text] = snapshot
      ? [t('none_title'), t('none_text')]
      : [t('no_chat_title'), t('no_chat_text')];
    return html`<wagate-state-panel kind="empty" .glyph=${CHAT} .heading=${heading} .text=${text}></wagate-state-panel>`;
  }
  return html`<wagate-state-panel
    kind=${state}
    rows="5"
    .error=${snapshot.error}
    .heading=${state === 'not-found' ? t('not_found_title') : ''}
    @wagate-panel-action=${again}
  ></wagate-state-panel>`;
}
