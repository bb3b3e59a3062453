import type { EngineEvent, EnginePerson } from '@wagate/engine';
import { type BinaryNode, getBinaryNodeChild, getBinaryNodeChildren } from 'baileys';
import { personAddress } from './address.js';

function personOf({ attrs }: BinaryNode): EnginePerson | undefined {
  const { senderJid, senderLid } = personAddress(attrs.jid, attrs.pn_jid, attrs.lid);
  if (!senderJid && !senderLid) return undefined;
  return { ...(senderLid && { lid: senderLid }), ...(senderJid && { phoneJid: senderJid }) };
}

/** Everyone in a list of blocked people. */
export function blockedPeople(list: BinaryNode | undefined): EnginePerson[] {
  return getBinaryNodeChildren(list, 'item')
    .map(personOf)
    .filter((person) => person !== undefined);
}

/** What a notification says of the account's blocked people; `unclear` where the list has to be fetched to know. */
export function blockChanges(stanza: BinaryNode): { events: EngineEvent[]; unclear: boolean } {
  const changes = stanza.attrs.type === 'account_sync' ? getBinaryNodeChild(stanza, 'blocklist') : undefined;
  if (!changes) return { events: [], unclear: false };
  const events = getBinaryNodeChildren(changes, 'item').flatMap((item): EngineEvent[] => {
    const person = personOf(item);
    const { action } = item.attrs;
    if (!person || (action !== 'block' && action !== 'unblock')) return [];
    return [{ type: 'block-change', person, blocked: action === 'block' }];
  });
  return { events, unclear: events.length === 0 };
}
