// Generated from openapi/gateway.yaml by `npm run generate`. Do not edit.

/**
 * Every method of a gateway, by its namespace: `gateway.sessions.list()` is `list()` of `SessionsMethods`. All of them are made from the same
 * document as the gateway itself.
 *
 * @module methods
 */

import type { CallOptions, KeyedOptions } from '../core/call-options.js';
import type { CallPromise } from '../core/call-promise.js';
import type { Pages } from '../core/pages.js';
import type { operations, Schemas } from '@wagate/contract/types';

/** What this gateway offers. */
export interface CapabilitiesMethods {
  /**
   * What this gateway offers and what the caller may do
   *
   * Names the extensions this gateway has, the organization the credential stands for, and its permissions. Ask once per credential and keep the answer; only a 404 means a plain gateway without any extension. Every other error says nothing about it and must not be remembered.
   *
   * Any credential · `GET /api/v1/capabilities` (`getCapabilities`) · tried again by itself · extension `capabilities`: a plain gateway answers 404.
   *
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns What a gateway offers, and what the caller may do.
   * @throws GatewayError: `UnauthorizedError` (401), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.capabilities.get();
   * ```
   */
  get(options?: CallOptions): CallPromise<Schemas['Capabilities']>;
}

/** A session is one WhatsApp number linked to the gateway: created, linked by a QR code or a pairing code, started, stopped, logged out. */
export interface SessionsMethods {
  /**
   * List the sessions of the organization
   *
   * All of them, newest first, in one page: there is no paging here. A plain gateway asks for the permission `manage`, so that a plain member or a `read` key gets 403 (extension `read-roles`).
   *
   * Permission `read` · `GET /api/v1/sessions` (`listSessions`) · tried again by itself.
   *
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A list: await it for its first page, or iterate over every item of every page.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * for await (const item of gateway.sessions.list()) console.log(item);
   * ```
   */
  list(options?: CallOptions): Pages<Schemas['WASession'], Schemas['ListWASession']>;
  /**
   * Create a session
   *
   * Makes an empty session with status `stopped`. Linking it is the next step: `GET …/qr` or `POST
   * …/pairing-code`. With `start: true` the linking by QR code begins at once, and the status is
   * `scan_qr_code`.
   * `autoRead` is on unless it is set to false: incoming messages then get read receipts by themselves.
   * Should the connection to WhatsApp fail while starting, the session stays with status `failed`; a plain
   * gateway answers 500 in that case although the session exists, so list the sessions before trying again.
   *
   * Permission `manage` · `POST /api/v1/sessions` (`createSession`) · sent once.
   *
   * @param body The new session. All of it is optional; the body must be there, if only `{}`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The new session.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.sessions.create({ label: 'Support line', autoRead: false, start: false });
   * ```
   */
  create(body: Schemas['CreateSessionInputBody'], options?: CallOptions): CallPromise<Schemas['WASession']>;
  /**
   * Read one session
   *
   * A plain gateway asks for `manage` (extension `read-roles`).
   *
   * Permission `read` · `GET /api/v1/sessions/{session}` (`getSession`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A WhatsApp number linked (or to be linked) to the gateway.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.sessions.get('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE');
   * ```
   */
  get(session: string, options?: CallOptions): CallPromise<Schemas['WASession']>;
  /**
   * Change the settings of a session
   *
   * Only what is sent changes; it takes effect at once and does not touch the connection. 0 as a rate means no limit.
   *
   * Permission `manage` · `PATCH /api/v1/sessions/{session}` (`updateSession`) · tried again by itself · extension `session-settings`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param session The id of the session, `sess_…`.
   * @param body Settings of a session; at least one, and only what is sent changes.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A WhatsApp number linked (or to be linked) to the gateway.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.sessions.update('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', { label: 'Night desk', autoRead: false, ratePerMin: 10 });
   * ```
   */
  update(session: string, body: Schemas['UpdateSessionBody'], options?: CallOptions): CallPromise<Schemas['WASession']>;
  /**
   * Delete a session
   *
   * Removes the session and everything stored under it, and unlinks the device from the phone if it can be reached. A plain gateway forgets only the session itself: the device stays in the phone's list of linked devices, so log out first there.
   *
   * Permission `manage` · `DELETE /api/v1/sessions/{session}` (`deleteSession`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.sessions.delete('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE');
   * ```
   */
  delete(session: string, options?: CallOptions): CallPromise<void>;
  /**
   * Connect a linked session
   *
   * Begins to connect and answers with the session as it is then, usually `starting`; `session.status` tells when it is `working`. A session that is already connected is left alone. 400 `session not paired; use QR or pairing code` for one that was never linked. After a restart of a plain gateway a session without a device is a 404 here.
   *
   * Permission `manage` · `POST /api/v1/sessions/{session}:start` (`startSession`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A WhatsApp number linked (or to be linked) to the gateway.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.sessions.start('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE');
   * ```
   */
  start(session: string, options?: CallOptions): CallPromise<Schemas['WASession']>;
  /**
   * Disconnect a session
   *
   * Closes the connection and keeps the link: `:start` connects again without a new code. Messages that arrive meanwhile come with the next start.
   *
   * Permission `manage` · `POST /api/v1/sessions/{session}:stop` (`stopSession`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A WhatsApp number linked (or to be linked) to the gateway.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.sessions.stop('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE');
   * ```
   */
  stop(session: string, options?: CallOptions): CallPromise<Schemas['WASession']>;
  /**
   * Disconnect and connect again
   *
   * Like `:stop` followed by `:start`, with their errors: a session that was never linked ends up `stopped` with a 400.
   *
   * Permission `manage` · `POST /api/v1/sessions/{session}:restart` (`restartSession`) · sent once.
   *
   * @param session The id of the session, `sess_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A WhatsApp number linked (or to be linked) to the gateway.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.sessions.restart('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE');
   * ```
   */
  restart(session: string, options?: CallOptions): CallPromise<Schemas['WASession']>;
  /**
   * Unlink a session from its phone
   *
   * Removes the device from the phone, as far as the phone can be told, and its keys from the gateway; what was stored stays readable. The session can be linked again by QR or pairing code. On a plain gateway it cannot (409 `already paired`): delete it and create a new one there.
   *
   * Permission `manage` · `POST /api/v1/sessions/{session}:logout` (`logoutSession`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A WhatsApp number linked (or to be linked) to the gateway.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.sessions.logout('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE');
   * ```
   */
  logout(session: string, options?: CallOptions): CallPromise<Schemas['WASession']>;
  /**
   * The WhatsApp account of a session
   *
   * Answered from the store, so it works while disconnected too: `connected` tells whether the status is `working`. 404 `session is not paired` before the first link. A plain gateway asks for `manage` (extension `read-roles`).
   *
   * Permission `read` · `GET /api/v1/sessions/{session}/me` (`sessionMe`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The WhatsApp account a session is linked to.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.sessions.me('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE');
   * ```
   */
  me(session: string, options?: CallOptions): CallPromise<Schemas['Me']>;
  /**
   * The QR code to scan
   *
   * The text to draw as a QR code. The first call for an idle session begins linking, and answers 404 `qr
   * code not ready yet` until WhatsApp has sent the first code, a moment later: ask again, or take the codes
   * from `auth.qr` events. A code lives about 60 seconds at first, then about 20; after six codes or so
   * linking ends with status `failed`.
   * 409 when the session is linked already, or is running without a code. This answer is a secret: whoever
   * scans it links their phone.
   *
   * Permission `manage` · `GET /api/v1/sessions/{session}/qr` (`sessionQR`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A QR code to scan. A secret.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `ConflictError` (409), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.sessions.qr('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE');
   * ```
   */
  qr(session: string, options?: CallOptions): CallPromise<Schemas['QR']>;
  /**
   * A code to type into the phone
   *
   * Begins linking by number instead of camera: the phone with this number gets a notification, and the eight characters are typed in there. It is good for a few minutes. 400 without a number; 409 when the session is linked already, or when linking is under way: stop the session first. This answer is a secret.
   *
   * Permission `manage` · `POST /api/v1/sessions/{session}/pairing-code` (`sessionPairingCode`) · sent once.
   *
   * @param session The id of the session, `sess_…`.
   * @param body The phone to link.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The code to type into the phone. A secret.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `ConflictError` (409), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.sessions.pairingCode('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', { phone: '12025550101' });
   * ```
   */
  pairingCode(session: string, body: Schemas['PairingCodeInputBody'], options?: CallOptions): CallPromise<Schemas['PairingCodeOutputBody']>;
}

/** Bringing in the history of a phone from an encrypted WhatsApp backup. */
export interface BackupsMethods {
  /**
   * The last backup import of a session
   *
   * 404 when there was none. Not offered in this version: 501.
   *
   * Permission `read` · `GET /api/v1/sessions/{session}/backfill` (`backupStatus`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns An import of a WhatsApp backup and its counts so far.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.backups.status('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE');
   * ```
   */
  status(session: string, options?: CallOptions): CallPromise<Schemas['BackfillImport']>;
  /**
   * Import a WhatsApp backup
   *
   * Decrypts the file while the request lasts (400 for a wrong key or file) and brings its chats, messages and people in afterwards; follow it with `GET`. 409 while an import is running, 429 within 24 hours of a successful one. Not offered in this version: 501.
   *
   * Permission `manage` · `POST /api/v1/sessions/{session}/backfill` (`importBackup`) · sent once.
   *
   * @param session The id of the session, `sess_…`.
   * @param body `file` (required), `key` (required)
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The import has begun.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `ConflictError` (409), `RateLimitedError` (429), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const form = new FormData();
   * form.set('file', new Blob([bytes]));
   * form.set('key', key);
   * const answer = await gateway.backups.import('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', form);
   * ```
   */
  import(session: string, body: FormData, options?: CallOptions): CallPromise<Schemas['BackfillImport']>;
}

