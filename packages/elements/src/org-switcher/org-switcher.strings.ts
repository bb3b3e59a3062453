import { strings } from '../localize/strings.js';

export const orgSwitcherStrings = strings('org-switcher', {
  choose: 'Choose an organization',
  current: 'Organization:',
  loading: 'Loading',
  none: 'No organization',
  create: 'New organization…',
  create_heading: 'New organization',
  create_text: 'Sessions, keys and webhooks belong to an organization; its members share them.',
  create_verb: 'Create',
  name: 'Name',
  need_name: 'Enter a name.',
  failed: 'The organizations could not be loaded.',
  failed_switch: 'That did not work. Try again.',
  again: 'Try again',
});
