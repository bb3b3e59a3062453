import { canonicalJid } from '@wagate/contract/jid';
import type { EngineEvent } from '@wagate/engine';
import type { BinaryNode } from 'baileys';
import { epochMs } from './time.js';

/** An incoming call rings with its offer; what follows (accepted, ended) is not told. */
export function callEvents({ attrs, content }: BinaryNode): EngineEvent[] {
  const offer = Array.isArray(content)
    ? content.find(({ tag }) => tag === 'offer' || tag === 'offer_notice')
    : undefined;
  const from = canonicalJid(offer?.attrs['call-creator'] ?? attrs.from);
  const callId = offer?.attrs['call-id'];
  if (!offer || !from || !callId) return [];
  const groupJid = canonicalJid(offer.attrs['group-jid']);
  return [
    {
      type: 'call',
      from,
      callId,
      timestamp: epochMs(attrs.t),
      isGroup: offer.attrs.type === 'group' || groupJid !== undefined,
      ...(groupJid && { groupJid }),
    },
  ];
}