/** The conversations of a session. Flags such as archived and pinned are kept by the gateway and not synchronised with the phone. */
export interface ChatsMethods {
  /**
   * List the chats of a session
   *
   * Only chats with at least one message, the one with the latest message first. Pinned chats are not moved to the top: sort them yourself.
   *
   * Permission `read` · `GET /api/v1/sessions/{session}/chats` (`listChats`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param query `limit`, `cursor`, `q`, `type`, `archived`, `unread`
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A list: await it for its first page, or iterate over every item of every page.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * for await (const item of gateway.chats.list('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', { q: 'ann' })) console.log(item);
   * ```
   */
  list(session: string, query?: operations['listChats']['parameters']['query'], options?: CallOptions): Pages<Schemas['Chat'], Schemas['ListChat']>;
  /**
   * Read one chat
   *
   * Its flags and its unread count, by either JID of a direct chat: the phone JID and the LID name the same one. 404 when the session has no such chat.
   *
   * Permission `read` · `GET /api/v1/sessions/{session}/chats/{cid}` (`getChat`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param cid The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A conversation of a session.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.chats.get('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '119283746550012@lid');
   * ```
   */
  get(session: string, cid: string, options?: CallOptions): CallPromise<Schemas['Chat']>;
  /**
   * Archive, pin or mute a chat
   *
   * On the phone and the other linked devices too: at once, or as soon as the session is connected. What is different then is told by a `chat.update` event. Only what is sent changes; `unmute: true` wins over `mutedUntil`. On a plain gateway these are flags of the gateway alone, of which no event tells, and the chat is found by its exact stored JID only (404 with the other one).
   *
   * Permission `send` · `PATCH /api/v1/sessions/{session}/chats/{cid}` (`updateChat`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param cid The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
   * @param body Flags of a chat; only what is sent changes.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A conversation of a session.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.chats.update('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '119283746550012@lid', { pinned: true, mutedUntil: 1784048523000 });
   * ```
   */
  update(session: string, cid: string, body: Schemas['UpdateChatInputBody'], options?: CallOptions): CallPromise<Schemas['Chat']>;
  /**
   * Delete a chat
   *
   * Removes the chat and its stored messages, on the phone and the other linked devices too: at once, or as soon as the session is connected. It comes back with the next message, without the old ones. A plain gateway keeps the messages, tells WhatsApp nothing and sends no event.
   *
   * Permission `send` · `DELETE /api/v1/sessions/{session}/chats/{cid}` (`deleteChat`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param cid The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.chats.delete('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '119283746550012@lid');
   * ```
   */
  delete(session: string, cid: string, options?: CallOptions): CallPromise<void>;
  /**
   * Subscribe to the presence of a chat
   *
   * Asks WhatsApp to tell when the other side is online or typing; that comes as `presence.update` events. The answer itself is what is known now: `unknown` at first, always so on a plain gateway. Ask again after a reconnect. Needs a live connection: 501 when the session has none.
   *
   * Permission `read` · `GET /api/v1/sessions/{session}/chats/{cid}/presence` (`getChatPresence`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param cid The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Whether somebody is online or typing.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.chats.presence('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '119283746550012@lid');
   * ```
   */
  presence(session: string, cid: string, options?: CallOptions): CallPromise<Schemas['PresenceStatus']>;
  /**
   * Show or end typing in a chat
   *
   * `composing` shows "typing…", `recording` "recording audio…", `paused` ends it. WhatsApp ends it by itself after about 25 seconds. Needs a live connection: 501 when the session has none. Browsers cannot call this on a plain gateway of another origin: its CORS answer has no PUT.
   *
   * Permission `send` · `PUT /api/v1/sessions/{session}/chats/{cid}/presence` (`setChatPresence`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param cid The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
   * @param body What to show in the chat.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.chats.setPresence('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '119283746550012@lid', { state: 'composing' });
   * ```
   */
  setPresence(session: string, cid: string, body: Schemas['ChatPresenceInputBody'], options?: CallOptions): CallPromise<void>;
  /**
   * Mark a chat as read
   *
   * Sets the unread count to 0, on the phone and the other linked devices too: at once, or as soon as the session is connected. Who wrote gets read receipts unless `autoRead` has sent them. A plain gateway tells WhatsApp nothing and sends no event.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/chats/{cid}/read` (`readChat`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param cid The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A conversation of a session.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.chats.read('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '119283746550012@lid');
   * ```
   */
  read(session: string, cid: string, options?: CallOptions): CallPromise<Schemas['Chat']>;
}

