import { randomBytes } from 'node:crypto';
import type { BinaryNode } from 'baileys';
import { proto } from 'baileys';
import type { Context } from '../context.js';
import { lidJid, phoneJid, senderJid, shownPhoneJid } from '../people/address.js';
import { blocks } from '../people/block-list.js';
import { type Companion, companionsOf } from '../people/companion.js';
import type { Group } from '../people/group.js';
import { findPerson, type Person } from '../people/person.js';
import { verifiedName } from '../people/verified-name.js';
import type { Author } from '../signal/author.js';
import { encryptFor } from '../signal/pairwise.js';
import { distributeKey, encryptForGroup, hasKey, noteKeyGiven } from '../signal/sender-keys.js';
import type { Transaction } from '../storage/transaction.js';
import { node, seconds } from '../wire/node.js';
import { applyToChat } from './effects-on-chat.js';
import { enqueue, type Origin } from './queue.js';

export interface Letter {
  message: proto.IMessage;
  id?: string;
  /** Epoch ms. */
  at?: number;
}

export const newMessageId = () => `3EB0${randomBytes(9).toString('hex').toUpperCase()}`;

/** A person writes to another: into both their chats, and on to every computer either has linked. */
export async function writeTo(
  tx: Transaction,
  ctx: Context,
  sender: Person,
  reader: Person,
  letter: Letter,
): Promise<string> {
  const { message, id = newMessageId(), at = Date.now() } = letter;
  const own = sender.number === reader.number;
  const envelope = { id, sender: sender.number, at, status: 'sent' as const };
  applyToChat(tx, sender.number, message, { ...envelope, chat: reader.number });
  // Who is blocked is told nothing of it: the message stays on its way for ever.
  if (!own && !blocks(tx, reader.number, sender.number)) {
    applyToChat(tx, reader.number, message, { ...envelope, chat: sender.number });
    for (const companion of companionsOf(tx, reader.number))
      await deliver(tx, ctx, sender, companion, message, directAttrs(sender, id, at, message));
  }
  const copy = ownCopy(message, senderJid(reader));
  for (const companion of companionsOf(tx, sender.number))
    await deliver(tx, ctx, sender, companion, copy, ownAttrs(sender, reader, id, at, message));
  return id;
}

/** A person writes into a group. */
export async function writeToGroup(
  tx: Transaction,
  ctx: Context,
  sender: Person,
  group: Group,
  letter: Letter,
): Promise<string> {
  const { message, id = newMessageId(), at = Date.now() } = letter;
  const plain = proto.Message.encode(message).finish();
  const attrs = groupAttrs(sender, group.id, id, at, message);
  // The key that is handed out must be the one from before this message, or nobody could read it.
  const distribution = await distributeKey(tx, sender, group.id);
  const sealed = await encryptForGroup(tx, sender, group.id, plain);
  for (const { number } of group.members) {
    if (!findPerson(tx, number)) continue;
    applyToChat(tx, number, message, { id, chat: group.id, sender: sender.number, at, status: 'sent' });
    for (const companion of companionsOf(tx, number)) {
      const content = await groupContent(tx, ctx, sender, group.id, companion, { sealed, distribution });
      enqueue(tx, ctx, companion, node('message', attrs, content), originOf(sender, plain, group.id));
    }
  }
  return id;
}

/** What one device gets of a message to a group: the author's key too, where it has not got that yet. */
export async function groupContent(
  tx: Transaction,
  ctx: Context,
  sender: Author,
  group: string,
  device: Companion,
  { sealed, distribution }: { sealed: Buffer; distribution: Uint8Array },
): Promise<BinaryNode[]> {
  const message = node('enc', { v: '2', type: 'skmsg' }, damaged(ctx, device, sealed));
  if (hasKey(tx, sender, group, device)) return [message];
  noteKeyGiven(tx, sender, group, device);
  const key = proto.Message.encode(withKey(group, distribution)).finish();
  return [await sealedNode(tx, sender, device, key), message];
}

/** Encrypts for one device and queues it there. */
export async function deliver(
  tx: Transaction,
  ctx: Context,
  sender: Person,
  device: Companion,
  message: proto.IMessage,
  attrs: Record<string, string | undefined>,
): Promise<void> {
  await deliverBytes(tx, ctx, sender, device, proto.Message.encode(message).finish(), attrs);
}

/** The same with a message that is encoded already. */
export async function deliverBytes(
  tx: Transaction,
  ctx: Context,
  sender: Author,
  device: Companion,
  plain: Uint8Array,
  attrs: Record<string, string | undefined>,
): Promise<void> {
  const { type, bytes } = await encryptFor(tx, sender, device, plain);
  const enc = node('enc', { v: '2', type }, damaged(ctx, device, bytes));
  const origin = originOf(sender, plain);
  enqueue(tx, ctx, device, node('message', attrs, [enc, ...verifiedName(sender)]), origin);
}

/** What a message is written again from, for a device that could not read it. */
export const originOf = ({ number, voice }: Author, plain: Uint8Array, group?: string): Origin => ({
  kind: 'person',
  sender: number,
  plain,
  ...(group !== undefined && { group }),
  ...(voice !== undefined && { voice }),
});

async function sealedNode(tx: Transaction, sender: Author, device: Companion, plain: Uint8Array) {
  const { type, bytes } = await encryptFor(tx, sender, device, plain);
  return node('enc', { v: '2', type }, bytes);
}

/** A sender's key for a group. */
export const withKey = (group: string, distribution: Uint8Array): proto.IMessage => ({
  senderKeyDistributionMessage: { groupId: group, axolotlSenderKeyDistributionMessage: distribution },
});

function damaged(ctx: Context, device: Companion, bytes: Buffer): Buffer {
  if (!ctx.faults.takeCorruption(device)) return bytes;
  const copy = Buffer.from(bytes);
  for (let at = copy.length - 4; at < copy.length; at++) copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

const ownCopy = (message: proto.IMessage, destinationJid: string): proto.IMessage => ({
  deviceSentMessage: { destinationJid, message },
});

const common = (sender: Person, id: string, at: number, message: proto.IMessage) => ({
  id,
  t: seconds(at),
  type: stanzaType(message),
  notify: sender.name,
});

export function directAttrs(sender: Person, id: string, at: number, message: proto.IMessage) {
  const alternative =
    sender.addressing === 'lid'
      ? { sender_pn: shownPhoneJid(sender), addressing_mode: 'lid' }
      : { sender_lid: lidJid(sender) };
  return { from: senderJid(sender), ...alternative, ...common(sender, id, at, message) };
}

function ownAttrs(owner: Person, reader: Person, id: string, at: number, message: proto.IMessage) {
  const addressed =
    reader.addressing === 'lid'
      ? { from: lidJid(owner), peer_recipient_pn: shownPhoneJid(reader), addressing_mode: 'lid' }
      : { from: phoneJid(owner), peer_recipient_lid: lidJid(reader) };
  return { ...addressed, recipient: senderJid(reader), ...common(owner, id, at, message) };
}

export function groupAttrs(sender: Person, group: string, id: string, at: number, message: proto.IMessage) {
  const author = {
    participant: lidJid(sender),
    participant_pn: shownPhoneJid(sender),
    addressing_mode: 'lid',
  };
  return { from: group, ...author, ...common(sender, id, at, message) };
}

export function stanzaType(message: proto.IMessage): string {
  if (message.reactionMessage) return 'reaction';
  if (message.pollCreationMessage || message.pollCreationMessageV3) return 'poll';
  const media =
    message.imageMessage ?? message.documentMessage ?? message.audioMessage ?? message.videoMessage;
  return media ? 'media' : 'text';
}
