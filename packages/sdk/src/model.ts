import type { Schemas } from './generated/gateway.js';

/** A WhatsApp number linked, or to be linked, to the gateway. Times are epoch milliseconds. */
export type Session = Schemas['WASession'];
/** A conversation. `jid` is its key; `aliases` are other addresses of the same person. */
export type Chat = Schemas['Chat'];
/** A stored message. `waMessageId` is the id that every operation on it takes. */
export type Message = Schemas['Message'];
export type Contact = Schemas['Contact'];
export type Group = Schemas['Group'];
export type SendRequest = Schemas['SendRequest'];
export type SendResult = Schemas['SendResult'];
