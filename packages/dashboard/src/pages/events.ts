import { PULSE } from '@wagate/elements/parts';
import { html } from 'lit';
import { page } from './page.js';

export const events = page({
  path: '/events',
  title: 'eventMonitor',
  navigation: { group: 'platform', order: 140, icon: PULSE, label: 'eventMonitor' },
  needs: 'super_admin',
  layout: 'whole',
  load: () => import('@wagate/elements/define/event-monitor'),
  render: () => html`<wagate-event-monitor></wagate-event-monitor>`,
});
