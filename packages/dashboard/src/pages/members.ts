import { MEMBERS } from '@wagate/elements/parts';
import { html } from 'lit';
import { passedOn } from '../below.js';
import { page } from './page.js';

/** Every member sees who is there; the element offers what changes it to those who may. */
export const members = page({
  path: '/members',
  title: 'members',
  navigation: { group: 'workspace', order: 60, icon: MEMBERS, label: 'members' },
  layout: 'whole',
  load: () => import('@wagate/elements/define/members'),
  render: ({ settings }) =>
    html`<wagate-members invitation-href=${passedOn(settings, '/invitation/{id}')} ?mail=${settings.mail}></wagate-members>`,
});
