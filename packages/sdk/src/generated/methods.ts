// Generated from openapi/gateway.yaml by `npm run generate`. Do not edit.

import type { CallOptions, KeyedOptions } from '../core/call-options.js';
import type { CallPromise } from '../core/call-promise.js';
import type { Pages } from '../core/pages.js';
import type { operations, Schemas } from '@wagate/contract/types';

export interface CapabilitiesMethods {
  /**
   * What this gateway offers and what the caller may do
   * Names the extensions this gateway has, the organization the credential stands for, and its permissions. Ask once per credential and keep the answer; only a 404 means a plain gateway without any extension. Every other error says nothing about it and must not be remembered.
   * `getCapabilities`, permission `any`.
   * Extension `capabilities`: a plain gateway answers 404.
   * @throws GatewayError: UnauthorizedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  get(options?: CallOptions): CallPromise<Schemas['Capabilities']>;
}

export interface SessionsMethods {
  /**
   * List the sessions of the organization
   * All of them, newest first, in one page: there is no paging here. A plain gateway asks for the permission `manage`, so that a plain member or a `read` key gets 403 (extension `read-roles`).
   * `listSessions`, permission `read`.
   * Await the first page, or iterate over every item of every page.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  list(options?: CallOptions): Pages<Schemas['WASession'], Schemas['ListWASession']>;
  /**
   * Create a session
   * Makes an empty session with status `stopped`. Linking it is the next step: `GET …/qr` or `POST
   * …/pairing-code`. With `start: true` the linking by QR code begins at once, and the status is
   * `scan_qr_code`.
   * `autoRead` is on unless it is set to false: incoming messages then get read receipts by themselves.
   * Should the connection to WhatsApp fail while starting, the session stays with status `failed`; a plain
   * gateway answers 500 in that case although the session exists, so list the sessions before trying again.
   * `createSession`, permission `manage`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  create(body: Schemas['CreateSessionInputBody'], options?: CallOptions): CallPromise<Schemas['WASession']>;
  /**
   * Read one session
   * A plain gateway asks for `manage` (extension `read-roles`).
   * `getSession`, permission `read`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  get(session: string, options?: CallOptions): CallPromise<Schemas['WASession']>;
  /**
   * Change the settings of a session
   * Only what is sent changes; it takes effect at once and does not touch the connection. 0 as a rate means no limit.
   * `updateSession`, permission `manage`.
   * Extension `session-settings`: a plain gateway answers 404.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  update(session: string, body: Schemas['UpdateSessionBody'], options?: CallOptions): CallPromise<Schemas['WASession']>;
  /**
   * Delete a session
   * Removes the session and everything stored under it, and unlinks the device from the phone if it can be reached. A plain gateway forgets only the session itself: the device stays in the phone's list of linked devices, so log out first there.
   * `deleteSession`, permission `manage`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  delete(session: string, options?: CallOptions): CallPromise<void>;
  /**
   * Connect a linked session
   * Begins to connect and answers with the session as it is then, usually `starting`; `session.status` tells when it is `working`. A session that is already connected is left alone. 400 `session not paired; use QR or pairing code` for one that was never linked. After a restart of a plain gateway a session without a device is a 404 here.
   * `startSession`, permission `manage`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  start(session: string, options?: CallOptions): CallPromise<Schemas['WASession']>;
  /**
   * Disconnect a session
   * Closes the connection and keeps the link: `:start` connects again without a new code. Messages that arrive meanwhile come with the next start.
   * `stopSession`, permission `manage`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  stop(session: string, options?: CallOptions): CallPromise<Schemas['WASession']>;
  /**
   * Disconnect and connect again
   * Like `:stop` followed by `:start`, with their errors: a session that was never linked ends up `stopped` with a 400.
   * `restartSession`, permission `manage`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  restart(session: string, options?: CallOptions): CallPromise<Schemas['WASession']>;
  /**
   * Unlink a session from its phone
   * Removes the device from the phone, as far as the phone can be told, and its keys from the gateway; what was stored stays readable. The session can be linked again by QR or pairing code. On a plain gateway it cannot (409 `already paired`): delete it and create a new one there.
   * `logoutSession`, permission `manage`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  logout(session: string, options?: CallOptions): CallPromise<Schemas['WASession']>;
  /**
   * The WhatsApp account of a session
   * Answered from the store, so it works while disconnected too: `connected` tells whether the status is `working`. 404 `session is not paired` before the first link. A plain gateway asks for `manage` (extension `read-roles`).
   * `sessionMe`, permission `read`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  me(session: string, options?: CallOptions): CallPromise<Schemas['Me']>;
  /**
   * The QR code to scan
   * The text to draw as a QR code. The first call for an idle session begins linking, and answers 404 `qr
   * code not ready yet` until WhatsApp has sent the first code, a moment later: ask again, or take the codes
   * from `auth.qr` events. A code lives about 60 seconds at first, then about 20; after six codes or so
   * linking ends with status `failed`.
   * 409 when the session is linked already, or is running without a code. This answer is a secret: whoever
   * scans it links their phone.
   * `sessionQR`, permission `manage`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, ConflictError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  qr(session: string, options?: CallOptions): CallPromise<Schemas['QR']>;
  /**
   * A code to type into the phone
   * Begins linking by number instead of camera: the phone with this number gets a notification, and the eight characters are typed in there. It is good for a few minutes. 400 without a number; 409 when the session is linked already, or when linking is under way: stop the session first. This answer is a secret.
   * `sessionPairingCode`, permission `manage`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, ConflictError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  pairingCode(session: string, body: Schemas['PairingCodeInputBody'], options?: CallOptions): CallPromise<Schemas['PairingCodeOutputBody']>;
}

export interface BackupsMethods {
  /**
   * The last backup import of a session
   * 404 when there was none. Not offered in this version: 501.
   * `backupStatus`, permission `read`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  status(session: string, options?: CallOptions): CallPromise<Schemas['BackfillImport']>;
  /**
   * Import a WhatsApp backup
   * Decrypts the file while the request lasts (400 for a wrong key or file) and brings its chats, messages and people in afterwards; follow it with `GET`. 409 while an import is running, 429 within 24 hours of a successful one. Not offered in this version: 501.
   * `importBackup`, permission `manage`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, ConflictError, RateLimitedError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  import(session: string, body: FormData, options?: CallOptions): CallPromise<Schemas['BackfillImport']>;
}

export interface ChatsMethods {
  /**
   * List the chats of a session
   * Only chats with at least one message, the one with the latest message first. Pinned chats are not moved to the top: sort them yourself.
   * `listChats`, permission `read`.
   * Await the first page, or iterate over every item of every page.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  list(session: string, query?: operations['listChats']['parameters']['query'], options?: CallOptions): Pages<Schemas['Chat'], Schemas['ListChat']>;
  /**
   * Read one chat
   * Its flags and its unread count, by either JID of a direct chat: the phone JID and the LID name the same one. 404 when the session has no such chat.
   * `getChat`, permission `read`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  get(session: string, cid: string, options?: CallOptions): CallPromise<Schemas['Chat']>;
  /**
   * Archive, pin or mute a chat
   * Flags of the gateway alone: the phone is not told, and no event is sent. Only what is sent changes; `unmute: true` wins over `mutedUntil`. A plain gateway finds the chat by its exact stored JID only (404 with the other one).
   * `updateChat`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  update(session: string, cid: string, body: Schemas['UpdateChatInputBody'], options?: CallOptions): CallPromise<Schemas['Chat']>;
  /**
   * Delete a chat
   * Removes the chat and its stored messages from the gateway; WhatsApp and the phone keep theirs. It comes back with the next message. A plain gateway keeps the messages. No event is sent.
   * `deleteChat`, permission `send`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  delete(session: string, cid: string, options?: CallOptions): CallPromise<void>;
  /**
   * Subscribe to the presence of a chat
   * Asks WhatsApp to tell when the other side is online or typing; that comes as `presence.update` events. The answer itself is what is known now: `unknown` at first, always so on a plain gateway. Ask again after a reconnect. Needs a live connection: 501 when the session has none.
   * `getChatPresence`, permission `read`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  presence(session: string, cid: string, options?: CallOptions): CallPromise<Schemas['PresenceStatus']>;
  /**
   * Show or end typing in a chat
   * `composing` shows "typing…", `recording` "recording audio…", `paused` ends it. WhatsApp ends it by itself after about 25 seconds. Needs a live connection: 501 when the session has none. Browsers cannot call this on a plain gateway of another origin: its CORS answer has no PUT.
   * `setChatPresence`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  setPresence(session: string, cid: string, body: Schemas['ChatPresenceInputBody'], options?: CallOptions): CallPromise<void>;
  /**
   * Mark a chat as read
   * Sets the unread count to 0 in the gateway. It sends no read receipt to WhatsApp and no event.
   * `readChat`, permission `send`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  read(session: string, cid: string, options?: CallOptions): CallPromise<Schemas['Chat']>;
}

export interface MessagesMethods {
  /**
   * List the messages of a chat
   * Newest first, in the order in which the gateway stored them; sort by `timestamp` to show them. An unknown chat is an empty list. `nextCursor` leads to older messages. With `around` or `after` (extension `message-paging`) one can begin in the middle and go both ways.
   * `listChatMessages`, permission `read`.
   * Await the first page, or iterate over every item of every page.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  list(session: string, cid: string, query?: operations['listChatMessages']['parameters']['query'], options?: CallOptions): Pages<Schemas['Message'], Schemas['ListMessage']>;
  /**
   * Send a message
   * Sends and waits for WhatsApp to take it: 200 with `mode: sync`. What is needed depends on `type`; see
   * `SendRequest`. `to` is a JID or a phone number in digits. A sent message is stored as one's own; a plain
   * gateway sends no event for it, so show it from this answer. Ticks come later as `message.status`.
   * An accepted message is on its way whatever ends in between. Where WhatsApp does not answer within 10
   * seconds, or the connection ends, the answer is 202: the message stays `pending` until a receipt tells of
   * it, or is sent again under the same id, before anything newer of its chat. A plain gateway answers 503
   * after 15 seconds instead, and then the message may or may not have been sent: only a repeat with the same
   * key is safe.
   * An `Idempotency-Key` makes repeating safe. With it, a repeat answers what became of the first, and sends
   * the same message again, under its id, where that has failed. A plain gateway answers such a repeat with
   * 200 and `status: failed`, not an error: look at `status`, and use a new key to try again.
   * Errors: 400 for anything missing or too large; 409 when the key is of a failed message of another
   * session; 429 with `details.retryAfterSeconds` when the limit of the session is used up; 500 with
   * `details.reason: send_failed` and `details.waMessageId` when WhatsApp did not take it; 501 when the
   * session is not connected (on a plain gateway that, too, uses up one send, and its key).
   * Limits: 16 MiB for one file, decoded; an album has 2 to 10 files and 64 MiB in all; 88 MiB for the whole
   * body.
   * `sendMessage`, permission `send`.
   * One idempotency key a call makes it safe to retry.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, ConflictError, RateLimitedError, NotImplementedError, GatewayUnavailableError, SendFailedError, InternalError, NetworkError, AbortedError.
   */
  send(session: string, body: Schemas['SendRequest'], options?: KeyedOptions & { query?: operations['sendMessage']['parameters']['query'] }): CallPromise<Schemas['SendResult']>;
  /**
   * Edit an own text message
   * WhatsApp allows it for about 15 minutes. The message is not looked up: an unknown `mid` is no 404. A plain gateway leaves its stored copy as it was and sends no event. Counts against the send limit of the session. Needs a live connection: 501 when the session has none.
   * `editMessage`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, RateLimitedError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  edit(session: string, mid: string, body: Schemas['EditMessageInputBody'], options?: CallOptions): CallPromise<Schemas['SendResult']>;
  /**
   * Delete a message for everyone
   * An own message, or, as admin of a group, somebody's: then `sender` names the author. The message is not looked up: an unknown `mid` is no 404. A plain gateway leaves its stored copy as it was and sends no event. Counts against the send limit of the session. Needs a live connection: 501 when the session has none.
   * `revokeMessage`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, RateLimitedError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  revoke(session: string, mid: string, body: Schemas['RevokeMessageInputBody'], options?: CallOptions): CallPromise<Schemas['SendResult']>;
  /**
   * React to a message
   * Replaces an earlier reaction of the same account; an empty `emoji` removes it. `sender` names the author of the message in a group. A plain gateway sends no event for it. Counts against the send limit of the session. Needs a live connection: 501 when the session has none.
   * `addReaction`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, RateLimitedError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  react(session: string, mid: string, body: NonNullable<operations['addReaction']['requestBody']>['content']['application/json'], options?: CallOptions): CallPromise<Schemas['SendResult']>;
  /**
   * Take a reaction back
   * The same as reacting with an empty emoji. The body is needed although this is a DELETE. Counts against the send limit of the session. Needs a live connection: 501 when the session has none.
   * `removeReaction`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, RateLimitedError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  unreact(session: string, mid: string, body: Schemas['ReactionInputBody'], options?: CallOptions): CallPromise<Schemas['SendResult']>;
  /**
   * Forward a message
   * Sends the message to another chat, marked as forwarded. Here it must be in the store (404 otherwise); a plain gateway does not look. Counts against the send limit of the session. Needs a live connection: 501 when the session has none.
   * `forwardMessage`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, RateLimitedError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  forward(session: string, mid: string, body: Schemas['ForwardInputBody'], options?: CallOptions): CallPromise<Schemas['SendResult']>;
  /**
   * Vote in a poll
   * `options` is the whole selection, by the texts of the options; it replaces an earlier vote, and an empty one takes it back (400 on a plain gateway). Counts against the send limit of the session. Needs a live connection: 501 when the session has none.
   * `voteMessage`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, RateLimitedError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  vote(session: string, mid: string, body: Schemas['VoteInputBody'], options?: CallOptions): CallPromise<Schemas['SendResult']>;
  /**
   * Search the messages of a session
   * Newest first. `highlights` tells where in `body` the text was found. Deleted messages are not searched. An answer reads a limited number of messages: a page may have fewer than `limit`, or none, and still a `nextCursor`. Only without one is the end reached.
   * `searchMessages`, permission `read`.
   * Extension `search`: a plain gateway answers 404.
   * Await the first page, or iterate over every item of every page.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  search(session: string, query: operations['searchMessages']['parameters']['query'], options?: CallOptions): Pages<Schemas['Message'], Schemas['ListMessage']>;
}

export interface ContactsMethods {
  /**
   * List the people of a session
   * Everyone met in a direct chat or a shared group, in the order in which they were met. Somebody without a known LID is not listed until it is known.
   * `listContacts`, permission `read`.
   * Await the first page, or iterate over every item of every page.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  list(session: string, query?: operations['listContacts']['parameters']['query'], options?: CallOptions): Pages<Schemas['Contact'], Schemas['ListContact']>;
  /**
   * Read one person
   * By LID only. Tells whether there is a direct chat, and the groups of this session they were seen in.
   * `getContact`, permission `read`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  get(session: string, lid: string, options?: CallOptions): CallPromise<Schemas['ContactDetail']>;
  /**
   * Is this number on WhatsApp?
   * Asks WhatsApp. Needs a live connection: 501 when the session has none. Do not use it to walk through numbers: WhatsApp bans accounts that do.
   * `checkContact`, permission `read`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  check(session: string, query?: operations['checkContact']['parameters']['query'], options?: CallOptions): CallPromise<Schemas['OnWhatsApp']>;
  /**
   * The profile picture of a person or group
   * Asks WhatsApp. `{}` when there is none or it is hidden. The URL is one of WhatsApp's own and ends after some hours. Needs a live connection: 501 when the session has none.
   * `getContactPicture`, permission `read`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  picture(session: string, jid: string, options?: CallOptions): CallPromise<Schemas['ProfilePicture']>;
  /**
   * The "about" text of a person
   * Asks WhatsApp; empty when hidden. Needs a live connection: 501 when the session has none.
   * `getContactAbout`, permission `read`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  about(session: string, jid: string, options?: CallOptions): CallPromise<Schemas['ContactAboutOutputBody']>;
  /**
   * Block a person
   * On WhatsApp, for the whole account. Blocking twice is no error. Needs a live connection: 501 when the session has none.
   * `blockContact`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  block(session: string, jid: string, options?: CallOptions): CallPromise<void>;
  /**
   * Unblock a person
   * On WhatsApp, for the whole account. Needs a live connection: 501 when the session has none.
   * `unblockContact`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  unblock(session: string, jid: string, options?: CallOptions): CallPromise<void>;
}

export interface GroupsMethods {
  /**
   * List the groups of a session
   * All in one page. A plain gateway knows a group only after a message of it was seen.
   * `listGroups`, permission `read`.
   * Await the first page, or iterate over every item of every page.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  list(session: string, options?: CallOptions): Pages<Schemas['Group'], Schemas['ListGroup']>;
  /**
   * Create a group
   * On WhatsApp, with the given people in it; those whose privacy settings forbid it are left out. A plain gateway does not store the group until a message comes. Needs a live connection: 501 when the session has none.
   * `createGroup`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  create(session: string, body: Schemas['CreateGroupInputBody'], options?: CallOptions): CallPromise<Schemas['GroupInfo']>;
  /**
   * Read one group
   * From the store, as it was last heard of: WhatsApp is not asked. 404 when no such group is known here.
   * `getGroup`, permission `read`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  get(session: string, gid: string, options?: CallOptions): CallPromise<Schemas['Group']>;
  /**
   * Change a group
   * On WhatsApp. At least one of the fields (400 otherwise). Who may do it is up to the group: without the right WhatsApp refuses, which is a 403 here and a 500 on a plain gateway. Needs a live connection: 501 when the session has none.
   * `updateGroup`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  update(session: string, gid: string, body: Schemas['UpdateGroupInputBody'], options?: CallOptions): CallPromise<void>;
  /**
   * List the members of a group
   * All in one page, from the store. A plain gateway knows only members whose messages were seen.
   * `listGroupMembers`, permission `read`.
   * Await the first page, or iterate over every item of every page.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  members(session: string, gid: string, options?: CallOptions): Pages<Schemas['GroupMember'], Schemas['ListGroupMember']>;
  /**
   * Add people to a group
   * On WhatsApp, as an admin of the group. People whose privacy settings forbid it are not added. Needs a live connection: 501 when the session has none.
   * `addGroupMembers`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  addMembers(session: string, gid: string, body: Schemas['AddGroupMembersInputBody'], options?: CallOptions): CallPromise<void>;
  /**
   * Remove somebody from a group
   * They are out of it at once, on WhatsApp; the account has to be an admin of the group. Needs a live connection: 501 when the session has none.
   * `removeGroupMember`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  removeMember(session: string, gid: string, jid: string, options?: CallOptions): CallPromise<void>;
  /**
   * Make a member an admin
   * Gives them the rights of an admin, on WhatsApp; the account has to be an admin of the group itself. Needs a live connection: 501 when the session has none.
   * `promoteGroupMember`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  promote(session: string, gid: string, jid: string, options?: CallOptions): CallPromise<void>;
  /**
   * Make an admin a member
   * Takes the rights of an admin from them, on WhatsApp, and leaves them in the group; the account has to be an admin of it. Needs a live connection: 501 when the session has none.
   * `demoteGroupMember`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  demote(session: string, gid: string, jid: string, options?: CallOptions): CallPromise<void>;
  /**
   * Let waiting people into a group
   * Is to let in people who asked to join. Not offered in this version: 501, as on a plain gateway.
   * `approveGroupMembers`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  approveMembers(session: string, gid: string, body: Schemas['ApproveGroupMembersInputBody'], options?: CallOptions): CallPromise<void>;
  /**
   * The invite link of a group
   * As an admin of the group. Needs a live connection: 501 when the session has none.
   * `getGroupInvite`, permission `read`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  invite(session: string, gid: string, options?: CallOptions): CallPromise<Schemas['InviteOutputBody']>;
  /**
   * Replace the invite link of a group
   * The old link stops working at once; the answer has the new one. As an admin of the group. Needs a live connection: 501 when the session has none.
   * `revokeGroupInvite`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  revokeInvite(session: string, gid: string, options?: CallOptions): CallPromise<Schemas['InviteOutputBody']>;
  /**
   * Join a group by its link
   * Takes the whole link or the code at its end. Needs a live connection: 501 when the session has none.
   * `joinGroup`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  join(session: string, body: Schemas['JoinGroupInputBody'], options?: CallOptions): CallPromise<Schemas['JoinGroupOutputBody']>;
  /**
   * Leave a group
   * On WhatsApp. What was stored stays readable. Needs a live connection: 501 when the session has none.
   * `leaveGroup`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  leave(session: string, gid: string, options?: CallOptions): CallPromise<void>;
}

export interface ChannelsMethods {
  /**
   * Create a channel
   * Is to make a channel that the account owns. Not offered in this version: 501, after the body was checked.
   * `createChannel`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  create(session: string, body: Schemas['CreateChannelInputBody'], options?: CallOptions): CallPromise<Schemas['CreateChannelOutputBody']>;
  /**
   * List the messages of a channel
   * From the store, newest first, as for a chat. A plain gateway asks for `send`.
   * `listChannelMessages`, permission `read`.
   * Await the first page, or iterate over every item of every page.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  messages(session: string, jid: string, query?: operations['listChannelMessages']['parameters']['query'], options?: CallOptions): Pages<Schemas['Message'], Schemas['ListMessage']>;
  /**
   * Follow a channel
   * Is to subscribe the account to a channel. Not offered in this version: 501, as on a plain gateway.
   * `followChannel`, permission `send`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  follow(session: string, jid: string, options?: CallOptions): CallPromise<void>;
  /**
   * Unfollow a channel
   * Is to end the subscription of the account to a channel. Not offered in this version: 501, as on a plain gateway.
   * `unfollowChannel`, permission `send`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  unfollow(session: string, jid: string, options?: CallOptions): CallPromise<void>;
  /**
   * Mute a channel
   * Is to silence a channel, or with `mute: false` to let it be heard again. Not offered in this version: 501, as on a plain gateway.
   * `muteChannel`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  mute(session: string, jid: string, body: Schemas['MuteChannelInputBody'], options?: CallOptions): CallPromise<void>;
}

export interface StatusMethods {
  /**
   * Post to the status feed
   * Is to show a text or an image in the status feed of the account. Not offered in this version: 501, after the body was checked.
   * `postStatus`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  post(session: string, body: Schemas['PostStatusInputBody'], options?: CallOptions): CallPromise<Schemas['PostStatusOutputBody']>;
}

export interface PresenceMethods {
  /**
   * Show the account as online or offline
   * While a session is shown as online, the phone may stay silent. Needs a live connection: 501 when the session has none. Browsers cannot call this on a plain gateway of another origin: its CORS answer has no PUT.
   * `setPresence`, permission `send`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  set(session: string, body: Schemas['SetPresenceInputBody'], options?: CallOptions): CallPromise<void>;
}

export interface RealtimeMethods {
  /**
   * Get a ticket for the realtime socket
   * A ticket opens one socket within 30 seconds, once: get a new one for every connection. `url` is
   * complete, ticket included. The body may be absent; unknown properties are ignored.
   * `scope`: `organization` (all sessions of the active organization, the default), `session` (one, named by
   * `session`), or `firehose` (everything, super admins only: 403 otherwise). `events` picks events by name;
   * absent, empty or `*` means all. `since` is the id of the last event seen: what came after it is sent
   * first.
   * Codes of linking (`auth.qr`, `auth.code`) reach only sockets whose holder has `manage`.
   * A key confined to sessions hears these alone, whatever the scope.
   * Errors: 400 for a bad scope or a missing session; 403 without `events` or an active organization; 404
   * for an unknown session; 503 where realtime is off. A page of an origin that the gateway does not know
   * may get 403 with `details.reason` (`unknown_origin`), and a message that says what to set.
   * `createRealtimeTicket`, permission `events`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  ticket(body?: Schemas['TicketRequest'], options?: CallOptions): CallPromise<Schemas['TicketResponse']>;
}

export interface WebhooksMethods {
  /**
   * List the webhooks of the organization
   * All of them, newest first. Secrets are never shown.
   * `listWebhooks`, permission `manage`.
   * Await the first page, or iterate over every item of every page.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  list(options?: CallOptions): Pages<Schemas['Webhook'], Schemas['ListWebhook']>;
  /**
   * Create a webhook
   * `url` and `events` are needed. `*` among the events means all but `auth.qr` and `auth.code`, which carry secrets of linking and must be named one by one. Without `sessionId` it covers all sessions of the organization. The address must be http or https and, outside a demo, must not lead into a private network (400). A plain gateway checks none of this. With a `secret`, deliveries are signed. An organization can have 100 webhooks, one webhook 20 headers.
   * `createWebhook`, permission `manage`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  create(body: NonNullable<operations['createWebhook']['requestBody']>['content']['application/json'], options?: CallOptions): CallPromise<Schemas['Webhook']>;
  /**
   * Read one webhook
   * Its address, its events and its retry policy, never its secret.
   * `getWebhook`, permission `manage`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  get(id: string, options?: CallOptions): CallPromise<Schemas['Webhook']>;
  /**
   * Change a webhook
   * Only what is sent changes; an empty `secret` removes it, an empty `sessionId` widens it to all sessions. **On a plain gateway always send `sessionId`**: without it the webhook is widened to all sessions. Deliveries that are waiting use the new values. Switching it off gives them up (`failed`); they can be redelivered. A secret or header of masking characters alone (`••••`, `****`) is refused.
   * `updateWebhook`, permission `manage`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  update(id: string, body: Schemas['WebhookBody'], options?: CallOptions): CallPromise<Schemas['Webhook']>;
  /**
   * Delete a webhook
   * Deliveries that are waiting are given up.
   * `deleteWebhook`, permission `manage`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  delete(id: string, options?: CallOptions): CallPromise<void>;
  /**
   * List the deliveries of a webhook
   * Newest first. Finished ones are kept for 7 days. What happens while the gateway has switched a webhook off is kept as `failed`, so that it can be delivered later; what happens while somebody else has is not.
   * `listWebhookDeliveries`, permission `manage`.
   * Extension `webhook-deliveries`: a plain gateway answers 404.
   * Await the first page, or iterate over every item of every page.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  deliveries(id: string, query?: operations['listWebhookDeliveries']['parameters']['query'], options?: CallOptions): Pages<Schemas['WebhookDelivery'], Schemas['ListWebhookDelivery']>;
  /**
   * Read one delivery
   * With every attempt and the envelope that is posted. Secrets of linking inside it are masked.
   * `getWebhookDelivery`, permission `manage`.
   * Extension `webhook-deliveries`: a plain gateway answers 404.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  delivery(id: string, did: string, options?: CallOptions): CallPromise<Schemas['WebhookDeliveryDetail']>;
  /**
   * Send a test event
   * Queues an event with made-up content to this webhook alone, also when it is not active: `session.status` unless `event` names another. Its session is the webhook's own, or `sess_test`. It is attempted once, and a failure never switches the webhook off. Read the delivery to see what the receiver answered.
   * `testWebhook`, permission `manage`.
   * Extension `webhook-deliveries`: a plain gateway answers 404.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  test(id: string, body?: Schemas['TestWebhookBody'], options?: CallOptions): CallPromise<Schemas['WebhookDelivery']>;
  /**
   * Deliver once more
   * Makes the same event due now, whatever became of it, with a fresh count of attempts. The event id stays the same, so that the receiver can tell. 409 when the event is no longer kept, and for a live code of linking, which never was.
   * `redeliverWebhookDelivery`, permission `manage`.
   * Extension `webhook-deliveries`: a plain gateway answers 404.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, ConflictError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  redeliver(id: string, did: string, options?: CallOptions): CallPromise<Schemas['WebhookDelivery']>;
  /**
   * Deliver a period once more
   * Every delivery created in the period, or only those in `status` and of `event`, becomes due again, but for live codes of linking. At most 31 days at once. With `dryRun` they are counted, and nothing happens.
   * `redeliverWebhookDeliveries`, permission `manage`.
   * Extension `webhook-deliveries`: a plain gateway answers 404.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  redeliverAll(id: string, body: Schemas['RedeliverBody'], options?: CallOptions): CallPromise<Schemas['RedeliverResult']>;
  /**
   * Make a new signing secret
   * Deliveries, retries included, verify with the old and with the new one for a day, or for `overlapSeconds`: until then `X-Webhook-Hmac` is made with the old one and `X-Webhook-Hmac-Next` with the new one. With 0 the old one stops at once. A secret from before an earlier rotation stops at once in any case. The new one is shown in this answer only.
   * `rotateWebhookSecret`, permission `manage`.
   * Extension `webhook-deliveries`: a plain gateway answers 404.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  rotateSecret(id: string, body?: Schemas['RotateSecretBody'], options?: CallOptions): CallPromise<Schemas['WebhookWithSecret']>;
}

export interface ApiKeysMethods {
  /**
   * List the API keys of the organization
   * All of them, newest first, without their secrets: also those that are switched off, have expired, or were revoked in the last 30 days. Owners and admins, and keys with `manage` that reach all sessions.
   * `listApiKeys`, permission `manage`.
   * Extension `api-keys`: a plain gateway answers 404.
   * Await the first page, or iterate over every item of every page.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  list(options?: CallOptions): Pages<Schemas['ApiKey'], Schemas['ListApiKey']>;
  /**
   * Create an API key
   * `key` is in this answer only. Permissions do not imply one another; a key cannot be given one its maker lacks (403). With `sessions` it reaches only those. It belongs to the organization, and goes on working when who made it leaves. Names need not be unique. At most 500 that are not over.
   * `createApiKey`, permission `manage`.
   * Extension `api-keys`: a plain gateway answers 404.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  create(body: Schemas['CreateApiKeyBody'], options?: CallOptions): CallPromise<Schemas['ApiKeyWithSecret']>;
  /**
   * Rename, enable or disable an API key
   * A disabled key is refused at once, and its sockets are closed. What a key may do cannot be changed: make a new one. 409 once it was revoked.
   * `updateApiKey`, permission `manage`.
   * Extension `api-keys`: a plain gateway answers 404.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, ConflictError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  update(id: string, body: Schemas['UpdateApiKeyBody'], options?: CallOptions): CallPromise<Schemas['ApiKey']>;
  /**
   * Revoke an API key
   * It is refused at once and for good, and its sockets are closed. Its row stays in the list for 30 days, with `revokedAt`; revoking it again changes nothing.
   * `deleteApiKey`, permission `manage`.
   * Extension `api-keys`: a plain gateway answers 404.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  delete(id: string, options?: CallOptions): CallPromise<void>;
  /**
   * Replace the secret of an API key
   * The old secret is refused at once, and its sockets are closed. The new one is in this answer only; id, name and permissions stay. 409 once it has expired or was revoked.
   * `rotateApiKey`, permission `manage`.
   * Extension `api-keys`: a plain gateway answers 404.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, ConflictError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  rotate(id: string, options?: CallOptions): CallPromise<Schemas['ApiKeyWithSecret']>;
}

export interface OauthAppsMethods {
  /**
   * List OAuth apps
   * Oldest first. Not offered in this version: 501.
   * `listOAuthApps`, permission `read`.
   * Await the first page, or iterate over every item of every page.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  list(query?: operations['listOAuthApps']['parameters']['query'], options?: CallOptions): Pages<Schemas['OAuthApp'], Schemas['ListOAuthApp']>;
  /**
   * Create an OAuth app
   * `sessionId`, `name` and at least one redirect URI (https, or http on localhost; no fragment) are needed. A confidential client gets a secret, shown in this answer only. Not offered in this version: 501.
   * `createOAuthApp`, permission `manage`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  create(body: Schemas['OauthAppBody'], options?: CallOptions): CallPromise<Schemas['OAuthAppWithSecret']>;
  /**
   * Read one OAuth app
   * Without its secret. Not offered in this version: 501.
   * `getOAuthApp`, permission `read`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  get(id: string, options?: CallOptions): CallPromise<Schemas['OAuthApp']>;
  /**
   * Change an OAuth app
   * Only what is sent changes. A confidential client can become public, not the other way (400). Not offered in this version: 501.
   * `updateOAuthApp`, permission `manage`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  update(id: string, body: Schemas['OauthAppPatchBody'], options?: CallOptions): CallPromise<Schemas['OAuthApp']>;
  /**
   * Delete an OAuth app
   * All its grants and tokens end. Not offered in this version: 501.
   * `deleteOAuthApp`, permission `manage`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  delete(id: string, options?: CallOptions): CallPromise<void>;
  /**
   * Replace the secret of an OAuth app
   * 400 for a public client. Not offered in this version: 501.
   * `rotateOAuthAppSecret`, permission `manage`.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  rotateSecret(id: string, options?: CallOptions): CallPromise<Schemas['OAuthAppWithSecret']>;
  /**
   * Enable an OAuth app
   * New sign-ins are accepted again. Not offered in this version: 501.
   * `enableOAuthApp`, permission `manage`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  enable(id: string, options?: CallOptions): CallPromise<Schemas['OAuthApp']>;
  /**
   * Disable an OAuth app
   * New sign-ins are refused; grants stay. Not offered in this version: 501.
   * `disableOAuthApp`, permission `manage`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  disable(id: string, options?: CallOptions): CallPromise<Schemas['OAuthApp']>;
  /**
   * List who signed in to an OAuth app
   * What its users allowed it, oldest first. Not offered in this version: 501.
   * `listOAuthAppGrants`, permission `read`.
   * Await the first page, or iterate over every item of every page.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  grants(id: string, query?: operations['listOAuthAppGrants']['parameters']['query'], options?: CallOptions): Pages<Schemas['OAuthGrant'], Schemas['ListOAuthGrant']>;
  /**
   * Revoke one grant
   * The person has to sign in again. Not offered in this version: 501.
   * `revokeOAuthAppGrant`, permission `manage`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  revokeGrant(id: string, grantId: string, options?: CallOptions): CallPromise<void>;
  /**
   * Revoke all grants
   * Everybody has to sign in again. Not offered in this version: 501.
   * `revokeAllOAuthAppGrants`, permission `manage`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  revokeAllGrants(id: string, options?: CallOptions): CallPromise<void>;
}

export interface AuditMethods {
  /**
   * What was done in the organization
   * Newest first. Owners and admins, and keys with `manage`. Entries never hold secrets or the text of messages.
   * `listAudit`, permission `manage`.
   * Extension `audit`: a plain gateway answers 404.
   * Await the first page, or iterate over every item of every page.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  list(query?: operations['listAudit']['parameters']['query'], options?: CallOptions): Pages<Schemas['AuditEntry'], Schemas['ListAuditEntry']>;
}

export interface AlertsMethods {
  /**
   * What the caller is told by mail
   * The caller's own choice in the active organization. Whoever never chose has all kinds and no mail. For people alone: an API key gets a 403.
   * `getAlertChoice`, permission `read`.
   * Extension `alerts`: a plain gateway answers 404.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  choice(options?: CallOptions): CallPromise<Schemas['AlertChoice']>;
  /**
   * Choose what to be told by mail
   * Changes what is named and answers with the whole choice. What is paused here is not mailed any more, though it waited already. Somebody who leaves the organization gets nothing of it.
   * `updateAlertChoice`, permission `read`.
   * Extension `alerts`: a plain gateway answers 404.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  choose(body: Schemas['AlertChoiceBody'], options?: CallOptions): CallPromise<Schemas['AlertChoice']>;
  /**
   * List what is wrong now
   * The open troubles of the organization, the latest first. Those of webhooks are for callers with `manage`; a key that is confined to sessions sees those of its own.
   * `listOpenAlerts`, permission `read`.
   * Extension `alerts`: a plain gateway answers 404.
   * Await the first page, or iterate over every item of every page.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  open(query?: operations['listOpenAlerts']['parameters']['query'], options?: CallOptions): Pages<Schemas['Alert'], Schemas['ListAlert']>;
  /**
   * Send the caller a test mail
   * Mails the caller's own address and answers only after the mail server took it. Otherwise a 409 whose message has that server's own words, with `details.reason` (`mail_failed`) and `details.address`. 501 where no mail server is set up, 429 after a few in a minute.
   * `testAlerts`, permission `read`.
   * Extension `alerts`: a plain gateway answers 404.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, ConflictError, RateLimitedError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  test(options?: CallOptions): CallPromise<Schemas['AlertTest']>;
}

export interface AdminMethods {
  /**
   * List the sessions of all organizations
   * Newest first. A plain gateway ignores all parameters and answers everything at once (extension `admin-sessions`).
   * `adminListSessions`, permission `super_admin`.
   * Await the first page, or iterate over every item of every page.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  sessions(query?: operations['adminListSessions']['parameters']['query'], options?: CallOptions): Pages<Schemas['WASession'], Schemas['ListWASession']>;
  /**
   * Read contacts and groups from WhatsApp
   * Begins to fetch the contacts and joined groups of a connected session of any organization. 409 while one is running. Without a live connection the job fails later; follow it with `GET`.
   * `adminStartSessionBackfill`, permission `super_admin`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, ConflictError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  startBackfill(session: string, options?: CallOptions): CallPromise<Schemas['BackfillJob']>;
  /**
   * How the reading of contacts and groups goes
   * The last job of this session since the gateway started; 404 when there was none.
   * `adminSessionBackfillStatus`, permission `super_admin`.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, NotFoundError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  backfill(session: string, options?: CallOptions): CallPromise<Schemas['BackfillJob']>;
  /**
   * List the gateway nodes
   * Every node that ever joined and was not removed. `stale` is one that has not been heard of for 90 seconds.
   * `listGateways`, permission `super_admin`.
   * Extension `gateways`: a plain gateway answers 404.
   * Await the first page, or iterate over every item of every page.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  gateways(options?: CallOptions): Pages<Schemas['Gateway'], Schemas['ListGateway']>;
  /**
   * The admin number
   * The number the platform keeps for itself: whether one is set up, its session, and the code of a linking under way.
   * `getAdminNumber`, permission `super_admin`.
   * Extension `admin-number`: a plain gateway answers 404.
   * @throws GatewayError: UnauthorizedError, ForbiddenError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  number(options?: CallOptions): CallPromise<Schemas['AdminNumber']>;
  /**
   * Link the admin number
   * Begins linking by QR code or pairing code and answers with the code as soon as WhatsApp has sent it; what was begun the other way gives way to it. The first call makes the session (`isAdminSession`), of which there is one at most. 400 when `code` has no number, neither given nor set up, and when the first call neither names an organization nor is made in one; 404 for an unknown organization; 409 when it is linked already or belongs to another organization than the one named. The answer holds a secret.
   * `pairAdminNumber`, permission `super_admin`.
   * Extension `admin-number`: a plain gateway answers 404.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, NotFoundError, ConflictError, NotImplementedError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  pairNumber(body: Schemas['PairAdminNumberBody'], options?: CallOptions): CallPromise<Schemas['AdminNumber']>;
  /**
   * What was done on the platform
   * Newest first, of all organizations and of the platform itself.
   * `adminListAudit`, permission `super_admin`.
   * Extension `audit`: a plain gateway answers 404.
   * Await the first page, or iterate over every item of every page.
   * @throws GatewayError: ValidationError, UnauthorizedError, ForbiddenError, GatewayUnavailableError, InternalError, NetworkError, AbortedError.
   */
  audit(query?: operations['adminListAudit']['parameters']['query'], options?: CallOptions): Pages<Schemas['AuditEntry'], Schemas['ListAuditEntry']>;
}

