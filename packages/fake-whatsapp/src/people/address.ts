import { lidJid as lidJidOf, parseJid, phoneJid as phoneJidOf } from '@wagate/contract/jid';
import type { Transaction } from '../storage/transaction.js';
import { findByLid, findPerson, type Person } from './person.js';

/** One device of one person. 0 is the phone itself, 1 and up are linked computers. */
export interface DeviceAddress {
  number: string;
  device: number;
}

export const addressKey = ({ number, device }: DeviceAddress) => `${number}:${device}`;

export const phoneJid = (person: Person, device?: number) => phoneJidOf(person.number, device);

export const lidJid = (person: Person, device?: number) => lidJidOf(person.lid, device);

/** A person's phone JID, as far as others may know it. */
export const shownPhoneJid = (person: Person) => (person.hidesNumber ? undefined : phoneJid(person));

/** The id that others see as the sender of this person's messages. */
export const senderJid = (person: Person, device?: number) =>
  person.addressing === 'lid' ? lidJid(person, device) : phoneJid(person, device);

/** Who a jid names, by number or LID, and which of their devices. */
export function locate(
  tx: Transaction,
  jid: string | undefined,
): { person: Person; device: number } | undefined {
  const parts = parseJid(jid);
  const person =
    parts?.kind === 'lid'
      ? findByLid(tx, parts.user)
      : parts?.kind === 'phone'
        ? findPerson(tx, parts.user)
        : undefined;
  return person && { person, device: parts?.device ?? 0 };
}
