import type { Chat } from '@wagate/sdk';
import { type JidKind, parseJid } from '../jid/jid.js';

const TYPES: Partial<Record<JidKind, Chat['type']>> = {
  group: 'group',
  channel: 'newsletter',
  broadcast: 'broadcast',
  status: 'status',
};

/** What is known of a chat that is not among the loaded ones: its address tells the kind. */
export function chatFromJid(jid: string, sessionId: string): Chat {
  const type = TYPES[parseJid(jid)?.kind ?? 'unknown'] ?? 'dm';
  return { id: 0, jid, sessionId, type, archived: false, pinned: false, unreadCount: 0 };
}
