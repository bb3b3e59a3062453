import { strings } from '../localize/strings.js';

export const orgSwitcherStrings = strings('org-switcher', {
  choose: 'Choose an organization',
  current: 'Organization:',
  loading: 'Loading',
  failed: 'The organizations could not be loaded.',
  again: 'Try again',
});
