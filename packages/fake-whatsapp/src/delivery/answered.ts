import { bareJid } from '@wagate/contract/jid';
import type { BinaryNode } from 'baileys';
import type { DeviceAddress } from '../people/address.js';
import type { Transaction } from '../storage/transaction.js';
import { type Queued, queuedAs } from './queue.js';

/**
 * What an answer of a device is about: a receipt, or an ack. Who writes chooses the id: where two have chosen the same, the
 * chat tells their messages apart.
 * @param tag of what is answered
 */
export function answered(
  tx: Transaction,
  address: DeviceAddress,
  tag: string,
  id: string,
  answer: BinaryNode,
): Queued[] {
  const waiting = queuedAs(tx, address, tag, id);
  const chats = new Set(waiting.map(({ node }) => bareJid(node.attrs.recipient ?? node.attrs.from ?? '')));
  if (chats.size < 2) return waiting;
  const chat = bareJid(answer.attrs.recipient ?? answer.attrs.to ?? '');
  return waiting.filter(({ node }) => bareJid(node.attrs.recipient ?? node.attrs.from ?? '') === chat);
}