/** The conversations of a session. Flags such as archived and pinned are kept by the gateway and not synchronised with the phone. */
export interface MessagesMethods {
  /**
   * List the messages of a chat
   *
   * Newest first, in the order in which the gateway stored them; sort by `timestamp` to show them. An unknown chat is an empty list. `nextCursor` leads to older messages. With `around` or `after` (extension `message-paging`) one can begin in the middle and go both ways.
   *
   * Permission `read` · `GET /api/v1/sessions/{session}/chats/{cid}/messages` (`listChatMessages`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param cid The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
   * @param query `limit`, `cursor`, `around`, `after`
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A list: await it for its first page, or iterate over every item of every page.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * for await (const item of gateway.messages.list('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '119283746550012@lid')) console.log(item);
   * ```
   */
  list(session: string, cid: string, query?: operations['listChatMessages']['parameters']['query'], options?: CallOptions): Pages<Schemas['Message'], Schemas['ListMessage']>;
  /**
   * Send a message
   *
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
   * A number that was never written to is looked up first, and so is a group of which nothing is known: one
   * that is not on WhatsApp, or that the account is not in, is a 400, and what is queued while the session
   * is not connected fails with that reason once it is sent. Where WhatsApp spells a number differently, that
   * is whom it goes to.
   * Where `health` of the session says that WhatsApp does not let the number write first to people, a message
   * that would is a 403 with `details.reason: account_health`. What was queued before fails with that reason
   * when its turn comes; what goes to people who are known goes on.
   * The files of an album are messages of their own, with `albumId`; `waMessageId` is that of the album, and
   * it counts as one send. A file's media type is found out from its content; a sound in Ogg Opus is sent
   * as a voice note. A `url` is fetched from public addresses only.
   * Errors: 400 for anything missing or too large, and for a file that cannot be fetched; 409 when the key is of a failed message of another
   * session; 429 with `details.retryAfterSeconds` when the limit of the session is used up; 500 with
   * `details.reason: send_failed` and `details.waMessageId` when WhatsApp did not take it; 501 when the
   * session is not connected (on a plain gateway that, too, uses up one send, and its key).
   * Limits: 16 MiB for one file, decoded; an album has 2 to 10 files and 64 MiB in all; 88 MiB for the whole
   * body.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/messages` (`sendMessage`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param body A message to send. What is needed besides `type` and `to`: text: `text`; poll: `name`, at least 2 `options`; `selectableCount` from 0 (any number) to the number of options; location: `latitude`, `longitude`; contact: `contact`; image, video, audio, document, sticker: `media`; album: 2 to 10 `medias`.
   * @param options `idempotencyKey`, made anew for each call without it; `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call. `query` takes `async`.
   * @returns WhatsApp has taken the message (or, on a replay, what became of it).
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `ConflictError` (409), `RateLimitedError` (429), `NotImplementedError` (501), `GatewayUnavailableError` (503), `SendFailedError` (the message was not sent), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.messages.send('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', {
   *   type: 'text',
   *   to: '119283746550012@lid',
   *   text: 'Yes, come by after four.',
   *   replyTo: '3EB0C431D2EXAMPLE01',
   * });
   * ```
   */
  send(session: string, body: Schemas['SendRequest'], options?: KeyedOptions & { query?: operations['sendMessage']['parameters']['query'] }): CallPromise<Schemas['SendResult']>;
  /**
   * Edit an own text message
   *
   * WhatsApp allows it for about 15 minutes. The stored message changes once WhatsApp has taken it, and `message.edited` tells of it. 404 for an unknown `mid`, 400 for another kind of message, 403 for one of somebody else, 409 when it was deleted, was never sent or is too old; 503 when WhatsApp has not confirmed it yet, and then it is sent as soon as that is possible. A plain gateway does not look the message up (no 404), leaves its stored copy as it was and sends no event. Counts against the send limit of the session. Needs a live connection: 501 when the session has none.
   *
   * Permission `send` · `PATCH /api/v1/sessions/{session}/messages/{mid}` (`editMessage`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param mid The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
   * @param body The new text.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns What became of a message.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `ConflictError` (409), `RateLimitedError` (429), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.messages.edit('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '3EB0C431D2EXAMPLE01', { chat: '119283746550012@lid', text: 'Yes, come by after five.' });
   * ```
   */
  edit(session: string, mid: string, body: Schemas['EditMessageInputBody'], options?: CallOptions): CallPromise<Schemas['SendResult']>;
  /**
   * Delete a message for everyone
   *
   * An own message, or, as admin of a group, somebody's: then `sender` names the author. The stored message is marked once WhatsApp has taken it, and `message.revoked` tells of it. One that was sent with `async` and still waits is taken back instead: it never leaves, which needs no connection and counts for nothing. 404 for an unknown `mid`, 403 for a message of somebody else where the account is no admin, 409 for one that was never sent. A plain gateway does not look the message up (no 404), leaves its stored copy as it was and sends no event. Counts against the send limit of the session. Needs a live connection: 501 when the session has none.
   *
   * Permission `send` · `DELETE /api/v1/sessions/{session}/messages/{mid}` (`revokeMessage`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param mid The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
   * @param body The message.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns What became of a message.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `ConflictError` (409), `RateLimitedError` (429), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.messages.revoke('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '3EB0C431D2EXAMPLE01', { chat: '119283746550012@lid' });
   * ```
   */
  revoke(session: string, mid: string, body: Schemas['RevokeMessageInputBody'], options?: CallOptions): CallPromise<Schemas['SendResult']>;
  /**
   * React to a message
   *
   * Replaces an earlier reaction of the same account; an empty `emoji` removes it. `sender` names the author of the message in a group. `message.reaction` tells of it once WhatsApp has taken it. 404 for an unknown `mid`, 409 for a message that was deleted or never sent. A plain gateway does not look the message up (no 404) and sends no event. Counts against the send limit of the session. Needs a live connection: 501 when the session has none.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/messages/{mid}/reaction` (`addReaction`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param mid The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
   * @param body `chat` (required), `emoji` (required), `sender`
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns What became of a message.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `ConflictError` (409), `RateLimitedError` (429), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.messages.react('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '3EB0C431D2EXAMPLE01', { chat: '119283746550012@lid', emoji: '👍' });
   * ```
   */
  react(session: string, mid: string, body: NonNullable<operations['addReaction']['requestBody']>['content']['application/json'], options?: CallOptions): CallPromise<Schemas['SendResult']>;
  /**
   * Take a reaction back
   *
   * The same as reacting with an empty emoji. The body is needed although this is a DELETE. Counts against the send limit of the session. Needs a live connection: 501 when the session has none.
   *
   * Permission `send` · `DELETE /api/v1/sessions/{session}/messages/{mid}/reaction` (`removeReaction`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param mid The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
   * @param body The reaction and the message.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns What became of a message.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `ConflictError` (409), `RateLimitedError` (429), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.messages.unreact('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '3EB0C431D2EXAMPLE01', { chat: '119283746550012@lid' });
   * ```
   */
  unreact(session: string, mid: string, body: Schemas['ReactionInputBody'], options?: CallOptions): CallPromise<Schemas['SendResult']>;
  /**
   * Forward a message
   *
   * Sends the message to another chat, marked as forwarded. Here it must be in the store (404 otherwise; a plain gateway does not look), and be one that can be passed on: 409 for a deleted one, one that may be seen once, or one whose file cannot be had any more. A number that is not on WhatsApp is a 400. `mode` is `async` where WhatsApp has not confirmed it yet. Counts against the send limit of the session. Needs a live connection: 501 when the session has none.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/messages/{mid}/forward` (`forwardMessage`) · sent once.
   *
   * @param session The id of the session, `sess_…`.
   * @param mid The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
   * @param body Where the message is and where it goes.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns What became of a message.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `ConflictError` (409), `RateLimitedError` (429), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.messages.forward('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '3EB0C431D2EXAMPLE01', { chat: '119283746550012@lid', to: '120363025550100001@g.us' });
   * ```
   */
  forward(session: string, mid: string, body: Schemas['ForwardInputBody'], options?: CallOptions): CallPromise<Schemas['SendResult']>;
  /**
   * Vote in a poll
   *
   * `options` is the whole selection, by the texts of the options; it replaces an earlier vote, and an empty one takes it back (400 on a plain gateway). `poll.vote` tells of it once WhatsApp has taken it. 400 for what is no option, or more of them than may be chosen; 404 for an unknown `mid`; 409 for a poll that has ended, or of which this account does not have what seals votes. Counts against the send limit of the session. Needs a live connection: 501 when the session has none.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/messages/{mid}/vote` (`voteMessage`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param mid The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
   * @param body The poll and the selection.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns What became of a message.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `ConflictError` (409), `RateLimitedError` (429), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.messages.vote('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '3EB0C431D2EXAMPLE01', { chat: '120363025550100001@g.us', options: ['Tuesday'] });
   * ```
   */
  vote(session: string, mid: string, body: Schemas['VoteInputBody'], options?: CallOptions): CallPromise<Schemas['SendResult']>;
  /**
   * Search the messages of a session
   *
   * Newest first. `highlights` tells where in `body` the text was found. Deleted messages are not searched. An answer reads a limited number of messages: a page may have fewer than `limit`, or none, and still a `nextCursor`. Only without one is the end reached.
   *
   * Permission `read` · `GET /api/v1/sessions/{session}/messages/search` (`searchMessages`) · tried again by itself · extension `search`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param session The id of the session, `sess_…`.
   * @param query `q` (required), `chat`, `from`, `type`, `before`, `after`, `limit`, `cursor`
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A list: await it for its first page, or iterate over every item of every page.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * for await (const item of gateway.messages.search('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', { q: 'invoice' })) console.log(item);
   * ```
   */
  search(session: string, query: operations['searchMessages']['parameters']['query'], options?: CallOptions): Pages<Schemas['Message'], Schemas['ListMessage']>;
}

/** People the session has met: in a direct chat or in a group. */
export interface ContactsMethods {
  /**
   * List the people of a session
   *
   * Everyone met in a direct chat or a shared group, in the order in which they were met. Somebody without a known LID is not listed until it is known.
   *
   * Permission `read` · `GET /api/v1/sessions/{session}/contacts` (`listContacts`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param query `source`, `group`, `q`, `limit`, `cursor`
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A list: await it for its first page, or iterate over every item of every page.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * for await (const item of gateway.contacts.list('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', { q: 'ann' })) console.log(item);
   * ```
   */
  list(session: string, query?: operations['listContacts']['parameters']['query'], options?: CallOptions): Pages<Schemas['Contact'], Schemas['ListContact']>;
  /**
   * Read one person
   *
   * By LID only. Tells whether there is a direct chat, and the groups of this session they were seen in.
   *
   * Permission `read` · `GET /api/v1/sessions/{session}/contacts/{lid}` (`getContact`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param lid The LID of the person.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A person, and where they were met.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.contacts.get('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '119283746550012@lid');
   * ```
   */
  get(session: string, lid: string, options?: CallOptions): CallPromise<Schemas['ContactDetail']>;
  /**
   * Is this number on WhatsApp?
   *
   * Asks WhatsApp. Needs a live connection: 501 when the session has none. Do not use it to walk through numbers: WhatsApp bans accounts that do.
   *
   * Permission `read` · `GET /api/v1/sessions/{session}/contacts/check` (`checkContact`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param query `phone`
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Whether a number is on WhatsApp.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.contacts.check('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', { phone: '12025550143' });
   * ```
   */
  check(session: string, query?: operations['checkContact']['parameters']['query'], options?: CallOptions): CallPromise<Schemas['OnWhatsApp']>;
  /**
   * The profile picture of a person or group
   *
   * Asks WhatsApp. `{}` when there is none or it is hidden. The URL is one of WhatsApp's own and ends after some hours. Needs a live connection: 501 when the session has none.
   *
   * Permission `read` · `GET /api/v1/sessions/{session}/contacts/{jid}/picture` (`getContactPicture`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param jid The JID or LID of the person.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A profile picture; empty when there is none or it is hidden.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.contacts.picture('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '119283746550012@lid');
   * ```
   */
  picture(session: string, jid: string, options?: CallOptions): CallPromise<Schemas['ProfilePicture']>;
  /**
   * The "about" text of a person
   *
   * Asks WhatsApp; empty when hidden. Needs a live connection: 501 when the session has none.
   *
   * Permission `read` · `GET /api/v1/sessions/{session}/contacts/{jid}/about` (`getContactAbout`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param jid The JID or LID of the person.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The "about" text.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.contacts.about('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '119283746550012@lid');
   * ```
   */
  about(session: string, jid: string, options?: CallOptions): CallPromise<Schemas['ContactAboutOutputBody']>;
  /**
   * Block a person
   *
   * On WhatsApp, for the whole account. Blocking twice is no error. Needs a live connection: 501 when the session has none.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/contacts/{jid}/block` (`blockContact`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param jid The JID or LID of the person.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.contacts.block('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '119283746550012@lid');
   * ```
   */
  block(session: string, jid: string, options?: CallOptions): CallPromise<void>;
  /**
   * Unblock a person
   *
   * On WhatsApp, for the whole account. Needs a live connection: 501 when the session has none.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/contacts/{jid}/unblock` (`unblockContact`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param jid The JID or LID of the person.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.contacts.unblock('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '119283746550012@lid');
   * ```
   */
  unblock(session: string, jid: string, options?: CallOptions): CallPromise<void>;
}

