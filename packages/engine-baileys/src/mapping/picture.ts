import { canonicalJid } from '@wagate/contract/jid';
import type { EngineEvent } from '@wagate/engine';
import { type BinaryNode, getBinaryNodeChild } from 'baileys';

/** A new picture of a person or a group, or the end of one. */
export function pictureEvents(stanza: BinaryNode): EngineEvent[] {
  const jid = canonicalJid(stanza.attrs.from);
  if (stanza.attrs.type !== 'picture' || !jid) return [];
  const set = getBinaryNodeChild(stanza, 'set');
  if (!set && !getBinaryNodeChild(stanza, 'delete')) return [];
  return [{ type: 'picture', jid, ...(set?.attrs.id && { pictureId: set.attrs.id }) }];
}
