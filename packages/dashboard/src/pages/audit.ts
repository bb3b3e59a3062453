import { AUDIT } from '@wagate/elements/parts';
import { html } from 'lit';
import { page } from './page.js';

export const audit = page({
  path: '/audit',
  title: 'auditLog',
  navigation: { group: 'workspace', order: 70, icon: AUDIT, label: 'auditLog' },
  needs: 'manage',
  layout: 'whole',
  load: () => import('@wagate/elements/define/audit-log'),
  render: () => html`<wagate-audit-log></wagate-audit-log>`,
});