/** Groups of the session and their members. Reading is answered from the store; changes are made on WhatsApp at once. */
export interface GroupsMethods {
  /**
   * List the groups of a session
   *
   * All in one page. A plain gateway knows a group only after a message of it was seen.
   *
   * Permission `read` · `GET /api/v1/sessions/{session}/groups` (`listGroups`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A list: await it for its first page, or iterate over every item of every page.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * for await (const item of gateway.groups.list('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE')) console.log(item);
   * ```
   */
  list(session: string, options?: CallOptions): Pages<Schemas['Group'], Schemas['ListGroup']>;
  /**
   * Create a group
   *
   * On WhatsApp, with the given people in it; those whose privacy settings forbid it are left out. A plain gateway does not store the group until a message comes. Needs a live connection: 501 when the session has none.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/groups` (`createGroup`) · sent once.
   *
   * @param session The id of the session, `sess_…`.
   * @param body The new group.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The new group.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.groups.create('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', { name: 'Delivery team', participants: ['119283746550012@lid'] });
   * ```
   */
  create(session: string, body: Schemas['CreateGroupInputBody'], options?: CallOptions): CallPromise<Schemas['GroupInfo']>;
  /**
   * Read one group
   *
   * From the store, as it was last heard of: WhatsApp is not asked. 404 when no such group is known here.
   *
   * Permission `read` · `GET /api/v1/sessions/{session}/groups/{gid}` (`getGroup`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param gid The JID of the group.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A group as the gateway has stored it.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.groups.get('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '120363025550100001@g.us');
   * ```
   */
  get(session: string, gid: string, options?: CallOptions): CallPromise<Schemas['Group']>;
  /**
   * Change a group
   *
   * On WhatsApp. At least one of the fields (400 otherwise). Who may do it is up to the group: without the right WhatsApp refuses, which is a 403 here and a 500 on a plain gateway. Needs a live connection: 501 when the session has none.
   *
   * Permission `send` · `PATCH /api/v1/sessions/{session}/groups/{gid}` (`updateGroup`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param gid The JID of the group.
   * @param body Changes to a group; at least one.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.groups.update('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '120363025550100001@g.us', { subject: 'Delivery team north', announce: true });
   * ```
   */
  update(session: string, gid: string, body: Schemas['UpdateGroupInputBody'], options?: CallOptions): CallPromise<void>;
  /**
   * List the members of a group
   *
   * All in one page, from the store. A plain gateway knows only members whose messages were seen.
   *
   * Permission `read` · `GET /api/v1/sessions/{session}/groups/{gid}/members` (`listGroupMembers`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param gid The JID of the group.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A list: await it for its first page, or iterate over every item of every page.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * for await (const item of gateway.groups.members('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '120363025550100001@g.us')) console.log(item);
   * ```
   */
  members(session: string, gid: string, options?: CallOptions): Pages<Schemas['GroupMember'], Schemas['ListGroupMember']>;
  /**
   * Add people to a group
   *
   * On WhatsApp, as an admin of the group. People whose privacy settings forbid it are not added. Needs a live connection: 501 when the session has none.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/groups/{gid}/members` (`addGroupMembers`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param gid The JID of the group.
   * @param body Who is to be added.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.groups.addMembers('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '120363025550100001@g.us', { participants: ['119283746550012@lid'] });
   * ```
   */
  addMembers(session: string, gid: string, body: Schemas['AddGroupMembersInputBody'], options?: CallOptions): CallPromise<void>;
  /**
   * Remove somebody from a group
   *
   * They are out of it at once, on WhatsApp; the account has to be an admin of the group. Needs a live connection: 501 when the session has none.
   *
   * Permission `send` · `DELETE /api/v1/sessions/{session}/groups/{gid}/members/{jid}` (`removeGroupMember`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param gid The JID of the group.
   * @param jid The JID or LID of the member.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.groups.removeMember('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '120363025550100001@g.us', '119283746550012@lid');
   * ```
   */
  removeMember(session: string, gid: string, jid: string, options?: CallOptions): CallPromise<void>;
  /**
   * Make a member an admin
   *
   * Gives them the rights of an admin, on WhatsApp; the account has to be an admin of the group itself. Needs a live connection: 501 when the session has none.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/groups/{gid}/members/{jid}/promote` (`promoteGroupMember`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param gid The JID of the group.
   * @param jid The JID or LID of the member.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.groups.promote('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '120363025550100001@g.us', '119283746550012@lid');
   * ```
   */
  promote(session: string, gid: string, jid: string, options?: CallOptions): CallPromise<void>;
  /**
   * Make an admin a member
   *
   * Takes the rights of an admin from them, on WhatsApp, and leaves them in the group; the account has to be an admin of it. Needs a live connection: 501 when the session has none.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/groups/{gid}/members/{jid}/demote` (`demoteGroupMember`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param gid The JID of the group.
   * @param jid The JID or LID of the member.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.groups.demote('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '120363025550100001@g.us', '119283746550012@lid');
   * ```
   */
  demote(session: string, gid: string, jid: string, options?: CallOptions): CallPromise<void>;
  /**
   * Let waiting people into a group
   *
   * Is to let in people who asked to join. Not offered in this version: 501, as on a plain gateway.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/groups/{gid}/members:approve` (`approveGroupMembers`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param gid The JID of the group.
   * @param body Who is to be let in.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.groups.approveMembers('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '120363025550100001@g.us', { participants: ['119283746550012@lid'] });
   * ```
   */
  approveMembers(session: string, gid: string, body: Schemas['ApproveGroupMembersInputBody'], options?: CallOptions): CallPromise<void>;
  /**
   * The invite link of a group
   *
   * As an admin of the group. Needs a live connection: 501 when the session has none.
   *
   * Permission `read` · `GET /api/v1/sessions/{session}/groups/{gid}/invite` (`getGroupInvite`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param gid The JID of the group.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The invite link.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.groups.invite('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '120363025550100001@g.us');
   * ```
   */
  invite(session: string, gid: string, options?: CallOptions): CallPromise<Schemas['InviteOutputBody']>;
  /**
   * Replace the invite link of a group
   *
   * The old link stops working at once; the answer has the new one. As an admin of the group. Needs a live connection: 501 when the session has none.
   *
   * Permission `send` · `DELETE /api/v1/sessions/{session}/groups/{gid}/invite` (`revokeGroupInvite`) · sent once.
   *
   * @param session The id of the session, `sess_…`.
   * @param gid The JID of the group.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The invite link.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.groups.revokeInvite('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '120363025550100001@g.us');
   * ```
   */
  revokeInvite(session: string, gid: string, options?: CallOptions): CallPromise<Schemas['InviteOutputBody']>;
  /**
   * Join a group by its link
   *
   * Takes the whole link or the code at its end. Needs a live connection: 501 when the session has none.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/groups:join` (`joinGroup`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param body The link of the group.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The group that was joined.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.groups.join('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', { invite: 'https://chat.example.org/EXAMPLEINVITE' });
   * ```
   */
  join(session: string, body: Schemas['JoinGroupInputBody'], options?: CallOptions): CallPromise<Schemas['JoinGroupOutputBody']>;
  /**
   * Leave a group
   *
   * On WhatsApp. What was stored stays readable. Needs a live connection: 501 when the session has none.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/groups/{gid}:leave` (`leaveGroup`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param gid The JID of the group.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.groups.leave('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '120363025550100001@g.us');
   * ```
   */
  leave(session: string, gid: string, options?: CallOptions): CallPromise<void>;
}

/** WhatsApp channels (newsletters). Their stored messages can be listed; the rest is not offered in this version (501). */
export interface ChannelsMethods {
  /**
   * Create a channel
   *
   * Is to make a channel that the account owns. Not offered in this version: 501, after the body was checked.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/channels` (`createChannel`) · sent once.
   *
   * @param session The id of the session, `sess_…`.
   * @param body The new channel.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Created.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.channels.create('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', { name: 'Shop news', description: 'Once a week' });
   * ```
   */
  create(session: string, body: Schemas['CreateChannelInputBody'], options?: CallOptions): CallPromise<Schemas['CreateChannelOutputBody']>;
  /**
   * List the messages of a channel
   *
   * From the store, newest first, as for a chat. A plain gateway asks for `send`.
   *
   * Permission `read` · `GET /api/v1/sessions/{session}/channels/{jid}/messages` (`listChannelMessages`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param jid The JID of the channel.
   * @param query `limit`, `cursor`
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A list: await it for its first page, or iterate over every item of every page.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * for await (const item of gateway.channels.messages('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '120363025550199009@newsletter')) console.log(item);
   * ```
   */
  messages(session: string, jid: string, query?: operations['listChannelMessages']['parameters']['query'], options?: CallOptions): Pages<Schemas['Message'], Schemas['ListMessage']>;
  /**
   * Follow a channel
   *
   * Is to subscribe the account to a channel. Not offered in this version: 501, as on a plain gateway.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/channels/{jid}:follow` (`followChannel`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param jid The JID of the channel.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.channels.follow('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '120363025550199009@newsletter');
   * ```
   */
  follow(session: string, jid: string, options?: CallOptions): CallPromise<void>;
  /**
   * Unfollow a channel
   *
   * Is to end the subscription of the account to a channel. Not offered in this version: 501, as on a plain gateway.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/channels/{jid}:unfollow` (`unfollowChannel`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param jid The JID of the channel.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.channels.unfollow('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '120363025550199009@newsletter');
   * ```
   */
  unfollow(session: string, jid: string, options?: CallOptions): CallPromise<void>;
  /**
   * Mute a channel
   *
   * Is to silence a channel, or with `mute: false` to let it be heard again. Not offered in this version: 501, as on a plain gateway.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/channels/{jid}:mute` (`muteChannel`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param jid The JID of the channel.
   * @param body Mute, or end muting.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.channels.mute('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', '120363025550199009@newsletter', { mute: true });
   * ```
   */
  mute(session: string, jid: string, body: Schemas['MuteChannelInputBody'], options?: CallOptions): CallPromise<void>;
}