/** Every namespace of a gateway. */
export interface GatewayMethods {
  /** What this gateway offers. */
  readonly capabilities: CapabilitiesMethods;
  /** A session is one WhatsApp number linked to the gateway: created, linked by a QR code or a pairing code, started, stopped, logged out. */
  readonly sessions: SessionsMethods;
  /** Bringing in the history of a phone from an encrypted WhatsApp backup. */
  readonly backups: BackupsMethods;
  /** The conversations of a session. Flags such as archived and pinned are kept by the gateway and not synchronised with the phone. */
  readonly chats: ChatsMethods;
  /** The conversations of a session. Flags such as archived and pinned are kept by the gateway and not synchronised with the phone. */
  readonly messages: MessagesMethods;
  /** People the session has met: in a direct chat or in a group. */
  readonly contacts: ContactsMethods;
  /** Groups of the session and their members. Reading is answered from the store; changes are made on WhatsApp at once. */
  readonly groups: GroupsMethods;
  /** WhatsApp channels (newsletters). Their stored messages can be listed; the rest is not offered in this version (501). */
  readonly channels: ChannelsMethods;
  /** The status feed. Not offered in this version (501). */
  readonly status: StatusMethods;
  /** Being shown as online, and typing. */
  readonly presence: PresenceMethods;
  /** Events over a WebSocket, opened with a ticket that lives 30 seconds and works once. */
  readonly realtime: RealtimeMethods;
  /** Events posted to an address of yours, signed, retried until they are delivered: any answer but a 2xx within 30 s is a failure, a redirect too, which is not followed. Not earlier than the retry policy says, and not before a `Retry-After`, but never more than about 6 hours later. Deliveries come at least once and in no certain order. A webhook is switched off (`disabledReason`) when its receiver answers 410, and when a delivery has used its attempts up and nothing got through for 3 days. A plain gateway follows redirects, knows no `Retry-After` and switches nothing off. */
  readonly webhooks: WebhooksMethods;
  /** Credentials for programs, owned by an organization. */
  readonly apiKeys: ApiKeysMethods;
  /** "Sign in with WhatsApp" for other sites. Not offered in this version (501). */
  readonly oauthApps: OauthAppsMethods;
  /** Who did what, and when. */
  readonly audit: AuditMethods;
  /** What is wrong now, and who is told of it by mail. */
  readonly alerts: AlertsMethods;
  /** The platform: all organizations, gateways and the admin number. For super admins. */
  readonly admin: AdminMethods;
}

