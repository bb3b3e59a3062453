import type { Webhook } from '@wagate/sdk/live';
import { html, type TemplateResult } from 'lit';
import { EXTERNAL, PAUSE, PLAY, REFRESH, TRASH } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import type { MenuEntry } from '../menu/menu.js';
import { webhookName } from './webhook-columns.js';
import { webhooksStrings } from './webhooks.strings.js';

export type WebhookAct = 'open' | 'on' | 'off' | 'rotate' | 'delete';

/** What can be done to a webhook. @param inRow of the list; its page leads nowhere else and has a switch. @param rotates the gateway can rotate secrets; without it a secret is replaced @param writes they may be changed */
export function webhookMenu(
  localize: Localize,
  webhook: Webhook,
  { inRow = false, rotates, writes }: { inRow?: boolean; rotates: boolean; writes: boolean },
  choose: (act: WebhookAct) => void,
): TemplateResult {
  const t = localize.area(webhooksStrings);
  const looks: MenuEntry[] = [{ value: 'open', label: t('open'), icon: EXTERNAL }];
  const changes: MenuEntry[] = [
    ...(inRow
      ? [
          webhook.active
            ? { value: 'off', label: t('turn_off'), icon: PAUSE }
            : { value: 'on', label: t('turn_on'), icon: PLAY },
        ]
      : []),
    { value: 'rotate', label: t(rotates ? 'rotate' : 'replace_secret'), icon: REFRESH },
    { value: 'delete', label: t('delete'), icon: TRASH, danger: true, group: true },
  ];
  const entries = [...(inRow ? looks : []), ...(writes ? changes : [])];
  return html`<wagate-menu
    .label=${t('menu', webhookName(webhook))}
    .entries=${entries}
    @wagate-menu-select=${({ detail }: CustomEvent<{ value: string }>) => choose(detail.value as WebhookAct)}
  ></wagate-menu>`;
}
