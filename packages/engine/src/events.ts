import type { ToldChatChange } from './chat-changes.js';
import type { MediaReference } from './media.js';
import type {
  EngineChat,
  EngineContact,
  EngineGroup,
  EngineMessage,
  EnginePerson,
  MessageStatus,
} from './model.js';

/**
 * What happened on WhatsApp and must not be lost. An engine hands these to {@link EngineHost.commit}, and only
 * after that resolved may it acknowledge the stanza they came from.
 * Hosts treat every event as possible to arrive twice: identities (message id, receipt, JID) make it one.
 */
export type EngineEvent =
  | { type: 'paired'; jid: string; lid?: string; businessName?: string; platform?: string }
  | { type: 'message'; message: EngineMessage }
  /** `sent` is WhatsApp's own acknowledgement; the others are receipts of the recipients. */
  | {
      type: 'message-status';
      chatJid: string;
      messageIds: string[];
      status: MessageStatus;
      senderJid?: string;
      /** Epoch milliseconds. */
      timestamp: number;
      /** WhatsApp's own number for why it has failed. */
      error?: string;
    }
  /** What is to be kept of a message of ours that is about to leave. */
  | {
      type: 'own-message';
      messageId: string;
      /** What additions to it are sealed with. */
      secret?: Uint8Array;
      media?: MediaReference;
      /** Of a poll: what votes choose from. */
      options?: string[];
    }
  | {
      type: 'history';
      chats: EngineChat[];
      contacts: EngineContact[];
      groups: EngineGroup[];
      messages: EngineMessage[];
      /** 0 to 100 where the phone tells it. */
      progress?: number;
    }
  | { type: 'contacts'; contacts: EngineContact[] }
  | { type: 'groups'; groups: EngineGroup[] }
  | {
      type: 'group-participants';
      groupJid: string;
      action: 'join' | 'leave' | 'promote' | 'demote';
      participants: string[];
      senderJid?: string;
      timestamp?: number;
    }
  /** Chats were archived, read, deleted… on another device of the account. */
  | { type: 'chat-changes'; changes: ToldChatChange[] }
  /** Another device of the account has read these messages, and all before them. */
  | { type: 'read-elsewhere'; chatJid: string; messageIds: string[]; timestamp: number }
  /** Everyone whom the account has blocked: told at each connection, and whenever the whole list is fetched. */
  | { type: 'block-list'; people: EnginePerson[] }
  /** The phone, or another of its computers, has blocked somebody or let them through again. */
  | { type: 'block-change'; person: EnginePerson; blocked: boolean }
  /** A person or a group has another picture; none where no id is told. */
  | { type: 'picture'; jid: string; pictureId?: string }
  /** What WhatsApp lets the account do. A part that is absent is as it was. */
  | { type: 'standing'; reachOut?: ReachOut; newChats?: NewChats }
  | { type: 'call'; from: string; callId: string; timestamp: number; isGroup: boolean; groupJid?: string }
  /** The phone, or WhatsApp, has ended the link. The engine's stored keys are worthless from here on. */
  | { type: 'logged-out'; reason: 'device-removed' | 'forbidden' };

/** Whether the account may write first to people. `until` is epoch milliseconds; `cause` is WhatsApp's own word. */
export type ReachOut = { locked: false } | { locked: true; until?: number; cause?: string };

/** To how many more people the account may write first, where WhatsApp counts them. */
export interface NewChats {
  /** `near`: WhatsApp warns that few are left; `spent`: none are. */
  state: 'free' | 'near' | 'spent';
  total?: number;
  used?: number;
  /** Epoch milliseconds: when counting begins anew. */
  until?: number;
}

/** Why a connection ended. `retry` in {@link EngineSignal} says whether connecting again can help. */
export type CloseReason =
  | 'network'
  | 'refused'
  | 'qr-expired'
  | 'code-expired'
  | 'replaced'
  | 'logged-out'
  | 'client-outdated'
  | 'banned'
  | 'stopped'
  | 'internal';

/** What is true only now: shown, never stored. */
export type EngineSignal =
  /** A QR payload is a secret: whoever scans it links their phone. `expiresAt` is epoch milliseconds. */
  | { type: 'qr'; code: string; expiresAt: number; attempt: number; of: number }
  /** Eight characters as `ABCD-1234`. The same one after `scanned` says that nothing came of what was typed. */
  | { type: 'pairing-code'; code: string; phone: string; expiresAt: number }
  | { type: 'linking'; state: 'scanned' | 'linking' | 'passkey' }
  | { type: 'connected' }
  | {
      type: 'closed';
      reason: CloseReason;
      retry: boolean;
      message?: string;
      /** Epoch milliseconds: when a ban ends, where WhatsApp tells it. */
      until?: number;
    }
  | {
      type: 'presence';
      from: string;
      chatJid?: string;
      state: 'available' | 'unavailable' | 'composing' | 'paused';
      media?: 'audio';
      /** Epoch milliseconds. */
      lastSeen?: number;
    };
