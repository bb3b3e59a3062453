import type { Traits } from '../people/person.js';

/** One of the people around the roastery. All of them are invented; so are their numbers, from ranges kept for that. */
export interface Character extends Traits {
  /** What the owner saved them as. */
  saved: string;
  addressing: 'pn' | 'lid';
}

export const cast = {
  maya: { number: '447700900112', name: 'Maya', saved: 'Maya Lindqvist · Café Linden', addressing: 'pn' },
  omar: { number: '447700900187', name: 'عمر', saved: 'عمر الحداد · مقهى النخلة', addressing: 'lid' },
  tomas: { number: '351910000142', name: 'Tomás Ferreira', saved: 'Tomás · green coffee', addressing: 'pn' },
  priya: { number: '447700900125', name: 'Priya ☕', saved: 'Priya Raman', addressing: 'pn' },
  jonas: { number: '447700900133', name: 'Jonas', saved: 'Jonas (courier)', addressing: 'pn' },
  eleni: { number: '442079460158', name: 'Eleni Markou', saved: 'Eleni, books & taxes', addressing: 'pn' },
  sam: { number: '447700900149', name: 'Sam W.', saved: 'Sam Whitfield · roaster service', addressing: 'pn' },
  noor: { number: '442079460171', name: 'Noor Prints', saved: 'Noor · bags and labels', addressing: 'pn' },
  hugo: { number: '31970000163', name: 'Hugo', saved: 'Hugo Bakker · Dock 9', addressing: 'lid' },
  amara: { number: '447700900194', name: 'Amara O.', saved: 'Amara Osei', addressing: 'lid' },
  lucia: { number: '447700900106', name: 'Lucia', saved: 'Lucia · bakery next door', addressing: 'pn' },
  ken: { number: '815550000119', name: '健', saved: 'Ken Tanaka · cupping', addressing: 'lid' },
} as const satisfies Record<string, Character>;

/** What some of them say about themselves and show. */
const profiles: Partial<Record<keyof typeof cast, Partial<Traits>>> = {
  maya: { about: { text: 'Flat whites and patience' }, pictureId: '1718000001' },
  omar: { about: { text: 'القهوة أولًا' }, pictureId: '1718000002' },
  tomas: { about: { text: 'Huila · Nariño · Tolima' }, pictureId: '1718000003' },
  priya: { about: { text: 'Powered by decaf. No, really.' }, pictureId: '1718000004' },
  jonas: { about: { text: 'Driving. I answer at the next stop.' } },
  eleni: { about: 'hidden' },
  sam: { about: { text: 'If it hisses, call me' } },
  noor: { about: { text: 'Open Mon–Fri, 9 to 5' }, pictureId: '1718000008', businessName: 'Noor Prints Ltd' },
  amara: { about: 'hidden', pictureId: '1718000010' },
  lucia: { about: { text: '🥐 da Lucia' }, pictureId: '1718000011' },
  ken: { about: { text: '一期一会' } },
};

/** People who have no chat with the owner; some are in a group, one is only to be found by his number. */
export const strangers = {
  /** Nobody in the group but those she tells knows her number. */
  wren: { number: '442079460112', name: 'Wren', hidesNumber: true, about: 'hidden' },
  /** The owner has had enough of him. */
  rex: { number: '442079460137', name: 'Rex Deals', about: { text: 'DM me for a great offer!!!' } },
  /** His number is known to WhatsApp without the ninth digit that Brazil has given it. */
  davi: {
    number: '551187654321',
    name: 'Davi Rocha',
    about: { text: 'Café do Brasil' },
    businessName: 'Rocha Cafés Especiais',
  },
} as const satisfies Record<string, Traits>;

export type StrangerName = keyof typeof strangers;

export type CharacterName = keyof typeof cast;

export const characters = (Object.keys(cast) as CharacterName[]).map((name): [CharacterName, Character] => [
  name,
  { ...cast[name], ...profiles[name] },
]);
