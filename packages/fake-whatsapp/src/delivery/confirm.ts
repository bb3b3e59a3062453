import { isGroupJid } from '@wagate/contract/jid';
import type { BinaryNode } from 'baileys';
import type { Context } from '../context.js';
import { type DeviceAddress, phoneJid, senderJid } from '../people/address.js';
import { companionsOf } from '../people/companion.js';
import { findPerson } from '../people/person.js';
import { ordered, type Transaction } from '../storage/transaction.js';
import { child, children, node, seconds } from '../wire/node.js';
import { answered } from './answered.js';
import { findMessage, raiseStatus, type Status } from './message-store.js';
import { enqueue, forget, type Queued } from './queue.js';
import { sendAgain } from './retry.js';

/** A client read the same message before and kept nothing of it: what real networks drop for good. */
const DUPLICATE = '487';

/** Receipts of a linked device. Its delivery receipt is what makes the network forget a message. */
export async function receiveReceipt(
  tx: Transaction,
  ctx: Context,
  address: DeviceAddress,
  receipt: BinaryNode,
): Promise<void> {
  const ids = [
    receipt.attrs.id ?? '',
    ...children(child(receipt, 'list'), 'item').map((item) => item.attrs.id ?? ''),
  ];
  if (receipt.attrs.type === 'retry') return sendAgain(tx, ctx, address, receipt);
  const read = receipt.attrs.type === 'read';
  for (const id of ids) {
    for (const entry of answered(tx, address, 'message', id, receipt)) {
      forget(tx, address, entry);
      passOn(tx, ctx, address, entry, receipt);
    }
    note(tx, ctx, address, id, read ? 'read' : 'delivered');
  }
}

/** What the author learns: their copy of the message rises, and their own computers are told. */
function note(tx: Transaction, ctx: Context, reader: DeviceAddress, id: string, status: Status): void {
  const message = findMessage(tx, reader.number, id);
  if (!message || message.sender === reader.number) return;
  raiseStatus(tx, message.sender, id, status);
  if (status === 'read') raiseStatus(tx, reader.number, id, 'read');
  const person = findPerson(tx, reader.number);
  if (!person || status !== 'read') return;
  for (const companion of companionsOf(tx, message.sender)) {
    const inGroup = isGroupJid(message.chat);
    const from = inGroup ? message.chat : senderJid(person);
    const participant = inGroup ? senderJid(person) : undefined;
    enqueue(
      tx,
      ctx,
      companion,
      node('receipt', { from, participant, id, type: 'read', t: seconds(Date.now()) }),
    );
  }
}

/** A message that came from another computer: its sender hears that it arrived. */
function passOn(
  tx: Transaction,
  ctx: Context,
  reader: DeviceAddress,
  entry: Queued,
  receipt: BinaryNode,
): void {
  if (entry.origin?.kind !== 'device' || entry.origin.sender.number === reader.number) return;
  const person = findPerson(tx, reader.number);
  if (!person) return;
  const inGroup = isGroupJid(entry.node.attrs.from ?? '');
  enqueue(
    tx,
    ctx,
    entry.origin.sender,
    node('receipt', {
      from: inGroup ? entry.node.attrs.from : phoneJid(person, reader.device),
      participant: inGroup ? phoneJid(person, reader.device) : undefined,
      id: receipt.attrs.id,
      t: seconds(Date.now()),
    }),
  );
}

/**
 * An ack without an error confirms like a receipt. One with an error is a refusal: the node stays, except for the
 * duplicate, which no later delivery could cure; it is remembered as lost so that a test can see it.
 */
export function receiveAck(tx: Transaction, address: DeviceAddress, ack: BinaryNode): void {
  const { class: tag = '', id = '', error, type } = ack.attrs;
  if (error && !(tag === 'message' && error === DUPLICATE)) return;
  for (const entry of answered(tx, address, tag, id, ack)) {
    const { node } = entry;
    // A receipt is told from others of its message by its type.
    if (tag === 'receipt' && node.attrs.type !== type) continue;
    forget(tx, address, entry);
    if (!error) continue;
    tx.set(lostKey(address.number) + ordered(tx.next('lost')), { id, from: node.attrs.from });
  }
}

const lostKey = (number: string) => `lost/${number}/`;

export interface LostMessage {
  id: string;
  from: string;
}

/** Messages that a linked device threw away although it had never stored them. */
export const lostMessages = (tx: Transaction, number: string): LostMessage[] =>
  tx.scan<LostMessage>(lostKey(number)).map(([, lost]) => lost);
