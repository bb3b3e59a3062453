import { canonicalJid, chatKind, isLid, isPhoneJid } from '@wagate/contract/jid';
import type { EngineMessage } from '@wagate/engine';
import type { Selectable } from 'kysely';
import { contactOf } from '../contacts/contact.js';
import { People } from '../contacts/people.js';
import { describe, type PlainContent } from '../messages/content.js';
import type { MessageTable } from '../store/schema.js';
import { ulid } from '../ulid.js';
import type { Scope } from './session-scope.js';

/** A message whose addresses are settled: the chat's canonical one, and both of the sender's as far as known. */
export interface Placed extends EngineMessage {
  senderJid?: string;
  senderLid?: string;
  /** What the sender's deeds are kept under: `me`, or one address; the chat's where nobody is named. */
  sender: string;
}

/** What a message tells of people. */
export function peopleIn(message: EngineMessage) {
  const sender = [message.senderJid, message.senderLid];
  const pushName = message.fromMe ? undefined : message.pushName;
  return [
    message.chatKind === 'dm'
      ? contactOf([message.chatJid, message.chatAlt], sender.some(Boolean) ? undefined : pushName)
      : undefined,
    contactOf(sender, pushName),
    contactOf([message.quoted?.senderJid, message.quoted?.senderLid]),
  ].filter((contact) => contact !== undefined);
}

/** @returns `undefined` for a message whose chat is named by no JID; one of a server that nobody knows is a chat like any other. */
export function place(message: EngineMessage, people: People): Placed | undefined {
  const chat = canonicalJid(message.chatJid);
  if (!chat) return undefined;
  const kind = chatKind(chat);
  const named = contactOf([message.senderJid, message.senderLid]);
  // A bot, or whoever else has neither a number nor a LID, is known by their one address.
  const other = named ? undefined : canonicalJid(message.senderJid);
  const author = named ?? (kind === 'dm' && !message.fromMe && !other ? contactOf([chat]) : undefined);
  const known = people.get(author?.lid ?? author?.phoneJid);
  const address = author?.lid ?? author?.phoneJid ?? other ?? chat;
  return {
    ...message,
    chatJid: people.canonical(chat),
    chatKind: kind,
    senderJid: author?.phoneJid ?? known?.phone_jid ?? other,
    senderLid: author?.lid ?? known?.lid ?? undefined,
    sender: message.fromMe ? 'me' : people.canonical(address),
  };
}

/** What is known of everyone whom the messages name as chat or sender. */
export async function loadPeople(scope: Scope, messages: readonly EngineMessage[]): Promise<People> {
  const jids = messages.flatMap((message) => [message.chatJid, message.senderJid, message.senderLid]);
  const normal = jids
    .map((jid) => jid && canonicalJid(jid))
    .filter((jid) => jid && (isLid(jid) || isPhoneJid(jid)));
  return People.load(scope.change.trx, scope.change.organizationId, normal);
}

/** A new message as it is kept. */
export function rowOf(scope: Scope, message: Placed, content: PlainContent): Selectable<MessageTable> {
  const described = describe(content, message);
  const { quoted } = message;
  const mentions = message.mentions?.map(canonicalJid).filter((jid) => jid !== undefined);
  return {
    id: `msg_${ulid()}`,
    account_id: scope.accountId,
    wa_message_id: message.id,
    chat_jid: message.chatJid,
    sender: message.sender,
    sender_jid: message.senderJid ?? null,
    sender_lid: message.senderLid ?? null,
    from_me: message.fromMe ? 1 : 0,
    type: described.type,
    body: described.body,
    content: described.content && JSON.stringify(described.content),
    quoted_message_id: quoted?.id ?? null,
    quoted: quoted
      ? JSON.stringify({
          senderJid: canonicalJid(quoted.senderJid),
          senderLid: canonicalJid(quoted.senderLid),
          body: quoted.body,
          fromMe: quoted.fromMe,
        })
      : null,
    mentions: mentions?.length ? JSON.stringify(mentions) : null,
    has_media: described.hasMedia ? 1 : 0,
    status: message.fromMe ? (message.status ?? 'sent') : null,
    error: null,
    edited: 0,
    deleted: 0,
    timestamp: message.timestamp,
    created_at: scope.change.now,
  };
}