/** The status feed. Not offered in this version (501). */
export interface StatusMethods {
  /**
   * Post to the status feed
   *
   * Is to show a text or an image in the status feed of the account. Not offered in this version: 501, after the body was checked.
   *
   * Permission `send` · `POST /api/v1/sessions/{session}/status` (`postStatus`) · sent once.
   *
   * @param session The id of the session, `sess_…`.
   * @param body The post.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The post that was made.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.status.post('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', { type: 'text', text: 'Open until eight today' });
   * ```
   */
  post(session: string, body: Schemas['PostStatusInputBody'], options?: CallOptions): CallPromise<Schemas['PostStatusOutputBody']>;
}

/** Being shown as online, and typing. */
export interface PresenceMethods {
  /**
   * Show the account as online or offline
   *
   * While a session is shown as online, the phone may stay silent. Needs a live connection: 501 when the session has none. Browsers cannot call this on a plain gateway of another origin: its CORS answer has no PUT.
   *
   * Permission `send` · `PUT /api/v1/sessions/{session}/presence` (`setPresence`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param body What to show.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.presence.set('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE', { state: 'offline' });
   * ```
   */
  set(session: string, body: Schemas['SetPresenceInputBody'], options?: CallOptions): CallPromise<void>;
}

/** Events over a WebSocket, opened with a ticket that lives 30 seconds and works once. */
export interface RealtimeMethods {
  /**
   * Get a ticket for the realtime socket
   *
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
   *
   * Permission `events` · `POST /api/v1/realtime/ticket` (`createRealtimeTicket`) · sent once.
   *
   * @param body What the socket is to bring. Unknown properties are ignored.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The ticket.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.realtime.ticket({
   *   scope: 'session',
   *   session: 'sess_01K04Z9Q4S7W2V5XN8BMT3CDHE',
   *   events: ['message', 'message.status'],
   *   since: 'evt_01K04ZC8W6T2M9QXNBR5VHJKDP',
   * });
   * ```
   */
  ticket(body?: Schemas['TicketRequest'], options?: CallOptions): CallPromise<Schemas['TicketResponse']>;
}

/** Events posted to an address of yours, signed, retried until they are delivered: any answer but a 2xx within 30 s is a failure, a redirect too, which is not followed. Not earlier than the retry policy says, and not before a `Retry-After`, but never more than about 6 hours later. Deliveries come at least once and in no certain order. A webhook is switched off (`disabledReason`) when its receiver answers 410, and when a delivery has used its attempts up and nothing got through for 3 days. A plain gateway follows redirects, knows no `Retry-After` and switches nothing off. */
export interface WebhooksMethods {
  /**
   * List the webhooks of the organization
   *
   * All of them, newest first. Secrets are never shown.
   *
   * Permission `manage` · `GET /api/v1/webhooks` (`listWebhooks`) · tried again by itself.
   *
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A list: await it for its first page, or iterate over every item of every page.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * for await (const item of gateway.webhooks.list()) console.log(item);
   * ```
   */
  list(options?: CallOptions): Pages<Schemas['Webhook'], Schemas['ListWebhook']>;
  /**
   * Create a webhook
   *
   * `url` and `events` are needed. `*` among the events means all but `auth.qr` and `auth.code`, which carry secrets of linking and must be named one by one. Without `sessionId` it covers all sessions of the organization. The address must be http or https and, outside a demo, must not lead into a private network (400). A plain gateway checks none of this. With a `secret`, deliveries are signed. An organization can have 100 webhooks, one webhook 20 headers.
   *
   * Permission `manage` · `POST /api/v1/webhooks` (`createWebhook`) · sent once.
   *
   * @param body `active`, `customHeaders`, `events` (required), `retryPolicy`, `secret`, `sessionId`, `url` (required)
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The new webhook.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.webhooks.create({
   *   url: 'https://hooks.example.org/whatsapp',
   *   events: ['message', 'message.status'],
   *   sessionId: 'sess_01K04Z9Q4S7W2V5XN8BMT3CDHE',
   *   secret: 'example-secret-that-is-not-real',
   *   retryPolicy: { policy: 'exponential', delaySeconds: 2, attempts: 15 },
   * });
   * ```
   */
  create(body: NonNullable<operations['createWebhook']['requestBody']>['content']['application/json'], options?: CallOptions): CallPromise<Schemas['Webhook']>;
  /**
   * Read one webhook
   *
   * Its address, its events and its retry policy, never its secret.
   *
   * Permission `manage` · `GET /api/v1/webhooks/{id}` (`getWebhook`) · tried again by itself.
   *
   * @param id The id of the webhook, `wh_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns An address events are posted to.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.webhooks.get('wh_01K04ZB2M8Y6R3T9QXC5VNKJPA');
   * ```
   */
  get(id: string, options?: CallOptions): CallPromise<Schemas['Webhook']>;
  /**
   * Change a webhook
   *
   * Only what is sent changes; an empty `secret` removes it, an empty `sessionId` widens it to all sessions. **On a plain gateway always send `sessionId`**: without it the webhook is widened to all sessions. Deliveries that are waiting use the new values. Switching it off gives them up (`failed`); they can be redelivered. A secret or header of masking characters alone (`••••`, `****`) is refused.
   *
   * Permission `manage` · `PATCH /api/v1/webhooks/{id}` (`updateWebhook`) · tried again by itself.
   *
   * @param id The id of the webhook, `wh_…`.
   * @param body A webhook to make, or changes to one. `url` and `events` are needed to make one.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns An address events are posted to.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.webhooks.update('wh_01K04ZB2M8Y6R3T9QXC5VNKJPA', { active: false, sessionId: 'sess_01K04Z9Q4S7W2V5XN8BMT3CDHE' });
   * ```
   */
  update(id: string, body: Schemas['WebhookBody'], options?: CallOptions): CallPromise<Schemas['Webhook']>;
  /**
   * Delete a webhook
   *
   * Deliveries that are waiting are given up.
   *
   * Permission `manage` · `DELETE /api/v1/webhooks/{id}` (`deleteWebhook`) · tried again by itself.
   *
   * @param id The id of the webhook, `wh_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.webhooks.delete('wh_01K04ZB2M8Y6R3T9QXC5VNKJPA');
   * ```
   */
  delete(id: string, options?: CallOptions): CallPromise<void>;
  /**
   * List the deliveries of a webhook
   *
   * Newest first. Finished ones are kept for 7 days. What happens while the gateway has switched a webhook off is kept as `failed`, so that it can be delivered later; what happens while somebody else has is not.
   *
   * Permission `manage` · `GET /api/v1/webhooks/{id}/deliveries` (`listWebhookDeliveries`) · tried again by itself · extension `webhook-deliveries`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param id The id of the webhook, `wh_…`.
   * @param query `status`, `event`, `limit`, `cursor`
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A list: await it for its first page, or iterate over every item of every page.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * for await (const item of gateway.webhooks.deliveries('wh_01K04ZB2M8Y6R3T9QXC5VNKJPA', { status: 'dead' })) console.log(item);
   * ```
   */
  deliveries(id: string, query?: operations['listWebhookDeliveries']['parameters']['query'], options?: CallOptions): Pages<Schemas['WebhookDelivery'], Schemas['ListWebhookDelivery']>;
  /**
   * Read one delivery
   *
   * With every attempt and the envelope that is posted. Secrets of linking inside it are masked.
   *
   * Permission `manage` · `GET /api/v1/webhooks/{id}/deliveries/{did}` (`getWebhookDelivery`) · tried again by itself · extension `webhook-deliveries`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param id The id of the webhook, `wh_…`.
   * @param did The id of the delivery.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A delivery with every attempt made so far, oldest first, and the envelope that is being delivered.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.webhooks.delivery('wh_01K04ZB2M8Y6R3T9QXC5VNKJPA', 'whd_01K04ZD7E1H5S8W2GBMQ4RTXNC');
   * ```
   */
  delivery(id: string, did: string, options?: CallOptions): CallPromise<Schemas['WebhookDeliveryDetail']>;
  /**
   * Send a test event
   *
   * Queues an event with made-up content to this webhook alone, also when it is not active: `session.status` unless `event` names another. Its session is the webhook's own, or `sess_test`. It is attempted once, and a failure never switches the webhook off. Read the delivery to see what the receiver answered.
   *
   * Permission `manage` · `POST /api/v1/webhooks/{id}:test` (`testWebhook`) · sent once · extension `webhook-deliveries`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param id The id of the webhook, `wh_…`.
   * @param body Which event to send.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The test is due now.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.webhooks.test('wh_01K04ZB2M8Y6R3T9QXC5VNKJPA', { event: 'message' });
   * ```
   */
  test(id: string, body?: Schemas['TestWebhookBody'], options?: CallOptions): CallPromise<Schemas['WebhookDelivery']>;
  /**
   * Deliver once more
   *
   * Makes the same event due now, whatever became of it, with a fresh count of attempts. The event id stays the same, so that the receiver can tell. 409 when the event is no longer kept, and for a live code of linking, which never was.
   *
   * Permission `manage` · `POST /api/v1/webhooks/{id}/deliveries/{did}:redeliver` (`redeliverWebhookDelivery`) · sent once · extension `webhook-deliveries`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param id The id of the webhook, `wh_…`.
   * @param did The id of the delivery.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns It is due now.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `ConflictError` (409), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.webhooks.redeliver('wh_01K04ZB2M8Y6R3T9QXC5VNKJPA', 'whd_01K04ZD7E1H5S8W2GBMQ4RTXNC');
   * ```
   */
  redeliver(id: string, did: string, options?: CallOptions): CallPromise<Schemas['WebhookDelivery']>;
  /**
   * Deliver a period once more
   *
   * Every delivery created in the period, or only those in `status` and of `event`, becomes due again, but for live codes of linking. At most 31 days at once. With `dryRun` they are counted, and nothing happens.
   *
   * Permission `manage` · `POST /api/v1/webhooks/{id}:redeliver` (`redeliverWebhookDeliveries`) · sent once · extension `webhook-deliveries`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param id The id of the webhook, `wh_…`.
   * @param body Which deliveries to make due again.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns They are due now; with `dryRun` nothing is.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.webhooks.redeliverAll('wh_01K04ZB2M8Y6R3T9QXC5VNKJPA', { from: 1784016123000, to: 1784019723000, status: 'dead' });
   * ```
   */
  redeliverAll(id: string, body: Schemas['RedeliverBody'], options?: CallOptions): CallPromise<Schemas['RedeliverResult']>;
  /**
   * Make a new signing secret
   *
   * Deliveries, retries included, verify with the old and with the new one for a day, or for `overlapSeconds`: until then `X-Webhook-Hmac` is made with the old one and `X-Webhook-Hmac-Next` with the new one. With 0 the old one stops at once. A secret from before an earlier rotation stops at once in any case. The new one is shown in this answer only.
   *
   * Permission `manage` · `POST /api/v1/webhooks/{id}:rotate-secret` (`rotateWebhookSecret`) · sent once · extension `webhook-deliveries`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param id The id of the webhook, `wh_…`.
   * @param body How a secret is rotated.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A webhook together with its new signing secret, which is shown once.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.webhooks.rotateSecret('wh_01K04ZB2M8Y6R3T9QXC5VNKJPA', { overlapSeconds: 86400 });
   * ```
   */
  rotateSecret(id: string, body?: Schemas['RotateSecretBody'], options?: CallOptions): CallPromise<Schemas['WebhookWithSecret']>;
}

