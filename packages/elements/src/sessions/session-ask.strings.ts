import { strings } from '../localize/strings.js';

export const sessionAskStrings = strings('session_ask', {
  create_heading: 'New session',
  create: 'Create',
  label: 'Label',
  label_help: 'What you call it, such as a desk or a shop. Only people in this organization see it.',
  rename_heading: (name: string) => `Rename ${name}`,
  rename: 'Rename',
  delete_heading: (name: string) => `Delete ${name}?`,
  delete_text: 'The session leaves this list, and its chats with it. There is no way back.',
  delete_linked: 'The phone keeps showing a linked device until you unlink it there.',
  delete: 'Delete session',
  logout_heading: (name: string) => `Log out ${name}?`,
  logout_text:
    'The phone is unlinked, and nothing is sent or received. Chats stay readable. To use the number again you link the phone anew.',
  logout: 'Log out',
});
