import { chatKind } from '@wagate/contract/jid';
import type { Chat } from '@wagate/sdk';

/** What is known of a chat that is not among the loaded ones: its address tells the kind. */
export function chatFromJid(jid: string, sessionId: string): Chat {
  const type = chatKind(jid);
  return { id: 0, jid, sessionId, type, archived: false, pinned: false, unreadCount: 0 };
}
