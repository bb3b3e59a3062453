import { lidJid, phoneJid } from '@wagate/contract/jid';
import type { Contact } from '../schemas.js';
import type { Random } from './random.js';

const first = [
  'Ada',
  'Bilal',
  'Carla',
  'Dmitri',
  'Esra',
  'Femi',
  'Gita',
  'Hugo',
  'Inês',
  'Jun',
  'Kofi',
  'Lena',
];
const last = [
  'Abara',
  'Berg',
  'Chen',
  'Duarte',
  'Ekström',
  'Farah',
  'Gómez',
  'Haddad',
  'Ito',
  'Jansen',
  'Khan',
];

/** So many people. Every seventh hides their number, every fifth has no name but the one they chose. */
export function crowd(count: number, random: Random): Contact[] {
  return Array.from({ length: count }, (_, at): Contact => {
    const name = `${random.pick(first)} ${random.pick(last)} ${at + 1}`;
    const phone = at % 7 === 0 ? undefined : `4477${String(10_000_000 + at)}`;
    return {
      lid: lidJid(`2${String(at).padStart(14, '0')}`),
      source: 'group',
      name,
      ...(at % 5 === 0 ? { pushName: name } : { savedName: name }),
      ...(phone && { phoneNumber: phone, phoneJid: phoneJid(phone) }),
    };
  });
}
