import type { Webhook } from '@wagate/sdk/live';
import type { Localize } from '../localize/localize.js';
import { formatAgo } from '../localize/span.js';
import { cleanLine } from '../text/clean.js';
import { webhooksStrings } from './webhooks.strings.js';

/** Whether a webhook delivers, and if not, who switched it off. */
export type WebhookStanding = 'active' | 'failing' | 'off' | 'switched-off';

export function standingOf({
  active,
  disabledReason,
  disabledCause,
  failingSince,
}: Webhook): WebhookStanding {
  if (!active) return disabledReason || disabledCause ? 'switched-off' : 'off';
  return failingSince === undefined ? 'active' : 'failing';
}

/** Since when and why it is so; empty where there is nothing to say. */
export function standingReason(localize: Localize, webhook: Webhook): string {
  const t = localize.area(webhooksStrings);
  const { disabledCause, disabledAt, disabledReason, failingSince } = webhook;
  const ago = (at: number | undefined) => (at === undefined ? '' : formatAgo(localize, at));
  switch (standingOf(webhook)) {
    case 'switched-off':
      if (disabledCause === 'gone') return t('off_gone', ago(disabledAt));
      if (disabledCause === 'failing') return t('off_failing', ago(disabledAt));
      return t('off_because', cleanLine(disabledReason ?? ''));
    case 'failing':
      return t('failing_since', ago(failingSince));
    case 'active':
    case 'off':
      return '';
  }
}