/** Credentials for programs, owned by an organization. */
export interface ApiKeysMethods {
  /**
   * List the API keys of the organization
   *
   * All of them, newest first, without their secrets: also those that are switched off, have expired, or were revoked in the last 30 days. Owners and admins, and keys with `manage` that reach all sessions.
   *
   * Permission `manage` · `GET /api/v1/api-keys` (`listApiKeys`) · tried again by itself · extension `api-keys`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A list: await it for its first page, or iterate over every item of every page.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * for await (const item of gateway.apiKeys.list()) console.log(item);
   * ```
   */
  list(options?: CallOptions): Pages<Schemas['ApiKey'], Schemas['ListApiKey']>;
  /**
   * Create an API key
   *
   * `key` is in this answer only. Permissions do not imply one another; a key cannot be given one its maker lacks (403). With `sessions` it reaches only those. It belongs to the organization, and goes on working when who made it leaves. Names need not be unique. At most 500 that are not over.
   *
   * Permission `manage` · `POST /api/v1/api-keys` (`createApiKey`) · sent once · extension `api-keys`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param body The new key.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The new key.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.apiKeys.create({ name: 'Night shift', permissions: ['read', 'events'] });
   * ```
   */
  create(body: Schemas['CreateApiKeyBody'], options?: CallOptions): CallPromise<Schemas['ApiKeyWithSecret']>;
  /**
   * Rename, enable or disable an API key
   *
   * A disabled key is refused at once, and its sockets are closed. What a key may do cannot be changed: make a new one. 409 once it was revoked.
   *
   * Permission `manage` · `PATCH /api/v1/api-keys/{id}` (`updateApiKey`) · tried again by itself · extension `api-keys`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param id The id of the key.
   * @param body Changes to a key; at least one.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A credential for programs.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `ConflictError` (409), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.apiKeys.update('key2Rt7ExampleRow', { enabled: false });
   * ```
   */
  update(id: string, body: Schemas['UpdateApiKeyBody'], options?: CallOptions): CallPromise<Schemas['ApiKey']>;
  /**
   * Revoke an API key
   *
   * It is refused at once and for good, and its sockets are closed. Its row stays in the list for 30 days, with `revokedAt`; revoking it again changes nothing.
   *
   * Permission `manage` · `DELETE /api/v1/api-keys/{id}` (`deleteApiKey`) · tried again by itself · extension `api-keys`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param id The id of the key.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.apiKeys.delete('key2Rt7ExampleRow');
   * ```
   */
  delete(id: string, options?: CallOptions): CallPromise<void>;
  /**
   * Replace the secret of an API key
   *
   * The old secret is refused at once, and its sockets are closed. The new one is in this answer only; id, name and permissions stay. 409 once it has expired or was revoked.
   *
   * Permission `manage` · `POST /api/v1/api-keys/{id}:rotate` (`rotateApiKey`) · sent once · extension `api-keys`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param id The id of the key.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns An API key together with its secret, which is shown once.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `ConflictError` (409), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.apiKeys.rotate('key2Rt7ExampleRow');
   * ```
   */
  rotate(id: string, options?: CallOptions): CallPromise<Schemas['ApiKeyWithSecret']>;
}

