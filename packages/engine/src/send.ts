import type { FileKind, Place, Poll, TargetSender } from './model.js';

/** An earlier message that something sent is about. */
export interface MessageTarget {
  /** Its WhatsApp id. */
  id: string;
  sender?: TargetSender;
}

/** A file to send. */
export interface SendFile {
  type: FileKind;
  data: Uint8Array;
  mimetype: string;
  caption?: string;
  filename?: string;
  /** Recorded rather than picked: shown as a voice note. */
  voice?: boolean;
  /** The id of the album it belongs to. */
  albumId?: string;
}

/** What to send, by kind. The last four say something about an earlier message of the same chat. */
export type SendContent =
  | { type: 'text'; text: string }
  | SendFile
  /** Announces files that follow it with its id. */
  | { type: 'album'; images: number; videos: number }
  | ({ type: 'poll' } & Poll)
  | ({ type: 'location' } & Place)
  | { type: 'contact'; displayName: string; vcard: string }
  /** An empty `emoji` takes the reaction back. */
  | { type: 'reaction'; target: MessageTarget; emoji: string }
  | { type: 'edit'; target: MessageTarget; text: string }
  | { type: 'revoke'; target: MessageTarget }
  /** No options take the vote back. */
  | { type: 'poll_vote'; target: MessageTarget; options: string[] };

export interface SendMessage {
  /** A JID. */
  to: string;
  /** The id to send under, from `newMessageId`: known before the send, so that it can be stored first. */
  id: string;
  content: SendContent;
  mentions?: string[];
  quoted?: { id: string; senderJid?: string; body?: string; fromMe?: boolean };
  /** It was somebody's before, and says so. */
  forwarded?: boolean;
}

export interface SentMessage {
  id: string;
  /** Epoch milliseconds. */
  timestamp: number;
}
