import { KEY } from '@wagate/elements/parts';
import { html } from 'lit';
import { page } from './page.js';

export const apiKeys = page({
  path: '/api-keys',
  title: 'apiKeys',
  navigation: { group: 'workspace', order: 40, icon: KEY, label: 'apiKeys' },
  needs: 'manage',
  layout: 'whole',
  load: () => import('@wagate/elements/define/api-keys'),
  render: () => html`<wagate-api-keys></wagate-api-keys>`,
});
