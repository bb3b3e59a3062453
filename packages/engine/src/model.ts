import type { MediaReference } from './media.js';

/** What kind of conversation a JID names. */
export type ChatKind = 'dm' | 'group' | 'newsletter' | 'broadcast' | 'status';

/** How far a message of ours has come; it never goes backwards, and `failed` ends it. */
export type MessageStatus = 'pending' | 'sent' | 'delivered' | 'read' | 'played' | 'failed';

/** Who wrote the message that another is about, where that says so: the account itself, or a person. */
export type TargetSender = 'me' | EnginePerson;

export type FileKind = 'image' | 'video' | 'audio' | 'document' | 'sticker';

export interface MediaContent {
  type: FileKind;
  caption?: string;
  mimetype?: string;
  size?: number;
  filename?: string;
  viewOnce?: boolean;
}

export interface Place {
  latitude: number;
  longitude: number;
  name?: string;
  address?: string;
}

export interface Poll {
  name: string;
  options: string[];
  /** How many may be chosen; 0 for any number. */
  selectableCount: number;
  /** Epoch milliseconds. */
  endTime?: number;
  hideVotes?: boolean;
}

export interface ContactCard {
  displayName?: string;
  vcard?: string;
}

/** Kinds that are read as text: what businesses send, invitations, calls, and the like. */
export type TextKind =
  | 'list'
  | 'buttons'
  | 'template'
  | 'interactive'
  | 'product'
  | 'order'
  | 'payment'
  | 'invoice'
  | 'group_invite'
  | 'newsletter_invite'
  | 'event'
  | 'call'
  | 'scheduled_call'
  | 'poll_result'
  | 'sticker_pack'
  | 'status_mention'
  | 'phone_number_request';

/** What is to happen, when and where. Times are epoch milliseconds. */
export interface EventDetails {
  name: string;
  description?: string;
  startTime?: number;
  endTime?: number;
  place?: string;
  joinLink?: string;
  cancelled?: boolean;
}

/** What a message says, by kind. Media carry their description, never their bytes. */
export type MessageContent =
  | { type: 'text'; text: string }
  | MediaContent
  | ({ type: 'location' /** What was written to a place that is followed live. */; caption?: string } & Place)
  /** `contacts` are all the cards where there are several; the others are the first one's then. */
  | ({ type: 'contact'; contacts?: ContactCard[] } & ContactCard)
  | {
      type: TextKind;
      /** All that there is to read, line by line. */
      text: string;
      /** The same in its parts, where it has what stands beneath or can be chosen. */
      parts?: { text?: string; footer?: string; options?: string[] };
      /** What stands at its head. */
      media?: MediaContent;
      event?: EventDetails;
    }
  | ({ type: 'poll' } & Poll)
  /** An empty `emoji` takes the sender's reaction back. */
  | { type: 'reaction'; targetId: string; targetSender?: TargetSender; emoji: string }
  /** Of a message of whoever sends the edit. */
  | {
      type: 'edit';
      targetId: string;
      text: string /** Who is mentioned in it, where anybody is. */;
      mentions?: string[];
    }
  | { type: 'revoke'; targetId: string; targetSender?: TargetSender }
  | { type: 'poll_vote'; targetId: string; targetSender?: TargetSender; selectedOptions?: string[] }
  /** A kind this engine does not read yet; `kind` is WhatsApp's own name for it, or the number of a field it has no name for. */
  | { type: 'unsupported'; kind: string }
  /**
   * It came, and what it says did not: it may come again under its id, and takes this one's place then (`waiting`), or
   * is kept from all but the phone (`phone_only`).
   */
  | { type: 'waiting' | 'phone_only'; viewOnce?: boolean }
  /** What came again is nothing for a reader: it was a mistake to wait for it. */
  | { type: 'nothing' };

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
  /** What messages of one album have in common: the id of what announced it. */
  albumId?: string;
  /** When it disappears, epoch milliseconds. */
  expiresAt?: number;
  /** What later additions to it are sealed with. To be kept as long as the message, and shown to nobody. */
  secret?: Uint8Array;
  /** It as it came, where it could not be read. Holds secrets as well. */
  original?: Uint8Array;
}

/** A stored message, as far as it takes to open what was sealed for it. */
export interface SealedFor {
  fromMe: boolean;
  senderJid?: string;
  senderLid?: string;
  secret: Uint8Array;
  /** Of a poll. */
  options?: string[];
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
  /** As saved in the phone's address book; `null` where they are in it no more. */
  name?: string | null;
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
  /** The code of its invite link, where that was replaced. */
  inviteCode?: string;
  /** Epoch milliseconds. */
  createdAt?: number;
  participants?: {
    lid?: string;
    phoneJid?: string;
    role: 'member' | 'admin' | 'superadmin' /** What they call themselves in this group. */;
    tag?: string;
  }[];
}
