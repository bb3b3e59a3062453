import { strings } from '../localize/strings.js';

export const english = {
  empty: 'Enter the number of the phone.',
  letters: (sign: string) => `A number has digits only: “${sign}” is in it.`,
  zero: 'Start with the country code, such as 44, without a 0.',
  short: 'That is too short. Is the country code in it?',
  long: 'That is too long for a phone number.',
  country: (code: string) => `No country has the code ${code}. Check the first digits.`,
  twice: (code: string) => `The country code ${code} is in it twice. Leave one out.`,
};

export const numberFaultStrings = strings('number_fault', english, {
  es: () => import('./number-fault.es.js'),
  ar: () => import('./number-fault.ar.js'),
});