/** "Sign in with WhatsApp" for other sites. Not offered in this version (501). */
export interface OauthAppsMethods {
  /**
   * List OAuth apps
   *
   * Oldest first. Not offered in this version: 501.
   *
   * Permission `read` · `GET /api/v1/oauth-apps` (`listOAuthApps`) · tried again by itself.
   *
   * @param query `cursor`, `limit`
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A list: await it for its first page, or iterate over every item of every page.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * for await (const item of gateway.oauthApps.list()) console.log(item);
   * ```
   */
  list(query?: operations['listOAuthApps']['parameters']['query'], options?: CallOptions): Pages<Schemas['OAuthApp'], Schemas['ListOAuthApp']>;
  /**
   * Create an OAuth app
   *
   * `sessionId`, `name` and at least one redirect URI (https, or http on localhost; no fragment) are needed. A confidential client gets a secret, shown in this answer only. Not offered in this version: 501.
   *
   * Permission `manage` · `POST /api/v1/oauth-apps` (`createOAuthApp`) · sent once.
   *
   * @param body A new OAuth app.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The new app.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.oauthApps.create({
   *   sessionId: 'sess_01K04Z9Q4S7W2V5XN8BMT3CDHE',
   *   name: 'Shop login',
   *   redirectUris: ['https://shop.example.org/callback'],
   * });
   * ```
   */
  create(body: Schemas['OauthAppBody'], options?: CallOptions): CallPromise<Schemas['OAuthAppWithSecret']>;
  /**
   * Read one OAuth app
   *
   * Without its secret. Not offered in this version: 501.
   *
   * Permission `read` · `GET /api/v1/oauth-apps/{id}` (`getOAuthApp`) · tried again by itself.
   *
   * @param id The id of the app, `oac_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A site people can sign in to with WhatsApp.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.oauthApps.get('oac_01K04ZF3P9C6V1N7YJ8TDWKQHS');
   * ```
   */
  get(id: string, options?: CallOptions): CallPromise<Schemas['OAuthApp']>;
  /**
   * Change an OAuth app
   *
   * Only what is sent changes. A confidential client can become public, not the other way (400). Not offered in this version: 501.
   *
   * Permission `manage` · `PATCH /api/v1/oauth-apps/{id}` (`updateOAuthApp`) · tried again by itself.
   *
   * @param id The id of the app, `oac_…`.
   * @param body Changes to an OAuth app; only what is sent changes.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A site people can sign in to with WhatsApp.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.oauthApps.update('oac_01K04ZF3P9C6V1N7YJ8TDWKQHS', { name: 'Shop sign-in' });
   * ```
   */
  update(id: string, body: Schemas['OauthAppPatchBody'], options?: CallOptions): CallPromise<Schemas['OAuthApp']>;
  /**
   * Delete an OAuth app
   *
   * All its grants and tokens end. Not offered in this version: 501.
   *
   * Permission `manage` · `DELETE /api/v1/oauth-apps/{id}` (`deleteOAuthApp`) · tried again by itself.
   *
   * @param id The id of the app, `oac_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.oauthApps.delete('oac_01K04ZF3P9C6V1N7YJ8TDWKQHS');
   * ```
   */
  delete(id: string, options?: CallOptions): CallPromise<void>;
  /**
   * Replace the secret of an OAuth app
   *
   * 400 for a public client. Not offered in this version: 501.
   *
   * Permission `manage` · `POST /api/v1/oauth-apps/{id}:rotate-secret` (`rotateOAuthAppSecret`) · sent once.
   *
   * @param id The id of the app, `oac_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns An OAuth app together with its client secret, which is shown once.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.oauthApps.rotateSecret('oac_01K04ZF3P9C6V1N7YJ8TDWKQHS');
   * ```
   */
  rotateSecret(id: string, options?: CallOptions): CallPromise<Schemas['OAuthAppWithSecret']>;
  /**
   * Enable an OAuth app
   *
   * New sign-ins are accepted again. Not offered in this version: 501.
   *
   * Permission `manage` · `POST /api/v1/oauth-apps/{id}:enable` (`enableOAuthApp`) · tried again by itself.
   *
   * @param id The id of the app, `oac_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A site people can sign in to with WhatsApp.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.oauthApps.enable('oac_01K04ZF3P9C6V1N7YJ8TDWKQHS');
   * ```
   */
  enable(id: string, options?: CallOptions): CallPromise<Schemas['OAuthApp']>;
  /**
   * Disable an OAuth app
   *
   * New sign-ins are refused; grants stay. Not offered in this version: 501.
   *
   * Permission `manage` · `POST /api/v1/oauth-apps/{id}:disable` (`disableOAuthApp`) · tried again by itself.
   *
   * @param id The id of the app, `oac_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A site people can sign in to with WhatsApp.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.oauthApps.disable('oac_01K04ZF3P9C6V1N7YJ8TDWKQHS');
   * ```
   */
  disable(id: string, options?: CallOptions): CallPromise<Schemas['OAuthApp']>;
  /**
   * List who signed in to an OAuth app
   *
   * What its users allowed it, oldest first. Not offered in this version: 501.
   *
   * Permission `read` · `GET /api/v1/oauth-apps/{id}/grants` (`listOAuthAppGrants`) · tried again by itself.
   *
   * @param id The id of the app, `oac_…`.
   * @param query `cursor`, `limit`
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A list: await it for its first page, or iterate over every item of every page.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * for await (const item of gateway.oauthApps.grants('oac_01K04ZF3P9C6V1N7YJ8TDWKQHS')) console.log(item);
   * ```
   */
  grants(id: string, query?: operations['listOAuthAppGrants']['parameters']['query'], options?: CallOptions): Pages<Schemas['OAuthGrant'], Schemas['ListOAuthGrant']>;
  /**
   * Revoke one grant
   *
   * The person has to sign in again. Not offered in this version: 501.
   *
   * Permission `manage` · `DELETE /api/v1/oauth-apps/{id}/grants/{grantId}` (`revokeOAuthAppGrant`) · tried again by itself.
   *
   * @param id The id of the app, `oac_…`.
   * @param grantId The id of the grant, `ogr_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.oauthApps.revokeGrant('oac_01K04ZF3P9C6V1N7YJ8TDWKQHS', 'ogr_01K04ZGM5X2B8Q4R6TNVWCEHJD');
   * ```
   */
  revokeGrant(id: string, grantId: string, options?: CallOptions): CallPromise<void>;
  /**
   * Revoke all grants
   *
   * Everybody has to sign in again. Not offered in this version: 501.
   *
   * Permission `manage` · `POST /api/v1/oauth-apps/{id}/grants:revoke-all` (`revokeAllOAuthAppGrants`) · tried again by itself.
   *
   * @param id The id of the app, `oac_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.oauthApps.revokeAllGrants('oac_01K04ZF3P9C6V1N7YJ8TDWKQHS');
   * ```
   */
  revokeAllGrants(id: string, options?: CallOptions): CallPromise<void>;
}

/** Who did what, and when. */
export interface AuditMethods {
  /**
   * What was done in the organization
   *
   * Newest first. Owners and admins, and keys with `manage`. Entries never hold secrets or the text of messages.
   *
   * Permission `manage` · `GET /api/v1/audit` (`listAudit`) · tried again by itself · extension `audit`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param query `actor`, `action`, `target`, `from`, `to`, `limit`, `cursor`
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A list: await it for its first page, or iterate over every item of every page.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * for await (const item of gateway.audit.list({ from: 1784019600000 })) console.log(item);
   * ```
   */
  list(query?: operations['listAudit']['parameters']['query'], options?: CallOptions): Pages<Schemas['AuditEntry'], Schemas['ListAuditEntry']>;
}

/** What is wrong now, and who is told of it by mail. */
export interface AlertsMethods {
  /**
   * What the caller is told by mail
   *
   * The caller's own choice in the active organization. Whoever never chose has all kinds and no mail. For people alone: an API key gets a 403.
   *
   * Permission `read` · `GET /api/v1/alerts` (`getAlertChoice`) · tried again by itself · extension `alerts`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns What a person is told by mail in one organization.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.alerts.choice();
   * ```
   */
  choice(options?: CallOptions): CallPromise<Schemas['AlertChoice']>;
  /**
   * Choose what to be told by mail
   *
   * Changes what is named and answers with the whole choice. What is paused here is not mailed any more, though it waited already. Somebody who leaves the organization gets nothing of it.
   *
   * Permission `read` · `PATCH /api/v1/alerts` (`updateAlertChoice`) · tried again by itself · extension `alerts`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param body What is to change.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns What a person is told by mail in one organization.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.alerts.choose({ email: true });
   * ```
   */
  choose(body: Schemas['AlertChoiceBody'], options?: CallOptions): CallPromise<Schemas['AlertChoice']>;
  /**
   * List what is wrong now
   *
   * The open troubles of the organization, the latest first. Those of webhooks are for callers with `manage`; a key that is confined to sessions sees those of its own.
   *
   * Permission `read` · `GET /api/v1/alerts/open` (`listOpenAlerts`) · tried again by itself · extension `alerts`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param query `limit`, `cursor`
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A list: await it for its first page, or iterate over every item of every page.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * for await (const item of gateway.alerts.open()) console.log(item);
   * ```
   */
  open(query?: operations['listOpenAlerts']['parameters']['query'], options?: CallOptions): Pages<Schemas['Alert'], Schemas['ListAlert']>;
  /**
   * Send the caller a test mail
   *
   * Mails the caller's own address and answers only after the mail server took it. Otherwise a 409 whose message has that server's own words, with `details.reason` (`mail_failed`) and `details.address`. 501 where no mail server is set up, 429 after a few in a minute.
   *
   * Permission `read` · `POST /api/v1/alerts:test` (`testAlerts`) · sent once · extension `alerts`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Where the test mail went.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `ConflictError` (409), `RateLimitedError` (429), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.alerts.test();
   * ```
   */
  test(options?: CallOptions): CallPromise<Schemas['AlertTest']>;
}

/** The platform: all organizations, gateways and the admin number. For super admins. */
export interface AdminMethods {
  /**
   * List the sessions of all organizations
   *
   * Newest first. A plain gateway ignores all parameters and answers everything at once (extension `admin-sessions`).
   *
   * Permission `super_admin` · `GET /api/v1/admin/sessions` (`adminListSessions`) · tried again by itself.
   *
   * @param query `q`, `organization`, `gateway`, `status`, `limit`, `cursor`
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A list: await it for its first page, or iterate over every item of every page.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * for await (const item of gateway.admin.sessions()) console.log(item);
   * ```
   */
  sessions(query?: operations['adminListSessions']['parameters']['query'], options?: CallOptions): Pages<Schemas['WASession'], Schemas['ListWASession']>;
  /**
   * Read contacts and groups from WhatsApp
   *
   * Begins to fetch the contacts and joined groups of a connected session of any organization. 409 while one is running. Without a live connection the job fails later; follow it with `GET`.
   *
   * Permission `super_admin` · `POST /api/v1/admin/sessions/{session}:backfill` (`adminStartSessionBackfill`) · sent once.
   *
   * @param session The id of the session, `sess_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The job has begun.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `ConflictError` (409), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.admin.startBackfill('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE');
   * ```
   */
  startBackfill(session: string, options?: CallOptions): CallPromise<Schemas['BackfillJob']>;
  /**
   * How the reading of contacts and groups goes
   *
   * The last job of this session; 404 when there was none, on a plain gateway also after a restart.
   *
   * Permission `super_admin` · `GET /api/v1/admin/sessions/{session}/backfill` (`adminSessionBackfillStatus`) · tried again by itself.
   *
   * @param session The id of the session, `sess_…`.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The reading of contacts and groups from WhatsApp. One that a restart has ended is `failed`; a plain gateway forgets it then.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.admin.backfill('sess_01K04Z9Q4S7W2V5XN8BMT3CDHE');
   * ```
   */
  backfill(session: string, options?: CallOptions): CallPromise<Schemas['BackfillJob']>;
  /**
   * List the gateway nodes
   *
   * Every node that ever joined and was not removed. `stale` is one that has not been heard of for 90 seconds.
   *
   * Permission `super_admin` · `GET /api/v1/admin/gateways` (`listGateways`) · tried again by itself · extension `gateways`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A list: await it for its first page, or iterate over every item of every page.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * for await (const item of gateway.admin.gateways()) console.log(item);
   * ```
   */
  gateways(options?: CallOptions): Pages<Schemas['Gateway'], Schemas['ListGateway']>;
  /**
   * The admin number
   *
   * The number the platform keeps for itself: whether one is set up, its session, and the code of a linking under way.
   *
   * Permission `super_admin` · `GET /api/v1/admin/number` (`getAdminNumber`) · tried again by itself · extension `admin-number`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The number the platform keeps for itself.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.admin.number();
   * ```
   */
  number(options?: CallOptions): CallPromise<Schemas['AdminNumber']>;
  /**
   * Link the admin number
   *
   * Begins linking by QR code or pairing code and answers with the code as soon as WhatsApp has sent it; what was begun the other way gives way to it. The first call makes the session (`isAdminSession`), of which there is one at most. 400 when `code` has no number, neither given nor set up, and when the first call neither names an organization nor is made in one; 404 for an unknown organization; 409 when it is linked already or belongs to another organization than the one named. The answer holds a secret.
   *
   * Permission `super_admin` · `POST /api/v1/admin/number:pair` (`pairAdminNumber`) · sent once · extension `admin-number`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param body How to link.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The number the platform keeps for itself.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `ConflictError` (409), `NotImplementedError` (501), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.admin.pairNumber({ method: 'code' });
   * ```
   */
  pairNumber(body: Schemas['PairAdminNumberBody'], options?: CallOptions): CallPromise<Schemas['AdminNumber']>;
  /**
   * What was done on the platform
   *
   * Newest first, of all organizations and of the platform itself.
   *
   * Permission `super_admin` · `GET /api/v1/admin/audit` (`adminListAudit`) · tried again by itself · extension `audit`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param query `actor`, `action`, `target`, `from`, `to`, `limit`, `cursor`
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A list: await it for its first page, or iterate over every item of every page.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * for await (const item of gateway.admin.audit({ from: 1784019600000 })) console.log(item);
   * ```
   */
  audit(query?: operations['adminListAudit']['parameters']['query'], options?: CallOptions): Pages<Schemas['AuditEntry'], Schemas['ListAuditEntry']>;
}

