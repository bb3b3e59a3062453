import type { EngineContact } from '@wagate/engine';
import type { Contact } from 'baileys';
import { personAddress } from './address.js';

/** An entry of the phone's address book; nothing for one without an address. */
export function contactOf({ id, lid, phoneNumber, name }: Partial<Contact>): EngineContact | undefined {
  const { senderJid, senderLid } = personAddress(id, phoneNumber, lid);
  if (!senderJid && !senderLid) return undefined;
  return {
    ...(senderLid && { lid: senderLid }),
    ...(senderJid && { phoneJid: senderJid }),
    ...(name && { name }),
  };
}
