import type { Transaction } from '../storage/transaction.js';

/** How a chat stands on the owner's phone when a computer is linked. */
export interface ChatState {
  unread: number;
  pinned?: boolean;
  archived?: boolean;
  muted?: boolean;
}

const key = (owner: string, chat: string) => `chat/${owner}/${chat}`;

export const saveChatState = (tx: Transaction, owner: string, chat: string, state: ChatState) =>
  tx.set(key(owner, chat), state);

export const chatState = (tx: Transaction, owner: string, chat: string): ChatState =>
  tx.get<ChatState>(key(owner, chat)) ?? { unread: 0 };
