import { strings } from '../localize/strings.js';

export const english = {
  title: 'Two-factor',
  text: 'A code from an app on your phone, asked for beside the password when you sign in.',
  on: 'On',
  off: 'Off',
  set_up: 'Set up two-factor…',
  renew: 'Set up anew…',
  new_codes: 'New backup codes…',
  switch_off: 'Switch off…',
  codes_left: (left: number) => (left === 1 ? '1 backup code is left.' : `${left} backup codes are left.`),
  no_codes_left: 'No backup code is left: make new ones, or a lost phone locks you out.',
  off_toast: 'Two-factor is off',
  on_toast: 'Two-factor is on',
  renewed_toast: 'The new authenticator signs you in',
};

export const accountTwoFactorStrings = strings('account-two-factor', english, {
  es: () => import('./account-two-factor.es.js'),
  ar: () => import('./account-two-factor.ar.js'),
});
