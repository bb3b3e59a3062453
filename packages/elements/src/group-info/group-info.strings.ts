import { strings } from '../localize/strings.js';

export const english = {
  people: (count: number, number: string) => (count === 1 ? '1 person' : `${number} people`),
  description: 'Description',
  settings: 'Settings',
  announce: 'Only admins can write',
  everyone: 'Everyone can write',
  locked: 'Only admins can change the group',
  unlocked: 'Everyone can change the group',
  made: (date: string) => `Made on ${date}`,
  owner: 'Owner',
  admin: 'Admin',
  hidden: 'Number hidden',
  unknown: 'Unknown',
  none: 'The gateway has seen nobody of this group yet.',
  gone_title: 'This group is not here',
  gone_text: 'The gateway does not know it, or the number has left it.',
};

export const groupInfoStrings = strings('group_info', english, {
  es: () => import('./group-info.es.js'),
  ar: () => import('./group-info.ar.js'),
});
