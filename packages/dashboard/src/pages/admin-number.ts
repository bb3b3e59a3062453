import { PHONE } from '@wagate/elements/parts';
import { html, nothing } from 'lit';
import { page } from './page.js';

/** The deployment's own number. */
export const adminNumber = page({
  path: '/admin-number',
  title: 'adminNumber',
  navigation: { group: 'platform', order: 130, icon: PHONE, label: 'adminNumber' },
  needs: 'super_admin',
  layout: 'column',
  load: () => import('@wagate/elements/define/admin-number'),
  render: ({ settings }) =>
    html`<wagate-admin-number demo-href=${settings.demo ?? nothing}></wagate-admin-number>`,
});
