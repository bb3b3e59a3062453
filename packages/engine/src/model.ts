import type { MediaReference } from './media.js';

/** What kind of conversation a JID names. */
export type ChatKind = 'dm' | 'group' | 'newsletter' | 'broadcast' | 'status';

/** How far a message of ours has come; it never goes backwards, and `failed` ends it. */
export type MessageStatus = 'pending' | 'sent' | 'delivered' | 'read' | 'played' | 'failed';

/** Who wrote the message that another is about, where that says so: the account itself, or a person. */
export type TargetSender = 'me' | EnginePerson;

/** What a message says, by kind. Media carry their description, never their bytes. */
export type MessageContent =
  | { type: 'text'; text: string }
  | {
      type: 'image' | 'video' | 'audio' | 'document' | 'sticker';
      caption?: string;
      mimetype?: string;
      size?: number;
      filename?: string;
      viewOnce?: boolean;
    }
  | { type: 'location'; latitude: number; longitude: number; name?: string; address?: string }
  | { type: 'contact'; displayName?: string; vcard?: string }
  | {
      type: 'poll';
      name: string;
      options: string[];
      selectableCount: number;
      endTime?: number;
      hideVotes?: boolean;
    }
  /** An empty `emoji` takes the sender's reaction back. */
  | { type: 'reaction'; targetId: string; targetSender?: TargetSender; emoji: string }
  /** Of a message of whoever sends the edit. */
  | { type: 'edit'; targetId: string; text: string }
  | { type: 'revoke'; targetId: string; targetSender?: TargetSender }
  | { type: 'poll_vote'; targetId: string; targetSender?: TargetSender; selectedOptions?: string[] }
  /** A kind this engine does not read yet; `kind` is WhatsApp's own name for it. */
  | { type: 'unsupported'; kind: string };

/** One message as WhatsApp delivered it, or as it was typed on another device of the same account. */
export interface EngineMessage {
  /** The WhatsApp stanza id (`waMessageId`): the sender's choice, so unique only together with chat and sender. */
  id: string;
  /** The chat's JID as the stanza names it, without a device part. */
  chatJid: string;
  chatKind: ChatKind;
  /** The same person's other address (phone JID or LID) where the stanza tells it; for direct chats. */
  chatAlt?: string;
  fromMe: boolean;
  senderJid?: string;
  senderLid?: string;
  pushName?: string;
  /** Epoch milliseconds, as WhatsApp stamped it (whole seconds). */
  timestamp: number;
  content: MessageContent;
  /** Where its file is; never of what may be looked at once. */
  media?: MediaReference;
  mentions?: string[];
  quoted?: { id: string; senderJid?: string; senderLid?: string; body?: string; fromMe?: boolean };
  /** Only in history: how far an own message had come. */
  status?: MessageStatus;
}

/** A chat as the phone's history describes it. */
export interface EngineChat {
  jid: string;
  kind: ChatKind;
  name?: string;
  unreadCount?: number;
  archived?: boolean;
  pinned?: boolean;
  /** Epoch milliseconds until which the chat is muted. */
  mutedUntil?: number;
  /** Epoch milliseconds. */
  lastMessageAt?: number;
}

/** A person's two addresses, as far as they are known: one at least is. */
export interface EnginePerson {
  lid?: string;
  phoneJid?: string;
}

export interface EngineContact extends EnginePerson {
  /** As saved in the phone's address book. */
  name?: string;
  businessName?: string;
  /** As the person calls themself. */
  pushName?: string;
}

export interface EngineGroup {
  jid: string;
  subject?: string;
  description?: string;
  ownerJid?: string;
  isAnnounce?: boolean;
  isLocked?: boolean;
  /** Epoch milliseconds. */
  createdAt?: number;
  participants?: {
    lid?: string;
    phoneJid?: string;
    role: 'member' | 'admin' | 'superadmin' /** What they call themselves in this group. */;
    tag?: string;
  }[];
}
