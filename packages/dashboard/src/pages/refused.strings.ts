import { strings } from '@wagate/elements/parts';

export const english = {
  banned: 'This account is banned',
  banned_until: (end: string) => `The ban ends on ${end}. Then you can sign in again.`,
  banned_for_good: 'No end is set.',
  banned_ask: (gateway: string) => `Ask an administrator of ${gateway} about it.`,
  removed: 'This account was removed',
  removed_text: (gateway: string) => `Ask an administrator of ${gateway} about it.`,
  no_organization: 'You are no longer in this organization',
  no_organization_text: 'You were taken out of it, or it was deleted.',
  choose: 'Choose another one, or create one of your own:',
  purged: 'Nothing that was on this page is kept here.',
  to_sign_in: 'Go to sign-in',
  go_without: 'Go on without one',
  sign_out: 'Sign out',
};

export const refusedStrings = strings('dashboard-refused', english, {
  es: () => import('./refused.es.js'),
  ar: () => import('./refused.ar.js'),
});
