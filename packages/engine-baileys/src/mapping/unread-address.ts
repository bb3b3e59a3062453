import { canonicalJid, chatKind, parseJid } from '@wagate/contract/jid';
import type { EngineEvent } from '@wagate/engine';
import type { BinaryNode } from 'baileys';
import { personAddress } from './address.js';
import { epochMs } from './time.js';

/** The server of a sender whom Baileys does not read: it refuses the message, and WhatsApp forgets it. `undefined` for all whom it reads. */
export function unreadServer({ attrs }: BinaryNode): string | undefined {
  const jid = parseJid(attrs.from);
  if (!jid) return 'none';
  switch (jid.kind) {
    case 'bot':
    case 'interop':
    case 'call':
    case 'unknown':
      return jid.server;
    default:
      return jid.server === 'c.us' ? jid.server : undefined;
  }
}

/** That such a message came, from whom and when: it stands in the chat as one that is not read. Nothing for one that names no chat. */
export function unreadAddressEvents({ attrs }: BinaryNode): EngineEvent[] {
  const chatJid = canonicalJid(attrs.from);
  if (!chatJid || !attrs.id) return [];
  return [
    {
      type: 'message',
      message: {
        id: attrs.id,
        chatJid,
        chatKind: chatKind(chatJid),
        fromMe: false,
        ...personAddress(attrs.participant ?? attrs.from),
        ...(attrs.notify && { pushName: attrs.notify }),
        timestamp: epochMs(attrs.t),
        content: { type: 'unsupported', kind: 'unreadMessage' },
      },
    },
  ];
}
