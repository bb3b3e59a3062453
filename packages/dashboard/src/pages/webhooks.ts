import { WEBHOOK } from '@wagate/elements/parts';
import { liveWebhooks } from '@wagate/sdk/live';
import { html, nothing } from 'lit';
import { path } from '../address.js';
import { attention } from './attention.js';
import { page } from './page.js';

export const webhooks = page({
  path: '/webhooks/:webhook?',
  title: 'webhooks',
  navigation: {
    group: 'workspace',
    order: 50,
    icon: WEBHOOK,
    label: 'webhooks',
    attention: attention(
      liveWebhooks,
      ({ items }) => items.filter(({ active, disabledReason }) => !active && disabledReason).length,
    ),
  },
  needs: 'manage',
  layout: 'whole',
  load: () => import('@wagate/elements/define/webhooks'),
  render: ({ params, go }) => html`<wagate-webhooks
    webhook=${params.webhook ?? nothing}
    @wagate-webhook-open=${({ detail }: HTMLElementEventMap['wagate-webhook-open']) =>
      go(detail.webhookId ? path`/webhooks/${detail.webhookId}` : '/webhooks')}
  ></wagate-webhooks>`,
});
