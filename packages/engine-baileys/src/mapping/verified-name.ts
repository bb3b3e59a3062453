import type { EngineEvent } from '@wagate/engine';
import { type BinaryNode, getBinaryNodeChild, proto } from 'baileys';
import { personAddress } from './address.js';

/** The name in a certificate of a verified business; nothing where there is none that can be read. */
export function verifiedName(certificate: BinaryNode | undefined): string | undefined {
  if (!(certificate?.content instanceof Uint8Array)) return undefined;
  try {
    const { details } = proto.VerifiedNameCertificate.decode(certificate.content);
    const name = details && proto.VerifiedNameCertificate.Details.decode(details).verifiedName;
    return name || undefined;
  } catch {
    return undefined;
  }
}

/** A message of a verified business carries its name. */
export function businessEvents(stanza: BinaryNode): EngineEvent[] {
  const businessName = verifiedName(getBinaryNodeChild(stanza, 'verified_name'));
  const { from, participant, sender_lid, sender_pn, participant_lid, participant_pn } = stanza.attrs;
  const { senderJid, senderLid } = participant
    ? personAddress(participant, participant_lid, participant_pn)
    : personAddress(from, sender_lid, sender_pn);
  if (!businessName || !(senderJid ?? senderLid)) return [];
  const contact = {
    ...(senderLid && { lid: senderLid }),
    ...(senderJid && { phoneJid: senderJid }),
    businessName,
  };
  return [{ type: 'contacts', contacts: [contact] }];
}
