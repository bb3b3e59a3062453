import { canonicalJid, parseJid } from '@wagate/contract/jid';

/** A person's two addresses, sorted by what they are: the phone JID and the LID. Who has neither, a bot say, has their one address as `senderJid`. */
export interface PersonAddress {
  senderJid?: string;
  senderLid?: string;
}

export function personAddress(...addresses: (string | null | undefined)[]): PersonAddress {
  const person: PersonAddress = {};
  for (const address of addresses) {
    const jid = canonicalJid(address);
    switch (parseJid(address)?.kind) {
      case 'lid':
        person.senderLid ??= jid;
        break;
      case 'phone':
      case 'bot':
      case 'interop':
      case 'unknown':
        person.senderJid ??= jid;
    }
  }
  return person;
}
