import { strings } from '../localize/strings.js';

export const english = {
  title: 'Profile',
  text: 'How you appear to the people you work with.',
  name: 'Name',
  email: 'E-mail',
  email_help: 'You sign in with it. It can’t be changed here.',
  save: 'Save',
  saved: 'Name saved',
  need_name: 'Enter a name.',
  long_name: 'Use at most 120 characters.',
  bad_name: 'This name isn’t accepted. Use letters, digits and spaces.',
};

export const accountProfileStrings = strings('account-profile', english, {
  es: () => import('./account-profile.es.js'),
  ar: () => import('./account-profile.ar.js'),
});
