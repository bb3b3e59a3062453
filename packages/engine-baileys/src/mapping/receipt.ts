import { canonicalJid, sameJid } from '@wagate/contract/jid';
import type { EngineEvent, MessageStatus } from '@wagate/engine';
import { type BinaryNode, getBinaryNodeChildren } from 'baileys';
import type { Me } from './envelope.js';
import { epochMs } from './time.js';

/** Receipt types that tell how far our message came; the others are between our own devices or ask for a resend. */
const statuses = new Map<string | undefined, MessageStatus>([
  [undefined, 'delivered'],
  ['inactive', 'delivered'],
  ['read', 'read'],
  ['played', 'played'],
]);

export function receiptEvents({ attrs, content }: BinaryNode, me: Me): EngineEvent[] {
  const status = statuses.get(attrs.type);
  const chatJid = canonicalJid(attrs.from);
  if (!status || !chatJid || !attrs.id) return [];
  const author = attrs.participant ?? attrs.from;
  const ours = sameJid(author, me.id) || sameJid(author, me.lid);
  // A recipient attribute marks what another device of ours told us about somebody else's message.
  if (ours || attrs.recipient) return [];
  const list = Array.isArray(content) ? content.find((child) => child.tag === 'list') : undefined;
  const more = getBinaryNodeChildren(list, 'item').map((item) => item.attrs.id);
  const messageIds = [...new Set([attrs.id, ...more].filter((id) => id !== undefined))];
  const senderJid = canonicalJid(author);
  return [
    {
      type: 'message-status',
      chatJid,
      messageIds,
      status,
      ...(senderJid && { senderJid }),
      timestamp: epochMs(attrs.t),
    },
  ];
}

/** WhatsApp's own answer to a message we sent. */
export function serverAckEvents({ attrs }: BinaryNode): EngineEvent[] {
  const chatJid = canonicalJid(attrs.from);
  if (!chatJid || !attrs.id) return [];
  return [
    {
      type: 'message-status',
      chatJid,
      messageIds: [attrs.id],
      status: attrs.error ? 'failed' : 'sent',
      timestamp: epochMs(attrs.t),
      ...(attrs.error && { error: attrs.error }),
    },
  ];
}
