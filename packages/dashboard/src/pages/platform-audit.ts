import { AUDIT } from '@wagate/elements/parts';
import { html } from 'lit';
import { page } from './page.js';

export const platformAudit = page({
  path: '/platform/audit',
  title: 'platformAudit',
  navigation: { group: 'platform', order: 150, icon: AUDIT, label: 'platformAudit' },
  needs: 'super_admin',
  layout: 'whole',
  load: () => import('@wagate/elements/define/audit-log'),
  render: () => html`<wagate-audit-log scope="platform"></wagate-audit-log>`,
});
