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

/** By which another device of ours tells that it has read somebody's messages. */
const READ_BY_US = new Set<string | undefined>(['read', 'read-self', 'played', 'played-self']);

export function receiptEvents({ attrs, content }: BinaryNode, me: Me): EngineEvent[] {
  const from = canonicalJid(attrs.from);
  if (!from || !attrs.id) return [];
  const isOurs = (jid: string | undefined) => sameJid(jid, me.id) || sameJid(jid, me.lid);
  const author = attrs.participant ?? attrs.from;
  const list = Array.isArray(content) ? content.find((child) => child.tag === 'list') : undefined;
  const more = getBinaryNodeChildren(list, 'item').map((item) => item.attrs.id);
  const messageIds = [...new Set([attrs.id, ...more].filter((id) => id !== undefined))];
  const timestamp = epochMs(attrs.t);
  // A recipient attribute marks what another device of ours told us about somebody else's message.
  const toSelf = attrs.type?.endsWith('-self') === true;
  const ours = isOurs(attrs.from);
  if (ours || isOurs(author) || attrs.recipient || toSelf) {
    // Of a group it may name whose message was read.
    if (!ours && !isOurs(author) && !toSelf) return [];
    const chatJid = ours ? canonicalJid(attrs.recipient) : from;
    if (!chatJid || isOurs(chatJid) || !READ_BY_US.has(attrs.type)) return [];
    return [{ type: 'read-elsewhere', chatJid, messageIds, timestamp }];
  }
  const status = statuses.get(attrs.type);
  if (!status) return [];
  const senderJid = canonicalJid(author);
  return [
    {
      type: 'message-status',
      chatJid: from,
      messageIds,
      status,
      ...(senderJid && { senderJid }),
      timestamp,
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
