import { strings } from '../localize/strings.js';

export const english = {
  set_up_title: 'Set up two-factor',
  set_up_text: 'You need your phone with an authenticator app. Enter your password to begin.',
  renew_title: 'Set up two-factor anew',
  renew_text:
    'For a new phone or another app. Until a code of the new one is confirmed, the present app and backup codes go on signing you in. Closing this changes nothing.',
  renew_at_once:
    'On this service the present app and backup codes stop working as soon as you continue. Have the new app ready, and don’t leave before it shows codes.',
  codes_title: 'Make new backup codes',
  codes_text: 'The old ones stop working at once. Enter your password to make ten new ones.',
  off_title: 'Switch two-factor off',
  off_text: 'From then on your password alone signs you in, and the backup codes are void.',
  continue: 'Continue',
  replace: 'Replace it now',
  codes_verb: 'Make new codes',
  off_verb: 'Switch off',
  scan_title: 'Scan this with your authenticator app',
  scan: 'In the app, add an account and scan the code.',
  qr_label: 'QR code for your authenticator app',
  by_hand: 'Can’t scan? Enter this setup key in the app:',
  key: 'setup key',
  enter: 'Enter the six digits that it shows.',
  code: 'Code from the app',
  need_code: 'Enter the six digits.',
  confirm: 'Confirm',
  live_already: 'This is your only authenticator now. Leave only when it shows codes.',
  save_title: 'Save your backup codes',
  save_text:
    'Each one signs you in once, when your phone is not at hand. Keep them where you don’t need the phone to read them.',
  codes: 'backup codes',
  download: 'Download',
  saved: 'I have saved them',
  file: 'Backup codes for',
};

export const twoFactorChangeStrings = strings('two-factor-change', english, {
  es: () => import('./two-factor-change.es.js'),
  ar: () => import('./two-factor-change.ar.js'),
});
