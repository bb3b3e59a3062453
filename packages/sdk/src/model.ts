import type { Schemas } from '@wagate/contract/types';

/** A WhatsApp number linked, or to be linked, to the gateway. Times are epoch milliseconds. */
export type Session = Schemas['WASession'];
/** A conversation. `jid` is its key; `aliases` are other addresses of the same person. */
export type Chat = Schemas['Chat'];
/** A stored message. `waMessageId` is the id that every operation on it takes. */
export type Message = Schemas['Message'];
/** A person the session has met. `lid` is the key; a LID is no phone number. */
export type Contact = Schemas['Contact'];
/** A group that the session knows. `groupJid` is its key; times are epoch milliseconds. */
export type Group = Schemas['Group'];
/** A message to send: `type`, `to` (a JID) and what the type asks for. */
export type SendRequest = Schemas['SendRequest'];
/** What became of a send: `waMessageId` once WhatsApp has it, `timestamp` in epoch milliseconds. */
export type SendResult = Schemas['SendResult'];
