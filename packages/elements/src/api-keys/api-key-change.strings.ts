import { strings } from '../localize/strings.js';

export const english = {
  rename_title: 'Change the name',
  rename_verb: 'Save',
  name: 'Name',
  no_name: 'Give the key a name.',
  name_long: (most: number) => `A name has at most ${most} characters.`,
  off_title: (name: string) => `Turn off ${name}?`,
  off_verb: 'Turn off',
  off_text: 'Its calls are refused at once and its live connections closed. You can turn it on again.',
  on_title: (name: string) => `Turn on ${name}?`,
  on_verb: 'Turn on',
  on_text: 'Whoever holds its secret can use it again.',
  rotate_title: (name: string) => `Replace the secret of ${name}?`,
  rotate_verb: 'Replace',
  rotate_text: 'The old secret stops at once: programs that use it fail until they have the new one.',
  revoke_title: (name: string) => `Revoke ${name}?`,
  revoke_verb: 'Revoke key',
  revoke_text: 'Its calls are refused at once and its live connections closed. This can’t be undone.',
};

export const apiKeyChangeStrings = strings('api_key_change', english, {
  es: () => import('./api-key-change.es.js'),
  ar: () => import('./api-key-change.ar.js'),
});
