import type { Delivery } from '@wagate/sdk/live';
import { html, nothing } from 'lit';
import { icon } from '../icon/icon.js';
import { ALERT, CHECK, CLOCK } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { formatCountdown } from '../localize/unit.js';
import { listTime } from '../message/time.js';
import { dated } from '../parts/dated.js';
import type { Column } from '../parts/table.js';
import { tag } from '../parts/tag.js';
import { cleanLine } from '../text/clean.js';
import { clockSeconds, duration } from './delivery-words.js';
import { webhookDeliveriesStrings } from './webhook-deliveries.strings.js';

export function deliveryColumns(localize: Localize): Column<Delivery>[] {
  const t = localize.area(webhookDeliveriesStrings);
  return [
    { key: 'response', head: t('response'), cell: (row) => renderResponse(localize, row) },
    {
      key: 'event',
      head: t('event'),
      mono: true,
      cell: ({ event, test }) =>
        html`<bdi dir="ltr">${cleanLine(event)}</bdi>${test ? html` ${tag(t('test'), 'outlined')}` : nothing}`,
    },
    {
      key: 'id',
      head: t('event_id'),
      mono: true,
      drop: 'second',
      cell: ({ eventId }) => html`<bdi dir="ltr" title=${eventId}>${shortId(eventId)}</bdi>`,
    },
    {
      key: 'tries',
      head: t('tries'),
      align: 'end',
      drop: 'second',
      cell: ({ attempts }) => localize.number(attempts),
    },
    {
      key: 'took',
      head: t('took'),
      align: 'end',
      drop: 'second',
      cell: ({ durationMs }) => duration(localize, durationMs),
    },
    {
      key: 'time',
      head: t('time'),
      align: 'end',
      cell: ({ createdAt: at }) =>
        dated(localize, at, (_, moment) =>
          Date.now() - moment < 86_400_000
            ? clockSeconds(localize, moment)
            : listTime(localize.lang(), moment, Date.now()),
        ),
    },
  ];
}

/** Both ends of an id: enough to tell it from its neighbours. */
const shortId = (id: string): string => (id.length > 18 ? `${id.slice(0, 11)}…${id.slice(-4)}` : id);

/** The key of the word for how far it came. */
const stageKey = (failure: Delivery['failure']) =>
  failure === undefined || failure === 'response' ? 'stage_unknown' : (`stage_${failure}` as const);

function renderResponse(
  localize: Localize,
  { status, responseCode, failure, nextAttemptAt, attempts }: Delivery,
) {
  const t = localize.area(webhookDeliveriesStrings);
  switch (status) {
    case 'delivered':
      return html`<span class="outcome good">${icon(CHECK)}${responseCode ?? t('delivered')}</span>`;
    case 'pending': {
      const left = nextAttemptAt === undefined ? 0 : nextAttemptAt - Date.now();
      const words = attempts > 0 ? t('retry') : t('waiting');
      return html`<span class="outcome info" title=${left > 0 ? t('next_try', formatCountdown(localize, left)) : nothing}>${icon(CLOCK)}${words}</span>`;
    }
    case 'dead':
    case 'failed':
      return html`<span class="outcome bad">${icon(ALERT)}${responseCode ?? t(stageKey(failure))}</span>`;
  }
}
