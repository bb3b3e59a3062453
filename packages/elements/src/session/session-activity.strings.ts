import { strings } from '../localize/strings.js';

export const english = {
  title: 'Activity',
  none: 'Nothing was done to this session yet.',
  field_label: 'label',
  field_ratePerMin: 'sends a minute',
  field_ratePerHour: 'sends an hour',
  field_autoRead: 'reads by itself',
  field_presenceTyping: 'shows “typing…”',
  fields: (names: string) => `: ${names}`,
};

export const sessionActivityStrings = strings('session_activity', english, {
  es: () => import('./session-activity.es.js'),
  ar: () => import('./session-activity.ar.js'),
});