/**
 * Every method, in a block for each namespace: a line with its name and what its paths begin with, then `name flags [rest of the path]
 * [extension:parameters]` lines. In a path `~` is `/sessions/{}`. Flags: the verb (G GET, P POST, U PUT, A PATCH, D DELETE), then i
 * idempotent, k keyed, p list of pages, b takes a body, q takes a query.
 */
export const methodTable = `capabilities /capabilities
get G

sessions /sessions
list Gp
create Pb
get G /{}
update Aib /{}
delete Di /{}
start Pi /{}:start
stop Pi /{}:stop
restart P /{}:restart
logout Pi /{}:logout
me G /{}/me
qr G /{}/qr
pairingCode Pb /{}/pairing-code

backups ~/backfill
status G
import Pb

chats ~/chats
list Gpq  search:q,type,archived,unread
get G /{}
update Aib /{}
delete Di /{}
presence G /{}/presence
setPresence Uib /{}/presence
read Pi /{}/read

messages ~/
list Gpq chats/{}/messages message-paging:around,after
send Pkb messages
edit Aib messages/{}
revoke Dib messages/{}
react Pib messages/{}/reaction
unreact Dib messages/{}/reaction
forward Pb messages/{}/forward
vote Pib messages/{}/vote
search Gpq messages/search

contacts ~/contacts
list Gpq
get G /{}
check Gq /check
picture G /{}/picture
about G /{}/about
block Pi /{}/block
unblock Pi /{}/unblock

groups ~/groups
list Gp
create Pb
get G /{}
update Aib /{}
members Gp /{}/members
addMembers Pib /{}/members
removeMember Di /{}/members/{}
promote Pi /{}/members/{}/promote
demote Pi /{}/members/{}/demote
approveMembers Pib /{}/members:approve
invite G /{}/invite
revokeInvite D /{}/invite
join Pib :join
leave Pi /{}:leave

channels ~/channels
create Pb
messages Gpq /{}/messages
follow Pi /{}:follow
unfollow Pi /{}:unfollow
mute Pib /{}:mute

status ~/status
post Pb

presence ~/presence
set Uib

realtime /realtime/ticket
ticket Pb

webhooks /webhooks
list Gp
create Pb
get G /{}
update Aib /{}
delete Di /{}
deliveries Gpq /{}/deliveries
delivery G /{}/deliveries/{}
test Pb /{}:test
redeliver P /{}/deliveries/{}:redeliver
redeliverAll Pb /{}:redeliver
rotateSecret Pb /{}:rotate-secret

apiKeys /api-keys
list Gp
create Pb
update Aib /{}
delete Di /{}
rotate P /{}:rotate

oauthApps /oauth-apps
list Gpq
create Pb
get G /{}
update Aib /{}
delete Di /{}
rotateSecret P /{}:rotate-secret
enable Pi /{}:enable
disable Pi /{}:disable
grants Gpq /{}/grants
revokeGrant Di /{}/grants/{}
revokeAllGrants Pi /{}/grants:revoke-all

audit /audit
list Gpq

alerts /alerts
choice G
choose Aib
open Gpq /open
test P :test

admin /admin/
sessions Gpq sessions admin-sessions:q,organization,gateway,status,limit,cursor
startBackfill P sessions/{}:backfill
backfill G sessions/{}/backfill
gateways Gp gateways
number G number
pairNumber Pb number:pair
audit Gpq audit`;
