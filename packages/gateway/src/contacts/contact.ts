import { canonicalJid, isLid, isPhoneJid } from '@wagate/contract/jid';
import type { EngineContact } from '@wagate/engine';

/** A person by two addresses in any order, as stanzas name them. */
export function contactOf(
  addresses: readonly (string | undefined)[],
  pushName?: string,
): EngineContact | undefined {
  const contact: EngineContact = {};
  for (const address of addresses) {
    const jid = address && canonicalJid(address);
    if (jid && isLid(jid)) contact.lid = jid;
    else if (jid && isPhoneJid(jid)) contact.phoneJid = jid;
  }
  if (!contact.lid && !contact.phoneJid) return undefined;
  if (pushName) contact.pushName = pushName;
  return contact;
}
