import { strings } from '../localize/strings.js';

export const english = {
  title: 'Account',
  about: 'Who you are here, and how you sign in',
  acting_title: (name: string) => `You are acting as ${name}`,
  acting_text:
    'Password, two-factor and signed-in devices are theirs alone. Stop impersonating to change your own.',
};

export const accountStrings = strings('account-page', english, {
  es: () => import('./account.es.js'),
  ar: () => import('./account.ar.js'),
});
