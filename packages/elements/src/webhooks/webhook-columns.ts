import type { Webhook } from '@wagate/sdk/live';
import { html, nothing } from 'lit';
import type { Localize } from '../localize/localize.js';
import { datedAgo } from '../parts/dated.js';
import type { Column } from '../parts/table.js';
import { type TagTone, tag } from '../parts/tag.js';
import { cleanLine } from '../text/clean.js';
import { shortAddress } from './webhook-address.js';
import { standingOf, standingReason, type WebhookStanding } from './webhook-standing.js';
import { webhooksStrings } from './webhooks.strings.js';

const TONES: Record<WebhookStanding, TagTone> = {
  active: 'positive',
  failing: 'warning',
  off: 'outlined',
  'switched-off': 'danger',
};

/** What a webhook is called: its address. */
export const webhookName = ({ url }: Pick<Webhook, 'url'>): string =>
  cleanLine(shortAddress(url ?? '')) || '–';

/** @param sessions names of the organization's sessions, by id; undefined until they are known */
export function webhookColumns(
  localize: Localize,
  sessions: ReadonlyMap<string, string> | undefined,
): Column<Webhook>[] {
  const t = localize.area(webhooksStrings);
  return [
    {
      key: 'url',
      head: t('url'),
      sort: webhookName,
      cell: (webhook) => html`<bdi dir="ltr">${webhookName(webhook)}</bdi>`,
    },
    {
      key: 'status',
      head: t('status'),
      sort: standingOf,
      cell: (webhook) => {
        const why = standingReason(localize, webhook);
        return html`${standingTag(localize, webhook)}${why ? html`<span class="second">${why}</span>` : nothing}`;
      },
    },
    {
      key: 'scope',
      head: t('scope'),
      drop: 'second',
      cell: ({ sessionId }) =>
        sessionId
          ? html`<bdi>${sessions ? (sessions.get(sessionId) ?? t('gone_session')) : sessionId}</bdi>`
          : t('all_sessions'),
    },
    { key: 'events', head: t('events'), drop: 'first', cell: ({ events }) => eventWords(localize, events) },
    {
      key: 'last',
      head: t('last'),
      drop: 'first',
      sort: ({ lastDeliveryAt }) => lastDeliveryAt ?? 0,
      cell: ({ lastDeliveryAt: at }) =>
        at == null ? html`<span class="faint">${t('none_yet')}</span>` : datedAgo(localize, at),
    },
  ];
}

export function standingTag(localize: Localize, webhook: Webhook) {
  const t = localize.area(webhooksStrings);
  const standing = standingOf(webhook);
  return tag(t(standing === 'switched-off' ? 'off' : standing), TONES[standing]);
}

/** No list is no event; what a star leaves out is told where it is chosen. */
function eventWords(localize: Localize, events: readonly string[] | undefined) {
  const t = localize.area(webhooksStrings);
  const [first, ...more] = events ?? [];
  if (first === undefined) return t('no_events');
  if (events?.includes('*')) return t('all_events');
  const name = cleanLine(first);
  return html`<span title=${(events ?? []).join(', ')}>${more.length ? t('and_more', name, more.length) : name}</span>`;
}
