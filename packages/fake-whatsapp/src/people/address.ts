import { jidDecode } from 'baileys';
import type { Transaction } from '../storage/transaction.js';
import { findByLid, findPerson, type Person } from './person.js';

/** One device of one person. 0 is the phone itself, 1 and up are linked computers. */
export interface DeviceAddress {
  number: string;
  device: number;
}

export const addressKey = ({ number, device }: DeviceAddress) => `${number}:${device}`;

export const phoneJid = (person: Person, device = 0) =>
  `${person.number}${device ? `:${device}` : ''}@s.whatsapp.net`;

export const lidJid = (person: Person, device = 0) => `${person.lid}${device ? `:${device}` : ''}@lid`;

/** A person's phone JID, as far as others may know it. */
export const shownPhoneJid = (person: Person) => (person.hidesNumber ? undefined : phoneJid(person));

/** The id that others see as the sender of this person's messages. */
export const senderJid = (person: Person, device = 0) =>
  person.addressing === 'lid' ? lidJid(person, device) : phoneJid(person, device);

export const isGroup = (jid: string) => jid.endsWith('@g.us');

/** Who a jid names, by number or LID, and which of their devices. */
export function locate(
  tx: Transaction,
  jid: string | undefined,
): { person: Person; device: number } | undefined {
  const parts = jidDecode(jid);
  if (!parts) return undefined;
  const person = parts.server === 'lid' ? findByLid(tx, parts.user) : findPerson(tx, parts.user);
  return person && { person, device: parts.device ?? 0 };
}
