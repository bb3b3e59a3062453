import type { EventsSnapshot, LiveEvents } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { DOWNLOAD, PAUSE, PLAY } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { liveDot } from '../parts/live-dot.js';
import { countEvents } from './event-list.js';
import { eventMonitorStrings } from './event-monitor.strings.js';

export interface EventHead {
  /** Absent while there are no events to be followed. */
  snapshot: EventsSnapshot | undefined;
  /** Whose events are heard; empty for everybody's. */
  whose: string;
  /** How many events a file would hold. */
  count: number;
  save(): void;
  toggle(): void;
}

/** Title, whether it is live, and what can be done with all of it. */
export function eventHead(
  localize: Localize,
  { snapshot, whose, count, save, toggle }: EventHead,
): TemplateResult {
  const t = localize.area(eventMonitorStrings);
  const paused = snapshot?.paused === true;
  return html`<div class="head" part="head">
    <slot name="head-start"></slot>
    <h2>${t('title')}</h2>
    ${snapshot ? liveDot(standing(localize, snapshot, whose), snapshot.connection.state === 'live' && !paused) : html`<span class="live-dot"></span>`}
    ${
      snapshot
        ? html`<button class="button save" type="button" aria-label=${t('export')} title=${t('export_what', count)} ?disabled=${count === 0} @click=${save}>
              ${icon(DOWNLOAD)}<span class="long">${t('export')}</span>
            </button>
            <button class="button" type="button" aria-keyshortcuts="Space" @click=${toggle}>
              ${icon(paused ? PLAY : PAUSE)}${t(paused ? 'resume' : 'pause')}<kbd aria-hidden="true">${t('space')}</kbd>
            </button>`
        : nothing
    }
  </div>`;
}

function standing(localize: Localize, { paused, connection }: EventsSnapshot, whose: string): string {
  const t = localize.area(eventMonitorStrings);
  if (connection.state === 'minting' || connection.state === 'connecting') return t('connecting');
  if (connection.state !== 'live') return t('not_live');
  if (paused) return t('paused');
  return whose ? t('live', whose) : t('live_all');
}

export interface PausedLine {
  snapshot: EventsSnapshot;
  /** It was paused because the newest was left. */
  away: boolean;
  resume(): void;
}

/** While the list stands still: that it does, why, and how much waits. */
export function pausedLine(
  localize: Localize,
  { snapshot, away, resume }: PausedLine,
): TemplateResult | typeof nothing {
  if (!snapshot.paused) return nothing;
  const t = localize.area(eventMonitorStrings);
  return html`<div class="paused" part="paused">
    ${icon(PAUSE)}
    <span role="status">${t(away ? 'paused_away' : 'paused_asked')}</span>
    <b>${t('waiting', localize.number(snapshot.held))}</b>
    <button class="button" type="button" @click=${resume}>${icon(PLAY)}${t('resume')}</button>
  </div>`;
}

/** How fast they come, how many are held, and how many were let go. */
export function measures(localize: Localize, store: LiveEvents): TemplateResult {
  const t = localize.area(eventMonitorStrings);
  const { entries, dropped } = store.get();
  return html`<div class="measures">
    <wagate-event-rate .store=${store}></wagate-event-rate>
    <div class="counts">
      <p>${t('held', localize.number(countEvents(entries)))}</p>
      <p>${t('dropped', localize.number(dropped))}</p>
    </div>
  </div>`;
}
