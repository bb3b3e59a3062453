import { canonicalJid } from '@wagate/contract/jid';
import type { EngineContact, EngineEvent, ToldChatChange, WantedChatChange } from '@wagate/engine';
import type { ChatModification, ChatMutation, proto, WAPatchCreate } from 'baileys';
import { chatModificationToAppPatch } from 'baileys';
import { personAddress } from './address.js';
import { MUTED_FOR_GOOD, muteEnd } from './mute.js';
import { toNumber } from './time.js';

type Action = proto.ISyncActionValue;

/** A setting as it is now, or one that is set no more: what it last was may still be told with it. */
export type Setting = ChatMutation & { removed?: boolean };

/** What mutations of the account's settings say of chats and contacts; other settings are not told. */
export function settingsEvents(mutations: readonly Setting[]): EngineEvent[] {
  const contacts = mutations.map(contactIn).filter((contact) => contact !== undefined);
  const changes = mutations.map(changeIn).filter((change) => change !== undefined);
  return [
    ...(contacts.length ? [{ type: 'contacts' as const, contacts }] : []),
    ...(changes.length ? [{ type: 'chat-changes' as const, changes }] : []),
  ];
}

const ADDRESS_BOOK: ReadonlySet<string | undefined> = new Set(['contact', 'lid_contact']);

function contactIn({ index, syncAction: { value }, removed }: Setting): EngineContact | undefined {
  const [kind, id] = index as string[];
  const saved = value?.contactAction ?? value?.lidContactAction;
  const paired = kind === 'pnForLidChat' ? value?.pnForLidChatAction : undefined;
  if (removed && paired) return undefined;
  if (!saved && !paired && !(removed && ADDRESS_BOOK.has(kind))) return undefined;
  const { lidJid, pnJid } = { ...value?.contactAction, ...paired };
  const { senderJid, senderLid } = personAddress(id, pnJid, lidJid);
  if (!senderJid && !senderLid) return undefined;
  const name = (!removed && (saved?.fullName || saved?.firstName || saved?.username)) || null;
  return {
    ...(senderLid && { lid: senderLid }),
    ...(senderJid && { phoneJid: senderJid }),
    ...(!paired && { name }),
  };
}

function changeIn({ index, syncAction: { value }, removed }: Setting): ToldChatChange | undefined {
  const [kind, id, messageId, fromMe, author] = index as string[];
  const chatJid = canonicalJid(id);
  if (!kind || !chatJid) return undefined;
  if (removed) return withoutSetting(kind, { chatJid, at: toNumber(value?.timestamp) ?? 0 });
  if (!value) return undefined;
  const at = toNumber(value.timestamp) ?? 0;
  const range = rangeOf(value);
  const about = { chatJid, at, upTo: range ? range * 1000 : at };
  switch (kind) {
    case 'archive':
      return { ...about, change: 'archived', archived: value.archiveChatAction?.archived === true };
    case 'pin_v1':
      return { ...about, change: 'pinned', pinned: value.pinAction?.pinned === true };
    case 'mute':
      return { ...about, change: 'muted', mutedUntil: mutedUntil(value.muteAction) };
    case 'markChatAsRead':
      return { ...about, change: 'read', read: value.markChatAsReadAction?.read === true };
    case 'clearChat':
      return { ...about, change: 'cleared' };
    case 'deleteChat':
      return { ...about, change: 'deleted' };
    case 'deleteMessageForMe': {
      const senderJid = canonicalJid(author);
      if (!messageId) return undefined;
      return {
        ...about,
        change: 'message-deleted',
        messageId,
        fromMe: fromMe === '1',
        ...(senderJid && { senderJid }),
      };
    }
    default:
      return undefined;
  }
}

/** How a chat is of which a setting is gone; what was read or deleted once stays so. */
function withoutSetting(kind: string, chat: { chatJid: string; at: number }): ToldChatChange | undefined {
  const about = { ...chat, upTo: chat.at };
  switch (kind) {
    case 'archive':
      return { ...about, change: 'archived', archived: false };
    case 'pin_v1':
      return { ...about, change: 'pinned', pinned: false };
    case 'mute':
      return { ...about, change: 'muted', mutedUntil: null };
    default:
      return undefined;
  }
}

/** Seconds: the newest message that whoever made the change had seen. */
function rangeOf(value: Action): number | undefined {
  const action =
    value.archiveChatAction ?? value.markChatAsReadAction ?? value.clearChatAction ?? value.deleteChatAction;
  return toNumber(action?.messageRange?.lastMessageTimestamp) || undefined;
}

function mutedUntil(action: proto.SyncActionValue.IMuteAction | null | undefined): number | null {
  return action?.muted ? (muteEnd(action.muteEndTimestamp) ?? MUTED_FOR_GOOD) : null;
}

/** A wanted change as WhatsApp's own clients write it into the settings. */
export function patchOf(wanted: WantedChatChange): WAPatchCreate {
  const patch = chatModificationToAppPatch(modificationOf(wanted), wanted.chatJid);
  return { ...patch, syncAction: { ...patch.syncAction, timestamp: wanted.at } };
}

function modificationOf(wanted: WantedChatChange): ChatModification {
  const lastMessages = newestOf(wanted);
  switch (wanted.change) {
    case 'archived':
      return { archive: wanted.archived, lastMessages };
    case 'pinned':
      return { pin: wanted.pinned };
    case 'muted':
      return { mute: wanted.mutedUntil && (wanted.mutedUntil >= MUTED_FOR_GOOD ? -1 : wanted.mutedUntil) };
    case 'read':
      return { markRead: wanted.read, lastMessages };
    case 'cleared':
      return { clear: true, lastMessages };
    case 'deleted':
      return { delete: true, lastMessages };
  }
}

function newestOf({ chatJid, newest }: WantedChatChange) {
  if (!newest) return [];
  const { id, fromMe, senderJid, timestamp } = newest;
  const participant = senderJid !== chatJid ? senderJid : undefined;
  const key = { remoteJid: chatJid, id, fromMe, ...(participant && { participant }) };
  return [{ key, messageTimestamp: Math.floor(timestamp / 1000) }];
}
