import { strings } from '../localize/strings.js';

export const orgListStrings = strings('org_list', {
  create: 'New organization…',
  rename: 'Rename…',
  delete: 'Delete…',
  acts: (name: string) => `For ${name}`,
  create_heading: 'New organization',
  create_text: 'Sessions, keys and webhooks belong to an organization; its members share them.',
  create_verb: 'Create',
  name: 'Name',
  need_name: 'Enter a name.',
  failed_switch: 'That did not work. Try again.',
});
