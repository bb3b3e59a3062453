import { strings } from '../localize/strings.js';

export const english = {
  acting: 'You are acting as somebody. This is for them alone.',
  no_password: 'This account signs in without a password, so there is none to check.',
  already_on: 'Two-factor is on already. Switch it off first, then set it up again.',
  already_off: 'Two-factor is off already.',
  too_late: 'That took too long. Close this and begin again; nothing has changed.',
  wrong_password: 'That is not your current password.',
  wrong_code: 'That code isn’t right, or it has passed. Enter the one on show now.',
  need_password: 'Enter your current password.',
  current_password: 'Current password',
  show: 'Show',
  hide: 'Hide',
  show_what: (field: string) => `Show: ${field}`,
  hide_what: (field: string) => `Hide: ${field}`,
};

export const accountFailureStrings = strings('account-failure', english, {
  es: () => import('./account-failure.es.js'),
  ar: () => import('./account-failure.ar.js'),
});
