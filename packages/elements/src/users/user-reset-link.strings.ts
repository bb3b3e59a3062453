import { strings } from '../localize/strings.js';

export const english = {
  title: (name: string) => `Hand this link to ${name}`,
  link: 'reset link',
  stored: 'I have handed it over, or copied it',
  until: (time: string) => `It works once, until ${time}. A newer link ends it.`,
  after: 'When the new password is set, all sign-ins of this account end.',
};

export const userResetLinkStrings = strings('user_reset_link', english, {
  es: () => import('./user-reset-link.es.js'),
  ar: () => import('./user-reset-link.ar.js'),
});
