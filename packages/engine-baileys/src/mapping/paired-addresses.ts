import type { EnginePerson } from '@wagate/engine';
import type { BinaryNode } from 'baileys';
import { personAddress } from './address.js';

/** Attributes of one node that name one person: the first is how they are addressed, the others are told beside it. */
const OF_ONE_PERSON = [
  ['jid', 'phone_number', 'pn_jid', 'pn', 'lid'],
  ['participant', 'participant_pn', 'participant_lid'],
  ['recipient', 'recipient_pn', 'recipient_lid', 'peer_recipient_pn', 'peer_recipient_lid'],
  ['call-creator', 'caller_pn', 'caller_lid'],
  ['creator', 'creator_pn', 'creator_lid'],
  ['s_o', 's_o_pn', 's_o_lid'],
] as const;

/** Below this nothing of a stanza names people. */
const DEEPEST = 4;

/** Everyone whom a stanza names by number and by LID, in whichever of its nodes, each once. */
export function pairedAddresses(stanza: BinaryNode): Required<EnginePerson>[] {
  const found = new Map<string, Required<EnginePerson>>();
  const take = (named: readonly (string | undefined)[]) => {
    const { senderJid, senderLid } = personAddress(...named);
    if (senderJid && senderLid)
      found.set(`${senderJid} ${senderLid}`, { phoneJid: senderJid, lid: senderLid });
  };
  const look = ({ attrs, content }: BinaryNode, depth: number) => {
    for (const names of OF_ONE_PERSON) if (attrs[names[0]]) take(names.map((name) => attrs[name]));
    // In a group the sender is the participant, and `from` is no person.
    const sender = attrs.participant ?? attrs.from;
    if (sender) take([sender, attrs.sender_pn, attrs.sender_lid]);
    if (Array.isArray(content) && depth < DEEPEST) for (const child of content) look(child, depth + 1);
  };
  look(stanza, 0);
  return [...found.values()];
}
