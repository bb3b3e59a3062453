import { strings } from '../localize/strings.js';

export const english = {
  is_member: 'Somebody with this address is a member already.',
  is_invited:
    'This address is invited already: copy the link from the list below, or cancel that invitation first.',
  no_address: 'Enter an e-mail address, such as ana@harbour.example.',
  many_invitations: 'Too many invitations are open. Cancel some first.',
  many_members: 'The organization has as many members as it may have.',
  last_owner:
    'An organization keeps an owner. Make another member an owner first, or transfer the ownership; then try again.',
  gone: 'They are not in this organization any more.',
  invitation_over: 'This invitation is not open any more.',
  not_allowed: 'Your role in this organization does not allow this.',
};

export const memberFailureStrings = strings('member_failure', english, {
  es: () => import('./member-failure.es.js'),
  ar: () => import('./member-failure.ar.js'),
});
