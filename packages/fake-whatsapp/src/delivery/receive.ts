import { isGroupJid } from '@wagate/contract/jid';
import type { BinaryNode } from 'baileys';
import { proto } from 'baileys';
import type { Context } from '../context.js';
import { addressKey, type DeviceAddress, lidJid, locate, phoneJid } from '../people/address.js';
import { blocks } from '../people/block-list.js';
import { companionsOf } from '../people/companion.js';
import { findGroup, type Group } from '../people/group.js';
import { findPerson, type Person } from '../people/person.js';
import { mayReachOut } from '../people/standing.js';
import { decryptFrom } from '../signal/pairwise.js';
import { acceptKey, decryptFromGroup } from '../signal/sender-keys.js';
import type { Transaction } from '../storage/transaction.js';
import { bytesOf, child, children, node, requireAttr, seconds } from '../wire/node.js';
import { applyToChat } from './effects-on-chat.js';
import { forward } from './forward.js';
import { findMessage, hasChat } from './message-store.js';
import { confirmToSender, requestRetry } from './reader.js';

interface Sending {
  tx: Transaction;
  ctx: Context;
  from: DeviceAddress;
  sender: Person;
  stanza: BinaryNode;
  id: string;
  to: string;
  at: number;
}

/** A message of a linked device: to the people it is for, who decrypt it themselves, and to their computers. */
export async function receiveMessage(
  tx: Transaction,
  ctx: Context,
  from: DeviceAddress,
  stanza: BinaryNode,
): Promise<void> {
  const id = requireAttr(stanza, 'id');
  const to = requireAttr(stanza, 'to');
  const at = Date.now();
  const refused = mayNotWrite(tx, from.number, to, id, at);
  tx.after(() =>
    ctx.online.connectionOf(from)?.send(
      node('ack', {
        class: 'message',
        id,
        from: to,
        t: seconds(at),
        participant: stanza.attrs.participant,
        error: refused ? '463' : undefined,
      }),
    ),
  );
  if (refused) return;
  const sender = findPerson(tx, from.number);
  if (!sender) return;
  const sending: Sending = { tx, ctx, from, sender, stanza, id, to, at };
  const group = isGroupJid(to) ? findGroup(tx, to) : undefined;
  if (group) return toGroup(sending, group);
  for (const { jid, enc } of envelopes(stanza, to)) {
    const reader = locate(tx, jid);
    if (!reader) continue;
    const address = { number: reader.person.number, device: reader.device };
    if (addressKey(address) === addressKey(from)) continue;
    if (blocks(tx, reader.person.number, sender.number)) continue;
    if (reader.device > 0) forward(tx, ctx, { ...sending, reader: address, content: [enc] });
    else await read(sending, reader.person, enc);
  }
}

/** Whether somebody may not write first to people now, and this is the first that they write to one. */
function mayNotWrite(tx: Transaction, sender: string, to: string, id: string, at: number): boolean {
  const other = locate(tx, to)?.person.number;
  return (
    other !== undefined &&
    other !== sender &&
    !mayReachOut(tx, sender, at) &&
    !hasChat(tx, sender, other) &&
    !findMessage(tx, other, id)
  );
}

/** Who gets which ciphertext: a list of devices, or one for the addressee when a single device is written to again. */
function envelopes(stanza: BinaryNode, to: string): { jid: string; enc: BinaryNode }[] {
  const direct = child(stanza, 'enc');
  const listed = children(child(stanza, 'participants'), 'to').flatMap((one) => {
    const enc = child(one, 'enc');
    return one.attrs.jid && enc ? [{ jid: one.attrs.jid, enc }] : [];
  });
  return direct ? [...listed, { jid: stanza.attrs.participant ?? to, enc: direct }] : listed;
}

