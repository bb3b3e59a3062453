import { strings } from '../localize/strings.js';

export const english = {
  title: 'Password',
  text: 'Use one that you use nowhere else. A password manager can make it and keep it.',
  next: 'New password',
  next_help: 'At least 8 characters.',
  others: 'Sign out everywhere else',
  others_help: 'Recommended: whoever knows the old password loses access.',
  others_late: 'Recommended. A device that is signed out may go on for up to five minutes.',
  verb: 'Change password',
  changed: 'Password changed.',
  changed_others: 'Password changed. All other devices are signed out.',
  changed_late: 'Password changed. All other devices are signed out; they may go on for up to five minutes.',
  short: 'Use at least 8 characters.',
  long: 'Use at most 128 characters.',
  address: 'Your e-mail address is no password. Choose another.',
  common: 'This password is too common. Choose another.',
  same: 'This is the current password. Choose another.',
  need_next: 'Enter a new password.',
};

export const accountPasswordStrings = strings('account-password', english, {
  es: () => import('./account-password.es.js'),
  ar: () => import('./account-password.ar.js'),
});
