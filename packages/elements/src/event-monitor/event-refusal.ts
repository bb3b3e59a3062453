import { html, type TemplateResult } from 'lit';
import type { ReadState } from '../data/reading.js';
import type { Localize } from '../localize/localize.js';
import { eventMonitorStrings } from './event-monitor.strings.js';

export type Heard = 'session' | 'firehose' | 'organization';

/** Why the gateway tells nothing, or nothing any more; undefined where it does, or may later. */
export function refusalOf(state: ReadState): 'forbidden' | 'not-found' | undefined {
  const status = 'error' in state ? state.error?.status : undefined;
  return status === 403 ? 'forbidden' : status === 404 ? 'not-found' : undefined;
}

/** The panel of a refusal, with the way to what may be followed. */
export function refusalPanel(
  localize: Localize,
  { kind, heard, again, own }: { kind: 'forbidden' | 'not-found'; heard: Heard; again(): void; own(): void },
): TemplateResult {
  const t = localize.area(eventMonitorStrings);
  if (kind === 'not-found')
    return html`<wagate-state-panel kind="not-found" .heading=${heard === 'session' ? t('gone_title') : ''}></wagate-state-panel>`;
  return heard === 'firehose'
    ? html`<wagate-state-panel
        kind="forbidden"
        .heading=${t('all_refused_title')}
        .text=${t('all_refused_text')}
        .actionLabel=${t('all_refused_action')}
        @wagate-panel-action=${own}
      ></wagate-state-panel>`
    : html`<wagate-state-panel
        kind="forbidden"
        .heading=${t('refused_title')}
        .text=${t('refused_text')}
        @wagate-panel-action=${again}
      ></wagate-state-panel>`;
}

/** There is nothing to show: yet, or of what is held, where `showAll` is given. */
export function nonePanel(localize: Localize, showAll: (() => void) | undefined): TemplateResult {
  const t = localize.area(eventMonitorStrings);
  return showAll
    ? html`<wagate-state-panel kind="empty" .heading=${t('none_fit')} .actionLabel=${t('show_all')} @wagate-panel-action=${showAll}></wagate-state-panel>`
    : html`<wagate-state-panel kind="empty" .heading=${t('none_title')} .text=${t('none_text')}></wagate-state-panel>`;
}
