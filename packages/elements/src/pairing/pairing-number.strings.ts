import { strings } from '../localize/strings.js';

export const english = {
  number: 'Number of the phone',
  number_help: 'With its country code, such as +44 7700 900143.',
  reads: (number: string) => `Reads as ${number}`,
  get_code: 'Get a code',
  copy_code: 'Copy code',
  copied: 'Copied',
  new_code: 'New code',
  code_label: 'Pairing code',
  no_clock: 'It works for a few minutes. This gateway doesn’t say how long, so no clock is shown.',
};

export const pairingNumberStrings = strings('pairing_number', english, {
  es: () => import('./pairing-number.es.js'),
  ar: () => import('./pairing-number.ar.js'),
});
