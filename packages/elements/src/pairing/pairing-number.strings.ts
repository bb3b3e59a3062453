import { strings } from '../localize/strings.js';

export const pairingNumberStrings = strings('pairing_number', {
  open_on_number: (number: string) => `Open *WhatsApp* on ${number}`,
  with_number: 'Tap *Link a device*, then *Link with phone number instead*',
  type_code: 'Type the code. The dash is put in for you',
  number: 'Number of the phone',
  number_help: 'With its country code, such as +44 7700 900143.',
  get_code: 'Get a code',
  copy_code: 'Copy code',
  copied: 'Copied',
  new_code: 'New code',
  code_label: 'Pairing code',
  fault_empty: 'Enter the number of the phone.',
  fault_letters: (sign: string) => `A number has digits only: “${sign}” is in it.`,
  fault_zero: 'Start with the country code, such as 44, without a 0.',
  fault_short: 'That is too short. Is the country code in it?',
  fault_long: 'That is too long for a phone number.',
  valid: 'Valid for',
  no_clock: 'It works for a few minutes. This gateway doesn’t say how long, so no clock is shown.',
  said: 'The pairing code is ready.',
  form_foot: 'Waiting for the number',
});