/** Short credentials for pages of yours, and one-time links for people without an account. */
export interface EmbedTokensMethods {
  /**
   * Create a token for a page of yours
   *
   * A short credential for one person in one browser, to be made by your server and handed to your page. It reaches the sessions and does the things that are named, and nothing else; a page of any other origin than those named is refused. Whoever makes it must hold the permissions behind `can` (403, `details.missing`); a key that is confined to sessions gives away no others. It ends with `expiresIn`, when it is revoked, and with the credential that made it. An embed token makes none.
   *
   * Permission `manage` · `POST /api/v1/embed-tokens` (`createEmbedToken`) · sent once · extension `embed-tokens`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param body The new token.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The new token.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.embedTokens.create({
   *   sessions: ['sess_01J5Z8QK3N4V7T2M9XEXAMPLE1'],
   *   can: ['view', 'pair'],
   *   user: { id: 'customer-42', name: 'Ann Example' },
   *   origins: ['https://app.example.com'],
   *   expiresIn: 600,
   * });
   * ```
   */
  create(body: Schemas['CreateEmbedTokenBody'], options?: CallOptions): CallPromise<Schemas['EmbedToken']>;
  /**
   * Revoke embed tokens
   *
   * By exactly one of `session`, `user` and `jti`: every token that reaches the session, every one of the person, or one. They are refused at once, and their sockets are closed. Revoking what has ended changes nothing. Take the right away in your own server first, or it makes another token at the next renewal.
   *
   * Permission `manage` · `DELETE /api/v1/embed-tokens` (`revokeEmbedTokens`) · tried again by itself · extension `embed-tokens`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param query `session`, `user`, `jti`
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.embedTokens.revoke({ session: 'sess_01J5Z8QK3N4V7T2M9XEXAMPLE1' });
   * ```
   */
  revoke(query?: operations['revokeEmbedTokens']['parameters']['query'], options?: CallOptions): CallPromise<void>;
}

/** Short credentials for pages of yours, and one-time links for people without an account. */
export interface EmbedLinksMethods {
  /**
   * Create a one-time link
   *
   * An address for somebody without an account, on whose page a phone is linked. It opens once, within `expiresIn`; its secret stands in the fragment, which no server is sent, and in this answer only. What `POST /embed-tokens` says of `can` holds here too.
   *
   * Permission `manage` · `POST /api/v1/embed-links` (`createEmbedLink`) · sent once · extension `embed-tokens`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param body The new link.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The new link, with its address.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.embedLinks.create({
   *   session: 'sess_01J5Z8QK3N4V7T2M9XEXAMPLE1',
   *   can: ['pair'],
   *   expiresIn: 86400,
   *   returnUrl: 'https://app.example.com/linked',
   *   brand: { name: 'Example Shop', accent: '#0a7c5a' },
   * });
   * ```
   */
  create(body: Schemas['CreateEmbedLinkBody'], options?: CallOptions): CallPromise<Schemas['EmbedLink']>;
  /**
   * Get a one-time link
   *
   * Whether it was used, cancelled or has expired; never its secret. Kept for 30 days after its end.
   *
   * Permission `manage` · `GET /api/v1/embed-links/{id}` (`getEmbedLink`) · tried again by itself · extension `embed-tokens`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param id The id of the link.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns A one-time link.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.embedLinks.get('eml_01J5Z8QK3N4V7T2M9XEXAMPLE1');
   * ```
   */
  get(id: string, options?: CallOptions): CallPromise<Schemas['EmbedLink']>;
  /**
   * Cancel a one-time link
   *
   * It opens nothing any more, and the token that it may have given is refused at once. Cancelling one that has ended changes nothing.
   *
   * Permission `manage` · `DELETE /api/v1/embed-links/{id}` (`cancelEmbedLink`) · tried again by itself · extension `embed-tokens`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param id The id of the link.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns Nothing: it is done.
   * @throws GatewayError: `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * await gateway.embedLinks.cancel('eml_01J5Z8QK3N4V7T2M9XEXAMPLE1');
   * ```
   */
  cancel(id: string, options?: CallOptions): CallPromise<void>;
  /**
   * Open a one-time link
   *
   * For the page of the link: no credential but the secret, and once. It answers a token that works from the page of the gateway alone, for 15 minutes, and what the page needs to show. 404 for a link or a secret that is not known; 409 for one that was used or cancelled, or has expired (`details.status`).
   *
   * Permission `link` · `POST /api/v1/embed-links/{id}:redeem` (`redeemEmbedLink`) · sent once · extension `embed-tokens`: for a gateway that did not announce it this throws `NotImplementedError`, and nothing is sent.
   *
   * @param id The id of the link.
   * @param body What opens a link.
   * @param options `signal`, `timeoutMs`, `deadlineMs`, `retry` and `headers` of this call.
   * @returns The token of the page, and its link.
   * @throws GatewayError: `ValidationError` (400), `UnauthorizedError` (401), `ForbiddenError` (403), `NotFoundError` (404), `ConflictError` (409), `GatewayUnavailableError` (503), `InternalError` (500), `NetworkError`, `AbortedError`.
   * @example
   * ```ts
   * const answer = await gateway.embedLinks.redeem('eml_01J5Z8QK3N4V7T2M9XEXAMPLE1', { secret: 'example-secret-that-is-not-real' });
   * ```
   */
  redeem(id: string, body: Schemas['RedeemEmbedLinkBody'], options?: CallOptions): CallPromise<Schemas['RedeemedEmbedLink']>;
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
  /** Short credentials for pages of yours, and one-time links for people without an account. */
  readonly embedTokens: EmbedTokensMethods;
  /** Short credentials for pages of yours, and one-time links for people without an account. */
  readonly embedLinks: EmbedLinksMethods;
}

/**
 * Every method, in a block for each namespace: a line with its name and what its paths begin with, then `name flags [rest of the path]
 * [extension, or extension:parameters]` lines. In a path `~` is `/sessions/{}`. Flags: the verb (G GET, P POST, U PUT, A PATCH, D DELETE), then i
 * idempotent, k keyed, p list of pages, b takes a body, q takes a query.
 *
 * @internal
 */
export const methodTable = `capabilities /capabilities
get G

sessions /sessions
list Gp
create Pb
get G /{}
update Aib /{} session-settings
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
search Gpq messages/search search

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
deliveries Gpq /{}/deliveries webhook-deliveries
delivery G /{}/deliveries/{} webhook-deliveries
test Pb /{}:test webhook-deliveries
redeliver P /{}/deliveries/{}:redeliver webhook-deliveries
redeliverAll Pb /{}:redeliver webhook-deliveries
rotateSecret Pb /{}:rotate-secret webhook-deliveries

apiKeys /api-keys
list Gp  api-keys
create Pb  api-keys
update Aib /{} api-keys
delete Di /{} api-keys
rotate P /{}:rotate api-keys

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
list Gpq  audit

alerts /alerts
choice G  alerts
choose Aib  alerts
open Gpq /open alerts
test P :test alerts

admin /admin/
sessions Gpq sessions admin-sessions:q,organization,gateway,status,limit,cursor
startBackfill P sessions/{}:backfill
backfill G sessions/{}/backfill
gateways Gp gateways gateways
number G number admin-number
pairNumber Pb number:pair admin-number
audit Gpq audit audit

embedTokens /embed-tokens
create Pb  embed-tokens
revoke Diq  embed-tokens

embedLinks /embed-links
create Pb  embed-tokens
get G /{} embed-tokens
cancel Di /{} embed-tokens
redeem Pb /{}:redeem`;