async function read(sending: Sending, reader: Person, enc: BinaryNode): Promise<void> {
  const { tx, ctx, from, sender, stanza, id, to, at } = sending;
  const content = await tryDecrypt(sending, reader, enc);
  if (!content) return requestRetry(tx, ctx, reader, from, id, to);
  if (stanza.attrs.category === 'peer') return;
  if (reader.number === sender.number) {
    const copy = content.deviceSentMessage;
    const chat =
      locate(tx, copy?.destinationJid ?? stanza.attrs.recipient ?? to)?.person.number ?? sender.number;
    applyToChat(tx, sender.number, copy?.message ?? content, {
      id,
      chat,
      sender: sender.number,
      at,
      status: 'sent',
    });
    return;
  }
  const fresh = applyToChat(tx, reader.number, content, {
    id,
    chat: sender.number,
    sender: sender.number,
    at,
    status: 'sent',
  });
  if (fresh) confirmToSender(tx, ctx, reader, from, id, to, content);
}

async function tryDecrypt(
  sending: Sending,
  reader: Person,
  enc: BinaryNode,
): Promise<proto.IMessage | undefined> {
  try {
    const plain = await decryptFrom(
      sending.tx,
      reader,
      sending.from,
      enc.attrs.type ?? '',
      bytesOf(enc) ?? Buffer.alloc(0),
    );
    return proto.Message.decode(plain);
  } catch {
    return undefined;
  }
}

async function toGroup(sending: Sending, group: Group): Promise<void> {
  const { tx, ctx, from, sender, stanza, to } = sending;
  if (!group.members.some(({ number }) => number === sender.number)) return;
  const sealed = child(stanza, 'enc');
  const only = stanza.attrs.participant && locate(tx, stanza.attrs.participant);
  const keys = new Map<string, BinaryNode>();
  for (const { jid, enc } of envelopes({ ...stanza, content: children(stanza, 'participants') }, to)) {
    const reader = locate(tx, jid);
    if (reader) keys.set(addressKey({ number: reader.person.number, device: reader.device }), enc);
  }
  for (const { number } of group.members) {
    const person = findPerson(tx, number);
    if (!person || !sealed) continue;
    if (only && (only.person.number !== number || only.device > 0)) continue;
    await readInGroup(sending, person, group.id, sealed, keys.get(addressKey({ number, device: 0 })));
  }
  if (!sealed) return;
  const attrs = {
    participant: lidJid(sender, from.device),
    participant_pn: phoneJid(sender),
    addressing_mode: 'lid',
  };
  for (const { number } of group.members)
    for (const { device } of companionsOf(tx, number)) {
      const reader = { number, device };
      if (addressKey(reader) === addressKey(from)) continue;
      if (only && (only.person.number !== number || only.device !== device)) continue;
      const key = keys.get(addressKey(reader));
      forward(tx, ctx, { ...sending, reader, group: attrs, content: key ? [key, sealed] : [sealed] });
    }
}

async function readInGroup(
  sending: Sending,
  reader: Person,
  group: string,
  sealed: BinaryNode,
  key: BinaryNode | undefined,
): Promise<void> {
  const { tx, ctx, from, sender, id, at } = sending;
  const content = await openInGroup(sending, reader, group, sealed, key);
  if (!content) return requestRetry(tx, ctx, reader, from, id, group);
  const fresh = applyToChat(tx, reader.number, content, {
    id,
    chat: group,
    sender: sender.number,
    at,
    status: 'sent',
  });
  if (fresh && reader.number !== sender.number) confirmToSender(tx, ctx, reader, from, id, group, content);
}

async function openInGroup(
  sending: Sending,
  reader: Person,
  group: string,
  sealed: BinaryNode,
  key: BinaryNode | undefined,
): Promise<proto.IMessage | undefined> {
  const { tx, from } = sending;
  const direct = sealed.attrs.type !== 'skmsg';
  const envelope = direct
    ? await tryDecrypt(sending, reader, sealed)
    : key && (await tryDecrypt(sending, reader, key));
  const given = envelope?.senderKeyDistributionMessage?.axolotlSenderKeyDistributionMessage;
  try {
    if (given) await acceptKey(tx, reader, group, from, given);
    if (direct) return envelope;
    const plain = await decryptFromGroup(tx, reader, group, from, bytesOf(sealed) ?? Buffer.alloc(0));
    return proto.Message.decode(plain);
  } catch {
    return undefined;
  }
}
