import { USER } from '@wagate/elements/parts';
import { html } from 'lit';
import { passedOn } from '../below.js';
import { page } from './page.js';

export const users = page({
  path: '/users',
  title: 'users',
  navigation: { group: 'platform', order: 110, icon: USER, label: 'users' },
  needs: 'super_admin',
  layout: 'whole',
  load: () => import('@wagate/elements/define/users'),
  render: ({ settings }) => html`<wagate-users reset-href=${passedOn(settings, '/reset')}></wagate-users>`,
});
