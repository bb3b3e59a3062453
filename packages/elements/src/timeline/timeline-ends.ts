import type { TimelineSnapshot } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { ARROW_DOWN } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import type { NextPage } from '../viewer/next-page.js';
import { timelineStrings } from './timeline.strings.js';

/** Key of the row above the messages: what tells that older ones come, or that there are none. */
export const OLDER = 'older';
/** Key of the row below them, while newer ones are not loaded. */
export const NEWER = 'newer';

export function renderOlder(localize: Localize, snapshot: TimelineSnapshot, page: NextPage): TemplateResult {
  const t = localize.area(timelineStrings);
  if (!snapshot.more) return renderEnd(OLDER, t('beginning'));
  return renderEnd(OLDER, page.failed || snapshot.error ? renderAgain(t('load_older'), page) : t('older'));
}

export function renderNewer(localize: Localize, snapshot: TimelineSnapshot, page: NextPage): TemplateResult {
  const t = localize.area(timelineStrings);
  return renderEnd(NEWER, page.failed || snapshot.error ? renderAgain(t('load_newer'), page) : t('newer'));
}

const renderEnd = (key: string, words: unknown) =>
  html`<div class="older" data-key=${key}>
      ${words}
    </div>`;

const renderAgain = (words: string, page: NextPage) =>
  html`<button class="button" type="button" @click=${page.again}>${words}</button>`;

/** The button that leads to the newest message, with how many have come since it was in view. */
export function renderLatest(localize: Localize, unseen: number, scrollToEnd: () => void): TemplateResult {
  const t = localize.area(timelineStrings);
  return html`<button class="button latest" part="latest" type="button" aria-label=${t('to_latest', unseen)} @click=${scrollToEnd}>
      ${icon(ARROW_DOWN)}${t('latest')}${unseen > 0 ? html`<span class="count">${localize.number(unseen)}</span>` : nothing}
    </button>`;
}
