import { isGroupJid } from '@wagate/contract/jid';
import type { BinaryNode } from 'baileys';
import { proto } from 'baileys';
import type { Context } from '../context.js';
import { type DeviceAddress, phoneJid } from '../people/address.js';
import { findCompanion } from '../people/companion.js';
import { findPerson } from '../people/person.js';
import { publicKey, signedKey } from '../session/pre-key-query.js';
import { tellIfLow } from '../session/pre-key-supply.js';
import { beginSession, bundleOf, encryptFor, type KeyBundle } from '../signal/pairwise.js';
import { distributeKey, noteKeyGiven } from '../signal/sender-keys.js';
import type { Transaction } from '../storage/transaction.js';
import { child, node, requireBytes } from '../wire/node.js';
import { answered } from './answered.js';
import { type Queued, requeue } from './queue.js';
import { withKey } from './write.js';

const MOST_RETRIES = 5;

/** A linked device could not read a message: its author writes it again under the same id, in a fresh session. */
export async function sendAgain(
  tx: Transaction,
  ctx: Context,
  address: DeviceAddress,
  receipt: BinaryNode,
): Promise<void> {
  const companion = findCompanion(tx, address);
  const [entry] = answered(tx, address, 'message', receipt.attrs.id ?? '', receipt);
  const count = Number(child(receipt, 'retry')?.attrs.count ?? 1);
  if (!companion || !entry?.origin || count > MOST_RETRIES) return;
  if (entry.origin.kind === 'device') return askSender(tx, ctx, address, entry, receipt);
  const { sender, plain, group, voice } = entry.origin;
  const person = findPerson(tx, sender);
  if (!person) return;
  const author = { ...person, ...(voice !== undefined && { voice }) };
  await beginSession(tx, author, companion, bundleIn(receipt) ?? bundleOf(tx, companion));
  tellIfLow(tx, ctx, companion);
  let content = plain;
  if (group) {
    const key = proto.Message.encode(withKey(group, await distributeKey(tx, author, group))).finish();
    // Put together as bytes: fields that the schema does not know stay.
    content = Buffer.concat([plain, key]);
    noteKeyGiven(tx, author, group, companion);
  }
  const { type, bytes } = await encryptFor(tx, author, companion, content);
  const enc = node('enc', { v: '2', type, count: String(count) }, bytes);
  requeue(tx, ctx, address, { ...entry, node: { ...entry.node, content: [enc] } });
}

/** The message is another computer's: only that one can write it again. */
function askSender(
  tx: Transaction,
  ctx: Context,
  reader: DeviceAddress,
  entry: Queued,
  receipt: BinaryNode,
): void {
  if (entry.origin?.kind !== 'device') return;
  const person = findPerson(tx, reader.number);
  if (!person) return;
  const from = phoneJid(person, reader.device);
  const group = entry.node.attrs.from ?? '';
  const address = isGroupJid(group) ? { from: group, participant: from } : { from };
  const question = node('receipt', { ...receipt.attrs, to: undefined, ...address }, receipt.content);
  const sender = entry.origin.sender;
  tx.after(() => ctx.online.send(sender, question));
}

/** After a second failure the device sends new keys along. */
function bundleIn(receipt: BinaryNode): KeyBundle | undefined {
  const keys = child(receipt, 'keys');
  if (!keys) return undefined;
  return {
    identity: requireBytes(keys, 'identity', 32),
    registrationId: requireBytes(receipt, 'registration', 4).readUInt32BE(),
    signedPreKey: signedKey(keys),
    preKey: publicKey(child(keys, 'key')),
  };
}
