import { strings } from '../localize/strings.js';

export const english = {
  choose: 'Choose an organization',
  current: 'Organization:',
  loading: 'Loading',
  failed: 'The organizations could not be loaded.',
  again: 'Try again',
  create: 'New organization…',
  rename: 'Rename…',
  delete: 'Delete…',
  acts: (name: string) => `For ${name}`,
};

export const orgSwitcherStrings = strings('org-switcher', english, {
  es: () => import('./org-switcher.es.js'),
  ar: () => import('./org-switcher.ar.js'),
});
