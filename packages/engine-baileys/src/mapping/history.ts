import { canonicalJid, chatKind, isGroupJid } from '@wagate/contract/jid';
import type { EngineChat, EngineContact, EngineEvent, EngineGroup, EngineMessage } from '@wagate/engine';
import { type LIDMapping, proto } from 'baileys';
import { personAddress } from './address.js';
import type { Me } from './envelope.js';
import { editedOriginal, storedMessageOf, storedReactionsOf, storedVotesOf } from './history-message.js';
import { muteEnd } from './mute.js';
import { epochMs, toNumber } from './time.js';

/** What one commit may hold: a long transaction would keep everyone else from writing. */
const MESSAGES_A_COMMIT = 200;
const OTHERS_A_COMMIT = 500;

type HistoryEvent = Extract<EngineEvent, { type: 'history' }>;

const roles = ['member', 'admin', 'superadmin'] as const;

/** Splits what the phone sent into events of moderate size: chats, people and groups first, then messages by age. */
export function historyEvents(sync: proto.IHistorySync, me: Me): HistoryEvent[] {
  const conversations = isAboutStatuses(sync) ? [] : (sync.conversations ?? []);
  const chats = conversations.map(chatOf).filter((chat) => chat !== undefined);
  const groups = conversations.map(groupOf).filter((group) => group !== undefined);
  const messages = conversations
    .flatMap((conversation) => conversation.messages ?? [])
    .flatMap(({ message }) => (message ? messagesIn(message, me) : []))
    .filter((message) => message !== undefined)
    .sort((a, b) => a.timestamp - b.timestamp);
  const events = [
    ...slices(chats, OTHERS_A_COMMIT).map((part) => historyEvent({ chats: part })),
    ...slices(contactsOf(sync, conversations), OTHERS_A_COMMIT).map((part) =>
      historyEvent({ contacts: part }),
    ),
    ...slices(groups, OTHERS_A_COMMIT).map((part) => historyEvent({ groups: part })),
    ...slices(messages, MESSAGES_A_COMMIT).map((part) => historyEvent({ messages: part })),
  ];
  const last = events.at(-1);
  if (last && typeof sync.progress === 'number') last.progress = sync.progress;
  return events;
}

/** A message, and what was done to it: a phone keeps that with it. */
function messagesIn(info: proto.IWebMessageInfo, me: Me): (EngineMessage | undefined)[] {
  const original = editedOriginal(info);
  return [
    storedMessageOf(original, me),
    ...(original === info ? [] : [storedMessageOf(info, me)]),
    ...storedReactionsOf(original, me),
    ...storedVotesOf(original, me),
  ];
}

/** Pairs of a person's two addresses that the history tells. */
export function addressPairs(sync: proto.IHistorySync): LIDMapping[] {
  const named = [
    ...(sync.phoneNumberToLidMappings ?? []).map(({ lidJid, pnJid }) => personAddress(lidJid, pnJid)),
    ...(sync.conversations ?? []).map(({ id, lidJid, accountLid, pnJid }) =>
      personAddress(id, pnJid, lidJid, accountLid),
    ),
  ];
  return named.flatMap(({ senderJid, senderLid }) =>
    senderJid && senderLid ? [{ pn: senderJid, lid: senderLid }] : [],
  );
}

function historyEvent(parts: {
  chats?: EngineChat[];
  contacts?: EngineContact[];
  groups?: EngineGroup[];
  messages?: EngineMessage[];
}): HistoryEvent {
  return { type: 'history', chats: [], contacts: [], groups: [], messages: [], ...parts };
}

function chatOf(conversation: proto.IConversation): EngineChat | undefined {
  const jid = canonicalJid(conversation.id);
  if (!jid) return undefined;
  const name = conversation.displayName || conversation.name;
  const lastMessage = toNumber(conversation.lastMsgTimestamp ?? conversation.conversationTimestamp);
  const mutedUntil = muteEnd(conversation.muteEndTime);
  return {
    jid,
    kind: chatKind(jid),
    ...(name && { name }),
    // Marked as unread it is one that has nothing new, and is shown all the same.
    unreadCount: conversation.unreadCount || (conversation.markedAsUnread ? 1 : 0),
    archived: conversation.archived ?? false,
    pinned: (conversation.pinned ?? 0) > 0,
    ...(mutedUntil && { mutedUntil }),
    ...(lastMessage && { lastMessageAt: epochMs(lastMessage) }),
  };
}

function groupOf(conversation: proto.IConversation): EngineGroup | undefined {
  const jid = canonicalJid(conversation.id);
  if (!jid || !isGroupJid(jid)) return undefined;
  const ownerJid = canonicalJid(conversation.createdBy);
  const created = toNumber(conversation.createdAt);
  const participants = (conversation.participant ?? []).map(({ userJid, rank, memberLabel }) => {
    const { senderJid, senderLid } = personAddress(userJid);
    return {
      ...(senderLid && { lid: senderLid }),
      ...(senderJid && { phoneJid: senderJid }),
      role: roles[rank ?? 0] ?? ('member' as const),
      ...(memberLabel?.label && { tag: memberLabel.label }),
    };
  });
  return {
    jid,
    ...(conversation.name && { subject: conversation.name }),
    ...(conversation.description && { description: conversation.description }),
    ...(ownerJid && { ownerJid }),
    ...(created && { createdAt: epochMs(created) }),
    ...(participants.length > 0 && { participants }),
  };
}

function contactsOf(sync: proto.IHistorySync, conversations: proto.IConversation[]): EngineContact[] {
  const fromChats = conversations
    .filter(({ id }) => chatKind(id ?? '') === 'dm')
    .map(({ id, lidJid, accountLid, pnJid, displayName, name }) =>
      contact([id, pnJid, lidJid, accountLid], { name: displayName || name || undefined }),
    );
  const fromNames = (sync.pushnames ?? []).map(({ id, pushname }) =>
    contact([id], { pushName: pushname ?? undefined }),
  );
  const fromPairs = (sync.phoneNumberToLidMappings ?? []).map(({ lidJid, pnJid }) =>
    contact([lidJid, pnJid], {}),
  );
  return [...fromChats, ...fromNames, ...fromPairs, ...businesses(conversations)].filter(
    (one) => one !== undefined,
  );
}

/** Messages of verified businesses carry their names. */
function businesses(conversations: proto.IConversation[]): (EngineContact | undefined)[] {
  const names = new Map<string, string>();
  for (const { messages } of conversations)
    for (const { message } of messages ?? []) {
      const author = message?.key?.participant ?? message?.participant ?? message?.key?.remoteJid;
      if (author && message?.verifiedBizName && !message.key?.fromMe)
        names.set(author, message.verifiedBizName);
    }
  return [...names].map(([author, businessName]) => contact([author], { businessName }));
}

function contact(
  addresses: (string | null | undefined)[],
  { name, pushName, businessName }: { name?: string; pushName?: string; businessName?: string },
): EngineContact | undefined {
  const { senderJid, senderLid } = personAddress(...addresses);
  if (!senderJid && !senderLid) return undefined;
  return {
    ...(senderLid && { lid: senderLid }),
    ...(senderJid && { phoneJid: senderJid }),
    ...(name && { name }),
    ...(pushName && { pushName }),
    ...(businessName && { businessName }),
  };
}

function isAboutStatuses(sync: proto.IHistorySync): boolean {
  return sync.syncType === proto.HistorySync.HistorySyncType.INITIAL_STATUS_V3;
}

function slices<T>(items: T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
  return parts;
}
