/** What the account changes about a chat, for all of its devices. */
export type ChatChange =
  | { change: 'archived'; archived: boolean }
  | { change: 'pinned'; pinned: boolean }
  /** Epoch milliseconds; `null` ends it. */
  | { change: 'muted'; mutedUntil: number | null }
  /** Marked as read, or as unread: then there is nothing new, and it is shown all the same. */
  | { change: 'read'; read: boolean }
  /** Its messages are gone, and it stays. */
  | { change: 'cleared' }
  | { change: 'deleted' };

/** A change that was made on another device of the account. */
export type ToldChatChange = (ChatChange | DeletedMessage) & {
  chatJid: string;
  /** When it was made, epoch milliseconds. */
  at: number;
  /** Concerns what was written up to here, epoch milliseconds: what came later is as it was. */
  upTo: number;
};

/** One message is gone for this account alone. */
export interface DeletedMessage {
  change: 'message-deleted';
  messageId: string;
  fromMe: boolean;
  /** In a group, of others' messages. */
  senderJid?: string;
}

/** A change that is made here, to be made on the account's other devices. */
export type WantedChatChange = ChatChange & {
  chatJid: string;
  /** When it was made, epoch milliseconds: one that another device has made later counts more. */
  at: number;
  /** The chat's newest message: the other devices leave alone what came after it. */
  newest?: { id: string; fromMe: boolean; senderJid?: string; timestamp: number };
};
