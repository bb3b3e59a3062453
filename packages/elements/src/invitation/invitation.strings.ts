import { strings } from '../localize/strings.js';

export const english = {
  title: (organization: string) => `Join ${organization}`,
  for_whom: (email: string) => `This invitation is for ${email}.`,
  sign_in: 'Sign in with that address, or create an account with it. Then you can accept.',
  accept: 'Accept the invitation',
  other_title: 'This invitation is for another account',
  other_text: (invited: string, own: string) =>
    `It is for ${invited}, and you are signed in as ${own}. Nothing was accepted.`,
  switch: 'Sign out and switch account',
  expired_title: 'This invitation has expired',
  accepted_title: 'This invitation was used',
  rejected_title: 'This invitation was declined',
  canceled_title: 'This invitation was cancelled',
  over_text: 'Ask whoever invited you for a new one.',
  accepted_text: 'An invitation works once. If it was you, sign in and choose the organization.',
  unknown_title: 'There is no open invitation here',
  unknown_text:
    'The link may be cut short, or the invitation is for another account. Ask whoever invited you.',
  many_members: 'The organization has as many members as it may have. Tell whoever invited you.',
};

export const invitationStrings = strings('invitation', english, {
  es: () => import('./invitation.es.js'),
  ar: () => import('./invitation.ar.js'),
});
