import { lidJid, phoneJid } from '@wagate/contract/jid';
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
  marta: {
    phone: '447700900152',
    lid: '119283746550152',
    saved: 'Marta Silva',
    business: 'Silva Import',
    push: 'Marta',
  },
  noor: { phone: '447700900153', lid: '119283746550153', saved: 'Noor Haddad', push: 'noor 🌿' },
  oscar: { phone: '34600900154', lid: '119283746550154', push: 'Óscar' },
  wapping: { phone: '442079460155', lid: '119283746550155', business: 'Wapping Bakery', push: 'Bakery' },
  unnamed: { phone: '447700900164', lid: '119283746550164' },
  jo: { phone: '447700900171', lid: '119283746550171', saved: 'Jo Whitfield' },
  tunde: { phone: '447700900172', lid: '119283746550172', saved: 'Tunde Akande', push: 'Tunde' },
  samira: { phone: '201001234567', lid: '119283746550181', saved: 'سميرة الحداد', push: 'سميرة' },
  hidden: { lid: '119283746550190', push: 'Rosa' },
  prankster: { phone: '447700900199', lid: '119283746550199', push: '<img src=x onerror=alert(1)>' },
  emma: { phone: '447700900151', lid: '119283746550201', saved: 'Emma Lund', push: 'Emma' },
  emmanuel: { phone: '447700900118', lid: '119283746550202', saved: 'Emmanuel Osei', push: 'Manu' },
  omar: { phone: '447700900162', lid: '119283746550203', saved: 'Omar Haddad', push: 'Omar' },
  tamar: { phone: '447700900184', lid: '119283746550204', saved: 'Tamar Levi' },
  thelma: { phone: '447700900188', lid: '119283746550205', push: 'Thelma' },
  mads: { lid: '119283746550206', push: 'Mads' },
  market: {
    phone: '447700900119',
    lid: '119283746550207',
    business: 'Wapping Market',
    push: 'Market office',
  },
  // WhatsApp keeps this mobile number without the ninth digit that people write.
  bruna: { phone: '551187654321', lid: '119283746550208', saved: 'Bruna Costa', push: 'Bru' },
} as const satisfies Record<string, Person>;

export type PersonKey = keyof typeof people;

/** What people say about themselves; the others hide it. */
export const abouts: Partial<Record<PersonKey, string>> = {
  marta: 'Green coffee from Minas Gerais. Mon–Fri 9–17.',
  dev: 'At work',
  samira: 'متاحة',
  prankster: '<b onclick="alert(1)">about</b>',
};

export const person = (key: PersonKey): Person => people[key];
export const lidOf = (key: PersonKey) => lidJid(people[key].lid);
export const phoneJidOf = (key: PersonKey) => {
  const { phone } = person(key);
  return phone && phoneJid(phone);
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
