import { strings } from '../localize/strings.js';

export const english = {
  unnamed: 'Group without a name',
  unknown: 'Unknown',
  kind: (people: number) => `Group · ${people} ${people === 1 ? 'person' : 'people'}`,
  open_chat: 'Open chat',
  jid: 'JID',
  owner: 'Owner',
  writes: 'Who may write',
  changes: 'Who may change it',
  admins: 'Admins only',
  everybody: 'Everybody in it',
  created: 'Created',
  members: 'Members',
  member_count: (shown: string) => `${shown} known`,
  no_members: 'This session does not know yet who is in it.',
  number_hidden: 'Number hidden',
  name_here: (name: string) => `here “${name}”`,
  role_admin: 'Admin',
  role_superadmin: 'Owner',
  gone_title: 'This group is not here',
  gone_text: 'The session is not in it, or the gateway has forgotten it.',
};

export const groupStrings = strings('group', english, {
  es: () => import('./group.es.js'),
  ar: () => import('./group.ar.js'),
});
