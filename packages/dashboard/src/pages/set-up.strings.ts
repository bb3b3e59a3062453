import { strings } from '@wagate/elements/parts';

export const english = {
  heading: 'Become the super admin?',
  verb: 'Become super admin',
  who: (name: string, email: string) => `You are signed in as ${name} (${email}).`,
  text: (gateway: string) =>
    `The set-up link makes this account the first super admin of ${gateway}: of all its organizations, sessions and people. It works once. For another account, cancel, sign out and open the link again.`,
  used: 'This set-up link was used, or a later start made a new one.',
  unreachable: 'The gateway does not answer. Check the connection and try again.',
  failed: 'The gateway had an error. Try again.',
  done: 'You are the super admin of this gateway now',
};

export const setUpStrings = strings('dashboard-set-up', english, {
  es: () => import('./set-up.es.js'),
  ar: () => import('./set-up.ar.js'),
});
