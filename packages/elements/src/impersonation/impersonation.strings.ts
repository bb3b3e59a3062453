import { strings } from '../localize/strings.js';

export const english = {
  label: 'Impersonation',
  before: 'You are acting as',
  place: 'in',
  after: 'What you do is recorded with your name.',
  ends: (span: string) => `Ends in ${span}`,
  stop: 'Stop impersonating',
  sign_out: 'Sign out',
  no_way_back: 'Your own sign-in can’t be brought back. Sign out, and sign in again as yourself.',
  still_acting: 'It was not stopped: the gateway still takes you for this person.',
};

export const impersonationStrings = strings('impersonation', english, {
  es: () => import('./impersonation.es.js'),
  ar: () => import('./impersonation.ar.js'),
});
