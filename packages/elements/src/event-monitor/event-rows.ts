import type { MonitorEntry, MonitorEvent, MonitorGap } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import { isMoment } from '../parts/dated.js';
import { cleanLine } from '../text/clean.js';
import type { EventList } from './event-list.js';
import { eventMonitorStrings } from './event-monitor.strings.js';
import type { EventNames } from './event-names.js';
import { clockOf, preciseClockOf } from './event-time.js';
import { eventWords } from './event-words.js';

/** Height of the row of heads, in pixels of the design. */
export const HEAD = 32;

/** Height of a row in a list of this width, in pixels of the design: two lines where it is narrow, and more room under a finger. */
export const rowHeight = (width: number): number =>
  width < 480 ? 52 : matchMedia('(pointer: coarse)').matches ? 44 : 32;

export interface EventRows {
  list: EventList;
  names: EventNames;
  window: { from: number; to: number; before: number; after: number };
  /** Numbers of the row whose detail is open, and of the one that the keyboard stands on. */
  current: number;
  active: number;
  /** In pixels of the design. */
  rowHeight: number;
  keydown(event: KeyboardEvent): void;
  open(entry: MonitorEvent): void;
}

/** The entries in view, newest first. Rows are made once and filled anew: what streams by costs no more than its texts. */
export function eventRows(localize: Localize, rows: EventRows): TemplateResult {
  const t = localize.area(eventMonitorStrings);
  const { list, window, active } = rows;
  const shown = Array.from({ length: Math.max(0, window.to - window.from) }, (_, at) => at + window.from);
  const size = rows.rowHeight === 52 ? 'two-lines' : rows.rowHeight === 44 ? 'coarse' : '';
  return html`<div
    class="list ${size}"
    part="list"
    role="grid"
    tabindex="0"
    aria-label=${t('list')}
    aria-rowcount=${list.count + 1}
    aria-activedescendant=${active && list.indexOf(active) >= 0 ? `row-${active}` : nothing}
    @keydown=${rows.keydown}
  >
    <div role="rowgroup" class="heads">
      <div role="row" class="row head-row" aria-rowindex="1">
        <span role="columnheader" class="time">${t('time')}</span>
        <span role="columnheader" class="type">${t('type')}</span>
        <span role="columnheader" class="organization">${t('organization')}</span>
        <span role="columnheader" class="session">${t('session')}</span>
        <span role="columnheader" class="what">${t('what')}</span>
      </div>
    </div>
    <div role="presentation" data-space=${window.before}></div>
    <div role="rowgroup">${shown.map((index) => renderRow(localize, rows, list.at(index), index))}</div>
    <div role="presentation" data-space=${window.after}></div>
  </div>`;
}

function renderRow(localize: Localize, rows: EventRows, entry: MonitorEntry | undefined, index: number) {
  if (!entry) return nothing;
  const number = rows.list.numberOf(entry);
  const current = rows.current === number;
  const kind = entry.kind === 'gap' ? 'gap' : 'event';
  const marks = `${kind} ${current ? 'is-current' : ''} ${rows.active === number ? 'active' : ''}`;
  return html`<div
    role="row"
    part="row"
    id="row-${number}"
    class="row ${marks}"
    aria-rowindex=${index + 2}
    aria-selected=${entry.kind === 'gap' ? nothing : current ? 'true' : 'false'}
    @click=${entry.kind === 'gap' ? nothing : () => rows.open(entry)}
  >${entry.kind === 'gap' ? gapCells(localize, entry) : eventCells(localize, rows.names, entry)}</div>`;
}

function eventCells(localize: Localize, names: EventNames, { event, receivedAt }: MonitorEvent) {
  const at = isMoment(event.timestamp) ? event.timestamp : receivedAt;
  return html`<span role="gridcell" class="time mono"><bdi dir="ltr">${preciseClockOf(at)}</bdi></span>
    <span role="gridcell" class="type mono ${toneOf(event.event)}"><bdi dir="ltr">${cleanLine(String(event.event))}</bdi></span>
    <span role="gridcell" class="organization" dir="auto">${names.organization(event.organization)}</span>
    <span role="gridcell" class="session" dir="auto">${names.session(event.session)}</span>
    <span role="gridcell" class="what" dir="auto">${eventWords(localize, event)}</span>`;
}

/** Messages, and what concerns the link to a phone, stand out of the rest. */
function toneOf(name: unknown): string {
  const text = String(name);
  if (/^message\b/.test(text)) return 'message';
  return /^(auth|session)\./.test(text) ? 'linking' : '';
}

function gapCells(localize: Localize, { from, until, gap }: MonitorGap) {
  const t = localize.area(eventMonitorStrings);
  const words =
    gap?.reason === 'unreadable_frame'
      ? t('gap_unreadable', clockOf(until))
      : t(gap ? 'gap_lost' : 'gap_again', clockOf(from), clockOf(until));
  return html`<span role="gridcell" class="gap-words" aria-colspan="5" title=${words}>${words}</span>`;
}
