import { strings } from '../localize/strings.js';

export const english = {
  label: 'To',
  placeholder: 'Name or number',
  list: 'People and groups',
  clear: 'Clear',
  none: 'Nobody is called this way. A number with its country code can be used too.',
  names_only: 'This gateway finds names only; numbers are looked for among those loaded.',
  searching: 'Searching',
  check: (number: string) => `Use ${number}`,
  check_help: 'Not among the contacts: WhatsApp is asked',
  checking: (number: string) => `Asking WhatsApp for ${number}`,
  absent: (number: string) => `${number} is not on WhatsApp.`,
  spelled: (number: string) => `WhatsApp knows this number as ${number}.`,
  unchecked: (number: string) => `${number} could not be checked: the session is not connected to WhatsApp.`,
  unchecked_taken: (number: string) =>
    `${number} was taken unchecked: the session is not connected to WhatsApp.`,
  required: 'Choose a person, a group or a number.',
  choose: 'Choose somebody from the list.',
};

export const contactSelectStrings = strings('contact_select', english, {
  es: () => import('./contact-select.es.js'),
  ar: () => import('./contact-select.ar.js'),
});
