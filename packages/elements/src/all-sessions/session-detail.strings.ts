import { strings } from '../localize/strings.js';

export const english = {
  organization: 'Organization',
  organization_id: 'Organization’s id',
  gateway: 'Gateway',
  no_gateway: 'On none',
  number: 'Number',
  not_linked: 'Not linked',
  session_id: 'Session id',
  made: 'Made',
  last_event: 'Last event',
  connected: 'Connected',
  admin_number: 'It is the admin number of this deployment.',
  silent: (when: string) => `Its gateway was last heard of ${when}. This is how the session stood then.`,
  foreign: (name: string) =>
    `It belongs to ${name}. Its page, chats and settings open to the members of that organization.`,
};

export const sessionDetailStrings = strings('session_detail', english, {
  es: () => import('./session-detail.es.js'),
  ar: () => import('./session-detail.ar.js'),
});
