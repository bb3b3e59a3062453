import { isLid } from '@wagate/contract/jid';
import type { BinaryNode } from 'baileys';
import type { Context } from '../context.js';
import { addressKey, type DeviceAddress, lidJid, locate, phoneJid } from '../people/address.js';
import { findCompanion } from '../people/companion.js';
import type { Person } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';
import { child, node, seconds } from '../wire/node.js';
import { enqueue, queuedAs, requeue } from './queue.js';

export interface Forwarding {
  from: DeviceAddress;
  sender: Person;
  stanza: BinaryNode;
  id: string;
  to: string;
  at: number;
  reader: DeviceAddress;
  content: BinaryNode[];
  /** How the author is named, in a group. */
  group?: Record<string, string>;
}

/** From one linked computer to another: the network cannot read it and passes it on. */
export function forward(tx: Transaction, ctx: Context, forwarding: Forwarding): void {
  const { from, sender, stanza, id, to, at, reader, group } = forwarding;
  const companion = findCompanion(tx, reader);
  if (!companion || companion.unlinkedAt !== undefined) return;
  const identity = child(stanza, 'device-identity');
  const content = identity ? [...forwarding.content, identity] : forwarding.content;
  const { type, category, edit } = stanza.attrs;
  const names = group ? { from: to, ...group } : directNames(tx, forwarding);
  const message = node(
    'message',
    { ...names, id, t: seconds(at), type, category, edit, notify: sender.name },
    content,
  );
  const origin = { kind: 'device' as const, sender: from };
  const waiting = queuedAs(tx, reader, 'message', id).find(
    ({ origin: before }) => before?.kind === 'device' && addressKey(before.sender) === addressKey(from),
  );
  if (waiting) requeue(tx, ctx, reader, { ...waiting, node: message, origin });
  else enqueue(tx, ctx, reader, message, origin);
}

function directNames(tx: Transaction, { from, sender, stanza, to, reader }: Forwarding) {
  const own = reader.number === from.number;
  const lid = isLid(to);
  const author = lid ? lidJid(sender, from.device) : phoneJid(sender, from.device);
  if (!own)
    return lid
      ? { from: author, sender_pn: phoneJid(sender), addressing_mode: 'lid' }
      : { from: author, sender_lid: lidJid(sender) };
  const recipient = stanza.attrs.recipient ?? to;
  const other = locate(tx, recipient)?.person;
  const alternative =
    other && (lid ? { peer_recipient_pn: phoneJid(other) } : { peer_recipient_lid: lidJid(other) });
  return { from: author, recipient, ...alternative };
}
