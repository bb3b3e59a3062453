import { strings } from '../localize/strings.js';

export const english = {
  title: 'Set a new password',
  whose: (email: string) => `For the account of ${email}. The link works once.`,
  whose_unknown: 'For the account that the link was made for. It works once.',
  password: 'New password',
  set: 'Set password',
  done_title: 'The new password is set',
  done_text: 'All sign-ins of this account have ended, on every device. Sign in with the new password.',
  to_sign_in: 'Go to sign-in',
  expired_title: 'This reset link has expired',
  used_title: 'This reset link was used',
  used_text: 'It works once. If it was not you, tell an administrator at once.',
  replaced_title: 'There is a newer reset link',
  replaced_text: 'It took the place of this one: use the link that came last.',
  unknown_title: 'There is no such reset link',
  unknown_text: 'The link may be cut short, or more than a week old.',
  gone_title: 'This account was removed',
  gone_text: 'There is no password to set any more.',
  ask_again: 'Ask for a new one: by “Forgot it?” at the sign-in, or from an administrator.',
  loading: 'Looking at the link',
  again: 'Try again',
};

export const resetPasswordStrings = strings('reset_password', english, {
  es: () => import('./reset-password.es.js'),
  ar: () => import('./reset-password.ar.js'),
});
