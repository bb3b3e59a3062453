import type { proto } from 'baileys';
import { ordered, type Transaction } from '../storage/transaction.js';

export type Status = 'sent' | 'delivered' | 'read';

export interface Reaction {
  /** Number of who reacted. */
  by: string;
  text: string;
  /** Epoch ms. */
  at: number;
}

/** What somebody has chosen in a poll. */
export interface Vote {
  /** Number of who voted. */
  by: string;
  options: string[];
  /** Epoch ms. */
  at: number;
}

/** A message as one person's phone keeps it. */
export interface StoredMessage {
  id: string;
  /** The other person's number, or the group's jid. */
  chat: string;
  /** Number of who wrote it. */
  sender: string;
  /** Epoch ms. */
  at: number;
  /** The protocol's message, encoded. */
  plain: Uint8Array;
  /** How far it came; of interest for own messages. */
  status: Status;
  reactions?: Reaction[];
  /** Of a poll. */
  votes?: Vote[];
  /** Epoch ms; set when the author deleted it for everyone. */
  deletedAt?: number;
  editedAt?: number;
}

const chatKey = (owner: string, chat: string) => `message/${owner}/${chat}/`;
const idKey = (owner: string, id: string) => `message-id/${owner}/${id}`;

/** False if the owner has a message of this id already: it came twice. */
export function storeMessage(tx: Transaction, owner: string, message: StoredMessage): boolean {
  if (tx.get(idKey(owner, message.id)) !== undefined) return false;
  const key = `${chatKey(owner, message.chat)}${ordered(message.at)}-${ordered(tx.next('message'))}`;
  tx.set(key, message);
  tx.set(idKey(owner, message.id), key);
  return true;
}

/** Whether there is a message between the two. */
export const hasChat = (tx: Transaction, owner: string, other: string): boolean =>
  tx.scan(chatKey(owner, other)).length > 0;

export function findMessage(tx: Transaction, owner: string, id: string): StoredMessage | undefined {
  const key = tx.get<string>(idKey(owner, id));
  return key === undefined ? undefined : tx.get<StoredMessage>(key);
}

export function changeMessage(
  tx: Transaction,
  owner: string,
  id: string,
  change: (message: StoredMessage) => void,
): void {
  const key = tx.get<string>(idKey(owner, id));
  const message = key === undefined ? undefined : tx.get<StoredMessage>(key);
  if (key === undefined || !message) return;
  change(message);
  tx.set(key, message);
}

const RANK: Record<Status, number> = { sent: 0, delivered: 1, read: 2 };

/** A status only ever rises: a late delivery receipt does not unread a message. */
export function raiseStatus(tx: Transaction, owner: string, id: string, status: Status): void {
  changeMessage(tx, owner, id, (message) => {
    if (RANK[status] > RANK[message.status]) message.status = status;
  });
}

/** Every chat of the owner, each with its messages, oldest first. */
export function chatsOf(tx: Transaction, owner: string): Map<string, StoredMessage[]> {
  const chats = new Map<string, StoredMessage[]>();
  for (const [, message] of tx.scan<StoredMessage>(`message/${owner}/`)) {
    const chat = chats.get(message.chat);
    if (chat) chat.push(message);
    else chats.set(message.chat, [message]);
  }
  return chats;
}

/** What a message shows as text, if it shows any. */
export function textOf(message: proto.IMessage): string | undefined {
  return (
    message.conversation ??
    message.extendedTextMessage?.text ??
    message.imageMessage?.caption ??
    message.videoMessage?.caption ??
    message.documentMessage?.caption ??
    message.documentWithCaptionMessage?.message?.documentMessage?.caption ??
    (message.pollCreationMessage ?? message.pollCreationMessageV3)?.name ??
    undefined
  );
}
