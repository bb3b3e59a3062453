import type { Contact } from '../schemas.js';

/** Somebody who writes to the organization. Numbers are from ranges that are kept for fiction. */
export interface Person {
  /** Digits with the country code. Absent: only the hidden id is known. */
  phone?: string;
  /** User part of the hidden id. */
  lid: string;
  saved?: string;
  business?: string;
  push?: string;
}

export const people = {
  ana: { phone: '447700900112', lid: '119283746550112', saved: 'Ana Reyes', push: 'Ana' },
  ben: { phone: '447700900113', lid: '119283746550113', saved: 'Ben Okafor', push: 'Ben' },
  chioma: { phone: '447700900114', lid: '119283746550114', saved: 'Chioma Eze', push: 'Chi' },
  kwame: { phone: '447700900115', lid: '119283746550115', push: 'Kwame' },
  dev: { phone: '447700900121', lid: '119283746550121', saved: 'Dev Patel', push: 'Dev' },
  marta: { phone: '447700900152', lid: '119283746550152', saved: 'Marta Silva', push: 'Marta' },
  noor: { phone: '447700900153', lid: '119283746550153', saved: 'Noor Haddad', push: 'noor 🌿' },
  oscar: { phone: '34600900154', lid: '119283746550154', push: 'Óscar' },
  wapping: { phone: '442079460155', lid: '119283746550155', business: 'Wapping Bakery', push: 'Bakery' },
  unnamed: { phone: '447700900164', lid: '119283746550164' },
  jo: { phone: '447700900171', lid: '119283746550171', saved: 'Jo Whitfield' },
  tunde: { phone: '447700900172', lid: '119283746550172', saved: 'Tunde Akande', push: 'Tunde' },
  samira: { phone: '201001234567', lid: '119283746550181', saved: 'سميرة الحداد', push: 'سميرة' },
  hidden: { lid: '119283746550190', push: 'Rosa' },
  prankster: { phone: '447700900199', lid: '119283746550199', push: '<img src=x onerror=alert(1)>' },
} as const satisfies Record<string, Person>;

export type PersonKey = keyof typeof people;

export const person = (key: PersonKey): Person => people[key];
export const lidOf = (key: PersonKey) => `${people[key].lid}@lid`;
export const phoneJidOf = (key: PersonKey) => {
  const { phone } = person(key);
  return phone && `${phone}@s.whatsapp.net`;
};

/** The one name a gateway resolves: saved, verified business, push name, number. */
export function nameOf(key: PersonKey): string | undefined {
  const { saved, business, push, phone } = person(key);
  return saved ?? business ?? push ?? (phone && `+${phone}`);
}

export function contactOf(key: PersonKey, source: Contact['source']): Contact {
  const { phone, saved, business, push } = person(key);
  return {
    lid: lidOf(key),
    source,
    name: nameOf(key),
    ...(business && { businessName: business }),
    ...(phone && { phoneNumber: phone, phoneJid: phoneJidOf(key) }),
    ...(saved && { savedName: saved }),
    ...(push && { pushName: push }),
  };
}
