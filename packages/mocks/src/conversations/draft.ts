import type { Message } from '../schemas.js';
import type { PersonKey } from '../world/people.js';

/** Who writes: somebody, or the account itself. */
export type Author = PersonKey | 'me';

type Content = Pick<
  Message,
  | 'media'
  | 'location'
  | 'contact'
  | 'system'
  | 'albumId'
  | 'viewOnce'
  | 'edited'
  | 'deleted'
  | 'error'
  | 'status'
>;

/** A message as a script tells it; `composeMessage` makes a stored one of it. */
export interface Draft extends Partial<Content> {
  from: Author;
  /** Milliseconds before the world's present. */
  ago: number;
  /** `text` when absent. */
  type?: string;
  body?: string;
  /** A name by which later drafts of the same chat refer to it. */
  as?: string;
  /** `as` of the message that is answered. */
  answers?: string;
  mentions?: readonly PersonKey[];
  reactions?: readonly { emoji: string; from: Author }[];
  poll?: {
    name: string;
    options: Readonly<Record<string, readonly Author[]>>;
    selectable?: number;
    /** Milliseconds after the world's present. */
    endsIn?: number;
  };
}

/** A chat and what was written in it, oldest first. */
export interface Conversation {
  jid: string;
  type: 'dm' | 'group' | 'newsletter' | 'status';
  name?: string;
  aliases?: string[];
  pinned?: boolean;
  archived?: boolean;
  /** Milliseconds after the world's present. */
  mutedFor?: number;
  /** How many of the latest messages were not read yet. */
  unread?: number;
  mentioned?: boolean;
  messages: readonly Draft[];
}

/** A direct chat, kept under the person's hidden id. */
export const withPerson = (jids: { lid: string; phoneJid?: string }) => ({
  jid: jids.lid,
  type: 'dm' as const,
  ...(jids.phoneJid && { aliases: [jids.lid, jids.phoneJid] }),
});
