import { strings } from '../localize/strings.js';

export const english = {
  when: 'When',
  who: 'Who',
  who_id: 'Id of who did it',
  acting: 'Acting for them',
  acting_id: 'Id of who acted',
  action: 'Action',
  target: 'To what',
  target_id: 'Id of what it was done to',
  organization: 'Organization',
  platform: 'The platform itself',
  entry: 'Entry',
  address: 'From address',
  detail: 'What goes with it',
};

export const auditEntryStrings = strings('audit_entry', english, {
  es: () => import('./audit-entry.es.js'),
  ar: () => import('./audit-entry.ar.js'),
});
