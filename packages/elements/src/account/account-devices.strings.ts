import { strings } from '../localize/strings.js';

export const english = {
  title: 'Signed-in devices',
  text: 'Every browser that is signed in to your account. One you don’t know: sign it out, then change your password.',
  browser_on: (browser: string, system: string) => `${browser} on ${system}`,
  unknown: 'Unknown browser',
  this_device: 'This device',
  acting: 'An administrator acting as you',
  no_address: 'Address unknown',
  since: (day: string) => `Signed in ${day}`,
  seen_now: 'Active now',
  seen: (when: string) => `Last seen ${when}`,
  sign_out: 'Sign out',
  sign_out_what: (device: string) => `Sign out: ${device}`,
  others: 'Sign out all others…',
  everywhere: 'Sign out everywhere…',
  at_once:
    'A device that is signed out is refused at its next request. When it was last seen is exact to a day.',
  late: 'A device that is signed out may go on for up to five minutes. When it was last seen is exact to a day.',
  one_title: (device: string) => `Sign out ${device}?`,
  one_text: 'It has to sign in again. What is typed there and not sent stays on its screen.',
  others_title: 'Sign out all other devices?',
  others_text: 'Every device but this one has to sign in again.',
  others_verb: 'Sign out all others',
  everywhere_title: 'Sign out everywhere?',
  everywhere_text: 'Every device has to sign in again, this one too.',
  everywhere_verb: 'Sign out everywhere',
  one_toast: (device: string) => `${device} is signed out`,
  others_toast: 'All other devices are signed out',
  stale_title: 'Sign in again to see your devices',
  stale_text:
    'This service shows them for one day after signing in. Signing out everywhere works all the same.',
};

export const accountDevicesStrings = strings('account-devices', english, {
  es: () => import('./account-devices.es.js'),
  ar: () => import('./account-devices.ar.js'),
});
