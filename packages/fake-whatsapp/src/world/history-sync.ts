import { isGroupJid, phoneJid as phoneJidOf } from '@wagate/contract/jid';
import { proto } from 'baileys';
import { chatsOf, type StoredMessage } from '../delivery/message-store.js';
import { lidJid, phoneJid, senderJid, shownPhoneJid } from '../people/address.js';
import { findGroup } from '../people/group.js';
import { findPerson, type Person } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';
import { characters } from './cast.js';
import { chatState } from './chat-state.js';

const { HistorySyncType } = proto.HistorySync;
const { Rank } = proto.GroupParticipant;
const RANK = { admin: Rank.ADMIN, superadmin: Rank.SUPERADMIN };
const { Status, StubType } = proto.WebMessageInfo;
const FOREVER = 8_640_000_000_000; // far enough, in seconds

/** How many messages of each chat come first, so that a chat list can be drawn at once. */
const FIRST = 12;
/** Conversations in one of the later chunks. */
const CHUNK = 6;

/** The past of a phone, in the chunks in which phones send it: recent first, then names, then the rest. */
export function historyOf(tx: Transaction, owner: Person): proto.IHistorySync[] {
  const chats = [...chatsOf(tx, owner.number)];
  const mappings = chats.flatMap(([chat]) => {
    const person = findPerson(tx, chat);
    const pnJid = person && shownPhoneJid(person);
    return pnJid ? [{ pnJid, lidJid: lidJid(person) }] : [];
  });
  mappings.push({ pnJid: phoneJid(owner), lidJid: lidJid(owner) });
  const bootstrap: proto.IHistorySync = {
    syncType: HistorySyncType.INITIAL_BOOTSTRAP,
    conversations: chats.map(([chat, messages]) => conversation(tx, owner, chat, messages.slice(-FIRST))),
    phoneNumberToLidMappings: mappings,
  };
  const names: proto.IHistorySync = { syncType: HistorySyncType.PUSH_NAME, pushnames: pushNames(tx, chats) };
  const rest = chats.filter(([, messages]) => messages.length > FIRST);
  const recent: proto.IHistorySync[] = [];
  for (let at = 0; at < Math.max(rest.length, 1); at += CHUNK) {
    recent.push({
      syncType: HistorySyncType.RECENT,
      conversations: rest
        .slice(at, at + CHUNK)
        .map(([chat, messages]) => conversation(tx, owner, chat, messages.slice(0, -FIRST))),
      phoneNumberToLidMappings: mappings,
    });
  }
  const chunks = [bootstrap, names, ...recent];
  return chunks.map((chunk, chunkOrder) => ({
    ...chunk,
    chunkOrder,
    progress: Math.round(((chunkOrder + 1) / chunks.length) * 100),
  }));
}

function pushNames(tx: Transaction, chats: [string, StoredMessage[]][]) {
  const numbers = new Set(chats.flatMap(([, messages]) => messages.map(({ sender }) => sender)));
  return [...numbers].flatMap((number) => {
    const person = findPerson(tx, number);
    return person ? [{ id: senderJid(person), pushname: person.name }] : [];
  });
}

function conversation(
  tx: Transaction,
  owner: Person,
  chat: string,
  messages: StoredMessage[],
): proto.IConversation {
  const { unread, pinned, archived, muted } = chatState(tx, owner.number, chat);
  const last = messages.at(-1)?.at ?? 0;
  const common = {
    unreadCount: unread,
    archived: archived === true,
    conversationTimestamp: Math.floor(last / 1000),
    ...(pinned && { pinned: Math.floor(last / 1000) }),
    ...(muted && { muteEndTime: FOREVER }),
  };
  if (isGroupJid(chat)) {
    const group = findGroup(tx, chat);
    return {
      ...common,
      id: chat,
      name: group?.subject,
      description: group?.description,
      ...(group && {
        createdBy: memberJid(tx, group.creator),
        createdAt: Math.floor(group.createdAt / 1000),
        participant: group.members.flatMap(({ number, admin, label }) => {
          const userJid = memberJid(tx, number);
          if (!userJid) return [];
          const memberLabel = label
            ? { label, labelTimestamp: Math.floor(group.createdAt / 1000) }
            : undefined;
          return [{ userJid, rank: admin ? RANK[admin] : Rank.REGULAR, memberLabel }];
        }),
      }),
      messages: newestFirst(tx, owner, chat, messages),
    };
  }
  const person = findPerson(tx, chat);
  if (!person) return { ...common, id: phoneJidOf(chat) };
  const saved = characters.find(([, { number }]) => number === chat)?.[1].saved;
  return {
    ...common,
    id: senderJid(person),
    name: saved ?? person.name,
    pnJid: shownPhoneJid(person),
    lidJid: lidJid(person),
    messages: newestFirst(tx, owner, senderJid(person), messages),
  };
}

function memberJid(tx: Transaction, number: string): string | undefined {
  const person = findPerson(tx, number);
  return person && lidJid(person);
}

const newestFirst = (tx: Transaction, owner: Person, remoteJid: string, messages: StoredMessage[]) =>
  [...messages].reverse().map((message) => ({ message: webMessage(tx, owner, remoteJid, message) }));

const STATUS = { sent: Status.SERVER_ACK, delivered: Status.DELIVERY_ACK, read: Status.READ };

function webMessage(tx: Transaction, owner: Person, remoteJid: string, stored: StoredMessage) {
  const author = findPerson(tx, stored.sender);
  const fromMe = stored.sender === owner.number;
  const inGroup = isGroupJid(remoteJid);
  const participant = inGroup && author ? lidJid(author) : undefined;
  const key = { remoteJid, fromMe, id: stored.id, participant };
  const info: proto.IWebMessageInfo = {
    key,
    participant,
    messageTimestamp: Math.floor(stored.at / 1000),
    status: fromMe ? STATUS[stored.status] : Status.DELIVERY_ACK,
    ...(author && !fromMe && { pushName: author.name, verifiedBizName: author.businessName }),
  };
  if (stored.deletedAt !== undefined) return { ...info, messageStubType: StubType.REVOKE };
  const message = proto.Message.decode(stored.plain);
  const reactions = (stored.reactions ?? []).flatMap(({ by, text, at }, index) => {
    const who = findPerson(tx, by);
    if (!who) return [];
    const mine = by === owner.number;
    const from = {
      remoteJid,
      fromMe: mine,
      id: `${stored.id}R${index}`,
      participant: inGroup ? lidJid(who) : undefined,
    };
    return [{ key: from, text, senderTimestampMs: at }];
  });
  return {
    ...info,
    message: stored.editedAt === undefined ? message : { editedMessage: { message } },
    ...(reactions.length && { reactions }),
  };
}
