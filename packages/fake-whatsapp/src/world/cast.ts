/** One of the people around the roastery. All of them are invented; so are their numbers, from ranges kept for that. */
export interface Character {
  number: string;
  /** What they call themselves. */
  name: string;
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

export type CharacterName = keyof typeof cast;

export const characters = Object.entries(cast) as [CharacterName, Character][];
