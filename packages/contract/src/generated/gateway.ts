// Generated from openapi/gateway.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/api/v1/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this gateway offers and what the caller may do
         * @description Names the extensions this gateway has, the organization the credential stands for, and its permissions. Ask once per credential and keep the answer; only a 404 means a plain gateway without any extension. Every other error says nothing about it and must not be remembered.
         */
        get: operations["getCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions of the organization
         * @description All of them, newest first, in one page: there is no paging here. A plain gateway asks for the permission `manage`, so that a plain member or a `read` key gets 403 (extension `read-roles`).
         */
        get: operations["listSessions"];
        put?: never;
        /**
         * Create a session
         * @description Makes an empty session with status `stopped`. Linking it is the next step: `GET …/qr` or `POST
         *     …/pairing-code`. With `start: true` the linking by QR code begins at once, and the status is
         *     `scan_qr_code`.
         *
         *     `autoRead` is on unless it is set to false: incoming messages then get read receipts by themselves.
         *     Should the connection to WhatsApp fail while starting, the session stays with status `failed`; a plain
         *     gateway answers 500 in that case although the session exists, so list the sessions before trying again.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /**
         * Read one session
         * @description A plain gateway asks for `manage` (extension `read-roles`).
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Delete a session
         * @description Removes the session and everything stored under it, and unlinks the device from the phone if it can be reached. A plain gateway forgets only the session itself: the device stays in the phone's list of linked devices, so log out first there.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        /**
         * Change the settings of a session
         * @description Only what is sent changes; it takes effect at once and does not touch the connection. 0 as a rate means no limit.
         */
        patch: operations["updateSession"];
        trace?: never;
    };
    "/api/v1/sessions/{session}:start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect a linked session
         * @description Begins to connect and answers with the session as it is then, usually `starting`; `session.status` tells when it is `working`. A session that is already connected is left alone. 400 `session not paired; use QR or pairing code` for one that was never linked. After a restart of a plain gateway a session without a device is a 404 here.
         */
        post: operations["startSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}:stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disconnect a session
         * @description Closes the connection and keeps the link: `:start` connects again without a new code. Messages that arrive meanwhile come with the next start.
         */
        post: operations["stopSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}:restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disconnect and connect again
         * @description Like `:stop` followed by `:start`, with their errors: a session that was never linked ends up `stopped` with a 400.
         */
        post: operations["restartSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}:logout": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlink a session from its phone
         * @description Removes the device from the phone, as far as the phone can be told, and its keys from the gateway; what was stored stays readable. The session can be linked again by QR or pairing code. On a plain gateway it cannot (409 `already paired`): delete it and create a new one there.
         */
        post: operations["logoutSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/me": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /**
         * The WhatsApp account of a session
         * @description Answered from the store, so it works while disconnected too: `connected` tells whether the status is `working`. 404 `session is not paired` before the first link. A plain gateway asks for `manage` (extension `read-roles`).
         */
        get: operations["sessionMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/qr": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /**
         * The QR code to scan
         * @description The text to draw as a QR code. The first call for an idle session begins linking, and answers 404 `qr
         *     code not ready yet` until WhatsApp has sent the first code, a moment later: ask again, or take the codes
         *     from `auth.qr` events. A code lives about 60 seconds at first, then about 20; after six codes or so
         *     linking ends with status `failed`.
         *
         *     409 when the session is linked already, or is running without a code. This answer is a secret: whoever
         *     scans it links their phone.
         */
        get: operations["sessionQR"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/pairing-code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A code to type into the phone
         * @description Begins linking by number instead of camera: the phone with this number gets a notification, and the eight characters are typed in there. It is good for a few minutes. 400 without a number; 409 when the session is linked already, or when linking is under way: stop the session first. This answer is a secret.
         */
        post: operations["sessionPairingCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/backfill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /**
         * The last backup import of a session
         * @description 404 when there was none. Not offered in this version: 501.
         */
        get: operations["backupStatus"];
        put?: never;
        /**
         * Import a WhatsApp backup
         * @description Decrypts the file while the request lasts (400 for a wrong key or file) and brings its chats, messages and people in afterwards; follow it with `GET`. 409 while an import is running, 429 within 24 hours of a successful one. Not offered in this version: 501.
         */
        post: operations["importBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /**
         * List the chats of a session
         * @description Only chats with at least one message, the one with the latest message first. Pinned chats are not moved to the top: sort them yourself.
         */
        get: operations["listChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats/{cid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
                 * @example 119283746550012@lid
                 */
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /**
         * Read one chat
         * @description Its flags and its unread count, by either JID of a direct chat: the phone JID and the LID name the same one. 404 when the session has no such chat.
         */
        get: operations["getChat"];
        put?: never;
        post?: never;
        /**
         * Delete a chat
         * @description Removes the chat and its stored messages, on the phone and the other linked devices too: at once, or as soon as the session is connected. It comes back with the next message, without the old ones. A plain gateway keeps the messages, tells WhatsApp nothing and sends no event.
         */
        delete: operations["deleteChat"];
        options?: never;
        head?: never;
        /**
         * Archive, pin or mute a chat
         * @description On the phone and the other linked devices too: at once, or as soon as the session is connected. What is different then is told by a `chat.update` event. Only what is sent changes; `unmute: true` wins over `mutedUntil`. On a plain gateway these are flags of the gateway alone, of which no event tells, and the chat is found by its exact stored JID only (404 with the other one).
         */
        patch: operations["updateChat"];
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats/{cid}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
                 * @example 119283746550012@lid
                 */
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /**
         * Subscribe to the presence of a chat
         * @description Asks WhatsApp to tell when the other side is online or typing; that comes as `presence.update` events. The answer itself is what is known now: `unknown` at first, always so on a plain gateway. Ask again after a reconnect. Needs a live connection: 501 when the session has none.
         */
        get: operations["getChatPresence"];
        /**
         * Show or end typing in a chat
         * @description `composing` shows "typing…", `recording` "recording audio…", `paused` ends it. WhatsApp ends it by itself after about 25 seconds. Needs a live connection: 501 when the session has none. Browsers cannot call this on a plain gateway of another origin: its CORS answer has no PUT.
         */
        put: operations["setChatPresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats/{cid}/read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
                 * @example 119283746550012@lid
                 */
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a chat as read
         * @description Sets the unread count to 0, on the phone and the other linked devices too: at once, or as soon as the session is connected. Who wrote gets read receipts unless `autoRead` has sent them. A plain gateway tells WhatsApp nothing and sends no event.
         */
        post: operations["readChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats/{cid}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
                 * @example 119283746550012@lid
                 */
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /**
         * List the messages of a chat
         * @description Newest first, in the order in which the gateway stored them; sort by `timestamp` to show them. An unknown chat is an empty list. `nextCursor` leads to older messages. With `around` or `after` (extension `message-paging`) one can begin in the middle and go both ways.
         */
        get: operations["listChatMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/{mid}/media": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
                 * @example 3EB0C431D2EXAMPLE01
                 */
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /**
         * The file of a message
         * @description The picture, video, voice note, sticker or document that a message shows, decrypted, as it comes from WhatsApp. Its type is that of the file where it is a common one, else `application/octet-stream`; what is neither a picture, nor sound, nor a video comes as an attachment with its name. Parts can be asked for by `Range` where the size is known. Needs a live connection, 501 without one, unless the gateway keeps files. 404 tells in `details.reason` why there is none: `no_media`; `view_once`, for what may be looked at once stays on the phone; `deleted`; `gone`, where neither WhatsApp nor the phone has it any more. Larger ones than the gateway allows are refused with 413, and the limit in `details.limit`, in bytes. An answer that ends early was cut off: what was sent did not come whole.
         */
        get: operations["getMessageMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description Sends and waits for WhatsApp to take it: 200 with `mode: sync`. What is needed depends on `type`; see
         *     `SendRequest`. `to` is a JID or a phone number in digits. A sent message is stored as one's own; a plain
         *     gateway sends no event for it, so show it from this answer. Ticks come later as `message.status`.
         *
         *     An accepted message is on its way whatever ends in between. Where WhatsApp does not answer within 10
         *     seconds, or the connection ends, the answer is 202: the message stays `pending` until a receipt tells of
         *     it, or is sent again under the same id, before anything newer of its chat. A plain gateway answers 503
         *     after 15 seconds instead, and then the message may or may not have been sent: only a repeat with the same
         *     key is safe.
         *
         *     An `Idempotency-Key` makes repeating safe. With it, a repeat answers what became of the first, and sends
         *     the same message again, under its id, where that has failed. A plain gateway answers such a repeat with
         *     200 and `status: failed`, not an error: look at `status`, and use a new key to try again.
         *
         *     A number that was never written to is looked up first, and so is a group of which nothing is known: one
         *     that is not on WhatsApp, or that the account is not in, is a 400, and what is queued while the session
         *     is not connected fails with that reason once it is sent. Where WhatsApp spells a number differently, that
         *     is whom it goes to.
         *
         *     Where `health` of the session says that WhatsApp does not let the number write first to people, a message
         *     that would is a 403 with `details.reason: account_health`. What was queued before fails with that reason
         *     when its turn comes; what goes to people who are known goes on.
         *
         *     The files of an album are messages of their own, with `albumId`; `waMessageId` is that of the album, and
         *     it counts as one send. A file's media type is found out from its content; a sound in Ogg Opus is sent
         *     as a voice note. A `url` is fetched from public addresses only.
         *
         *     Errors: 400 for anything missing or too large, and for a file that cannot be fetched; 409 when the key is of a failed message of another
         *     session; 429 with `details.retryAfterSeconds` when the limit of the session is used up; 500 with
         *     `details.reason: send_failed` and `details.waMessageId` when WhatsApp did not take it; 501 when the
         *     session is not connected (on a plain gateway that, too, uses up one send, and its key).
         *
         *     Limits: 16 MiB for one file, decoded; an album has 2 to 10 files and 64 MiB in all; 88 MiB for the whole
         *     body.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/{mid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
                 * @example 3EB0C431D2EXAMPLE01
                 */
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a message for everyone
         * @description An own message, or, as admin of a group, somebody's: then `sender` names the author. The stored message is marked once WhatsApp has taken it, and `message.revoked` tells of it. One that was sent with `async` and still waits is taken back instead: it never leaves, which needs no connection and counts for nothing. 404 for an unknown `mid`, 403 for a message of somebody else where the account is no admin, 409 for one that was never sent. A plain gateway does not look the message up (no 404), leaves its stored copy as it was and sends no event. Counts against the send limit of the session. Needs a live connection: 501 when the session has none.
         */
        delete: operations["revokeMessage"];
        options?: never;
        head?: never;
        /**
         * Edit an own text message
         * @description WhatsApp allows it for about 15 minutes. The stored message changes once WhatsApp has taken it, and `message.edited` tells of it. 404 for an unknown `mid`, 400 for another kind of message, 403 for one of somebody else, 409 when it was deleted, was never sent or is too old; 503 when WhatsApp has not confirmed it yet, and then it is sent as soon as that is possible. A plain gateway does not look the message up (no 404), leaves its stored copy as it was and sends no event. Counts against the send limit of the session. Needs a live connection: 501 when the session has none.
         */
        patch: operations["editMessage"];
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/{mid}/reaction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
                 * @example 3EB0C431D2EXAMPLE01
                 */
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * React to a message
         * @description Replaces an earlier reaction of the same account; an empty `emoji` removes it. `sender` names the author of the message in a group. `message.reaction` tells of it once WhatsApp has taken it. 404 for an unknown `mid`, 409 for a message that was deleted or never sent. A plain gateway does not look the message up (no 404) and sends no event. Counts against the send limit of the session. Needs a live connection: 501 when the session has none.
         */
        post: operations["addReaction"];
        /**
         * Take a reaction back
         * @description The same as reacting with an empty emoji. The body is needed although this is a DELETE. Counts against the send limit of the session. Needs a live connection: 501 when the session has none.
         */
        delete: operations["removeReaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/{mid}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
                 * @example 3EB0C431D2EXAMPLE01
                 */
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forward a message
         * @description Sends the message to another chat, marked as forwarded. Here it must be in the store (404 otherwise; a plain gateway does not look), and be one that can be passed on: 409 for a deleted one, one that may be seen once, or one whose file cannot be had any more. A number that is not on WhatsApp is a 400. `mode` is `async` where WhatsApp has not confirmed it yet. Counts against the send limit of the session. Needs a live connection: 501 when the session has none.
         */
        post: operations["forwardMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/{mid}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
                 * @example 3EB0C431D2EXAMPLE01
                 */
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vote in a poll
         * @description `options` is the whole selection, by the texts of the options; it replaces an earlier vote, and an empty one takes it back (400 on a plain gateway). `poll.vote` tells of it once WhatsApp has taken it. 400 for what is no option, or more of them than may be chosen; 404 for an unknown `mid`; 409 for a poll that has ended, or of which this account does not have what seals votes. Counts against the send limit of the session. Needs a live connection: 501 when the session has none.
         */
        post: operations["voteMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /**
         * Search the messages of a session
         * @description Newest first. `highlights` tells where in `body` the text was found. Deleted messages are not searched. An answer reads a limited number of messages: a page may have fewer than `limit`, or none, and still a `nextCursor`. Only without one is the end reached.
         */
        get: operations["searchMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /**
         * List the people of a session
         * @description Everyone met in a direct chat or a shared group, in the order in which they were met. Somebody without a known LID is not listed until it is known.
         */
        get: operations["listContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/{lid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The LID of the person.
                 * @example 119283746550012@lid
                 */
                lid: components["parameters"]["ContactLid"];
            };
            cookie?: never;
        };
        /**
         * Read one person
         * @description By LID only. Tells whether there is a direct chat, and the groups of this session they were seen in.
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /**
         * Is this number on WhatsApp?
         * @description Asks WhatsApp. Needs a live connection: 501 when the session has none. Do not use it to walk through numbers: WhatsApp bans accounts that do.
         */
        get: operations["checkContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/{jid}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID or LID of the person.
                 * @example 119283746550012@lid
                 */
                jid: components["parameters"]["ContactJid"];
            };
            cookie?: never;
        };
        /**
         * The profile picture of a person or group
         * @description Asks WhatsApp. `{}` when there is none or it is hidden. The URL is one of WhatsApp's own and ends after some hours. Needs a live connection: 501 when the session has none.
         */
        get: operations["getContactPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/{jid}/about": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID or LID of the person.
                 * @example 119283746550012@lid
                 */
                jid: components["parameters"]["ContactJid"];
            };
            cookie?: never;
        };
        /**
         * The "about" text of a person
         * @description Asks WhatsApp; empty when hidden. Needs a live connection: 501 when the session has none.
         */
        get: operations["getContactAbout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/{jid}/block": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID or LID of the person.
                 * @example 119283746550012@lid
                 */
                jid: components["parameters"]["ContactJid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block a person
         * @description On WhatsApp, for the whole account. Blocking twice is no error. Needs a live connection: 501 when the session has none.
         */
        post: operations["blockContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/{jid}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID or LID of the person.
                 * @example 119283746550012@lid
                 */
                jid: components["parameters"]["ContactJid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unblock a person
         * @description On WhatsApp, for the whole account. Needs a live connection: 501 when the session has none.
         */
        post: operations["unblockContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /**
         * List the groups of a session
         * @description All in one page. A plain gateway knows a group only after a message of it was seen.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Create a group
         * @description On WhatsApp, with the given people in it; those whose privacy settings forbid it are left out. A plain gateway does not store the group until a message comes. Needs a live connection: 501 when the session has none.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * Read one group
         * @description From the store, as it was last heard of: WhatsApp is not asked. 404 when no such group is known here.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a group
         * @description On WhatsApp. At least one of the fields (400 otherwise). Who may do it is up to the group: without the right WhatsApp refuses, which is a 403 here and a 500 on a plain gateway. Needs a live connection: 501 when the session has none.
         */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the members of a group
         * @description All in one page, from the store. A plain gateway knows only members whose messages were seen.
         */
        get: operations["listGroupMembers"];
        put?: never;
        /**
         * Add people to a group
         * @description On WhatsApp, as an admin of the group. People whose privacy settings forbid it are not added. Needs a live connection: 501 when the session has none.
         */
        post: operations["addGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members/{jid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
                /**
                 * @description The JID or LID of the member.
                 * @example 119283746550012@lid
                 */
                jid: components["parameters"]["MemberJid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove somebody from a group
         * @description They are out of it at once, on WhatsApp; the account has to be an admin of the group. Needs a live connection: 501 when the session has none.
         */
        delete: operations["removeGroupMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members/{jid}/promote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
                /**
                 * @description The JID or LID of the member.
                 * @example 119283746550012@lid
                 */
                jid: components["parameters"]["MemberJid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a member an admin
         * @description Gives them the rights of an admin, on WhatsApp; the account has to be an admin of the group itself. Needs a live connection: 501 when the session has none.
         */
        post: operations["promoteGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members/{jid}/demote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
                /**
                 * @description The JID or LID of the member.
                 * @example 119283746550012@lid
                 */
                jid: components["parameters"]["MemberJid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an admin a member
         * @description Takes the rights of an admin from them, on WhatsApp, and leaves them in the group; the account has to be an admin of it. Needs a live connection: 501 when the session has none.
         */
        post: operations["demoteGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members:approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let waiting people into a group
         * @description Is to let in people who asked to join. Not offered in this version: 501, as on a plain gateway.
         */
        post: operations["approveGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * The invite link of a group
         * @description As an admin of the group. Needs a live connection: 501 when the session has none.
         */
        get: operations["getGroupInvite"];
        put?: never;
        post?: never;
        /**
         * Replace the invite link of a group
         * @description The old link stops working at once; the answer has the new one. As an admin of the group. Needs a live connection: 501 when the session has none.
         */
        delete: operations["revokeGroupInvite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups:join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a group by its link
         * @description Takes the whole link or the code at its end. Needs a live connection: 501 when the session has none.
         */
        post: operations["joinGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}:leave": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave a group
         * @description On WhatsApp. What was stored stays readable. Needs a live connection: 501 when the session has none.
         */
        post: operations["leaveGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a channel
         * @description Is to make a channel that the account owns. Not offered in this version: 501, after the body was checked.
         */
        post: operations["createChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels/{jid}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the channel.
                 * @example 120363025550199009@newsletter
                 */
                jid: components["parameters"]["ChannelJid"];
            };
            cookie?: never;
        };
        /**
         * List the messages of a channel
         * @description From the store, newest first, as for a chat. A plain gateway asks for `send`.
         */
        get: operations["listChannelMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels/{jid}:follow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the channel.
                 * @example 120363025550199009@newsletter
                 */
                jid: components["parameters"]["ChannelJid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow a channel
         * @description Is to subscribe the account to a channel. Not offered in this version: 501, as on a plain gateway.
         */
        post: operations["followChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels/{jid}:unfollow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the channel.
                 * @example 120363025550199009@newsletter
                 */
                jid: components["parameters"]["ChannelJid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unfollow a channel
         * @description Is to end the subscription of the account to a channel. Not offered in this version: 501, as on a plain gateway.
         */
        post: operations["unfollowChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels/{jid}:mute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the channel.
                 * @example 120363025550199009@newsletter
                 */
                jid: components["parameters"]["ChannelJid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute a channel
         * @description Is to silence a channel, or with `mute: false` to let it be heard again. Not offered in this version: 501, as on a plain gateway.
         */
        post: operations["muteChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post to the status feed
         * @description Is to show a text or an image in the status feed of the account. Not offered in this version: 501, after the body was checked.
         */
        post: operations["postStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Show the account as online or offline
         * @description While a session is shown as online, the phone may stay silent. Needs a live connection: 501 when the session has none. Browsers cannot call this on a plain gateway of another origin: its CORS answer has no PUT.
         */
        put: operations["setPresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/realtime/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a ticket for the realtime socket
         * @description A ticket opens one socket within 30 seconds, once: get a new one for every connection. `url` is
         *     complete, ticket included. The body may be absent; unknown properties are ignored.
         *
         *     `scope`: `organization` (all sessions of the active organization, the default), `session` (one, named by
         *     `session`), or `firehose` (everything, super admins only: 403 otherwise). `events` picks events by name;
         *     absent, empty or `*` means all. `since` is the id of the last event seen: what came after it is sent
         *     first.
         *
         *     Codes of linking (`auth.qr`, `auth.code`) reach only sockets whose holder has `manage`.
         *
         *     A key confined to sessions hears these alone, whatever the scope.
         *
         *     Errors: 400 for a bad scope or a missing session; 403 without `events` or an active organization; 404
         *     for an unknown session; 503 where realtime is off. A page of an origin that the gateway does not know
         *     may get 403 with `details.reason` (`unknown_origin`), and a message that says what to set.
         */
        post: operations["createRealtimeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/realtime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the realtime socket
         * @description A WebSocket without sub-protocol. The server sends text frames, each a `RealtimeFrame`; the client sends
         *     none (a data frame from it ends the socket with 1008).
         *
         *     1. First comes `connected` with the heartbeat in seconds.
         *     2. With `since`: the events after that one, oldest first, then `replay_complete` (extension
         *        `realtime-replay`). One replay has at most 200 events, and a plain gateway does not say whether there
         *        are more: get a new ticket with the last id until nothing comes. For an unknown `since` this gateway
         *        sends the error `cursor_expired` and closes; a plain one replays from the oldest event it has.
         *     3. Then events as they happen, and a `ping` every 20 seconds. Silence for two and a half heartbeats
         *        means the connection is dead.
         *
         *     Events can come twice around a reconnect: compare ids. Any end by the server has code 1000. Sockets are
         *     closed at once when their key is revoked, their user banned, or removed from the organization. A ticket
         *     that is missing, used or too old is a 401 before the upgrade; an origin that is not allowed a 403.
         */
        get: operations["openRealtime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhooks of the organization
         * @description All of them, newest first. Secrets are never shown.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description `url` and `events` are needed. `*` among the events means all but `auth.qr` and `auth.code`, which carry secrets of linking and must be named one by one. Without `sessionId` it covers all sessions of the organization. The address must be http or https and, outside a demo, must not lead into a private network (400). A plain gateway checks none of this. With a `secret`, deliveries are signed. An organization can have 100 webhooks, one webhook 20 headers.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, `wh_…`.
                 * @example wh_01K04ZB2M8Y6R3T9QXC5VNKJPA
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Read one webhook
         * @description Its address, its events and its retry policy, never its secret.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Deliveries that are waiting are given up.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description Only what is sent changes; an empty `secret` removes it, an empty `sessionId` widens it to all sessions. **On a plain gateway always send `sessionId`**: without it the webhook is widened to all sessions. Deliveries that are waiting use the new values. Switching it off gives them up (`failed`); they can be redelivered. A secret or header of masking characters alone (`••••`, `****`) is refused.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, `wh_…`.
                 * @example wh_01K04ZB2M8Y6R3T9QXC5VNKJPA
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * List the deliveries of a webhook
         * @description Newest first. Finished ones are kept for 7 days. What happens while the gateway has switched a webhook off is kept as `failed`, so that it can be delivered later; what happens while somebody else has is not.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{did}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, `wh_…`.
                 * @example wh_01K04ZB2M8Y6R3T9QXC5VNKJPA
                 */
                id: components["parameters"]["WebhookId"];
                /**
                 * @description The id of the delivery.
                 * @example whd_01K04ZD7E1H5S8W2GBMQ4RTXNC
                 */
                did: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        /**
         * Read one delivery
         * @description With every attempt and the envelope that is posted. Secrets of linking inside it are masked.
         */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}:test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, `wh_…`.
                 * @example wh_01K04ZB2M8Y6R3T9QXC5VNKJPA
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description Queues an event with made-up content to this webhook alone, also when it is not active: `session.status` unless `event` names another. Its session is the webhook's own, or `sess_test`. It is attempted once, and a failure never switches the webhook off. Read the delivery to see what the receiver answered.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{did}:redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, `wh_…`.
                 * @example wh_01K04ZB2M8Y6R3T9QXC5VNKJPA
                 */
                id: components["parameters"]["WebhookId"];
                /**
                 * @description The id of the delivery.
                 * @example whd_01K04ZD7E1H5S8W2GBMQ4RTXNC
                 */
                did: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver once more
         * @description Makes the same event due now, whatever became of it, with a fresh count of attempts. The event id stays the same, so that the receiver can tell. 409 when the event is no longer kept, and for a live code of linking, which never was.
         */
        post: operations["redeliverWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}:redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, `wh_…`.
                 * @example wh_01K04ZB2M8Y6R3T9QXC5VNKJPA
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver a period once more
         * @description Every delivery created in the period, or only those in `status` and of `event`, becomes due again, but for live codes of linking. At most 31 days at once. With `dryRun` they are counted, and nothing happens.
         */
        post: operations["redeliverWebhookDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}:rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, `wh_…`.
                 * @example wh_01K04ZB2M8Y6R3T9QXC5VNKJPA
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new signing secret
         * @description Deliveries, retries included, verify with the old and with the new one for a day, or for `overlapSeconds`: until then `X-Webhook-Hmac` is made with the old one and `X-Webhook-Hmac-Next` with the new one. With 0 the old one stops at once. A secret from before an earlier rotation stops at once in any case. The new one is shown in this answer only.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API keys of the organization
         * @description All of them, newest first, without their secrets: also those that are switched off, have expired, or were revoked in the last 30 days. Owners and admins, and keys with `manage` that reach all sessions.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description `key` is in this answer only. Permissions do not imply one another; a key cannot be given one its maker lacks (403). With `sessions` it reaches only those. It belongs to the organization, and goes on working when who made it leaves. Names need not be unique. At most 500 that are not over.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the key.
                 * @example key2Rt7ExampleRow
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description It is refused at once and for good, and its sockets are closed. Its row stays in the list for 30 days, with `revokedAt`; revoking it again changes nothing.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        /**
         * Rename, enable or disable an API key
         * @description A disabled key is refused at once, and its sockets are closed. What a key may do cannot be changed: make a new one. 409 once it was revoked.
         */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/api/v1/api-keys/{id}:rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the key.
                 * @example key2Rt7ExampleRow
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the secret of an API key
         * @description The old secret is refused at once, and its sockets are closed. The new one is in this answer only; id, name and permissions stay. 409 once it has expired or was revoked.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List OAuth apps
         * @description Oldest first. Not offered in this version: 501.
         */
        get: operations["listOAuthApps"];
        put?: never;
        /**
         * Create an OAuth app
         * @description `sessionId`, `name` and at least one redirect URI (https, or http on localhost; no fragment) are needed. A confidential client gets a secret, shown in this answer only. Not offered in this version: 501.
         */
        post: operations["createOAuthApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the app, `oac_…`.
                 * @example oac_01K04ZF3P9C6V1N7YJ8TDWKQHS
                 */
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        /**
         * Read one OAuth app
         * @description Without its secret. Not offered in this version: 501.
         */
        get: operations["getOAuthApp"];
        put?: never;
        post?: never;
        /**
         * Delete an OAuth app
         * @description All its grants and tokens end. Not offered in this version: 501.
         */
        delete: operations["deleteOAuthApp"];
        options?: never;
        head?: never;
        /**
         * Change an OAuth app
         * @description Only what is sent changes. A confidential client can become public, not the other way (400). Not offered in this version: 501.
         */
        patch: operations["updateOAuthApp"];
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}:rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the app, `oac_…`.
                 * @example oac_01K04ZF3P9C6V1N7YJ8TDWKQHS
                 */
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the secret of an OAuth app
         * @description 400 for a public client. Not offered in this version: 501.
         */
        post: operations["rotateOAuthAppSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}:enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the app, `oac_…`.
                 * @example oac_01K04ZF3P9C6V1N7YJ8TDWKQHS
                 */
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable an OAuth app
         * @description New sign-ins are accepted again. Not offered in this version: 501.
         */
        post: operations["enableOAuthApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}:disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the app, `oac_…`.
                 * @example oac_01K04ZF3P9C6V1N7YJ8TDWKQHS
                 */
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable an OAuth app
         * @description New sign-ins are refused; grants stay. Not offered in this version: 501.
         */
        post: operations["disableOAuthApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the app, `oac_…`.
                 * @example oac_01K04ZF3P9C6V1N7YJ8TDWKQHS
                 */
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        /**
         * List who signed in to an OAuth app
         * @description What its users allowed it, oldest first. Not offered in this version: 501.
         */
        get: operations["listOAuthAppGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the app, `oac_…`.
                 * @example oac_01K04ZF3P9C6V1N7YJ8TDWKQHS
                 */
                id: components["parameters"]["OAuthAppId"];
                /**
                 * @description The id of the grant, `ogr_…`.
                 * @example ogr_01K04ZGM5X2B8Q4R6TNVWCEHJD
                 */
                grantId: components["parameters"]["GrantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke one grant
         * @description The person has to sign in again. Not offered in this version: 501.
         */
        delete: operations["revokeOAuthAppGrant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}/grants:revoke-all": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the app, `oac_…`.
                 * @example oac_01K04ZF3P9C6V1N7YJ8TDWKQHS
                 */
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke all grants
         * @description Everybody has to sign in again. Not offered in this version: 501.
         */
        post: operations["revokeAllOAuthAppGrants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done in the organization
         * @description Newest first. Owners and admins, and keys with `manage`. Entries never hold secrets or the text of messages.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller is told by mail
         * @description The caller's own choice in the active organization. Whoever never chose has all kinds and no mail. For people alone: an API key gets a 403.
         */
        get: operations["getAlertChoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Choose what to be told by mail
         * @description Changes what is named and answers with the whole choice. What is paused here is not mailed any more, though it waited already. Somebody who leaves the organization gets nothing of it.
         */
        patch: operations["updateAlertChoice"];
        trace?: never;
    };
    "/api/v1/alerts/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is wrong now
         * @description The open troubles of the organization, the latest first. Those of webhooks are for callers with `manage`; a key that is confined to sessions sees those of its own.
         */
        get: operations["listOpenAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts:test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the caller a test mail
         * @description Mails the caller's own address and answers only after the mail server took it. Otherwise a 409 whose message has that server's own words, with `details.reason` (`mail_failed`) and `details.address`. 501 where no mail server is set up, 429 after a few in a minute.
         */
        post: operations["testAlerts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions of all organizations
         * @description Newest first. A plain gateway ignores all parameters and answers everything at once (extension `admin-sessions`).
         */
        get: operations["adminListSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sessions/{session}:backfill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read contacts and groups from WhatsApp
         * @description Begins to fetch the contacts and joined groups of a connected session of any organization. 409 while one is running. Without a live connection the job fails later; follow it with `GET`.
         */
        post: operations["adminStartSessionBackfill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sessions/{session}/backfill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /**
         * How the reading of contacts and groups goes
         * @description The last job of this session; 404 when there was none, on a plain gateway also after a restart.
         */
        get: operations["adminSessionBackfillStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/gateways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the gateway nodes
         * @description Every node that ever joined and was not removed. `stale` is one that has not been heard of for 90 seconds.
         */
        get: operations["listGateways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The admin number
         * @description The number the platform keeps for itself: whether one is set up, its session, and the code of a linking under way.
         */
        get: operations["getAdminNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/number:pair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link the admin number
         * @description Begins linking by QR code or pairing code and answers with the code as soon as WhatsApp has sent it; what was begun the other way gives way to it. The first call makes the session (`isAdminSession`), of which there is one at most. 400 when `code` has no number, neither given nor set up, and when the first call neither names an organization nor is made in one; 404 for an unknown organization; 409 when it is linked already or belongs to another organization than the one named. The answer holds a secret.
         */
        post: operations["pairAdminNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done on the platform
         * @description Newest first, of all organizations and of the platform itself.
         */
        get: operations["adminListAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/embed-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a token for a page of yours
         * @description A short credential for one person in one browser, to be made by your server and handed to your page. It reaches the sessions and does the things that are named, and nothing else; a page of any other origin than those named is refused. Whoever makes it must hold the permissions behind `can` (403, `details.missing`); a key that is confined to sessions gives away no others. It ends with `expiresIn`, when it is revoked, and with the credential that made it. An embed token makes none.
         */
        post: operations["createEmbedToken"];
        /**
         * Revoke embed tokens
         * @description By exactly one of `session`, `user` and `jti`: every token that reaches the session, every one of the person, or one. They are refused at once, and their sockets are closed. Revoking what has ended changes nothing. Take the right away in your own server first, or it makes another token at the next renewal.
         */
        delete: operations["revokeEmbedTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/embed-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a one-time link
         * @description An address for somebody without an account, on whose page a phone is linked. It opens once, within `expiresIn`; its secret stands in the fragment, which no server is sent, and in this answer only. What `POST /embed-tokens` says of `can` holds here too.
         */
        post: operations["createEmbedLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/embed-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the link.
                 * @example eml_01J5Z8QK3N4V7T2M9XEXAMPLE1
                 */
                id: components["parameters"]["EmbedLinkId"];
            };
            cookie?: never;
        };
        /**
         * Get a one-time link
         * @description Whether it was used, cancelled or has expired; never its secret. Kept for 30 days after its end.
         */
        get: operations["getEmbedLink"];
        put?: never;
        post?: never;
        /**
         * Cancel a one-time link
         * @description It opens nothing any more, and the token that it may have given is refused at once. Cancelling one that has ended changes nothing.
         */
        delete: operations["cancelEmbedLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/embed-links/{id}:redeem": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the link.
                 * @example eml_01J5Z8QK3N4V7T2M9XEXAMPLE1
                 */
                id: components["parameters"]["EmbedLinkId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a one-time link
         * @description For the page of the link: no credential but the secret, and once. It answers a token that works from the page of the gateway alone, for 15 minutes, and what the page needs to show. 404 for a link or a secret that is not known; 409 for one that was used or cancelled, or has expired (`details.status`).
         */
        post: operations["redeemEmbedLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "session.status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A session changed its state
         * @description With every change. A plain gateway sends `scan_qr_code`, `stopped`, and the first `starting` over the socket only, and may say `working` twice.
         */
        post: operations["onSessionStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "auth.qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A QR code to scan
         * @description With every new code while linking: the first lives about 60 seconds, the following about 20. A secret: it is never stored, reaches only sockets whose holder has `manage`, and a webhook only if it names this event (`*` does not include it). It is delivered from memory, tried again only while the code lives, and lost when the gateway ends.
         */
        post: operations["onAuthQr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "auth.code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A pairing code, or a phone that was linked
         * @description In two shapes: `code` and `phone` when a pairing code was made; `jid` and what goes with it when a phone was linked. A secret, like `auth.qr`.
         */
        post: operations["onAuthCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    message: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message came in
         * @description From somebody else, in any chat of the session. Not for reactions, edits, deletions and votes, which have events of their own.
         */
        post: operations["onMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.from_me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An own message, sent elsewhere
         * @description Typed on the phone or another linked device. A plain gateway sends none for messages sent over its own API; take those from the answer of the send.
         */
        post: operations["onMessageFromMe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Messages were delivered, read or played
         * @description One event may tell it of many messages: `messageIds`. A status never goes back; ignore one that is lower than what you have.
         */
        post: operations["onMessageStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.reaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody reacted
         * @description `targetId` is the `waMessageId` of the message; an empty `reaction` removes the earlier one of the same person. It may come before its message.
         */
        post: operations["onMessageReaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.edited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was edited
         * @description `targetId` is the `waMessageId` of the message, `body` its new text.
         */
        post: operations["onMessageEdited"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was deleted for everyone
         * @description `targetId` is the `waMessageId` of the message.
         */
        post: operations["onMessageRevoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "poll.vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody voted
         * @description `targetId` is the `waMessageId` of the poll. `selectedOptions` is the whole selection, by texts (or, where an option is unknown, by its hash); empty takes the vote back; absent when the vote could not be decrypted. The latest vote of a person counts.
         */
        post: operations["onPollVote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "poll.recap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A poll has ended
         * @description Once, a few seconds after the end time of a poll that has one, with the final count.
         */
        post: operations["onPollRecap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "presence.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody is online, typing, or gone
         * @description Only for chats whose presence was asked for. `composing` with `media: audio` means recording.
         */
        post: operations["onPresenceUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "group.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group changed
         * @description Subject, description, settings or invite link; only what changed is there.
         */
        post: operations["onGroupUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "group.participant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Members of a group changed
         * @description Who joined, left, was promoted or demoted.
         */
        post: operations["onGroupParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "chat.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A chat changed
         * @description Its picture (`picture`), or what was done with it here or on the phone: `archived`, `pinned`, `muted`, `read` (also marked as unread), `cleared`, `deleted`, or single messages deleted for the account alone (`messages`): read the chat again. `history` and `merged` stand for all chats of the session: a phone's past was added, or two addresses turned out to be one person's. A plain gateway tells pictures only.
         */
        post: operations["onChatUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A name changed
         * @description What a person calls themselves (`pushName`), or what the phone's address book says. Only what changed is there.
         */
        post: operations["onContactUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "call.incoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody is calling
         * @description The gateway cannot take calls; the phone rings as usual.
         */
        post: operations["onCallIncoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "newsletter.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A channel was followed, left or muted
         * @description On the phone or another linked device.
         */
        post: operations["onNewsletterUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    alert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A trouble began or ended
         * @description Extension `alerts`. Once when it begins and, with `endedAt`, once when it ends. That a webhook was switched off never goes to that webhook, and reaches only sockets whose holder has `manage`.
         */
        post: operations["onAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "session.health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * WhatsApp limits a number, or lets go of it
         * @description Extension `account-health`. Whenever what `health` of the session says has changed. That a limit has run out is told too.
         */
        post: operations["onSessionHealth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The new link. */
        CreateEmbedLinkBody: {
            /** @description The session that its page is for. */
            session: string;
            /** @description What it may do; `contacts:write` and `sessions` hold `contacts` and `pair`, else none implies another. */
            can: components["schemas"]["EmbedCapability"][];
            /** @description How long it can be opened, in seconds; at most 7 days. */
            expiresIn: number;
            /** @description Whom it is for. */
            user?: components["schemas"]["EmbedUser"];
            /** @description Where the page leads when the number is linked: an https address, or http on this computer. `link` and `status=linked` are added to its query. */
            returnUrl?: string;
            /** @description Whose page it is. */
            brand?: components["schemas"]["EmbedBrand"];
        };
        /** @description The new token. */
        CreateEmbedTokenBody: {
            /** @description The sessions that it reaches, by id; `["*"]` for all of the organization, also those that are made later. */
            sessions: string[];
            /** @description What it may do; `contacts:write` and `sessions` hold `contacts` and `pair`, else none implies another. */
            can: components["schemas"]["EmbedCapability"][];
            /** @description Whom it is for. */
            user: components["schemas"]["EmbedUser"];
            /** @description The pages that may use it, such as `https://app.example.com`. Absent: pages of the gateway's own origin alone. */
            origins?: string[];
            /** @description How long it lives, 60 to 900 seconds. */
            expiresIn: number;
        };
        /** @description How the page of a link looks. */
        EmbedBrand: {
            /** @description The name above it. */
            name: string;
            /** @description A picture, by its https address. */
            logoUrl?: string;
            /** @description The colour of its buttons, such as `#0a7c5a`. */
            accent?: string;
        };
        /**
         * @description What an embed token may do with its sessions. `view`: read chats, messages and groups, and hear events; `pair`: link a phone; `contacts`: read people and groups; `contacts:write`: block them too; `send`: send and act on messages; `sessions`: pair, stop, log out and change settings, with all sessions also create and delete; `webhooks`, `keys`: manage those of its sessions, with `:read` read them alone.
         * @enum {string}
         */
        EmbedCapability: "view" | "pair" | "contacts" | "contacts:write" | "send" | "sessions" | "webhooks" | "webhooks:read" | "keys" | "keys:read";
        /** @description A one-time link. */
        EmbedLink: {
            /** @description Its id, `eml_` and a ULID. */
            id: string;
            /** @description The address to hand on, with the secret in its fragment. In the answer that made it only. */
            url?: string;
            /** @description The session that its page is for. */
            session: string;
            /** @description What the page may do. */
            can: components["schemas"]["EmbedCapability"][];
            /** @description Whom it is for. */
            user?: components["schemas"]["EmbedUser"];
            /** @description Where the page leads when the number is linked. */
            returnUrl?: string;
            /** @description Whose page it is. */
            brand?: components["schemas"]["EmbedBrand"];
            /**
             * @description Whether it can still be opened.
             * @enum {string}
             */
            status: "open" | "used" | "cancelled" | "expired";
            /**
             * Format: int64
             * @description When it was made, epoch milliseconds.
             */
            createdAt: number;
            /**
             * Format: int64
             * @description Until when it can be opened, epoch milliseconds.
             */
            expiresAt: number;
            /**
             * Format: int64
             * @description When it was opened, epoch milliseconds. Absent if it never was.
             */
            usedAt?: number;
        };
        /** @description A token for a page, in this answer only. */
        EmbedToken: {
            /** @description To be sent as `Authorization: Bearer`. */
            token: string;
            /** @description Its id, to revoke it by; `emt_` and a ULID. */
            jti: string;
            /**
             * Format: int64
             * @description When it ends, epoch milliseconds.
             */
            expiresAt: number;
        };
        /** @description A person of the page that embeds; no user of the gateway. */
        EmbedUser: {
            /** @description Their id at the embedder, for revoking and the audit log. */
            id: string;
            /** @description What to call them. */
            name?: string;
        };
        /** @description What opens a link. */
        RedeemEmbedLinkBody: {
            /** @description The fragment of its address. */
            secret: string;
        };
        /** @description The token of a link's page. */
        RedeemedEmbedLink: components["schemas"]["EmbedToken"] & {
            /** @description What the page shows. */
            link: components["schemas"]["EmbedLink"];
        };
        /** @description Who is to be added. */
        AddGroupMembersInputBody: {
            /** @description JIDs, LIDs or phone numbers in digits. */
            participants: string[];
        };
        /** @description The number the platform keeps for itself. */
        AdminNumber: {
            /** @description Whether a number is set up. */
            configured: boolean;
            /** @description The number in digits. */
            number?: string;
            /** @description Its session. */
            session?: components["schemas"]["WASession"];
            /** @description The code of a linking under way. */
            pairing?: components["schemas"]["AdminNumberPairing"];
        };
        /** @description A linking under way. A secret. */
        AdminNumberPairing: {
            /**
             * @description How it is linked.
             * @enum {string}
             */
            method: "qr" | "code";
            /** @description The text of the QR code, or the pairing code. */
            code: string;
            /**
             * Format: int64
             * @description When it ends, epoch ms.
             */
            expiresAt: number;
        };
        /** @description One file of an album: exactly one of `data` and `url`, at most 16 MiB. */
        AlbumMediaPayload: {
            /** @description The file in base64, padded or not; a `data:` URI is accepted. */
            data?: string;
            /** @description The media type; found out from the content when absent. */
            mimetype?: string;
            /**
             * @description Default `image`.
             * @enum {string}
             */
            type?: "image" | "video";
            /** @description An http or https address the gateway fetches the file from. */
            url?: string;
        };
        /** @description Something that is wrong with a session or a webhook, or was. */
        Alert: {
            /** @description The id of the alert; the same when it begins and when it ends. */
            id: string;
            /** @description What is wrong. */
            kind: components["schemas"]["AlertKind"];
            /** @description The session that it is about. */
            session?: {
                /** @description The id of the session. */
                id: string;
                /** @description What it was called then. */
                label?: string;
                /** @description Its number, where it was linked. */
                phoneNumber?: string;
            };
            /** @description The webhook that it is about. */
            webhook?: {
                /** @description The id of the webhook. */
                id: string;
                /** @description The host that it leads to; the rest of its address may be secret. */
                host: string;
            };
            /**
             * Format: int64
             * @description When it began, epoch ms.
             */
            since: number;
            /**
             * Format: int64
             * @description When it ended, epoch ms; absent while it is open.
             */
            endedAt?: number;
            /**
             * @description How it ended: all is well again, it was stopped or switched off by somebody, what it was about is gone, or another trouble took its place.
             * @enum {string}
             */
            ending?: "solved" | "stopped" | "gone" | "changed";
            /** @description Why, for a person, in English. */
            reason?: string;
            /** @description Why, in a short name, as `statusReason.code` of the session has it; absent where none is known. */
            reasonCode?: string;
            /** @description Of `session_reconnecting`, how often the connection was lost, and in what time. */
            reconnects?: {
                /** @description How often. */
                count: number;
                /** @description In how many minutes. */
                minutes: number;
            };
        };
        /** @description What a person is told by mail in one organization. */
        AlertChoice: {
            /** @description The kinds that they chose. */
            kinds: components["schemas"]["AlertKind"][];
            /** @description Whether these are mailed. */
            email: boolean;
            /** @description Where mail goes, the address of the account. */
            address: string;
            /** @description The language of the mails; English where none was chosen. */
            language?: components["schemas"]["MailLanguage"];
            /** @description Whether this gateway can mail at all. */
            mail: boolean;
        };
        /** @description What is to change. */
        AlertChoiceBody: {
            /** @description The kinds to be mailed. */
            kinds?: components["schemas"]["AlertKind"][];
            /** @description Whether to mail them. */
            email?: boolean;
            /** @description The language of the mails. */
            language?: components["schemas"]["MailLanguage"];
        };
        /** @description Event `alert`. */
        AlertEvent: {
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "alert";
            /** @description The id of the event, `evt_…`; the same on the socket, in a replay and at every delivery. Compare it to tell repeats. */
            id: string;
            /** @description The organization that it is about. */
            organization: string;
            /** @description What happened. */
            payload: components["schemas"]["Alert"];
            /**
             * @description The version of the envelope, always `v1`.
             * @constant
             */
            schema: "v1";
            /** @description The session it is about; empty for a webhook that covers all. */
            session: string;
            /**
             * Format: int64
             * @description When the gateway made the event, epoch ms.
             */
            timestamp: number;
        };
        /**
         * @description `session_logged_out`: the link has ended, here or on the phone; `session_failed`: it does not connect any more by itself; `session_reconnecting`: it loses its connection again and again; `session_limited`: WhatsApp limits whom its number may write to; `webhook_disabled`: the gateway switched a webhook off.
         * @enum {string}
         */
        AlertKind: "session_logged_out" | "session_failed" | "session_reconnecting" | "session_limited" | "webhook_disabled";
        /** @description Where the test mail went. */
        AlertTest: {
            /** @description The address that the mail server took it for. */
            address: string;
        };
        /** @description The envelope of every error. */
        ApiError: {
            /** @description What went wrong. */
            error: components["schemas"]["ErrorDetail"];
        };
        /** @description A credential for programs. */
        ApiKey: {
            /** @description The id of the key. */
            id: string;
            /** @description The name. */
            name: string;
            /** @description Its first characters, to recognise it by. */
            start: string;
            /** @description What it may do; none implies another. */
            permissions: ("read" | "send" | "manage" | "events")[];
            /** @description The only sessions it reaches. Absent: all. */
            sessions?: string[];
            /** @description Whether it is switched on. A revoked one is not. */
            enabled: boolean;
            /**
             * Format: int64
             * @description When it was made, epoch ms.
             */
            createdAt: number;
            /** @description The id of the user who made it. Absent for one made by a program. */
            createdBy?: string;
            /** @description What they were called then; it stays when they leave. */
            createdByName?: string;
            /**
             * Format: int64
             * @description When it ends, epoch ms; it is over from that moment on. Absent: never.
             */
            expiresAt?: number;
            /**
             * Format: int64
             * @description When it was switched off, epoch ms. Absent while it is on.
             */
            disabledAt?: number;
            /**
             * Format: int64
             * @description When it was revoked, epoch ms: it is over for good. Absent for one that was not.
             */
            revokedAt?: number;
            /**
             * Format: int64
             * @description When it was last used, epoch ms; at most a minute old.
             */
            lastUsedAt?: number;
        };
        /** @description An API key together with its secret, which is shown once. */
        ApiKeyWithSecret: components["schemas"]["ApiKey"] & {
            /** @description The whole key (`wa_…`). It is not stored and cannot be shown again. */
            key: string;
        };
        /** @description Who is to be let in. */
        ApproveGroupMembersInputBody: {
            /** @description JIDs, LIDs or phone numbers in digits. */
            participants: string[];
        };
        /** @description Who did it. */
        AuditActor: {
            /** @description The id of the user or key. */
            id: string;
            /** @description Their name. */
            name: string;
            /**
             * @description `embed` is a person of the embedder's, `system` the gateway itself. Absent in entries from before it was written down.
             * @enum {string}
             */
            kind?: "user" | "api-key" | "embed" | "system";
            /** @description The id of the admin who acted as this user. */
            impersonatedBy?: string;
            /** @description What that admin was called then. */
            impersonatedByName?: string;
        };
        /** @description Something somebody did. */
        AuditEntry: {
            /** @description The id of the entry. */
            id: string;
            /**
             * Format: int64
             * @description When, epoch ms.
             */
            at: number;
            /** @description Who. */
            actor: components["schemas"]["AuditActor"];
            /** @description What, such as `session.logout`. */
            action: string;
            /** @description To what. */
            target: components["schemas"]["AuditTarget"];
            /** @description In which organization. Absent for the platform itself. */
            organizationId?: string;
            /** @description Its name today; in lists of the admin, while the organization exists. */
            organizationName?: string;
            /** @description From which address. */
            ip?: string;
            /** @description What goes with it; never a secret. */
            detail?: {
                [key: string]: unknown;
            };
        };
        /** @description What it was done to. */
        AuditTarget: {
            /** @description What kind of thing, such as `session`. */
            kind: string;
            /** @description Its id. */
            id: string;
            /** @description Its name at the time. */
            label?: string;
        };
        /** @description Event `auth.code`. */
        AuthCodeEvent: {
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "auth.code";
            /** @description The id of the event, `evt_…`; the same on the socket, in a replay and at every delivery. Compare it to tell repeats. */
            id: string;
            /** @description The organization of the session. */
            organization: string;
            /** @description What happened. */
            payload: components["schemas"]["AuthCodePayload"];
            /**
             * @description The version of the envelope, always `v1`.
             * @constant
             */
            schema: "v1";
            /** @description The session it happened in. */
            session: string;
            /**
             * Format: int64
             * @description When the gateway made the event, epoch ms.
             */
            timestamp: number;
        };
        /** @description Two shapes: `code` and `phone` for a new pairing code; `jid` and the rest after a phone was linked. */
        AuthCodePayload: {
            /** @description The name of the business, on a business account. */
            businessName?: string;
            /** @description The JID of the account that was linked. */
            jid?: string;
            /** @description Its LID. */
            lid?: string;
            /** @description The kind of phone. */
            platform?: string;
            /** @description The pairing code, shown as `XXXX-XXXX`. */
            code?: string;
            /** @description The number it is for, in digits. */
            phone?: string;
        };
        /** @description Event `auth.qr`. */
        AuthQREvent: {
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "auth.qr";
            /** @description The id of the event, `evt_…`; the same on the socket, in a replay and at every delivery. Compare it to tell repeats. */
            id: string;
            /** @description The organization of the session. */
            organization: string;
            /** @description What happened. */
            payload: components["schemas"]["AuthQRPayload"];
            /**
             * @description The version of the envelope, always `v1`.
             * @constant
             */
            schema: "v1";
            /** @description The session it happened in. */
            session: string;
            /**
             * Format: int64
             * @description When the gateway made the event, epoch ms.
             */
            timestamp: number;
        };
        /** @description A QR code to scan. A secret. */
        AuthQRPayload: {
            /** @description The text to draw as a QR code. */
            code: string;
            /**
             * Format: int64
             * @description How long the code lives, in milliseconds from `timestamp`.
             */
            timeoutMs?: number;
        };
        /** @description An import of a WhatsApp backup and its counts so far. */
        BackfillImport: {
            /**
             * Format: int64
             * @description Chats brought in.
             */
            chats: number;
            /**
             * Format: int64
             * @description When it was made, epoch ms.
             */
            createdAt: number;
            /** @description Why it failed. Absent otherwise. */
            error?: string;
            /**
             * Format: int64
             * @description When it ended, epoch ms. Absent while it runs.
             */
            finishedAt?: number;
            /**
             * Format: int64
             * @description Memberships brought in.
             */
            groupMembers: number;
            /**
             * Format: int64
             * @description Groups brought in.
             */
            groups: number;
            /** @description The id of the import, `bfi_…`. */
            id: string;
            /**
             * Format: int64
             * @description People brought in.
             */
            identities: number;
            /**
             * Format: int64
             * @description Messages brought in.
             */
            messages: number;
            /** @description The organization it belongs to. */
            organizationId: string;
            /** @description The version of the database in the backup. */
            schemaFingerprint?: string;
            /** @description The session it belongs to. */
            sessionId: string;
            /** @description What was imported: `crypt15`. */
            source: string;
            /**
             * @description How it goes.
             * @enum {string}
             */
            status: "running" | "succeeded" | "failed";
        };
        /** @description The reading of contacts and groups from WhatsApp. One that a restart has ended is `failed`; a plain gateway forgets it then. */
        BackfillJob: {
            /**
             * Format: int64
             * @description Contacts brought in.
             */
            contacts: number;
            /** @description Why it failed. Absent otherwise. */
            error?: string;
            /**
             * Format: int64
             * @description When it ended, epoch ms. Absent while it runs.
             */
            finishedAt?: number;
            /**
             * Format: int64
             * @description Memberships brought in.
             */
            groupMembers: number;
            /**
             * Format: int64
             * @description Groups brought in.
             */
            groups: number;
            /** @description The id of the job, `bf_…`. */
            id: string;
            /** @description The organization it belongs to. */
            organizationId: string;
            /** @description The session it belongs to. */
            sessionId: string;
            /**
             * Format: int64
             * @description When it began, epoch ms.
             */
            startedAt: number;
            /**
             * @description How it goes.
             * @enum {string}
             */
            status: "running" | "succeeded" | "failed";
        };
        /** @description Event `call.incoming`. */
        CallEvent: {
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "call.incoming";
            /** @description The id of the event, `evt_…`; the same on the socket, in a replay and at every delivery. Compare it to tell repeats. */
            id: string;
            /** @description The organization of the session. */
            organization: string;
            /** @description What happened. */
            payload: components["schemas"]["CallPayload"];
            /**
             * @description The version of the envelope, always `v1`.
             * @constant
             */
            schema: "v1";
            /** @description The session it happened in. */
            session: string;
            /**
             * Format: int64
             * @description When the gateway made the event, epoch ms.
             */
            timestamp: number;
        };
        /** @description A call that comes in. */
        CallPayload: {
            /** @description The id of the call. */
            callId: string;
            /** @description The JID of the caller. */
            from: string;
            /** @description The group, for a group call. */
            groupJid?: string;
            /** @description Whether it is a group call. */
            isGroup: boolean;
            /**
             * Format: int64
             * @description When it happened, epoch ms.
             */
            timestamp: number;
        };
        /** @description What a gateway offers, and what the caller may do. */
        Capabilities: {
            /** @description The software that answers. */
            gateway: components["schemas"]["CapabilitiesGateway"];
            /** @description The extensions it has, by `x-wagate-extension-name`. */
            extensions: string[];
            /** @description The organization of the credential. Absent when none is active. */
            organization?: components["schemas"]["CapabilitiesOrganization"];
            /** @description What the caller may do. */
            permissions: ("read" | "send" | "manage" | "events" | "super_admin")[];
            /** @description What an embed token may do. Absent for every other credential. */
            can?: components["schemas"]["EmbedCapability"][];
            /** @description The sessions that an embed token reaches; `["*"]` for all. Absent for every other credential. */
            sessions?: string[];
        };
        /** @description The software that answers. */
        CapabilitiesGateway: {
            /** @description The name. */
            name: string;
            /** @description Its version. */
            version: string;
        };
        /** @description The organization the credential stands for. */
        CapabilitiesOrganization: {
            /** @description Its id. */
            id: string;
            /** @description The name. */
            name: string;
            /**
             * @description The role of the user in it. Absent for a key.
             * @enum {string}
             */
            role?: "owner" | "admin" | "member";
        };
        /** @description A conversation of a session. */
        Chat: {
            /** @description LID and phone JID of a direct chat whose person is known. Absent otherwise. */
            aliases?: string[];
            /** @description Whether it is archived. On a plain gateway, in the gateway alone. */
            archived: boolean;
            /**
             * Format: int64
             * @description The number of the row.
             */
            id: number;
            /**
             * @description The JID the chat is kept under: the LID of a person where known.
             * @example 119283746550012@lid
             */
            jid: string;
            /**
             * Format: int64
             * @description When the latest message was written, epoch ms.
             */
            lastMessageAt?: number;
            /**
             * Format: int64
             * @description Until when it is muted, epoch ms. Absent when it is not.
             */
            mutedUntil?: number;
            /** @description For a group its subject; for a person their name, business name or number. Absent when nothing is known. */
            name?: string;
            /** @description Whether it is pinned. On a plain gateway, in the gateway alone. */
            pinned: boolean;
            /** @description The session it belongs to. */
            sessionId: string;
            /**
             * @description The kind of chat.
             * @enum {string}
             */
            type: "dm" | "group" | "newsletter" | "broadcast" | "status";
            /**
             * Format: int64
             * @description Messages that came in since the chat was last read. A plain gateway does not count them.
             */
            unreadCount: number;
            /** @description The latest message, for a list. */
            lastMessage?: components["schemas"]["ChatLastMessage"];
            /** @description Whether an unread message mentions the account. */
            mentioned?: boolean;
        };
        /** @description The latest message of a chat, for a list. */
        ChatLastMessage: {
            /** @description The id WhatsApp gave the message; use it as `{mid}` and in `replyTo`. */
            waMessageId: string;
            /** @description As in `Message`. */
            type: string;
            /** @description The text or caption, at most 200 characters. */
            body?: string;
            /** @description Whether the account itself wrote it. */
            fromMe: boolean;
            /** @description The name of the author, where known. */
            senderName?: string;
            /**
             * @description How far an own message got.
             * @enum {string}
             */
            status?: "pending" | "sent" | "delivered" | "read" | "played" | "failed";
            /**
             * Format: int64
             * @description When it happened, epoch ms.
             */
            timestamp: number;
        };
        /** @description What to show in the chat. */
        ChatPresenceInputBody: {
            /**
             * @description `composing`, `recording`, or `paused` to end both.
             * @enum {string}
             */
            state: "composing" | "paused" | "recording";
        };
        /** @description Event `chat.update`. */
        ChatUpdateEvent: {
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "chat.update";
            /** @description The id of the event, `evt_…`; the same on the socket, in a replay and at every delivery. Compare it to tell repeats. */
            id: string;
            /** @description The organization of the session. */
            organization: string;
            /** @description What happened. */
            payload: components["schemas"]["ChatUpdatePayload"];
            /**
             * @description The version of the envelope, always `v1`.
             * @constant
             */
            schema: "v1";
            /** @description The session it happened in. */
            session: string;
            /**
             * Format: int64
             * @description When the gateway made the event, epoch ms.
             */
            timestamp: number;
        };
        /** @description What changed about a chat. */
        ChatUpdatePayload: {
            /** @description What changed: `picture`, `archived`, `pinned`, `muted`, `read`, `cleared`, `deleted`, `messages`, `history` or `merged`. There may be others. */
            change: string;
            /** @description The JID of the chat. */
            chatJid: string;
            /** @description The id of the new picture. */
            pictureId?: string;
            /** @description Whether the picture was removed. */
            removed?: boolean;
        };
        /** @description The first frame of a socket. */
        ConnectedFrame: {
            /**
             * @description Always `connected`.
             * @constant
             */
            event: "connected";
            /**
             * Format: int64
             * @description How often a `ping` comes, in seconds.
             */
            heartbeatSeconds: number;
            /**
             * Format: int64
             * @description When it happened, epoch ms.
             */
            timestamp: number;
        };
        /** @description A person the session has met. */
        Contact: {
            /** @description The name of a verified business. */
            businessName?: string;
            /** @description The LID of the person. */
            lid: string;
            /** @description The name, where known. */
            name?: string;
            /** @description The number in digits, where known. */
            phoneNumber?: string;
            /**
             * @description Where the person was met: in a direct chat, or in a group only.
             * @enum {string}
             */
            source: "dm" | "group";
            /** @description The phone JID, where known. */
            phoneJid?: string;
            /** @description Whether the account has blocked them. */
            blocked?: boolean;
            /** @description The id of their picture; it changes with the picture. */
            pictureId?: string;
            /** @description What the person calls themselves. */
            pushName?: string;
            /** @description The name in the address book of the phone. */
            savedName?: string;
        };
        /** @description The "about" text. */
        ContactAboutOutputBody: {
            /** @description The text; empty when hidden. */
            about: string;
        };
        /** @description A contact to send: `vcard`, or `name` and `phone`. */
        ContactCard: {
            /** @description The name on the card. */
            name?: string;
            /** @description The number on the card, digits. */
            phone?: string;
            /** @description A whole vCard; wins over the others. */
            vcard?: string;
        };
        /** @description A contact card in a message. */
        ContactData: {
            /** @description The name on the card. */
            displayName?: string;
            /** @description The vCard. */
            vcard?: string;
        };
        /** @description A person, and where they were met. */
        ContactDetail: {
            /** @description Whether there is a direct chat. */
            dm: boolean;
            /** @description Groups of this session they were seen in. */
            groups: components["schemas"]["ContactGroup"][];
            /** @description What is known about them. Always there in a 200. */
            identity?: components["schemas"]["Identity"];
        };
        /** @description A group of this session the person was seen in. */
        ContactGroup: {
            /** @description The JID of the group. */
            jid: string;
            /**
             * Format: int64
             * @description When they last wrote there, epoch ms.
             */
            lastSeen: number;
            /** @description The name of the group. */
            name?: string;
            /** @description `member`, `admin` or `superadmin`. */
            role: string;
            /** @description The label they have in this group. */
            tag?: string;
        };
        /** @description Event `contact.update`. */
        ContactUpdateEvent: {
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "contact.update";
            /** @description The id of the event, `evt_…`; the same on the socket, in a replay and at every delivery. Compare it to tell repeats. */
            id: string;
            /** @description The organization of the session. */
            organization: string;
            /** @description What happened. */
            payload: components["schemas"]["ContactUpdatePayload"];
            /**
             * @description The version of the envelope, always `v1`.
             * @constant
             */
            schema: "v1";
            /** @description The session it happened in. */
            session: string;
            /**
             * Format: int64
             * @description When the gateway made the event, epoch ms.
             */
            timestamp: number;
        };
        /** @description Names of a person; only those that changed. */
        ContactUpdatePayload: {
            /** @description The first name in the address book of the phone. */
            firstName?: string;
            /** @description The full name in the address book of the phone. */
            fullName?: string;
            /** @description The JID of the person. */
            jid: string;
            /** @description What the person calls themselves. */
            pushName?: string;
        };
        /** @description The new key. */
        CreateApiKeyBody: {
            /** @description 1 to 32 characters. */
            name: string;
            /** @description What it may do; none implies another. */
            permissions: ("read" | "send" | "manage" | "events")[];
            /** @description The only sessions it reaches. Absent: all. */
            sessions?: string[];
            /**
             * Format: int64
             * @description When it ends, epoch ms, in the future. Absent: never.
             */
            expiresAt?: number;
        };
        /** @description The new channel. */
        CreateChannelInputBody: {
            /** @description The description. */
            description?: string;
            /** @description The name of the channel. */
            name: string;
        };
        /** @description The channel that was made. */
        CreateChannelOutputBody: {
            /** @description The JID of the channel. */
            jid: string;
        };
        /** @description The new group. */
        CreateGroupInputBody: {
            /** @description The name of the group; WhatsApp allows 100 characters. */
            name: string;
            /** @description JIDs, LIDs or phone numbers in digits. */
            participants?: string[];
        };
        /** @description The new session. All of it is optional; the body must be there, if only `{}`. */
        CreateSessionInputBody: {
            /** @description Whether incoming messages get read receipts by themselves. On when absent. */
            autoRead?: boolean;
            /** @description A name for people, at most 255 characters. */
            label?: string;
            /** @description Whether to show "typing…" after a message was read by itself. Off when absent. */
            presenceTyping?: boolean;
            /** @description Begin linking by QR code at once. */
            start?: boolean;
        };
        /** @description Who deleted a message for everyone. Somebody else than its author is an admin of the group. */
        DeletedBy: {
            /** @description Whether it was the account itself. */
            fromMe: boolean;
            /** @description Their phone JID, if known. */
            senderJid?: string;
            /** @description Their LID, if known. */
            senderLid?: string;
            /** @description Their name, if known. */
            senderName?: string;
        };
        /** @description The new text. */
        EditMessageInputBody: {
            /** @description The JID of the chat the message is in. */
            chat: string;
            /** @description The new text. */
            text: string;
        };
        /** @description What went wrong. */
        ErrorDetail: {
            /**
             * @description The kind of error; decide by this.
             * @enum {string}
             */
            code: "rate_limited" | "not_found" | "unauthorized" | "forbidden" | "validation_error" | "conflict" | "not_implemented" | "gateway_unavailable" | "internal";
            /** @description `{ "errors": [texts] }` of a `validation_error`; `{ "retryAfterSeconds": n }` of a `rate_limited`; otherwise absent. */
            details?: {
                [key: string]: unknown;
            };
            /** @description The same for a person, in English. Do not decide by it. */
            message: string;
        };
        /** @description Something went wrong; the socket closes after it. */
        ErrorFrame: {
            /**
             * @description Always `error`.
             * @constant
             */
            event: "error";
            /**
             * @description `replay_failed`: try again; `cursor_expired` (extension `realtime-replay`): `since` is not known any more, fetch anew.
             * @enum {string}
             */
            error: "replay_failed" | "cursor_expired";
        };
        /** @description Any event. `event` tells which payload it carries. */
        EventEnvelope: components["schemas"]["SessionStatusEvent"] | components["schemas"]["AuthQREvent"] | components["schemas"]["AuthCodeEvent"] | components["schemas"]["MessageEvent"] | components["schemas"]["MessageStatusEvent"] | components["schemas"]["PollRecapEvent"] | components["schemas"]["PresenceEvent"] | components["schemas"]["GroupEvent"] | components["schemas"]["ChatUpdateEvent"] | components["schemas"]["ContactUpdateEvent"] | components["schemas"]["CallEvent"] | components["schemas"]["NewsletterEvent"] | components["schemas"]["AlertEvent"] | components["schemas"]["SessionHealthEvent"];
        /** @description Where the message is and where it goes. */
        ForwardInputBody: {
            /** @description The JID of the chat the message is in. */
            chat: string;
            /** @description The JID of the author of the message; needed in groups for messages of others. */
            sender?: string;
            /** @description The JID of the chat it goes to. */
            to: string;
        };
        /** @description A node that holds sessions. */
        Gateway: {
            /** @description The id of the node. */
            id: string;
            /** @description A name for people. */
            label?: string;
            /**
             * @description `joining`, `active`, `draining` (takes no new sessions), `drained` (holds none any more) or `stale` (not heard of for 90 seconds).
             * @enum {string}
             */
            status: "joining" | "active" | "draining" | "drained" | "stale";
            /**
             * Format: int64
             * @description How many sessions it holds.
             */
            sessionCount: number;
            /**
             * Format: int64
             * @description How many it can hold. Absent: no limit.
             */
            capacity?: number;
            /**
             * Format: int64
             * @description When it was last heard of, epoch ms.
             */
            lastSeenAt: number;
            /** @description The version it runs. */
            version?: string;
        };
        /** @description A group as the gateway has stored it. */
        Group: {
            /**
             * Format: int64
             * @description When the group was made on WhatsApp, epoch ms.
             */
            createdAtWa?: number;
            /** @description The description. */
            description?: string;
            /**
             * Format: int64
             * @description When it was first seen, epoch ms.
             */
            firstSeenAt: number;
            /** @description The JID of the group. */
            groupJid: string;
            /**
             * Format: int64
             * @description The number of the row.
             */
            id: number;
            /** @description Whether only admins may write. */
            isAnnounce?: boolean;
            /** @description Whether only admins may change the group. */
            isLocked?: boolean;
            /** @description The JID of the owner. */
            ownerJid?: string;
            /**
             * Format: int64
             * @description How many members it has.
             */
            participantCount?: number;
            /** @description The name of the group. */
            subject?: string;
            /**
             * Format: int64
             * @description When it last changed, epoch ms.
             */
            updatedAt: number;
        };
        /** @description Events `group.update` and `group.participant`. */
        GroupEvent: {
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "group.update" | "group.participant";
            /** @description The id of the event, `evt_…`; the same on the socket, in a replay and at every delivery. Compare it to tell repeats. */
            id: string;
            /** @description The organization of the session. */
            organization: string;
            /** @description What happened. */
            payload: components["schemas"]["GroupPayload"];
            /**
             * @description The version of the envelope, always `v1`.
             * @constant
             */
            schema: "v1";
            /** @description The session it happened in. */
            session: string;
            /**
             * Format: int64
             * @description When the gateway made the event, epoch ms.
             */
            timestamp: number;
        };
        /** @description A group that was just made. */
        GroupInfo: {
            /** @description The description. */
            description?: string;
            /** @description The JID of the group. */
            groupJid: string;
            /** @description Whether only admins may write. */
            isAnnounce?: boolean;
            /** @description Whether only admins may change the group. */
            isLocked?: boolean;
            /** @description The JID of the owner. */
            ownerJid?: string;
            /**
             * Format: int64
             * @description How many members it has: a number, not a list.
             */
            participants?: number;
            /** @description The name of the group. */
            subject?: string;
        };
        /** @description A member of a group as this session has seen them. */
        GroupMember: {
            /**
             * Format: int64
             * @description When it was first seen, epoch ms.
             */
            firstSeenAt: number;
            /** @description The JID of the group. */
            groupJid: string;
            /**
             * Format: int64
             * @description The number of the row.
             */
            id: number;
            /**
             * Format: int64
             * @description When they last wrote there, epoch ms.
             */
            lastSeenAt: number;
            /** @description The LID of the person. */
            lid: string;
            /**
             * @description The role in the group.
             * @enum {string}
             */
            role: "member" | "admin" | "superadmin";
            /** @description The session it belongs to. */
            sessionId: string;
            /** @description The label they have in this group. */
            tag?: string;
            /** @description Their name, where known. */
            name?: string;
            /** @description The number in digits, where known. */
            phoneNumber?: string;
        };
        /** @description What changed about a group. Only what changed is there. */
        GroupPayload: {
            /** @description Who is admin no more. */
            demote?: string[];
            /** @description The description. */
            description?: string;
            /** @description The JID of the group. */
            groupJid: string;
            /** @description Whether only admins may write. */
            isAnnounce?: boolean;
            /** @description Whether only admins may change the group. */
            isLocked?: boolean;
            /** @description Who joined. */
            join?: string[];
            /** @description Who left or was removed. */
            leave?: string[];
            /** @description The new invite link. */
            newInviteLink?: string;
            /** @description Who became admin. */
            promote?: string[];
            /** @description Why, as WhatsApp names it. */
            reason?: string;
            /** @description The JID of who did it. */
            sender?: string;
            /** @description The name of the group. */
            subject?: string;
            /**
             * Format: int64
             * @description When it happened, epoch ms.
             */
            timestamp?: number;
        };
        /** @description A stretch of `body`, in UTF-16 units as strings of JavaScript count them. */
        Highlight: {
            /**
             * Format: int64
             * @description Where it begins.
             */
            start: number;
            /**
             * Format: int64
             * @description How long it is.
             */
            length: number;
        };
        /** @description What is known about a person. Shared by all sessions of the gateway. */
        Identity: {
            /** @description The name of a verified business. */
            businessName?: string;
            /**
             * Format: int64
             * @description When it was first seen, epoch ms.
             */
            firstSeenAt: number;
            /**
             * Format: int64
             * @description The number of the row.
             */
            id: number;
            /** @description The LID of the person. */
            lid: string;
            /** @description Their name, where known. */
            name?: string;
            /** @description The phone JID, where known. */
            phoneJid?: string;
            /** @description The number in digits, where known. */
            phoneNumber?: string;
            /**
             * Format: int64
             * @description When it last changed, epoch ms.
             */
            updatedAt: number;
        };
        /** @description The invite link. */
        InviteOutputBody: {
            /** @description The whole link. */
            invite: string;
        };
        /** @description The link of the group. */
        JoinGroupInputBody: {
            /** @description The whole link, or the code at its end. */
            invite: string;
        };
        /** @description The group that was joined. */
        JoinGroupOutputBody: {
            /** @description The JID of the group. */
            groupJid: string;
        };
        /** @description A page of open alerts. */
        ListAlert: {
            /** @description The items of this page. */
            data: components["schemas"]["Alert"][];
            /** @description Pass it as `cursor` for the next page. Absent on the last one. */
            nextCursor?: string;
        };
        /** @description All API keys. */
        ListApiKey: {
            /** @description The items of this page. */
            data: components["schemas"]["ApiKey"][];
            /** @description Pass it as `cursor` for the next page. Absent on the last one. */
            nextCursor?: string;
        };
        /** @description A page of the audit log. */
        ListAuditEntry: {
            /** @description The items of this page. */
            data: components["schemas"]["AuditEntry"][];
            /** @description Pass it as `cursor` for the next page. Absent on the last one. */
            nextCursor?: string;
        };
        /** @description A page of chats. */
        ListChat: {
            /** @description The items of this page. */
            data: components["schemas"]["Chat"][];
            /** @description Pass it as `cursor` for the next page. Absent on the last one. */
            nextCursor?: string;
        };
        /** @description A page of contacts. */
        ListContact: {
            /** @description The items of this page. */
            data: components["schemas"]["Contact"][];
            /** @description Pass it as `cursor` for the next page. Absent on the last one. */
            nextCursor?: string;
        };
        /** @description All gateway nodes. */
        ListGateway: {
            /** @description The items of this page. */
            data: components["schemas"]["Gateway"][];
            /** @description Pass it as `cursor` for the next page. Absent on the last one. */
            nextCursor?: string;
        };
        /** @description All groups. */
        ListGroup: {
            /** @description The items of this page. */
            data: components["schemas"]["Group"][];
            /** @description Pass it as `cursor` for the next page. Absent on the last one. */
            nextCursor?: string;
        };
        /** @description All members. */
        ListGroupMember: {
            /** @description The items of this page. */
            data: components["schemas"]["GroupMember"][];
            /** @description Pass it as `cursor` for the next page. Absent on the last one. */
            nextCursor?: string;
        };
        /** @description A page of messages, newest first. */
        ListMessage: {
            /** @description The items of this page. */
            data: components["schemas"]["Message"][];
            /** @description Pass it as `cursor` for the next page. Absent on the last one. */
            nextCursor?: string;
            /** @description Pass it as `after` for newer messages. Absent when there are none. */
            prevCursor?: string;
            /** @description Of a search: where the text was found, by `id` of the message. */
            highlights?: {
                [key: string]: components["schemas"]["Highlight"][];
            };
        };
        /** @description A page of OAuth apps. */
        ListOAuthApp: {
            /** @description The items of this page. */
            data: components["schemas"]["OAuthApp"][];
            /** @description Pass it as `cursor` for the next page. Absent on the last one. */
            nextCursor?: string;
        };
        /** @description A page of grants. */
        ListOAuthGrant: {
            /** @description The items of this page. */
            data: components["schemas"]["OAuthGrant"][];
            /** @description Pass it as `cursor` for the next page. Absent on the last one. */
            nextCursor?: string;
        };
        /** @description Sessions. */
        ListWASession: {
            /** @description The items of this page. */
            data: components["schemas"]["WASession"][];
            /** @description Pass it as `cursor` for the next page. Absent on the last one. */
            nextCursor?: string;
        };
        /** @description All webhooks. */
        ListWebhook: {
            /** @description The items of this page. */
            data: components["schemas"]["Webhook"][];
            /** @description Pass it as `cursor` for the next page. Absent on the last one. */
            nextCursor?: string;
        };
        /** @description A page of deliveries. */
        ListWebhookDelivery: {
            /** @description The items of this page. */
            data: components["schemas"]["WebhookDelivery"][];
            /** @description Pass it as `cursor` for the next page. Absent on the last one. */
            nextCursor?: string;
        };
        /** @description A place. */
        LocationData: {
            /** @description Its address. */
            address?: string;
            /**
             * Format: double
             * @description Degrees north, -90 to 90.
             */
            latitude: number;
            /**
             * Format: double
             * @description Degrees east, -180 to 180.
             */
            longitude: number;
            /** @description The name of the place. */
            name?: string;
        };
        /**
         * @description A language that mails are written in.
         * @enum {string}
         */
        MailLanguage: "en" | "es" | "ar";
        /** @description The WhatsApp account a session is linked to. */
        Me: {
            /** @description Whether the status is `working`. */
            connected: boolean;
            /** @description The number in digits, where known. */
            phoneNumber?: string;
            /** @description The session it belongs to. */
            sessionId: string;
            /** @description The status of the session, as in `WASession`. */
            status: string;
            /** @description The JID of the account; it may name the device (`…:7@…`). */
            waJid?: string;
            /** @description The LID of the account; it may name the device. */
            waLid?: string;
        };
        /** @description What is known about a file; there is no way to fetch it here. Null in events of a plain gateway, even where `hasMedia` is true. */
        MediaMeta: {
            /** @description The file name. */
            filename?: string;
            /** @description The media type. */
            mimetype?: string;
            /**
             * Format: int64
             * @description The size in bytes.
             */
            size?: number;
        } | null;
        /** @description A file to send: exactly one of `data` and `url`, at most 16 MiB (16777216 bytes decoded). */
        MediaPayload: {
            /** @description A text under the file. Wins over `caption` of the message. */
            caption?: string;
            /** @description The file in base64, padded or not; a `data:` URI is accepted. */
            data?: string;
            /** @description The name a document is shown under. */
            filename?: string;
            /** @description The media type; found out from the content when absent. */
            mimetype?: string;
            /** @description An http or https address the gateway fetches the file from. */
            url?: string;
        };
        /** @description Somebody mentioned in a message. */
        MentionData: {
            /** @description What the person calls themselves. */
            pushName?: string;
            /** @description The label they have in this group. */
            tag?: string;
        };
        /** @description A stored message. */
        Message: {
            /**
             * Format: int64
             * @description A number behind `status`; normally absent.
             */
            ackLevel?: number;
            /** @description The text or caption. For kinds without either, a plain gateway stores a JSON text of the event here: parse it before showing it. */
            body?: string;
            /** @description The JID of the chat. */
            chatJid: string;
            /**
             * Format: int64
             * @description When it was stored, epoch ms.
             */
            createdAt: number;
            /** @description Deleted for everyone; `body` is kept. */
            deleted: boolean;
            /** @description Who deleted it for everyone, as far as that is known. Absent unless `deleted`. */
            deletedBy?: components["schemas"]["DeletedBy"];
            /**
             * @description `in` or `out`, seen from the account.
             * @enum {string}
             */
            direction: "in" | "out";
            /** @description Whether it was edited. */
            edited: boolean;
            /** @description Why sending failed. */
            error?: string;
            /** @description Whether the account itself wrote it. */
            fromMe: boolean;
            /** @description Whether a file belongs to it. */
            hasMedia: boolean;
            /** @description The id of the row, `msg_…`; not the id WhatsApp knows. */
            id: string;
            /** @description What is known about the file. */
            media?: components["schemas"]["MediaMeta"];
            /** @description Names of those mentioned, by JID. */
            mentionNames?: {
                [key: string]: string;
            };
            /** @description JIDs mentioned in the text. A plain gateway may answer null. */
            mentions?: unknown;
            /** @description The `waMessageId` of the message that is answered. */
            quotedMessageId?: string;
            /** @description The phone JID of the author, where known. */
            senderJid?: string;
            /** @description The LID of the author, where known. */
            senderLid?: string;
            /** @description The name of the author, where known. */
            senderName?: string;
            /** @description The session it belongs to. */
            sessionId: string;
            /**
             * @description How far an own message got. It never goes back. Absent on incoming ones.
             * @enum {string}
             */
            status?: "pending" | "sent" | "delivered" | "read" | "played" | "failed";
            /**
             * Format: int64
             * @description When it was written, as WhatsApp says, epoch ms.
             */
            timestamp: number;
            /** @description `text`, `image`, `video`, `audio`, `document`, `sticker`, `location`, `contact`, `poll`, `album`, `gif`; of businesses `list`, `buttons`, `template`, `interactive`, `product`, `order`, `payment`, `invoice`; `event`, `group_invite`, `newsletter_invite`, `call`, `scheduled_call`, `poll_result`, `sticker_pack`, `status_mention`, `phone_number_request`, all of which can be read in `body`; `waiting` for one that could not be read yet and takes this one's place when it comes again, `phone_only` for one that only the phone shows, `unknown` for a kind that is not known; or something newer: be ready for any. */
            type: string;
            /**
             * @description The id WhatsApp gave the message; use it as `{mid}` and in `replyTo`.
             * @example 3EB0C431D2EXAMPLE01
             */
            waMessageId: string;
            /** @description Reactions that stand, oldest first. Reactions are not messages of their own. */
            reactions?: components["schemas"]["MessageReaction"][];
            /** @description For a poll: its options and votes. */
            poll?: components["schemas"]["MessagePoll"];
            /** @description For a location. */
            location?: components["schemas"]["LocationData"];
            /** @description For a contact card. */
            contact?: components["schemas"]["ContactData"];
            /** @description For several contact cards in one message: all of them, in their order. */
            contacts?: components["schemas"]["ContactData"][];
            /** @description For an event: what, when and where. Absent once it was edited: `body` has what it says now. */
            event?: components["schemas"]["EventDetails"];
            /** @description For a message with more than a text, such as a list, buttons or a carousel: `body` in its parts. Absent once it was edited. */
            parts?: components["schemas"]["MessageParts"];
            /** @description The message that is answered, where it is known. */
            quoted?: components["schemas"]["QuotedMessage"];
            /** @description What messages of one album have in common. */
            albumId?: string;
            /** @description Whether it can be seen once only. */
            viewOnce?: boolean;
            /**
             * Format: int64
             * @description When it disappears, epoch ms.
             */
            expiresAt?: number;
            /** @description For a notice such as "Ann joined". */
            system?: components["schemas"]["SystemNotice"];
        };
        /** @description What is to happen, when and where. */
        EventDetails: {
            /** @description What it is called. */
            name: string;
            /** @description What is said of it. */
            description?: string;
            /**
             * Format: int64
             * @description When it begins, epoch ms.
             */
            startTime?: number;
            /**
             * Format: int64
             * @description When it ends, epoch ms.
             */
            endTime?: number;
            /** @description Where it is, in words. */
            place?: string;
            /** @description The address of a call that goes with it. */
            joinLink?: string;
            /** @description Whether it was called off. */
            cancelled?: boolean;
        };
        /** @description Events `message`, `message.from_me`, `message.reaction`, `message.edited`, `message.revoked` and `poll.vote`. */
        MessageEvent: {
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "message" | "message.from_me" | "message.reaction" | "message.edited" | "message.revoked" | "poll.vote";
            /** @description The id of the event, `evt_…`; the same on the socket, in a replay and at every delivery. Compare it to tell repeats. */
            id: string;
            /** @description The organization of the session. */
            organization: string;
            /** @description What happened. */
            payload: components["schemas"]["MessagePayload"];
            /**
             * @description The version of the envelope, always `v1`.
             * @constant
             */
            schema: "v1";
            /** @description The session it happened in. */
            session: string;
            /**
             * Format: int64
             * @description When the gateway made the event, epoch ms.
             */
            timestamp: number;
        };
        /** @description A message of more than a text, in its parts. */
        MessageParts: {
            /** @description What it says. */
            text?: string;
            /** @description What stands beneath. */
            footer?: string;
            /** @description Words of its buttons, rows and cards, in their order. */
            options?: string[];
        };
        /** @description A message, or something done to one: then `targetId` names it. */
        MessagePayload: {
            /** @description The text or caption. */
            body?: string;
            /** @description The JID of the chat. */
            chatJid: string;
            /** @description For a contact card. */
            contact?: components["schemas"]["ContactData"];
            /** @description For several contact cards in one message: all of them, in their order. */
            contacts?: components["schemas"]["ContactData"][];
            /** @description For an event: what, when and where. Absent once it was edited: `body` has what it says now. */
            event?: components["schemas"]["EventDetails"];
            /** @description For a message with more than a text, such as a list, buttons or a carousel: `body` in its parts. Absent once it was edited. */
            parts?: components["schemas"]["MessageParts"];
            /** @description What messages of one album have in common. */
            albumId?: string;
            /** @description Whether it can be seen once only. */
            viewOnce?: boolean;
            /**
             * Format: int64
             * @description When it disappears, epoch ms.
             */
            expiresAt?: number;
            /** @description Whether the account itself wrote it. */
            fromMe: boolean;
            /** @description Whether a file belongs to it. */
            hasMedia: boolean;
            /** @description For a location. */
            location?: components["schemas"]["LocationData"];
            /** @description What is known about the file; null when there is none, and always on a plain gateway. */
            media: components["schemas"]["MediaMeta"];
            /** @description Those mentioned, by JID. */
            mentions?: {
                [key: string]: components["schemas"]["MentionData"];
            };
            /** @description For a poll. */
            poll?: components["schemas"]["PollData"];
            /** @description What the person calls themselves. */
            pushName?: string;
            /** @description The beginning of the message that is answered, at most 4096 bytes. */
            quotedBody?: string;
            /** @description Whether that one is an own message. */
            quotedFromMe?: boolean;
            /** @description Its `waMessageId`. */
            quotedMessageId?: string;
            /** @description The phone JID of its author. */
            quotedSenderJid?: string;
            /** @description The LID of its author. */
            quotedSenderLid?: string;
            /** @description The emoji; empty removes the earlier one. */
            reaction?: string;
            /** @description The whole selection of a vote. */
            selectedOptions?: string[];
            /** @description The phone JID of the author, where known. */
            senderJid?: string;
            /** @description The LID of the author, where known. */
            senderLid?: string;
            /** @description The `waMessageId` of the message it is about. */
            targetId?: string;
            /** @description Who wrote the message it is about, for ids are the sender's choice: `me`, or the author's LID, or their phone JID where no LID is known. */
            targetSender?: string;
            /**
             * Format: int64
             * @description When it was written, as WhatsApp says, epoch ms.
             */
            timestamp: number;
            /** @description As in `Message`, and `reaction`, `edit`, `revoke`, `poll_vote`. */
            type: string;
            /** @description The id WhatsApp gave the message; use it as `{mid}` and in `replyTo`. */
            waMessageId: string;
        };
        /** @description A poll and its votes as counted now. */
        MessagePoll: {
            /** @description The question. */
            name: string;
            /** @description The options, in their order. */
            options: components["schemas"]["MessagePollOption"][];
            /**
             * Format: int64
             * @description How many may be chosen; 0 for any number.
             */
            selectableCount: number;
            /**
             * Format: int64
             * @description How many people voted.
             */
            totalVotes: number;
            /**
             * Format: int64
             * @description When it ends, epoch ms.
             */
            endTime?: number;
            /** @description Whether who voted for what is hidden. */
            hideVotes?: boolean;
        };
        /** @description An option and its votes. */
        MessagePollOption: {
            /** @description The text. */
            text: string;
            /**
             * Format: int64
             * @description How many chose it.
             */
            votes: number;
            /** @description Who chose it; absent with `hideVotes`. */
            voters?: components["schemas"]["MessagePollVoter"][];
        };
        /** @description Somebody whose vote stands. */
        MessagePollVoter: {
            /** @description Their phone JID, where known. */
            jid?: string;
            /** @description Their LID, where known. */
            lid?: string;
            /** @description Their name, where known. */
            name?: string;
            /** @description Whether it is the account itself. */
            fromMe: boolean;
        };
        /** @description A reaction that stands. */
        MessageReaction: {
            /** @description The emoji. */
            emoji: string;
            /** @description The phone JID of the author, where known. */
            senderJid?: string;
            /** @description The LID of the author, where known. */
            senderLid?: string;
            /** @description The name of the author, where known. */
            senderName?: string;
            /** @description Whether the account itself wrote it. */
            fromMe: boolean;
            /**
             * Format: int64
             * @description When it happened, epoch ms.
             */
            timestamp: number;
        };
        /** @description Event `message.status`. */
        MessageStatusEvent: {
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "message.status";
            /** @description The id of the event, `evt_…`; the same on the socket, in a replay and at every delivery. Compare it to tell repeats. */
            id: string;
            /** @description The organization of the session. */
            organization: string;
            /** @description What happened. */
            payload: components["schemas"]["MessageStatusPayload"];
            /**
             * @description The version of the envelope, always `v1`.
             * @constant
             */
            schema: "v1";
            /** @description The session it happened in. */
            session: string;
            /**
             * Format: int64
             * @description When the gateway made the event, epoch ms.
             */
            timestamp: number;
        };
        /** @description How far messages got. */
        MessageStatusPayload: {
            /** @description The JID of the chat. */
            chatJid: string;
            /** @description The `waMessageId`s it is about; more than one at times. */
            messageIds: string[];
            /** @description Who received or read them; in a group one event for each person. */
            senderJid?: string;
            /**
             * @description How far they got.
             * @enum {string}
             */
            status: "pending" | "sent" | "delivered" | "read" | "played" | "failed";
            /** @description Who wrote them, as in `MessagePayload`. */
            targetSender?: string;
            /**
             * Format: int64
             * @description When it happened, epoch ms.
             */
            timestamp: number;
        };
        /** @description Mute, or end muting. */
        MuteChannelInputBody: {
            /** @description False ends muting. True when absent. */
            mute?: boolean;
        };
        /** @description Event `newsletter.update`. */
        NewsletterEvent: {
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "newsletter.update";
            /** @description The id of the event, `evt_…`; the same on the socket, in a replay and at every delivery. Compare it to tell repeats. */
            id: string;
            /** @description The organization of the session. */
            organization: string;
            /** @description What happened. */
            payload: components["schemas"]["NewsletterPayload"];
            /**
             * @description The version of the envelope, always `v1`.
             * @constant
             */
            schema: "v1";
            /** @description The session it happened in. */
            session: string;
            /**
             * Format: int64
             * @description When the gateway made the event, epoch ms.
             */
            timestamp: number;
        };
        /** @description What was done to a channel. */
        NewsletterPayload: {
            /**
             * @description What was done.
             * @enum {string}
             */
            action: "join" | "leave" | "mute";
            /** @description The JID of the channel. */
            jid: string;
        };
        /** @description A site people can sign in to with WhatsApp. */
        OAuthApp: {
            /** @description What the app may ask for. Default `openid`, `profile`. */
            allowedScopes: string[];
            /** @description The name people see for the number. */
            botName?: string;
            /** @description The public id of the client, `wa_…`. */
            clientId: string;
            /**
             * @description `confidential` (has a secret) or `public` (has none).
             * @enum {string}
             */
            clientType: "confidential" | "public";
            /**
             * Format: int64
             * @description When it was made, epoch ms.
             */
            createdAt: number;
            /** @description Who made it. */
            createdByUserId?: string;
            /** @description The group people sign in from; with mode `group` only. */
            groupJid?: string;
            /** @description The id of the app, `oac_…`. */
            id: string;
            /** @description The issuer of its tokens; empty when unknown. */
            issuer: string;
            /** @description The word people send, followed by six digits. Default `login`. */
            loginCommand: string;
            /** @description The URL of a logo. */
            logoUrl?: string;
            /** @description Where people can sign in from. Default `dm`. */
            modes: ("dm" | "group")[];
            /** @description The name people see. */
            name: string;
            /** @description The organization it belongs to. */
            organizationId: string;
            /** @description Where people may be sent back to: absolute, without fragment, https or http on localhost. */
            redirectUris: string[];
            /**
             * Format: int64
             * @description How long a refresh token lives, in seconds. Default 2592000.
             */
            refreshTtlSeconds: number;
            /** @description The end of the secret, to recognise it by. */
            secretLast4?: string;
            /** @description The session people write to. */
            sessionId: string;
            /**
             * @description Whether new sign-ins are accepted.
             * @enum {string}
             */
            status: "active" | "disabled";
            /**
             * Format: int64
             * @description How long an access token lives, in seconds. Default 900.
             */
            tokenTtlSeconds: number;
            /**
             * Format: int64
             * @description When it last changed, epoch ms.
             */
            updatedAt: number;
        };
        /** @description A new OAuth app. */
        OauthAppBody: {
            /** @description What the app may ask for. Default `openid`, `profile`. */
            allowedScopes?: string[];
            /** @description The name people see for the number. */
            botName?: string;
            /**
             * @description `confidential` (has a secret) or `public` (has none).
             * @enum {string}
             */
            clientType?: "confidential" | "public";
            /** @description The group people sign in from; with mode `group` only. */
            groupJid?: string;
            /** @description The word people send, followed by six digits. Default `login`. */
            loginCommand?: string;
            /** @description The URL of a logo. */
            logoUrl?: string;
            /** @description Where people can sign in from. Default `dm`. */
            modes?: ("dm" | "group")[];
            /** @description The name people see. */
            name: string;
            /** @description Where people may be sent back to: absolute, without fragment, https or http on localhost. */
            redirectUris: string[];
            /**
             * Format: int64
             * @description How long a refresh token lives, in seconds. Default 2592000.
             */
            refreshTtlSeconds?: number;
            /** @description The session people write to. */
            sessionId: string;
            /**
             * Format: int64
             * @description How long an access token lives, in seconds. Default 900.
             */
            tokenTtlSeconds?: number;
        };
        /** @description Changes to an OAuth app; only what is sent changes. */
        OauthAppPatchBody: {
            /** @description What the app may ask for. Default `openid`, `profile`. */
            allowedScopes?: string[];
            /** @description The name people see for the number. */
            botName?: string;
            /**
             * @description `confidential` (has a secret) or `public` (has none).
             * @enum {string}
             */
            clientType?: "confidential" | "public";
            /** @description The group people sign in from; with mode `group` only. */
            groupJid?: string;
            /** @description The word people send, followed by six digits. Default `login`. */
            loginCommand?: string;
            /** @description The URL of a logo. */
            logoUrl?: string;
            /** @description Where people can sign in from. Default `dm`. */
            modes?: ("dm" | "group")[];
            /** @description The name people see. */
            name?: string;
            /** @description Where people may be sent back to: absolute, without fragment, https or http on localhost. */
            redirectUris?: string[];
            /**
             * Format: int64
             * @description How long a refresh token lives, in seconds. Default 2592000.
             */
            refreshTtlSeconds?: number;
            /** @description The session people write to. */
            sessionId?: string;
            /**
             * Format: int64
             * @description How long an access token lives, in seconds. Default 900.
             */
            tokenTtlSeconds?: number;
        };
        /** @description An OAuth app together with its client secret, which is shown once. */
        OAuthAppWithSecret: components["schemas"]["OAuthApp"] & {
            /** @description The client secret (`ows_…`). Only in the answer that creates or rotates it, and only for confidential clients. */
            clientSecret?: string;
        };
        /** @description Somebody who signed in to an app. */
        OAuthGrant: {
            /** @description The client it is for. */
            clientId: string;
            /**
             * Format: int64
             * @description When it was made, epoch ms.
             */
            createdAt: number;
            /** @description The name of the person. */
            displayName: string;
            /** @description What the app got. */
            grantedScopes: string[];
            /** @description The id of the grant, `ogr_…`. */
            id: string;
            /**
             * @description How they last signed in.
             * @enum {string}
             */
            lastAcr: "wa:dm" | "wa:group";
            /** @description The group they last signed in from. */
            lastGroupJid?: string;
            /**
             * Format: int64
             * @description When it was last used, epoch ms.
             */
            lastUsedAt: number;
            /** @description The number with most digits hidden. */
            phoneMasked: string;
            /**
             * Format: int64
             * @description How many devices hold a refresh token.
             */
            refreshFamilyCount: number;
            /**
             * Format: int64
             * @description When it was revoked, epoch ms.
             */
            revokedAt?: number;
            /** @description The subject in tokens: the LID of the person. */
            sub: string;
            /**
             * Format: int64
             * @description The number of the person's row.
             */
            waIdentityId: number;
        };
        /** @description Whether a number is on WhatsApp. */
        OnWhatsApp: {
            /** @description Whether it is. */
            isOnWhatsApp: boolean;
            /** @description Its JID, if it is. */
            jid?: string;
            /** @description The number that was asked for. */
            query: string;
        };
        /** @description How to link. */
        PairAdminNumberBody: {
            /**
             * @description By QR code or pairing code.
             * @enum {string}
             */
            method: "qr" | "code";
            /** @description For `code`: the number of the phone, digits with the country code. The one that is set up when absent. */
            number?: string;
            /** @description Whose session the first call makes. The caller's active organization when absent. */
            organization?: string;
        };
        /** @description The phone to link. */
        PairingCodeInputBody: {
            /** @description The number of the phone, digits with the country code. */
            phone: string;
        };
        /** @description The code to type into the phone. A secret. */
        PairingCodeOutputBody: {
            /** @description Eight characters, shown as `XXXX-XXXX`. */
            code: string;
        };
        /** @description Sent every 20 seconds; no answer is expected. */
        PingFrame: {
            /**
             * @description Always `ping`.
             * @constant
             */
            event: "ping";
            /**
             * Format: int64
             * @description When it happened, epoch ms.
             */
            timestamp: number;
        };
        /** @description A poll as it was sent. */
        PollData: {
            /**
             * Format: int64
             * @description When it ends, epoch ms.
             */
            endTime?: number;
            /** @description Whether who voted for what is hidden. */
            hideVotes?: boolean;
            /** @description The question. */
            name: string;
            /** @description The texts of the options. */
            options: string[];
            /**
             * Format: int64
             * @description How many may be chosen; 0 for any number.
             */
            selectableCount: number;
        };
        /** @description Event `poll.recap`. */
        PollRecapEvent: {
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "poll.recap";
            /** @description The id of the event, `evt_…`; the same on the socket, in a replay and at every delivery. Compare it to tell repeats. */
            id: string;
            /** @description The organization of the session. */
            organization: string;
            /** @description What happened. */
            payload: components["schemas"]["PollRecapPayload"];
            /**
             * @description The version of the envelope, always `v1`.
             * @constant
             */
            schema: "v1";
            /** @description The session it happened in. */
            session: string;
            /**
             * Format: int64
             * @description When the gateway made the event, epoch ms.
             */
            timestamp: number;
        };
        /** @description An option and its votes. */
        PollRecapOption: {
            /**
             * Format: int64
             * @description Its votes.
             */
            count: number;
            /** @description The text of the option. */
            option: string;
        };
        /** @description The final count of a poll. */
        PollRecapPayload: {
            /** @description The JID of the chat. */
            chatJid: string;
            /**
             * Format: int64
             * @description When it ended, epoch ms.
             */
            endTime: number;
            /** @description Whether who voted for what is hidden. */
            hideVotes: boolean;
            /** @description The question. */
            name: string;
            /** @description The options, in their order. */
            options: components["schemas"]["PollRecapOption"][];
            /** @description The `waMessageId` of the poll. */
            pollMessageId: string;
            /**
             * Format: int64
             * @description How many could be chosen; 0 for any number.
             */
            selectableCount: number;
            /**
             * Format: int64
             * @description How many people voted.
             */
            totalVotes: number;
            /** @description Who voted; absent with `hideVotes`. */
            voters?: components["schemas"]["PollRecapVoter"][];
        };
        /** @description Somebody who voted. */
        PollRecapVoter: {
            /** @description Their name; empty when unknown. */
            displayName: string;
            /** @description What they chose. */
            selectedOptions: string[];
            /** @description Their LID or JID. */
            voterId: string;
        };
        /** @description The post. */
        PostStatusInputBody: {
            /** @description The text. */
            text: string;
            /**
             * @description Default `text`.
             * @enum {string}
             */
            type?: "text" | "image";
        };
        /** @description The post that was made. */
        PostStatusOutputBody: {
            /** @description The id WhatsApp gave the post. */
            messageId: string;
        };
        /** @description Event `presence.update`. */
        PresenceEvent: {
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "presence.update";
            /** @description The id of the event, `evt_…`; the same on the socket, in a replay and at every delivery. Compare it to tell repeats. */
            id: string;
            /** @description The organization of the session. */
            organization: string;
            /** @description What happened. */
            payload: components["schemas"]["PresenceStatus"];
            /**
             * @description The version of the envelope, always `v1`.
             * @constant
             */
            schema: "v1";
            /** @description The session it happened in. */
            session: string;
            /**
             * Format: int64
             * @description When the gateway made the event, epoch ms.
             */
            timestamp: number;
        };
        /** @description Whether somebody is online or typing. */
        PresenceStatus: {
            /** @description The chat they are typing in. */
            chatJid?: string;
            /** @description The JID of the person. */
            from: string;
            /**
             * Format: int64
             * @description When they were last online, epoch ms, if they show it.
             */
            lastSeen?: number;
            /**
             * @description `audio` while recording.
             * @enum {string}
             */
            media?: "text" | "audio";
            /**
             * @description What they are doing.
             * @enum {string}
             */
            state: "unknown" | "available" | "unavailable" | "composing" | "paused";
            /** @description Whether they are offline. */
            unavailable?: boolean;
        };
        /** @description A profile picture; empty when there is none or it is hidden. */
        ProfilePicture: {
            /** @description The id of the picture; it changes with the picture. */
            id?: string;
            /** @description Where it is, for some hours. */
            url?: string;
        };
        /** @description A QR code to scan. A secret. */
        QR: {
            /** @description The text to draw as a QR code. */
            code: string;
            /**
             * Format: int64
             * @description When the code ends, epoch ms.
             */
            expiresAt?: number;
        };
        /** @description The message that is answered. */
        QuotedMessage: {
            /** @description The id WhatsApp gave the message; use it as `{mid}` and in `replyTo`. */
            waMessageId: string;
            /** @description As in `Message`. */
            type: string;
            /** @description Its text or caption, at most 4096 bytes. */
            body?: string;
            /** @description The name of the author, where known. */
            senderName?: string;
            /** @description Whether the account itself wrote it. */
            fromMe: boolean;
        };
        /** @description One window of the send limit. */
        RateWindow: {
            /**
             * Format: int64
             * @description Sends allowed in the window; 0 for no limit.
             */
            limit: number;
            /**
             * Format: int64
             * @description Sends used up in the running window.
             */
            used: number;
            /**
             * Format: int64
             * @description When the window ends, epoch ms; the time of the answer when none is running.
             */
            resetsAt: number;
        };
        /** @description The reaction and the message. */
        ReactionInputBody: {
            /** @description The JID of the chat the message is in. */
            chat: string;
            /** @description One emoji; empty removes the reaction. */
            emoji?: string;
            /** @description The JID of the author of the message; needed in groups for messages of others. */
            sender?: string;
        };
        /** @description One text frame of the realtime socket: an event, or a control frame (which has neither `schema` nor `id`). */
        RealtimeFrame: components["schemas"]["EventEnvelope"] | components["schemas"]["ConnectedFrame"] | components["schemas"]["PingFrame"] | components["schemas"]["ErrorFrame"] | components["schemas"]["ReplayCompleteFrame"];
        /** @description Which deliveries to make due again. */
        RedeliverBody: {
            /**
             * Format: int64
             * @description Deliveries made at or after this time, epoch ms.
             */
            from: number;
            /**
             * Format: int64
             * @description Deliveries made before this time, epoch ms.
             */
            to: number;
            /**
             * @description Only deliveries in this state; `undelivered` is `failed` and `dead`.
             * @enum {string}
             */
            status?: "delivered" | "failed" | "dead" | "undelivered";
            /** @description Only deliveries of this event, such as `message`. */
            event?: string;
            /** @description Only count them. */
            dryRun?: boolean;
        };
        /** @description How many are due again. */
        RedeliverResult: {
            /**
             * Format: int64
             * @description How many are due again, or would be.
             */
            queued: number;
        };
        /** @description The replay is over; what follows happens now. */
        ReplayCompleteFrame: {
            /**
             * @description Always `replay_complete`.
             * @constant
             */
            event: "replay_complete";
            /**
             * Format: int64
             * @description How many events were replayed.
             */
            count: number;
            /** @description Whether there are more: connect again with `lastId`. */
            truncated: boolean;
            /** @description The id of the last one. Absent when there was none. */
            lastId?: string;
        };
        /** @description When a delivery that failed is tried again. */
        RetryPolicy: {
            /**
             * Format: int64
             * @description How often in all, at most 30; 0 or less counts as 15.
             */
            attempts: number;
            /**
             * Format: int64
             * @description The first wait in seconds, at most 21600; 0 or less counts as 2.
             */
            delaySeconds: number;
            /** @description `exponential` doubles the wait each time; any other name keeps it constant. */
            policy: string;
        };
        /** @description The message. */
        RevokeMessageInputBody: {
            /** @description The JID of the chat the message is in. */
            chat: string;
            /** @description The JID of the author of the message; needed in groups for messages of others. */
            sender?: string;
        };
        /** @description How a secret is rotated. */
        RotateSecretBody: {
            /**
             * Format: int64
             * @description How long the old secret stays valid, in seconds: at most 7 days, a day when absent, 0 not at all.
             */
            overlapSeconds?: number;
        };
        /**
         * @description A message to send. What is needed besides `type` and `to`:
         *
         *     | type | needs |
         *     |---|---|
         *     | text | `text` |
         *     | poll | `name`, at least 2 `options`; `selectableCount` from 0 (any number) to the number of options |
         *     | location | `latitude`, `longitude` |
         *     | contact | `contact` |
         *     | image, video, audio, document, sticker | `media` |
         *     | album | 2 to 10 `medias` |
         */
        SendRequest: {
            /** @description A text under the file or album. */
            caption?: string;
            /** @description The card to send. */
            contact?: components["schemas"]["ContactCard"];
            /**
             * Format: double
             * @description Degrees north.
             */
            latitude?: number;
            /**
             * Format: double
             * @description Degrees east.
             */
            longitude?: number;
            /** @description The file to send. */
            media?: components["schemas"]["MediaPayload"];
            /** @description The files of an album, 64 MiB in all. */
            medias?: components["schemas"]["AlbumMediaPayload"][];
            /** @description JIDs of people to mention, 1024 at most; the text names them as `@<digits>`. */
            mentions?: string[];
            /** @description The question of a poll, or the name of a place. */
            name?: string;
            /** @description The options of a poll, 2 to 12, of at most 100 characters each, no two the same. */
            options?: string[];
            /**
             * Format: int64
             * @description When the poll ends here, epoch ms, in the future; `poll.recap` follows. Phones are not told of it: WhatsApp has no end of polls.
             */
            pollEndTime?: number;
            /** @description Leave out of the message and of `poll.recap` who voted for what. Phones are not told of it, and show it. */
            pollHideVotes?: boolean;
            /** @description The `waMessageId` of the message that is answered. */
            replyTo?: string;
            /**
             * Format: int64
             * @description How many options may be chosen; 0 for any number.
             */
            selectableCount?: number;
            /** @description The text of a text message. */
            text?: string;
            /**
             * @description A JID, or a phone number in digits.
             * @example 119283746550012@lid
             */
            to: string;
            /**
             * @description The kind of message.
             * @enum {string}
             */
            type: "text" | "poll" | "location" | "contact" | "image" | "video" | "audio" | "document" | "sticker" | "album";
        };
        /** @description How messages that are sent with `async` are spread over time, each after the one before: beside the limits, which refuse, it only waits. All three 0 for no pace. */
        SendPace: {
            /**
             * Format: int64
             * @description At most so many a minute, evenly; 0 for as fast as the limits allow.
             */
            perMinute: number;
            /**
             * Format: double
             * @description By how much each wait is longer or shorter at random, as a share of it, such as 0.3.
             */
            jitter: number;
            /**
             * Format: int64
             * @description At most so many in 24 hours; 0 for any number.
             */
            perDay: number;
        };
        /** @description Messages that were accepted with `async` and have not left yet. */
        SendQueue: {
            /**
             * Format: int64
             * @description How many.
             */
            waiting: number;
            /**
             * Format: int64
             * @description When the pace lets the next one go, epoch ms; absent where it does not keep it back.
             */
            nextAt?: number;
        };
        /** @description What became of a message. */
        SendResult: {
            /** @description `sync`: sent (or failed) before the answer; `async`: stored, and on its way. */
            mode: string;
            /** @description The id of the stored send, `out_…`; with an `Idempotency-Key`, and where `mode` is `async`. */
            outboxId?: string;
            /** @description True when an earlier result with the same key is repeated. */
            replayed?: boolean;
            /** @description `sent`, `failed`, `queued` or `sending`. */
            status?: string;
            /**
             * Format: int64
             * @description The time of the message, epoch ms.
             */
            timestamp?: number;
            /** @description Its id on WhatsApp, known before it is sent. */
            waMessageId?: string;
        };
        /** @description What WhatsApp says of a number: whether it may write first to people, and to how many. */
        SessionHealth: {
            /**
             * @description `ok`; `limited`: it may write first to `left` more people until `until`; `locked`: it may write first to nobody until `until`, chats that there are go on; `restricted`: the same, because WhatsApp sees its rules broken; `banned`: it cannot connect, until `until` or for good.
             * @enum {string}
             */
            state: "ok" | "limited" | "locked" | "restricted" | "banned";
            /**
             * Format: int64
             * @description When it ends by itself, epoch ms; absent where WhatsApp does not say.
             */
            until?: number;
            /**
             * Format: int64
             * @description How many more people it may write first to, where WhatsApp counts them.
             */
            left?: number;
            /** @description A short name of the reason: `reachout_timelock`, `new_chat_limit`, `temporary_ban`, `ban`, or WhatsApp's own in small letters, such as `biz_quality`. */
            reason?: string;
        };
        /** @description Event `session.health`. */
        SessionHealthEvent: {
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "session.health";
            /** @description The id of the event, `evt_…`; the same on the socket, in a replay and at every delivery. Compare it to tell repeats. */
            id: string;
            /** @description The organization of the session. */
            organization: string;
            /** @description How the number stands now. */
            payload: components["schemas"]["SessionHealth"];
            /**
             * @description The version of the envelope, always `v1`.
             * @constant
             */
            schema: "v1";
            /** @description The session it happened in. */
            session: string;
            /**
             * Format: int64
             * @description When the gateway made the event, epoch ms.
             */
            timestamp: number;
        };
        /** @description How far linking is. Absent when none is under way. */
        SessionLinking: {
            /**
             * @description `qr`: a code to scan is out; `code`: a pairing code is out; `scanned`: the phone has answered; `linking`: keys are exchanged; `passkey`: the phone asks its owner to confirm.
             * @enum {string}
             */
            state: "qr" | "code" | "scanned" | "linking" | "passkey";
            /**
             * Format: int64
             * @description Which code this is, from 1.
             */
            attempt: number;
            /**
             * Format: int64
             * @description How many codes there will be.
             */
            of: number;
            /**
             * Format: int64
             * @description When this step ends, epoch ms.
             */
            expiresAt: number;
        };
        /** @description How much of the send limits is used up. */
        SessionRate: {
            /** @description The window of a minute. */
            perMin: components["schemas"]["RateWindow"];
            /** @description The window of an hour. */
            perHour: components["schemas"]["RateWindow"];
        };
        /** @description Event `session.status`. */
        SessionStatusEvent: {
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "session.status";
            /** @description The id of the event, `evt_…`; the same on the socket, in a replay and at every delivery. Compare it to tell repeats. */
            id: string;
            /** @description The organization of the session. */
            organization: string;
            /** @description What happened. */
            payload: components["schemas"]["SessionStatusPayload"];
            /**
             * @description The version of the envelope, always `v1`.
             * @constant
             */
            schema: "v1";
            /** @description The session it happened in. */
            session: string;
            /**
             * Format: int64
             * @description When the gateway made the event, epoch ms.
             */
            timestamp: number;
        };
        /** @description The state a session is in now. */
        SessionStatusPayload: {
            /**
             * @description As in `WASession`.
             * @enum {string}
             */
            status: "starting" | "scan_qr_code" | "working" | "failed" | "stopped" | "logged_out";
        };
        /** @description Why a session is in its state. */
        SessionStatusReason: {
            /** @description A short name of the reason, such as `logged_out_by_phone`. */
            code: string;
            /** @description The same for a person, in English. */
            message: string;
            /**
             * Format: int64
             * @description Since when, epoch ms.
             */
            at: number;
        };
        /** @description What to show. */
        SetPresenceInputBody: {
            /**
             * @description `online` or `offline`.
             * @enum {string}
             */
            state: "online" | "offline";
        };
        /** @description Something that happened in the chat rather than was said. Further fields depend on `kind`. */
        SystemNotice: {
            /** @description What happened, such as `group_join` or `encryption`. */
            kind: string;
            /** @description The JID of who did it. */
            actor?: string;
            /** @description JIDs of those it was done to. */
            targets?: string[];
            /** @description A text that goes with it, such as the new subject. */
            text?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Which event to send. */
        TestWebhookBody: {
            /** @description The event to make up. Default `session.status`. */
            event?: string;
        };
        /** @description What the socket is to bring. Unknown properties are ignored. */
        TicketRequest: {
            /**
             * @description What the socket covers. Default `organization`.
             * @enum {string}
             */
            scope?: "session" | "organization" | "firehose";
            /** @description The session, for scope `session`. Beside another scope it is refused (400); a plain gateway ignores it there and brings the events of all. */
            session?: string;
            /** @description Names of events. Absent, empty or with `*`: all. */
            events?: string[];
            /** @description The id of the last event seen. */
            since?: string;
            /** @description For the firehose: only this node. A plain gateway ignores it. */
            gateway?: string;
        };
        /** @description A ticket for one socket. */
        TicketResponse: {
            /** @description Opens one socket. */
            ticket: string;
            /**
             * Format: int64
             * @description How long it is good for, in seconds: 30.
             */
            expiresInSeconds: number;
            /** @description Where to open the socket, ticket included. Behind a proxy, replace its origin by the one you call. */
            url: string;
        };
        /** @description Changes to a key; at least one. */
        UpdateApiKeyBody: {
            /** @description 1 to 32 characters. */
            name?: string;
            /** @description Whether it works. */
            enabled?: boolean;
        };
        /** @description Flags of a chat; only what is sent changes. */
        UpdateChatInputBody: {
            /** @description Archive, or bring back. */
            archived?: boolean;
            /**
             * Format: int64
             * @description Mute until then, epoch ms.
             */
            mutedUntil?: number;
            /** @description Pin, or unpin. */
            pinned?: boolean;
            /** @description End muting; wins over `mutedUntil`. */
            unmute?: boolean;
        };
        /** @description Changes to a group; at least one. */
        UpdateGroupInputBody: {
            /** @description Whether only admins may write. */
            announce?: boolean;
            /** @description The new description. */
            description?: string;
            /** @description Whether only admins may change the group. */
            locked?: boolean;
            /** @description The new name. */
            subject?: string;
        };
        /** @description Settings of a session; at least one, and only what is sent changes. */
        UpdateSessionBody: {
            /** @description A name for people, at most 255 characters; empty removes it. */
            label?: string;
            /** @description Whether incoming messages get read receipts by themselves. */
            autoRead?: boolean;
            /** @description Whether "typing…" is shown after a message was read by itself. */
            presenceTyping?: boolean;
            /**
             * Format: int64
             * @description Sends a minute, at most 100,000; 0 for no limit.
             */
            ratePerMin?: number;
            /**
             * Format: int64
             * @description Sends an hour, at most 1,000,000; 0 for no limit.
             */
            ratePerHour?: number;
            /** @description How messages that are sent with `async` are spread. */
            pace?: components["schemas"]["SendPace"];
        };
        /** @description The poll and the selection. */
        VoteInputBody: {
            /** @description The JID of the chat the message is in. */
            chat: string;
            /** @description The texts of all chosen options; empty takes the vote back. */
            options: string[];
            /** @description The JID of the author of the message; needed in groups for messages of others. */
            sender?: string;
        };
        /** @description A WhatsApp number linked (or to be linked) to the gateway. */
        WASession: {
            /** @description Whether incoming messages get read receipts by themselves. */
            autoRead: boolean;
            /**
             * Format: int64
             * @description When it was made, epoch ms.
             */
            createdAt: number;
            /** @description Who made it. A plain gateway never sets it. */
            createdByUserId?: string;
            /** @description The node that holds it; may be empty. */
            gatewayId: string;
            /**
             * @description The id of the session, `sess_…`.
             * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
             */
            id: string;
            /** @description Whether it is the admin number. It gives no further rights. */
            isAdminSession: boolean;
            /** @description A name for people. */
            label?: string;
            /**
             * Format: int64
             * @description When it last became `working`, epoch ms.
             */
            lastConnectedAt?: number;
            /** @description The organization it belongs to. */
            organizationId: string;
            /** @description The number in digits. A plain gateway sets it for the admin number only: take it from `waJid` there. */
            phoneNumber?: string;
            /** @description Whether "typing…" is shown after a message was read by itself. */
            presenceTyping: boolean;
            /**
             * Format: int64
             * @description Sends an hour; 0 for no limit.
             */
            ratePerHour: number;
            /**
             * Format: int64
             * @description Sends a minute; 0 for no limit.
             */
            ratePerMin: number;
            /**
             * @description `stopped` (created, or disconnected), `starting` (connecting), `scan_qr_code` (waiting to be linked), `working` (connected), `failed` (gave up: start it again), `logged_out` (unlinked). While the network is away a session is `starting`; on a plain gateway the row keeps saying `working`.
             * @enum {string}
             */
            status: "starting" | "scan_qr_code" | "working" | "failed" | "stopped" | "logged_out";
            /**
             * Format: int64
             * @description When it last changed, epoch ms.
             */
            updatedAt: number;
            /** @description The JID of the account; it may name the device (`…:7@…`). */
            waJid?: string;
            /** @description The LID of the account; it may name the device. */
            waLid?: string;
            /** @description Why it is in this state, where there is something to say. */
            statusReason?: components["schemas"]["SessionStatusReason"];
            /**
             * Format: int64
             * @description When it last sent an event, epoch ms.
             */
            lastEventAt?: number;
            /** @description How much of the send limits is used up. */
            rate?: components["schemas"]["SessionRate"];
            /** @description How far linking is. */
            linking?: components["schemas"]["SessionLinking"];
            /** @description The name of the organization; in lists of the admin. */
            organizationName?: string;
            /** @description How the linked number stands with WhatsApp. Absent until a number is linked. */
            health?: components["schemas"]["SessionHealth"];
            /** @description How messages that are sent with `async` are spread; absent for as fast as the limits allow. */
            pace?: components["schemas"]["SendPace"];
            /** @description Messages that wait to leave; absent where none do. */
            queue?: components["schemas"]["SendQueue"];
        };
        /** @description An address events are posted to. */
        Webhook: {
            /** @description Whether events are delivered. */
            active: boolean;
            /**
             * Format: int64
             * @description When it was made, epoch ms.
             */
            createdAt: number;
            /** @description Headers sent along. They cannot replace those of the gateway, and are shown in clear: put no secret here that you would not show. */
            customHeaders?: {
                [key: string]: string;
            };
            /** @description Names of events; `*` is all but `auth.qr` and `auth.code`. */
            events: string[];
            /** @description The id of the webhook, `wh_…`. */
            id: string;
            /** @description The organization it belongs to. */
            organizationId: string;
            /** @description When a delivery that failed is tried again. */
            retryPolicy: components["schemas"]["RetryPolicy"];
            /** @description The only session it covers. Absent: all of the organization. */
            sessionId?: string;
            /**
             * Format: int64
             * @description When it last changed, epoch ms.
             */
            updatedAt: number;
            /** @description Where events are posted to. */
            url: string;
            /** @description Whether deliveries are signed. */
            hasSecret?: boolean;
            /** @description Why the gateway switched it off. Gone once `active` is set. */
            disabledReason?: string;
            /**
             * @description The same for programs: `gone` (the receiver answered 410) or `failing` (nothing got through for three days). Gone once `active` is set.
             * @enum {string}
             */
            disabledCause?: "gone" | "failing";
            /**
             * Format: int64
             * @description When the gateway switched it off, epoch ms. Gone once `active` is set.
             */
            disabledAt?: number;
            /**
             * Format: int64
             * @description When the first of the failures since the last success happened, epoch ms.
             */
            failingSince?: number;
            /**
             * Format: int64
             * @description Until when deliveries are signed with the secret before the last rotation too, epoch ms. Absent when there is none.
             */
            previousSecretUntil?: number;
            /**
             * Format: int64
             * @description When something was last delivered, epoch ms.
             */
            lastDeliveryAt?: number;
        };
        /** @description One attempt to deliver. */
        WebhookAttempt: {
            /**
             * Format: int64
             * @description Which attempt, from 1.
             */
            attempt: number;
            /**
             * Format: int64
             * @description When it was made, epoch ms.
             */
            at: number;
            /**
             * Format: int64
             * @description How long it took, in milliseconds.
             */
            durationMs?: number;
            /**
             * Format: int64
             * @description What the receiver answered. Absent when there was no answer.
             */
            responseCode?: number;
            /** @description What went wrong. Absent when it was delivered. */
            error?: string;
            /** @description The same for programs. Absent when it was delivered. */
            failure?: components["schemas"]["WebhookFailure"];
            /** @description The beginning of what the receiver answered, at most 500 characters. Absent when there was none, and on a gateway whose webhooks may lead into private networks. */
            response?: string;
        };
        /** @description A webhook to make, or changes to one. `url` and `events` are needed to make one. */
        WebhookBody: {
            /** @description Whether events are delivered. On when absent. */
            active?: boolean;
            /** @description Headers sent along; replaces all earlier ones. */
            customHeaders?: {
                [key: string]: string;
            };
            /** @description Names of events, or `*`. */
            events?: string[];
            /** @description Default: exponential, 2 seconds, 15 attempts. */
            retryPolicy?: components["schemas"]["RetryPolicy"];
            /** @description Signs deliveries. 16 to 512 characters that can be seen, with no space at either end (a plain gateway takes any). Never shown; empty removes it, absent keeps it. One that replaces another does so at once: to change it with both valid for a time, rotate it. */
            secret?: string;
            /** @description Only this session; empty for all. A plain gateway widens to all when a change leaves it out. */
            sessionId?: string;
            /** @description Where events are posted to: http or https. */
            url?: string;
        };
        /** @description One event on its way to one webhook. */
        WebhookDelivery: {
            /** @description The id of the delivery, `whd_…`. */
            id: string;
            /** @description The id of the event. */
            eventId: string;
            /** @description The name of the event. */
            event: string;
            /**
             * @description `pending` (due, or waiting), `delivered`, `failed` (given up without trying on, as when the webhook was deleted) or `dead` (all attempts failed).
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed" | "dead";
            /**
             * Format: int64
             * @description Attempts made so far.
             */
            attempts: number;
            /**
             * Format: int64
             * @description What the receiver last answered. Absent when there was no answer.
             */
            responseCode?: number;
            /**
             * Format: int64
             * @description How long the last attempt took, in milliseconds.
             */
            durationMs?: number;
            /**
             * Format: int64
             * @description When it is tried again, epoch ms. Absent when it is not.
             */
            nextAttemptAt?: number;
            /** @description What went wrong last. */
            lastError?: string;
            /** @description The same for programs. */
            failure?: components["schemas"]["WebhookFailure"];
            /** @description True for a test event. It is attempted once, and what becomes of it never switches a webhook off. */
            test?: boolean;
            /**
             * Format: int64
             * @description When it was made, epoch ms.
             */
            createdAt: number;
        };
        /** @description A delivery with every attempt made so far, oldest first, and the envelope that is being delivered. */
        WebhookDeliveryDetail: components["schemas"]["WebhookDelivery"] & {
            /** @description The attempts, oldest first. */
            attemptLog: components["schemas"]["WebhookAttempt"][];
            /** @description What is posted to the receiver. Absent once the event has been pruned by retention. */
            envelope?: components["schemas"]["EventEnvelope"];
        };
        /**
         * @description Why a delivery did not get through: `name_resolution` (the host name is unknown), `connection` (refused, cut or unreachable), `tls` (the certificate or the handshake), `timeout` (no answer in 30 seconds), `response` (answered, but not with a 2xx; see `responseCode`), `forbidden_target` (the address may not be reached from this gateway) or `not_sent` (given up before anything was sent).
         * @enum {string}
         */
        WebhookFailure: "name_resolution" | "connection" | "tls" | "timeout" | "response" | "forbidden_target" | "not_sent";
        /** @description A webhook together with its new signing secret, which is shown once. */
        WebhookWithSecret: components["schemas"]["Webhook"] & {
            /** @description The new signing secret. It cannot be shown again. */
            secret: string;
        };
    };
    responses: {
        /** @description **400 `validation_error`**: the body, a parameter or a header is not acceptable. `details.errors` lists each fault with its place, such as `body.to` or `query.limit`. */
        ValidationError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "validation_error",
                 *         "message": "validation failed",
                 *         "details": {
                 *           "errors": [
                 *             "expected required property to be present (body.to: <missing>)"
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description **401 `unauthorized`**: no credential, or one that is invalid or has expired. Ask the identity service for a new token and try once more. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "unauthorized",
                 *         "message": "authentication required"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description **403 `forbidden`**: the credential lacks the permission in `x-permission`, or the user has no active organization. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "forbidden",
                 *         "message": "missing required capability: manage"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description **404 `not_found`**: it does not exist, or belongs to another organization. A plain gateway also answers this for a session that no process holds in memory. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "not_found",
                 *         "message": "session not found"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description **409 `conflict`**: not in this state: already paired, already running. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "conflict",
                 *         "message": "session already paired"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description **429 `rate_limited`**: a send limit of the session or a quota is used up. `details.retryAfterSeconds` tells how long to wait. */
        RateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "rate_limited",
                 *         "message": "send rate limit exceeded",
                 *         "details": {
                 *           "retryAfterSeconds": 17
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description **501 `not_implemented`**: the session has no live connection to WhatsApp, or the gateway does not offer this. */
        NotImplemented: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "not_implemented",
                 *         "message": "live WhatsApp client is not available for this session"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description **503 `gateway_unavailable`**: no gateway could answer within 15 seconds, or the one that owns the session is away. Try again later. */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "gateway_unavailable",
                 *         "message": "request timed out"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Any other error, in the same envelope; usually 500 `internal`. */
        Problem: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "internal",
                 *         "message": "internal error"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the session, `sess_…`.
         * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
         */
        Session: string;
        /**
         * @description The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
         * @example 119283746550012@lid
         */
        ChatId: string;
        /**
         * @description The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
         * @example 3EB0C431D2EXAMPLE01
         */
        MessageId: string;
        /**
         * @description The JID of the group.
         * @example 120363025550100001@g.us
         */
        GroupId: string;
        /**
         * @description The JID or LID of the member.
         * @example 119283746550012@lid
         */
        MemberJid: string;
        /**
         * @description The JID or LID of the person.
         * @example 119283746550012@lid
         */
        ContactJid: string;
        /**
         * @description The LID of the person.
         * @example 119283746550012@lid
         */
        ContactLid: string;
        /**
         * @description The JID of the channel.
         * @example 120363025550199009@newsletter
         */
        ChannelJid: string;
        /**
         * @description The id of the webhook, `wh_…`.
         * @example wh_01K04ZB2M8Y6R3T9QXC5VNKJPA
         */
        WebhookId: string;
        /**
         * @description The id of the delivery.
         * @example whd_01K04ZD7E1H5S8W2GBMQ4RTXNC
         */
        DeliveryId: string;
        /**
         * @description The id of the app, `oac_…`.
         * @example oac_01K04ZF3P9C6V1N7YJ8TDWKQHS
         */
        OAuthAppId: string;
        /**
         * @description The id of the grant, `ogr_…`.
         * @example ogr_01K04ZGM5X2B8Q4R6TNVWCEHJD
         */
        GrantId: string;
        /**
         * @description The id of the link.
         * @example eml_01J5Z8QK3N4V7T2M9XEXAMPLE1
         */
        EmbedLinkId: string;
        /**
         * @description The id of the key.
         * @example key2Rt7ExampleRow
         */
        ApiKeyId: string;
        /**
         * @description The size of a page. Below 1 counts as 1, above 200 as 200; 0 or absent as 50.
         * @example 50
         */
        Limit: number;
        /** @description `nextCursor` of the page before. Absent for the first page. */
        Cursor: string;
        /** @description Only entries of this user or key, by id. */
        AuditActor: string;
        /** @description Only this action, such as `session.create`. */
        AuditAction: string;
        /** @description Only entries about the thing with this id. */
        AuditTarget: string;
        /**
         * @description Only entries at or after this time, epoch ms.
         * @example 1784019600000
         */
        AuditFrom: number;
        /**
         * @description Only entries before this time, epoch ms.
         * @example 1784106000000
         */
        AuditTo: number;
        /**
         * @description A key of your own for this message, at most 255 characters. The same key never makes two messages: a repeat answers with the first result and `replayed: true`, or, where the first has failed, sends it again under its id (a plain gateway repeats the failure). It is kept for ever and counts for the whole organization, whatever the body or session, so use a fresh random one for each message. A credential that does not reach the session of the first is told 409.
         * @example 5f0c2c1e-example-0001
         */
        IdempotencyKey: string;
        /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
        WebhookRequestId: string;
        /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
        WebhookTimestamp: string;
        /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
        WebhookHmac: string;
        /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
        WebhookHmacNext: string;
        /** @description `sha512`, beside `X-Webhook-Hmac`. */
        WebhookHmacAlgorithm: "sha512";
    };
    requestBodies: never;
    headers: {
        /** @description The id of this request: the one sent along as `X-Request-Id` if it was valid (1 to 128 visible ASCII characters), else a new ULID. */
        RequestId: string;
        /** @description Seconds to wait, the same number as `details.retryAfterSeconds`. Extension `retry-after`: a plain gateway does not send it. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "gateway": {
                     *         "name": "wagate",
                     *         "version": "1.0.0"
                     *       },
                     *       "extensions": [
                     *         "session-settings",
                     *         "session-detail",
                     *         "chat-preview",
                     *         "search"
                     *       ],
                     *       "organization": {
                     *         "id": "org5Lm8ExampleAcme",
                     *         "name": "Acme",
                     *         "role": "owner"
                     *       },
                     *       "permissions": [
                     *         "read",
                     *         "send",
                     *         "manage",
                     *         "events"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Capabilities"];
                };
            };
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWASession"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "Support line",
                 *       "autoRead": false,
                 *       "start": false
                 *     }
                 */
                "application/json": components["schemas"]["CreateSessionInputBody"];
            };
        };
        responses: {
            /** @description The new session. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *       "organizationId": "org5Lm8ExampleAcme",
                     *       "gatewayId": "gw-1",
                     *       "label": "Support line",
                     *       "status": "stopped",
                     *       "autoRead": false,
                     *       "presenceTyping": false,
                     *       "ratePerMin": 20,
                     *       "ratePerHour": 200,
                     *       "isAdminSession": false,
                     *       "createdAt": 1784019723000,
                     *       "updatedAt": 1784019723000
                     *     }
                     */
                    "application/json": components["schemas"]["WASession"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *       "organizationId": "org5Lm8ExampleAcme",
                     *       "gatewayId": "gw-1",
                     *       "label": "Support line",
                     *       "status": "working",
                     *       "waJid": "12025550101:7@s.whatsapp.net",
                     *       "waLid": "119283746550001:7@lid",
                     *       "autoRead": true,
                     *       "presenceTyping": false,
                     *       "ratePerMin": 20,
                     *       "ratePerHour": 200,
                     *       "isAdminSession": false,
                     *       "lastConnectedAt": 1784019723000,
                     *       "createdAt": 1783933323000,
                     *       "updatedAt": 1784019723000
                     *     }
                     */
                    "application/json": components["schemas"]["WASession"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    updateSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "Night desk",
                 *       "autoRead": false,
                 *       "ratePerMin": 10
                 *     }
                 */
                "application/json": components["schemas"]["UpdateSessionBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *       "organizationId": "org5Lm8ExampleAcme",
                     *       "gatewayId": "gw-1",
                     *       "label": "Night desk",
                     *       "status": "working",
                     *       "waJid": "12025550101:7@s.whatsapp.net",
                     *       "waLid": "119283746550001:7@lid",
                     *       "autoRead": false,
                     *       "presenceTyping": false,
                     *       "ratePerMin": 10,
                     *       "ratePerHour": 200,
                     *       "isAdminSession": false,
                     *       "lastConnectedAt": 1784019723000,
                     *       "createdAt": 1783933323000,
                     *       "updatedAt": 1784019723000
                     *     }
                     */
                    "application/json": components["schemas"]["WASession"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    startSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WASession"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    stopSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *       "organizationId": "org5Lm8ExampleAcme",
                     *       "gatewayId": "gw-1",
                     *       "label": "Support line",
                     *       "status": "stopped",
                     *       "waJid": "12025550101:7@s.whatsapp.net",
                     *       "waLid": "119283746550001:7@lid",
                     *       "autoRead": true,
                     *       "presenceTyping": false,
                     *       "ratePerMin": 20,
                     *       "ratePerHour": 200,
                     *       "isAdminSession": false,
                     *       "lastConnectedAt": 1784019723000,
                     *       "createdAt": 1783933323000,
                     *       "updatedAt": 1784019723000
                     *     }
                     */
                    "application/json": components["schemas"]["WASession"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    restartSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WASession"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    logoutSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *       "organizationId": "org5Lm8ExampleAcme",
                     *       "gatewayId": "gw-1",
                     *       "label": "Support line",
                     *       "status": "logged_out",
                     *       "autoRead": false,
                     *       "presenceTyping": false,
                     *       "ratePerMin": 20,
                     *       "ratePerHour": 200,
                     *       "isAdminSession": false,
                     *       "createdAt": 1784019723000,
                     *       "updatedAt": 1784019723000
                     *     }
                     */
                    "application/json": components["schemas"]["WASession"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    sessionMe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *       "waJid": "12025550101:7@s.whatsapp.net",
                     *       "waLid": "119283746550001:7@lid",
                     *       "phoneNumber": "12025550101",
                     *       "status": "working",
                     *       "connected": true
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    sessionQR: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "2@EXAMPLE-ONLY-NOT-A-REAL-QR,AAAA,BBBB,CCCC",
                     *       "expiresAt": 1784019783000
                     *     }
                     */
                    "application/json": components["schemas"]["QR"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    sessionPairingCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "12025550101"
                 *     }
                 */
                "application/json": components["schemas"]["PairingCodeInputBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "EXAM-PLE1"
                     *     }
                     */
                    "application/json": components["schemas"]["PairingCodeOutputBody"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    backupStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackfillImport"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    importBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The `msgstore.db.crypt15` file, at most 256 MiB. */
                    file: string;
                    /** @description The 64 hexadecimal digits of the backup key, or the content of the key file. */
                    key: string;
                };
            };
        };
        responses: {
            /** @description The import has begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackfillImport"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listChats: {
        parameters: {
            query?: {
                /**
                 * @description The size of a page. Below 1 counts as 1, above 200 as 200; 0 or absent as 50.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Absent for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only chats whose name or phone number contains this, whatever its case, accents and notation, or whose JID is this; a person also by their other address.
                 * @example ann
                 */
                q?: string;
                /**
                 * @description Only chats of this kind.
                 * @example group
                 */
                type?: "dm" | "group" | "newsletter" | "broadcast" | "status";
                /** @description Only archived chats (`true`), or only the others (`false`). */
                archived?: boolean;
                /** @description Only chats with unread messages (`true`), or only those without (`false`). */
                unread?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 412,
                     *           "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *           "jid": "119283746550012@lid",
                     *           "aliases": [
                     *             "119283746550012@lid",
                     *             "12025550143@s.whatsapp.net"
                     *           ],
                     *           "type": "dm",
                     *           "name": "Ann Example",
                     *           "lastMessageAt": 1784019723000,
                     *           "unreadCount": 2,
                     *           "archived": false,
                     *           "pinned": true
                     *         }
                     *       ],
                     *       "nextCursor": "1784019723000:412"
                     *     }
                     */
                    "application/json": components["schemas"]["ListChat"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
                 * @example 119283746550012@lid
                 */
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 412,
                     *       "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *       "jid": "119283746550012@lid",
                     *       "aliases": [
                     *         "119283746550012@lid",
                     *         "12025550143@s.whatsapp.net"
                     *       ],
                     *       "type": "dm",
                     *       "name": "Ann Example",
                     *       "lastMessageAt": 1784019723000,
                     *       "unreadCount": 2,
                     *       "archived": false,
                     *       "pinned": true
                     *     }
                     */
                    "application/json": components["schemas"]["Chat"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    deleteChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
                 * @example 119283746550012@lid
                 */
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    updateChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
                 * @example 119283746550012@lid
                 */
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pinned": true,
                 *       "mutedUntil": 1784048523000
                 *     }
                 */
                "application/json": components["schemas"]["UpdateChatInputBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 412,
                     *       "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *       "jid": "119283746550012@lid",
                     *       "aliases": [
                     *         "119283746550012@lid",
                     *         "12025550143@s.whatsapp.net"
                     *       ],
                     *       "type": "dm",
                     *       "name": "Ann Example",
                     *       "lastMessageAt": 1784019723000,
                     *       "unreadCount": 2,
                     *       "archived": false,
                     *       "pinned": true,
                     *       "mutedUntil": 1784048523000
                     *     }
                     */
                    "application/json": components["schemas"]["Chat"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getChatPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
                 * @example 119283746550012@lid
                 */
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "chatJid": "119283746550012@lid",
                     *       "from": "119283746550012@lid",
                     *       "state": "unknown"
                     *     }
                     */
                    "application/json": components["schemas"]["PresenceStatus"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    setChatPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
                 * @example 119283746550012@lid
                 */
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "composing"
                 *     }
                 */
                "application/json": components["schemas"]["ChatPresenceInputBody"];
            };
        };
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    readChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
                 * @example 119283746550012@lid
                 */
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 412,
                     *       "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *       "jid": "119283746550012@lid",
                     *       "aliases": [
                     *         "119283746550012@lid",
                     *         "12025550143@s.whatsapp.net"
                     *       ],
                     *       "type": "dm",
                     *       "name": "Ann Example",
                     *       "lastMessageAt": 1784019723000,
                     *       "unreadCount": 0,
                     *       "archived": false,
                     *       "pinned": true
                     *     }
                     */
                    "application/json": components["schemas"]["Chat"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listChatMessages: {
        parameters: {
            query?: {
                /**
                 * @description The size of a page. Below 1 counts as 1, above 200 as 200; 0 or absent as 50.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Absent for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description The `waMessageId` of a message: the page has that message in its middle, with `nextCursor` towards older and `prevCursor` towards newer ones. 404 when the chat has no such message. */
                around?: string;
                /** @description `prevCursor` of an earlier answer: the page that follows towards newer messages, still newest first. Not together with `cursor` or `around`. */
                after?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the chat. For a direct chat both the LID and the phone JID find it; a plain gateway accepts the second only for reading.
                 * @example 119283746550012@lid
                 */
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "msg_01K04ZC8T5W3Q7N1RBXV9GEHMD",
                     *           "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *           "waMessageId": "3EB0C431D2EXAMPLE01",
                     *           "chatJid": "119283746550012@lid",
                     *           "senderLid": "119283746550012@lid",
                     *           "senderJid": "12025550143@s.whatsapp.net",
                     *           "senderName": "Ann Example",
                     *           "fromMe": false,
                     *           "direction": "in",
                     *           "type": "text",
                     *           "body": "Is the order ready?",
                     *           "hasMedia": false,
                     *           "edited": false,
                     *           "deleted": false,
                     *           "timestamp": 1784019723000,
                     *           "createdAt": 1784019723120
                     *         }
                     *       ],
                     *       "nextCursor": "msg_01K04ZC8T5W3Q7N1RBXV9GEHMD"
                     *     }
                     */
                    "application/json": components["schemas"]["ListMessage"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getMessageMedia: {
        parameters: {
            query: {
                /** @description The JID of the chat that the message is in, by any of its addresses. */
                chat: string;
                /** @description Who wrote it, by any address, or `me`: where several messages of a chat go by one id. Without it our own is meant first, then the oldest. */
                sender?: string;
            };
            header?: {
                /** @description A single range of bytes, such as `bytes=0-1023`; others are answered with the whole file. */
                Range?: string;
            };
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
                 * @example 3EB0C431D2EXAMPLE01
                 */
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The part that was asked for; `Content-Range` says which. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    sendMessage: {
        parameters: {
            query?: {
                /** @description Store the message and answer 202 at once; it is sent in the background. On a plain gateway such a message stays queued for ever: leave it out there. */
                async?: boolean;
            };
            header?: {
                /**
                 * @description A key of your own for this message, at most 255 characters. The same key never makes two messages: a repeat answers with the first result and `replayed: true`, or, where the first has failed, sends it again under its id (a plain gateway repeats the failure). It is kept for ever and counts for the whole organization, whatever the body or session, so use a fresh random one for each message. A credential that does not reach the session of the first is told 409.
                 * @example 5f0c2c1e-example-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendRequest"];
            };
        };
        responses: {
            /** @description WhatsApp has taken the message (or, on a replay, what became of it). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            /** @description On its way: `async=true`, a message that WhatsApp has not confirmed yet, or the replay of one that is still under way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "async",
                     *       "status": "queued",
                     *       "outboxId": "out_01K04ZN6B2W8QXTR4VMCEHJKD9"
                     *     }
                     */
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    revokeMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
                 * @example 3EB0C431D2EXAMPLE01
                 */
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "chat": "119283746550012@lid"
                 *     }
                 */
                "application/json": components["schemas"]["RevokeMessageInputBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    editMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
                 * @example 3EB0C431D2EXAMPLE01
                 */
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "chat": "119283746550012@lid",
                 *       "text": "Yes, come by after five."
                 *     }
                 */
                "application/json": components["schemas"]["EditMessageInputBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    addReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
                 * @example 3EB0C431D2EXAMPLE01
                 */
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "chat": "119283746550012@lid",
                 *       "emoji": "👍"
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["ReactionInputBody"], "emoji">;
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    removeReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
                 * @example 3EB0C431D2EXAMPLE01
                 */
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "chat": "119283746550012@lid"
                 *     }
                 */
                "application/json": components["schemas"]["ReactionInputBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    forwardMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
                 * @example 3EB0C431D2EXAMPLE01
                 */
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "chat": "119283746550012@lid",
                 *       "to": "120363025550100001@g.us"
                 *     }
                 */
                "application/json": components["schemas"]["ForwardInputBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    voteMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The id WhatsApp gave the message: `waMessageId`, not the `msg_…` id of the row.
                 * @example 3EB0C431D2EXAMPLE01
                 */
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "chat": "120363025550100001@g.us",
                 *       "options": [
                 *         "Tuesday"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["VoteInputBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    searchMessages: {
        parameters: {
            query: {
                /**
                 * @description The text to look for, taken as it is: 1 to 256 characters, found anywhere in a message's `body`, in any script, whatever its case, accents and width. One or two characters are found too, by reading from the newest message on, page after page.
                 * @example invoice
                 */
                q: string;
                /** @description Only in the chat with this JID; any address of the person will do. */
                chat?: string;
                /** @description Only messages of this sender (JID or LID); `me` for own ones. */
                from?: string;
                /** @description Only messages of this type, such as `image`. */
                type?: string;
                /** @description Only messages older than this time, epoch ms. */
                before?: number;
                /** @description Only messages at or after this time, epoch ms. */
                after?: number;
                /**
                 * @description The size of a page. Below 1 counts as 1, above 200 as 200; 0 or absent as 50.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Absent for the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "msg_01K04ZC8T5W3Q7N1RBXV9GEHMD",
                     *           "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *           "waMessageId": "3EB0C431D2EXAMPLE01",
                     *           "chatJid": "119283746550012@lid",
                     *           "senderLid": "119283746550012@lid",
                     *           "senderJid": "12025550143@s.whatsapp.net",
                     *           "senderName": "Ann Example",
                     *           "fromMe": false,
                     *           "direction": "in",
                     *           "type": "text",
                     *           "body": "The invoice is on its way",
                     *           "hasMedia": false,
                     *           "edited": false,
                     *           "deleted": false,
                     *           "timestamp": 1784019723000,
                     *           "createdAt": 1784019723120
                     *         }
                     *       ],
                     *       "highlights": {
                     *         "msg_01K04ZC8T5W3Q7N1RBXV9GEHMD": [
                     *           {
                     *             "start": 4,
                     *             "length": 7
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListMessage"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description Only people met in a direct chat (`dm`) or only in groups (`group`). */
                source?: "dm" | "group";
                /** @description Only members of the group with this JID. Overrides `source`. */
                group?: string;
                /**
                 * @description Only people whose name or number contains this, whatever its case, accents and notation (`+`, spaces, a leading 0, Brazil's ninth digit), or whose JID is this. A plain gateway looks at the name only.
                 * @example ann
                 */
                q?: string;
                /**
                 * @description The size of a page. Below 1 counts as 1, above 200 as 200; 0 or absent as 50.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Absent for the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "lid": "119283746550012@lid",
                     *           "name": "Ann Example",
                     *           "phoneNumber": "12025550143",
                     *           "source": "dm"
                     *         }
                     *       ],
                     *       "nextCursor": "88"
                     *     }
                     */
                    "application/json": components["schemas"]["ListContact"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The LID of the person.
                 * @example 119283746550012@lid
                 */
                lid: components["parameters"]["ContactLid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "identity": {
                     *         "id": 88,
                     *         "lid": "119283746550012@lid",
                     *         "name": "Ann Example",
                     *         "phoneJid": "12025550143@s.whatsapp.net",
                     *         "phoneNumber": "12025550143",
                     *         "firstSeenAt": 1781427723000,
                     *         "updatedAt": 1784019723000
                     *       },
                     *       "dm": true,
                     *       "groups": [
                     *         {
                     *           "jid": "120363025550100001@g.us",
                     *           "name": "Delivery team",
                     *           "role": "admin",
                     *           "tag": "Driver",
                     *           "lastSeen": 1784019723000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContactDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    checkContact: {
        parameters: {
            query?: {
                /**
                 * @description The number, digits with the country code; needed (400 without).
                 * @example 12025550143
                 */
                phone?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "query": "12025550143",
                     *       "isOnWhatsApp": true,
                     *       "jid": "12025550143@s.whatsapp.net"
                     *     }
                     */
                    "application/json": components["schemas"]["OnWhatsApp"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getContactPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID or LID of the person.
                 * @example 119283746550012@lid
                 */
                jid: components["parameters"]["ContactJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1784000000",
                     *       "url": "https://pps.example.org/v/t61/picture.jpg"
                     *     }
                     */
                    "application/json": components["schemas"]["ProfilePicture"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getContactAbout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID or LID of the person.
                 * @example 119283746550012@lid
                 */
                jid: components["parameters"]["ContactJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "about": "At work"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactAboutOutputBody"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    blockContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID or LID of the person.
                 * @example 119283746550012@lid
                 */
                jid: components["parameters"]["ContactJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    unblockContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID or LID of the person.
                 * @example 119283746550012@lid
                 */
                jid: components["parameters"]["ContactJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 31,
                     *           "groupJid": "120363025550100001@g.us",
                     *           "subject": "Delivery team",
                     *           "description": "Routes and shifts",
                     *           "ownerJid": "12025550143@s.whatsapp.net",
                     *           "participantCount": 12,
                     *           "isAnnounce": false,
                     *           "isLocked": false,
                     *           "createdAtWa": 1752483723000,
                     *           "firstSeenAt": 1781427723000,
                     *           "updatedAt": 1784019723000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListGroup"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Delivery team",
                 *       "participants": [
                 *         "119283746550012@lid"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateGroupInputBody"];
            };
        };
        responses: {
            /** @description The new group. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "groupJid": "120363025550100001@g.us",
                     *       "subject": "Delivery team",
                     *       "ownerJid": "12025550101@s.whatsapp.net",
                     *       "participants": 2
                     *     }
                     */
                    "application/json": components["schemas"]["GroupInfo"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 31,
                     *       "groupJid": "120363025550100001@g.us",
                     *       "subject": "Delivery team",
                     *       "description": "Routes and shifts",
                     *       "ownerJid": "12025550143@s.whatsapp.net",
                     *       "participantCount": 12,
                     *       "isAnnounce": false,
                     *       "isLocked": false,
                     *       "createdAtWa": 1752483723000,
                     *       "firstSeenAt": 1781427723000,
                     *       "updatedAt": 1784019723000
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": "Delivery team north",
                 *       "announce": true
                 *     }
                 */
                "application/json": components["schemas"]["UpdateGroupInputBody"];
            };
        };
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 907,
                     *           "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *           "groupJid": "120363025550100001@g.us",
                     *           "lid": "119283746550012@lid",
                     *           "role": "admin",
                     *           "tag": "Driver",
                     *           "firstSeenAt": 1781427723000,
                     *           "lastSeenAt": 1784019723000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListGroupMember"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    addGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "participants": [
                 *         "119283746550012@lid"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AddGroupMembersInputBody"];
            };
        };
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    removeGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
                /**
                 * @description The JID or LID of the member.
                 * @example 119283746550012@lid
                 */
                jid: components["parameters"]["MemberJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    promoteGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
                /**
                 * @description The JID or LID of the member.
                 * @example 119283746550012@lid
                 */
                jid: components["parameters"]["MemberJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    demoteGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
                /**
                 * @description The JID or LID of the member.
                 * @example 119283746550012@lid
                 */
                jid: components["parameters"]["MemberJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    approveGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "participants": [
                 *         "119283746550012@lid"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApproveGroupMembersInputBody"];
            };
        };
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getGroupInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invite": "https://chat.example.org/EXAMPLEINVITE"
                     *     }
                     */
                    "application/json": components["schemas"]["InviteOutputBody"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    revokeGroupInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invite": "https://chat.example.org/EXAMPLEINVITE2"
                     *     }
                     */
                    "application/json": components["schemas"]["InviteOutputBody"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    joinGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "invite": "https://chat.example.org/EXAMPLEINVITE"
                 *     }
                 */
                "application/json": components["schemas"]["JoinGroupInputBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "groupJid": "120363025550100001@g.us"
                     *     }
                     */
                    "application/json": components["schemas"]["JoinGroupOutputBody"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    leaveGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the group.
                 * @example 120363025550100001@g.us
                 */
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Shop news",
                 *       "description": "Once a week"
                 *     }
                 */
                "application/json": components["schemas"]["CreateChannelInputBody"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jid": "120363025550199009@newsletter"
                     *     }
                     */
                    "application/json": components["schemas"]["CreateChannelOutputBody"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listChannelMessages: {
        parameters: {
            query?: {
                /**
                 * @description The size of a page. Below 1 counts as 1, above 200 as 200; 0 or absent as 50.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Absent for the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the channel.
                 * @example 120363025550199009@newsletter
                 */
                jid: components["parameters"]["ChannelJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "msg_01K04ZC8T5W3Q7N1RBXV9GEHMD",
                     *           "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *           "waMessageId": "3EB0C431D2EXAMPLE01",
                     *           "chatJid": "120363025550199009@newsletter",
                     *           "fromMe": false,
                     *           "direction": "in",
                     *           "type": "text",
                     *           "body": "New opening hours",
                     *           "hasMedia": false,
                     *           "edited": false,
                     *           "deleted": false,
                     *           "timestamp": 1784019723000,
                     *           "createdAt": 1784019723120
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListMessage"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    followChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the channel.
                 * @example 120363025550199009@newsletter
                 */
                jid: components["parameters"]["ChannelJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    unfollowChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the channel.
                 * @example 120363025550199009@newsletter
                 */
                jid: components["parameters"]["ChannelJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    muteChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
                /**
                 * @description The JID of the channel.
                 * @example 120363025550199009@newsletter
                 */
                jid: components["parameters"]["ChannelJid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mute": true
                 *     }
                 */
                "application/json": components["schemas"]["MuteChannelInputBody"];
            };
        };
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    postStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "text",
                 *       "text": "Open until eight today"
                 *     }
                 */
                "application/json": components["schemas"]["PostStatusInputBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messageId": "3EB0C431D2EXAMPLE03"
                     *     }
                     */
                    "application/json": components["schemas"]["PostStatusOutputBody"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    setPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "offline"
                 *     }
                 */
                "application/json": components["schemas"]["SetPresenceInputBody"];
            };
        };
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createRealtimeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "scope": "session",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "events": [
                 *         "message",
                 *         "message.status"
                 *       ],
                 *       "since": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP"
                 *     }
                 */
                "application/json": components["schemas"]["TicketRequest"];
            };
        };
        responses: {
            /** @description The ticket. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ticket": "rt_example-ticket-that-is-not-real",
                     *       "expiresInSeconds": 30,
                     *       "url": "wss://gateway.example.org/api/v1/realtime?ticket=rt_example-ticket-that-is-not-real"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    openRealtime: {
        parameters: {
            query: {
                /**
                 * @description The ticket of `POST /api/v1/realtime/ticket`.
                 * @example rt_example-ticket-that-is-not-real
                 */
                ticket: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The socket is open; each text frame is a `RealtimeFrame`. */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeFrame"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "wh_01K04ZB2M8Y6R3T9QXC5VNKJPA",
                     *           "organizationId": "org5Lm8ExampleAcme",
                     *           "url": "https://hooks.example.org/whatsapp",
                     *           "events": [
                     *             "message",
                     *             "message.status"
                     *           ],
                     *           "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *           "customHeaders": {
                     *             "X-Team": "support"
                     *           },
                     *           "retryPolicy": {
                     *             "policy": "exponential",
                     *             "delaySeconds": 2,
                     *             "attempts": 15
                     *           },
                     *           "active": true,
                     *           "hasSecret": true,
                     *           "createdAt": 1783933323000,
                     *           "updatedAt": 1784019723000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListWebhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://hooks.example.org/whatsapp",
                 *       "events": [
                 *         "message",
                 *         "message.status"
                 *       ],
                 *       "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "secret": "example-secret-that-is-not-real",
                 *       "retryPolicy": {
                 *         "policy": "exponential",
                 *         "delaySeconds": 2,
                 *         "attempts": 15
                 *       }
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["WebhookBody"], "url" | "events">;
            };
        };
        responses: {
            /** @description The new webhook. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, `wh_…`.
                 * @example wh_01K04ZB2M8Y6R3T9QXC5VNKJPA
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, `wh_…`.
                 * @example wh_01K04ZB2M8Y6R3T9QXC5VNKJPA
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, `wh_…`.
                 * @example wh_01K04ZB2M8Y6R3T9QXC5VNKJPA
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "active": false,
                 *       "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wh_01K04ZB2M8Y6R3T9QXC5VNKJPA",
                     *       "organizationId": "org5Lm8ExampleAcme",
                     *       "url": "https://hooks.example.org/whatsapp",
                     *       "events": [
                     *         "message",
                     *         "message.status"
                     *       ],
                     *       "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *       "customHeaders": {
                     *         "X-Team": "support"
                     *       },
                     *       "retryPolicy": {
                     *         "policy": "exponential",
                     *         "delaySeconds": 2,
                     *         "attempts": 15
                     *       },
                     *       "active": false,
                     *       "hasSecret": true,
                     *       "createdAt": 1783933323000,
                     *       "updatedAt": 1784019723000
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description Only deliveries in this state; `undelivered` is `failed` and `dead`.
                 * @example dead
                 */
                status?: "pending" | "delivered" | "failed" | "dead" | "undelivered";
                /** @description Only deliveries of this event, such as `message`. */
                event?: string;
                /**
                 * @description The size of a page. Below 1 counts as 1, above 200 as 200; 0 or absent as 50.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Absent for the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, `wh_…`.
                 * @example wh_01K04ZB2M8Y6R3T9QXC5VNKJPA
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "whd_01K04ZD7E1H5S8W2GBMQ4RTXNC",
                     *           "eventId": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                     *           "event": "message",
                     *           "status": "pending",
                     *           "attempts": 2,
                     *           "responseCode": 502,
                     *           "durationMs": 148,
                     *           "nextAttemptAt": 1784019727000,
                     *           "lastError": "the receiver answered 502",
                     *           "createdAt": 1784019723000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListWebhookDelivery"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, `wh_…`.
                 * @example wh_01K04ZB2M8Y6R3T9QXC5VNKJPA
                 */
                id: components["parameters"]["WebhookId"];
                /**
                 * @description The id of the delivery.
                 * @example whd_01K04ZD7E1H5S8W2GBMQ4RTXNC
                 */
                did: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whd_01K04ZD7E1H5S8W2GBMQ4RTXNC",
                     *       "eventId": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                     *       "event": "message",
                     *       "status": "pending",
                     *       "attempts": 2,
                     *       "responseCode": 502,
                     *       "durationMs": 148,
                     *       "nextAttemptAt": 1784019727000,
                     *       "lastError": "the receiver answered 502",
                     *       "createdAt": 1784019723000,
                     *       "attemptLog": [
                     *         {
                     *           "attempt": 1,
                     *           "at": 1784019723000,
                     *           "durationMs": 93,
                     *           "responseCode": 502
                     *         },
                     *         {
                     *           "attempt": 2,
                     *           "at": 1784019725000,
                     *           "durationMs": 148,
                     *           "responseCode": 502,
                     *           "error": "the receiver answered 502"
                     *         }
                     *       ],
                     *       "envelope": {
                     *         "schema": "v1",
                     *         "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                     *         "event": "session.status",
                     *         "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *         "organization": "org5Lm8ExampleAcme",
                     *         "timestamp": 1784019723000,
                     *         "payload": {
                     *           "status": "working"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, `wh_…`.
                 * @example wh_01K04ZB2M8Y6R3T9QXC5VNKJPA
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "event": "message"
                 *     }
                 */
                "application/json": components["schemas"]["TestWebhookBody"];
            };
        };
        responses: {
            /** @description The test is due now. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    redeliverWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, `wh_…`.
                 * @example wh_01K04ZB2M8Y6R3T9QXC5VNKJPA
                 */
                id: components["parameters"]["WebhookId"];
                /**
                 * @description The id of the delivery.
                 * @example whd_01K04ZD7E1H5S8W2GBMQ4RTXNC
                 */
                did: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is due now. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    redeliverWebhookDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, `wh_…`.
                 * @example wh_01K04ZB2M8Y6R3T9QXC5VNKJPA
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": 1784016123000,
                 *       "to": 1784019723000,
                 *       "status": "dead"
                 *     }
                 */
                "application/json": components["schemas"]["RedeliverBody"];
            };
        };
        responses: {
            /** @description They are due now; with `dryRun` nothing is. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queued": 42
                     *     }
                     */
                    "application/json": components["schemas"]["RedeliverResult"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, `wh_…`.
                 * @example wh_01K04ZB2M8Y6R3T9QXC5VNKJPA
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "overlapSeconds": 86400
                 *     }
                 */
                "application/json": components["schemas"]["RotateSecretBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wh_01K04ZB2M8Y6R3T9QXC5VNKJPA",
                     *       "organizationId": "org5Lm8ExampleAcme",
                     *       "url": "https://hooks.example.org/whatsapp",
                     *       "events": [
                     *         "message",
                     *         "message.status"
                     *       ],
                     *       "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *       "customHeaders": {
                     *         "X-Team": "support"
                     *       },
                     *       "retryPolicy": {
                     *         "policy": "exponential",
                     *         "delaySeconds": 2,
                     *         "attempts": 15
                     *       },
                     *       "active": true,
                     *       "hasSecret": true,
                     *       "createdAt": 1783933323000,
                     *       "updatedAt": 1784019723000,
                     *       "previousSecretUntil": 1784106123000,
                     *       "secret": "example-secret-that-is-not-real"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "key2Rt7ExampleRow",
                     *           "name": "Night shift",
                     *           "start": "wa_Exa",
                     *           "permissions": [
                     *             "read",
                     *             "events"
                     *           ],
                     *           "enabled": true,
                     *           "createdAt": 1783933323000,
                     *           "createdBy": "usr7Hq2ExampleAnn",
                     *           "lastUsedAt": 1784019723000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListApiKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Night shift",
                 *       "permissions": [
                 *         "read",
                 *         "events"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateApiKeyBody"];
            };
        };
        responses: {
            /** @description The new key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key2Rt7ExampleRow",
                     *       "name": "Night shift",
                     *       "start": "wa_Exa",
                     *       "permissions": [
                     *         "read",
                     *         "events"
                     *       ],
                     *       "enabled": true,
                     *       "createdAt": 1783933323000,
                     *       "createdBy": "usr7Hq2ExampleAnn",
                     *       "key": "wa_ExampleKeyThatIsNotReal"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the key.
                 * @example key2Rt7ExampleRow
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the key.
                 * @example key2Rt7ExampleRow
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enabled": false
                 *     }
                 */
                "application/json": components["schemas"]["UpdateApiKeyBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key2Rt7ExampleRow",
                     *       "name": "Night shift",
                     *       "start": "wa_Exa",
                     *       "permissions": [
                     *         "read",
                     *         "events"
                     *       ],
                     *       "enabled": false,
                     *       "createdAt": 1783933323000,
                     *       "createdBy": "usr7Hq2ExampleAnn",
                     *       "createdByName": "Ann Example",
                     *       "disabledAt": 1784019723000,
                     *       "lastUsedAt": 1784019723000
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the key.
                 * @example key2Rt7ExampleRow
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key2Rt7ExampleRow",
                     *       "name": "Night shift",
                     *       "start": "wa_Exa",
                     *       "permissions": [
                     *         "read",
                     *         "events"
                     *       ],
                     *       "enabled": true,
                     *       "createdAt": 1783933323000,
                     *       "createdBy": "usr7Hq2ExampleAnn",
                     *       "lastUsedAt": 1784019723000,
                     *       "key": "wa_ExampleKeyThatIsNotReal"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listOAuthApps: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. Absent for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The size of a page. Below 1 counts as 1, above 200 as 200; 0 or absent as 50.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "oac_01K04ZF3P9C6V1N7YJ8TDWKQHS",
                     *           "organizationId": "org5Lm8ExampleAcme",
                     *           "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *           "name": "Shop login",
                     *           "clientId": "wa_01K04ZF3PA7B2Q8RNXT5VWCEHJ",
                     *           "clientType": "confidential",
                     *           "secretLast4": "ab12",
                     *           "redirectUris": [
                     *             "https://shop.example.org/callback"
                     *           ],
                     *           "loginCommand": "login",
                     *           "modes": [
                     *             "dm"
                     *           ],
                     *           "allowedScopes": [
                     *             "openid",
                     *             "profile"
                     *           ],
                     *           "tokenTtlSeconds": 900,
                     *           "refreshTtlSeconds": 2592000,
                     *           "issuer": "https://gateway.example.org",
                     *           "status": "active",
                     *           "createdAt": 1783933323000,
                     *           "updatedAt": 1784019723000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOAuthApp"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "name": "Shop login",
                 *       "redirectUris": [
                 *         "https://shop.example.org/callback"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OauthAppBody"];
            };
        };
        responses: {
            /** @description The new app. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthAppWithSecret"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the app, `oac_…`.
                 * @example oac_01K04ZF3P9C6V1N7YJ8TDWKQHS
                 */
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthApp"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    deleteOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the app, `oac_…`.
                 * @example oac_01K04ZF3P9C6V1N7YJ8TDWKQHS
                 */
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    updateOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the app, `oac_…`.
                 * @example oac_01K04ZF3P9C6V1N7YJ8TDWKQHS
                 */
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Shop sign-in"
                 *     }
                 */
                "application/json": components["schemas"]["OauthAppPatchBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "oac_01K04ZF3P9C6V1N7YJ8TDWKQHS",
                     *       "organizationId": "org5Lm8ExampleAcme",
                     *       "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *       "name": "Shop sign-in",
                     *       "clientId": "wa_01K04ZF3PA7B2Q8RNXT5VWCEHJ",
                     *       "clientType": "confidential",
                     *       "secretLast4": "ab12",
                     *       "redirectUris": [
                     *         "https://shop.example.org/callback"
                     *       ],
                     *       "loginCommand": "login",
                     *       "modes": [
                     *         "dm"
                     *       ],
                     *       "allowedScopes": [
                     *         "openid",
                     *         "profile"
                     *       ],
                     *       "tokenTtlSeconds": 900,
                     *       "refreshTtlSeconds": 2592000,
                     *       "issuer": "https://gateway.example.org",
                     *       "status": "active",
                     *       "createdAt": 1783933323000,
                     *       "updatedAt": 1784019723000
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthApp"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    rotateOAuthAppSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the app, `oac_…`.
                 * @example oac_01K04ZF3P9C6V1N7YJ8TDWKQHS
                 */
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthAppWithSecret"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    enableOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the app, `oac_…`.
                 * @example oac_01K04ZF3P9C6V1N7YJ8TDWKQHS
                 */
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthApp"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    disableOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the app, `oac_…`.
                 * @example oac_01K04ZF3P9C6V1N7YJ8TDWKQHS
                 */
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "oac_01K04ZF3P9C6V1N7YJ8TDWKQHS",
                     *       "organizationId": "org5Lm8ExampleAcme",
                     *       "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *       "name": "Shop login",
                     *       "clientId": "wa_01K04ZF3PA7B2Q8RNXT5VWCEHJ",
                     *       "clientType": "confidential",
                     *       "secretLast4": "ab12",
                     *       "redirectUris": [
                     *         "https://shop.example.org/callback"
                     *       ],
                     *       "loginCommand": "login",
                     *       "modes": [
                     *         "dm"
                     *       ],
                     *       "allowedScopes": [
                     *         "openid",
                     *         "profile"
                     *       ],
                     *       "tokenTtlSeconds": 900,
                     *       "refreshTtlSeconds": 2592000,
                     *       "issuer": "https://gateway.example.org",
                     *       "status": "disabled",
                     *       "createdAt": 1783933323000,
                     *       "updatedAt": 1784019723000
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthApp"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listOAuthAppGrants: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. Absent for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The size of a page. Below 1 counts as 1, above 200 as 200; 0 or absent as 50.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the app, `oac_…`.
                 * @example oac_01K04ZF3P9C6V1N7YJ8TDWKQHS
                 */
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "ogr_01K04ZGM5X2B8Q4R6TNVWCEHJD",
                     *           "clientId": "wa_01K04ZF3PA7B2Q8RNXT5VWCEHJ",
                     *           "waIdentityId": 88,
                     *           "sub": "119283746550012@lid",
                     *           "displayName": "Ann Example",
                     *           "phoneMasked": "+1******0143",
                     *           "grantedScopes": [
                     *             "openid",
                     *             "profile"
                     *           ],
                     *           "lastAcr": "wa:dm",
                     *           "refreshFamilyCount": 1,
                     *           "createdAt": 1783933323000,
                     *           "lastUsedAt": 1784019723000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOAuthGrant"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    revokeOAuthAppGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the app, `oac_…`.
                 * @example oac_01K04ZF3P9C6V1N7YJ8TDWKQHS
                 */
                id: components["parameters"]["OAuthAppId"];
                /**
                 * @description The id of the grant, `ogr_…`.
                 * @example ogr_01K04ZGM5X2B8Q4R6TNVWCEHJD
                 */
                grantId: components["parameters"]["GrantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    revokeAllOAuthAppGrants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the app, `oac_…`.
                 * @example oac_01K04ZF3P9C6V1N7YJ8TDWKQHS
                 */
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description Only entries of this user or key, by id. */
                actor?: components["parameters"]["AuditActor"];
                /** @description Only this action, such as `session.create`. */
                action?: components["parameters"]["AuditAction"];
                /** @description Only entries about the thing with this id. */
                target?: components["parameters"]["AuditTarget"];
                /**
                 * @description Only entries at or after this time, epoch ms.
                 * @example 1784019600000
                 */
                from?: components["parameters"]["AuditFrom"];
                /**
                 * @description Only entries before this time, epoch ms.
                 * @example 1784106000000
                 */
                to?: components["parameters"]["AuditTo"];
                /**
                 * @description The size of a page. Below 1 counts as 1, above 200 as 200; 0 or absent as 50.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Absent for the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAuditEntry"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getAlertChoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kinds": [
                     *         "session_logged_out",
                     *         "session_failed"
                     *       ],
                     *       "email": true,
                     *       "address": "ann@example.org",
                     *       "mail": true
                     *     }
                     */
                    "application/json": components["schemas"]["AlertChoice"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    updateAlertChoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": true
                 *     }
                 */
                "application/json": components["schemas"]["AlertChoiceBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kinds": [
                     *         "session_logged_out",
                     *         "session_failed",
                     *         "session_reconnecting",
                     *         "session_limited",
                     *         "webhook_disabled"
                     *       ],
                     *       "email": true,
                     *       "address": "ann@example.org",
                     *       "mail": true
                     *     }
                     */
                    "application/json": components["schemas"]["AlertChoice"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listOpenAlerts: {
        parameters: {
            query?: {
                /**
                 * @description The size of a page. Below 1 counts as 1, above 200 as 200; 0 or absent as 50.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Absent for the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "alr_01K04ZC8W6T2M9QXNBR5VHJKDP",
                     *           "kind": "session_logged_out",
                     *           "session": {
                     *             "id": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *             "label": "Support line"
                     *           },
                     *           "since": 1784019723000,
                     *           "reason": "The phone has removed this linked device."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListAlert"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    testAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "ann@example.org"
                     *     }
                     */
                    "application/json": components["schemas"]["AlertTest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    adminListSessions: {
        parameters: {
            query?: {
                /** @description Only sessions whose label, number, JID or id contains this, in any case. */
                q?: string;
                /** @description Only sessions of the organization with this id. */
                organization?: string;
                /** @description Only sessions held by the gateway with this id. */
                gateway?: string;
                /** @description Only sessions in this state. */
                status?: "starting" | "scan_qr_code" | "working" | "failed" | "stopped" | "logged_out";
                /** @description The size of a page, 50 unless told, at most 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWASession"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    adminStartSessionBackfill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job has begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bf_01K04ZK8V3Q7N2RTXBW6CMEHJD",
                     *       "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *       "organizationId": "org5Lm8ExampleAcme",
                     *       "status": "running",
                     *       "contacts": 120,
                     *       "groups": 4,
                     *       "groupMembers": 73,
                     *       "startedAt": 1784019723000
                     *     }
                     */
                    "application/json": components["schemas"]["BackfillJob"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    adminSessionBackfillStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session, `sess_…`.
                 * @example sess_01K04Z9Q4S7W2V5XN8BMT3CDHE
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bf_01K04ZK8V3Q7N2RTXBW6CMEHJD",
                     *       "sessionId": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *       "organizationId": "org5Lm8ExampleAcme",
                     *       "status": "succeeded",
                     *       "contacts": 120,
                     *       "groups": 4,
                     *       "groupMembers": 73,
                     *       "startedAt": 1784019723000,
                     *       "finishedAt": 1784019732000
                     *     }
                     */
                    "application/json": components["schemas"]["BackfillJob"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listGateways: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "gw-1",
                     *           "label": "First node",
                     *           "status": "active",
                     *           "sessionCount": 12,
                     *           "capacity": 100,
                     *           "lastSeenAt": 1784019723000,
                     *           "version": "1.0.0"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListGateway"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getAdminNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "configured": true,
                     *       "number": "12025550101",
                     *       "session": {
                     *         "id": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                     *         "organizationId": "org5Lm8ExampleAcme",
                     *         "gatewayId": "gw-1",
                     *         "label": "Support line",
                     *         "status": "working",
                     *         "waJid": "12025550101:7@s.whatsapp.net",
                     *         "waLid": "119283746550001:7@lid",
                     *         "autoRead": true,
                     *         "presenceTyping": false,
                     *         "ratePerMin": 20,
                     *         "ratePerHour": 200,
                     *         "isAdminSession": true,
                     *         "lastConnectedAt": 1784019723000,
                     *         "createdAt": 1783933323000,
                     *         "updatedAt": 1784019723000
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AdminNumber"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    pairAdminNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "method": "code"
                 *     }
                 */
                "application/json": components["schemas"]["PairAdminNumberBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "configured": true,
                     *       "number": "12025550101",
                     *       "pairing": {
                     *         "method": "code",
                     *         "code": "EXAM-PLE1",
                     *         "expiresAt": 1784019903000
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AdminNumber"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    adminListAudit: {
        parameters: {
            query?: {
                /** @description Only entries of this user or key, by id. */
                actor?: components["parameters"]["AuditActor"];
                /** @description Only this action, such as `session.create`. */
                action?: components["parameters"]["AuditAction"];
                /** @description Only entries about the thing with this id. */
                target?: components["parameters"]["AuditTarget"];
                /**
                 * @description Only entries at or after this time, epoch ms.
                 * @example 1784019600000
                 */
                from?: components["parameters"]["AuditFrom"];
                /**
                 * @description Only entries before this time, epoch ms.
                 * @example 1784106000000
                 */
                to?: components["parameters"]["AuditTo"];
                /**
                 * @description The size of a page. Below 1 counts as 1, above 200 as 200; 0 or absent as 50.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Absent for the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAuditEntry"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createEmbedToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sessions": [
                 *         "sess_01J5Z8QK3N4V7T2M9XEXAMPLE1"
                 *       ],
                 *       "can": [
                 *         "view",
                 *         "pair"
                 *       ],
                 *       "user": {
                 *         "id": "customer-42",
                 *         "name": "Ann Example"
                 *       },
                 *       "origins": [
                 *         "https://app.example.com"
                 *       ],
                 *       "expiresIn": 600
                 *     }
                 */
                "application/json": components["schemas"]["CreateEmbedTokenBody"];
            };
        };
        responses: {
            /** @description The new token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "eyJhbGciOiJFZERTQSJ9.ExampleClaimsThatAreNotReal.ExampleSignature",
                     *       "jti": "emt_01J5Z8QK3N4V7T2M9XEXAMPLE1",
                     *       "expiresAt": 1784019723000
                     *     }
                     */
                    "application/json": components["schemas"]["EmbedToken"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    revokeEmbedTokens: {
        parameters: {
            query?: {
                /**
                 * @description The session that the tokens reach.
                 * @example sess_01J5Z8QK3N4V7T2M9XEXAMPLE1
                 */
                session?: string;
                /**
                 * @description The id of the person, as `user.id` named it.
                 * @example customer-42
                 */
                user?: string;
                /**
                 * @description The id of one token.
                 * @example emt_01J5Z8QK3N4V7T2M9XEXAMPLE1
                 */
                jti?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createEmbedLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "session": "sess_01J5Z8QK3N4V7T2M9XEXAMPLE1",
                 *       "can": [
                 *         "pair"
                 *       ],
                 *       "expiresIn": 86400,
                 *       "returnUrl": "https://app.example.com/linked",
                 *       "brand": {
                 *         "name": "Example Shop",
                 *         "accent": "#0a7c5a"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateEmbedLinkBody"];
            };
        };
        responses: {
            /** @description The new link, with its address. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "eml_01J5Z8QK3N4V7T2M9XEXAMPLE1",
                     *       "url": "https://gateway.example.com/connect/eml_01J5Z8QK3N4V7T2M9XEXAMPLE1#example-secret-that-is-not-real",
                     *       "session": "sess_01J5Z8QK3N4V7T2M9XEXAMPLE1",
                     *       "can": [
                     *         "pair"
                     *       ],
                     *       "status": "open",
                     *       "createdAt": 1783933323000,
                     *       "expiresAt": 1784019723000,
                     *       "returnUrl": "https://app.example.com/linked",
                     *       "brand": {
                     *         "name": "Example Shop",
                     *         "accent": "#0a7c5a"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EmbedLink"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getEmbedLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the link.
                 * @example eml_01J5Z8QK3N4V7T2M9XEXAMPLE1
                 */
                id: components["parameters"]["EmbedLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "eml_01J5Z8QK3N4V7T2M9XEXAMPLE1",
                     *       "session": "sess_01J5Z8QK3N4V7T2M9XEXAMPLE1",
                     *       "can": [
                     *         "pair"
                     *       ],
                     *       "status": "used",
                     *       "createdAt": 1783933323000,
                     *       "expiresAt": 1784019723000,
                     *       "usedAt": 1783940000000
                     *     }
                     */
                    "application/json": components["schemas"]["EmbedLink"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    cancelEmbedLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the link.
                 * @example eml_01J5Z8QK3N4V7T2M9XEXAMPLE1
                 */
                id: components["parameters"]["EmbedLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    redeemEmbedLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the link.
                 * @example eml_01J5Z8QK3N4V7T2M9XEXAMPLE1
                 */
                id: components["parameters"]["EmbedLinkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "secret": "example-secret-that-is-not-real"
                 *     }
                 */
                "application/json": components["schemas"]["RedeemEmbedLinkBody"];
            };
        };
        responses: {
            /** @description The token of the page, and its link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "eyJhbGciOiJFZERTQSJ9.ExampleClaimsThatAreNotReal.ExampleSignature",
                     *       "jti": "emt_01J5Z8QK3N4V7T2M9XEXAMPLE1",
                     *       "expiresAt": 1784019723000,
                     *       "link": {
                     *         "id": "eml_01J5Z8QK3N4V7T2M9XEXAMPLE1",
                     *         "session": "sess_01J5Z8QK3N4V7T2M9XEXAMPLE1",
                     *         "can": [
                     *           "pair"
                     *         ],
                     *         "status": "used",
                     *         "createdAt": 1783933323000,
                     *         "expiresAt": 1784019723000,
                     *         "usedAt": 1783940000000
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RedeemedEmbedLink"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    onSessionStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "session.status",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "status": "working"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SessionStatusEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAuthQr: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "auth.qr",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "code": "2@EXAMPLE-ONLY-NOT-A-REAL-QR,AAAA,BBBB,CCCC",
                 *         "timeoutMs": 20000
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AuthQREvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAuthCode: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "auth.code",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "code": "EXAM-PLE1",
                 *         "phone": "12025550101"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AuthCodeEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "message",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "waMessageId": "3EB0C431D2EXAMPLE01",
                 *         "chatJid": "119283746550012@lid",
                 *         "senderLid": "119283746550012@lid",
                 *         "senderJid": "12025550143@s.whatsapp.net",
                 *         "pushName": "Ann",
                 *         "fromMe": false,
                 *         "type": "text",
                 *         "timestamp": 1784019723000,
                 *         "hasMedia": false,
                 *         "media": null,
                 *         "body": "Is the order ready?"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageFromMe: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "message.from_me",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "waMessageId": "3EB0C431D2EXAMPLE01",
                 *         "chatJid": "119283746550012@lid",
                 *         "fromMe": true,
                 *         "type": "text",
                 *         "timestamp": 1784019723000,
                 *         "hasMedia": false,
                 *         "media": null,
                 *         "body": "On my way"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "message.status",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "chatJid": "119283746550012@lid",
                 *         "messageIds": [
                 *           "3EB0C431D2EXAMPLE02"
                 *         ],
                 *         "senderJid": "119283746550012@lid",
                 *         "status": "read",
                 *         "timestamp": 1784019723000
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MessageStatusEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageReaction: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "message.reaction",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "waMessageId": "3EB0C431D2EXAMPLE01",
                 *         "chatJid": "119283746550012@lid",
                 *         "senderLid": "119283746550012@lid",
                 *         "senderJid": "12025550143@s.whatsapp.net",
                 *         "pushName": "Ann",
                 *         "fromMe": false,
                 *         "type": "reaction",
                 *         "timestamp": 1784019723000,
                 *         "hasMedia": false,
                 *         "media": null,
                 *         "targetId": "3EB0C431D2EXAMPLE02",
                 *         "reaction": "👍"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageEdited: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "message.edited",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "waMessageId": "3EB0C431D2EXAMPLE01",
                 *         "chatJid": "119283746550012@lid",
                 *         "senderLid": "119283746550012@lid",
                 *         "senderJid": "12025550143@s.whatsapp.net",
                 *         "pushName": "Ann",
                 *         "fromMe": false,
                 *         "type": "text",
                 *         "timestamp": 1784019723000,
                 *         "hasMedia": false,
                 *         "media": null,
                 *         "targetId": "3EB0C431D2EXAMPLE00",
                 *         "body": "Is the order ready today?"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageRevoked: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "message.revoked",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "waMessageId": "3EB0C431D2EXAMPLE01",
                 *         "chatJid": "119283746550012@lid",
                 *         "senderLid": "119283746550012@lid",
                 *         "senderJid": "12025550143@s.whatsapp.net",
                 *         "pushName": "Ann",
                 *         "fromMe": false,
                 *         "type": "revoke",
                 *         "timestamp": 1784019723000,
                 *         "hasMedia": false,
                 *         "media": null,
                 *         "targetId": "3EB0C431D2EXAMPLE00"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPollVote: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "poll.vote",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "waMessageId": "3EB0C431D2EXAMPLE01",
                 *         "chatJid": "120363025550100001@g.us",
                 *         "senderLid": "119283746550012@lid",
                 *         "senderJid": "12025550143@s.whatsapp.net",
                 *         "pushName": "Ann",
                 *         "fromMe": false,
                 *         "type": "poll_vote",
                 *         "timestamp": 1784019723000,
                 *         "hasMedia": false,
                 *         "media": null,
                 *         "targetId": "3EB0C431D2EXAMPLE04",
                 *         "selectedOptions": [
                 *           "Tuesday"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPollRecap: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "poll.recap",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "pollMessageId": "3EB0C431D2EXAMPLE04",
                 *         "chatJid": "120363025550100001@g.us",
                 *         "name": "Which day?",
                 *         "selectableCount": 1,
                 *         "hideVotes": false,
                 *         "endTime": 1784019718000,
                 *         "totalVotes": 1,
                 *         "options": [
                 *           {
                 *             "option": "Monday",
                 *             "count": 0
                 *           },
                 *           {
                 *             "option": "Tuesday",
                 *             "count": 1
                 *           }
                 *         ],
                 *         "voters": [
                 *           {
                 *             "voterId": "119283746550012@lid",
                 *             "displayName": "Ann Example",
                 *             "selectedOptions": [
                 *               "Tuesday"
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PollRecapEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPresenceUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "presence.update",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "from": "119283746550012@lid",
                 *         "chatJid": "119283746550012@lid",
                 *         "state": "composing"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PresenceEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onGroupUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "group.update",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "groupJid": "120363025550100001@g.us",
                 *         "subject": "Delivery team north",
                 *         "sender": "119283746550012@lid",
                 *         "timestamp": 1784019723000
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GroupEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onGroupParticipant: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "group.participant",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "groupJid": "120363025550100001@g.us",
                 *         "join": [
                 *           "119283746550012@lid"
                 *         ],
                 *         "sender": "12025550101@s.whatsapp.net",
                 *         "timestamp": 1784019723000
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GroupEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onChatUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "chat.update",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "chatJid": "120363025550100001@g.us",
                 *         "change": "picture",
                 *         "pictureId": "1784000000"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChatUpdateEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onContactUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "contact.update",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "jid": "12025550143@s.whatsapp.net",
                 *         "pushName": "Ann E."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ContactUpdateEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCallIncoming: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "call.incoming",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "from": "119283746550012@lid",
                 *         "callId": "EXAMPLECALL01",
                 *         "timestamp": 1784019723000,
                 *         "isGroup": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CallEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onNewsletterUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "newsletter.update",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "jid": "120363025550199009@newsletter",
                 *         "action": "join"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewsletterEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAlert: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *       "event": "alert",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "id": "alr_01K04ZC8W6T2M9QXNBR5VHJKDP",
                 *         "kind": "session_logged_out",
                 *         "session": {
                 *           "id": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *           "label": "Support line"
                 *         },
                 *         "since": 1784019723000,
                 *         "reason": "The phone has removed this linked device."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AlertEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSessionHealth: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description The same, made with the new secret, while `X-Webhook-Hmac` still is with the one before the last rotation. A delivery is genuine when either of them is. */
                "X-Webhook-Hmac-Next"?: components["parameters"]["WebhookHmacNext"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schema": "v1",
                 *       "id": "evt_01K04ZC8W6T2M9QXNBR5VHJKDQ",
                 *       "event": "session.health",
                 *       "session": "sess_01K04Z9Q4S7W2V5XN8BMT3CDHE",
                 *       "organization": "org5Lm8ExampleAcme",
                 *       "timestamp": 1784019723000,
                 *       "payload": {
                 *         "state": "locked",
                 *         "until": 1784106123000,
                 *         "reason": "reachout_timelock"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SessionHealthEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};

/** Every named shape of the document: `Schemas['Message']`. */
export type Schemas = components['schemas'];

/** The payload of each event. */
export interface EventPayloads {
  /** A session changed its state. */
  'session.status': Schemas['SessionStatusEvent']['payload'];
  /** A QR code to scan. */
  'auth.qr': Schemas['AuthQREvent']['payload'];
  /** A pairing code, or a phone that was linked. */
  'auth.code': Schemas['AuthCodeEvent']['payload'];
  /** A message came in. */
  'message': Schemas['MessageEvent']['payload'];
  /** An own message, sent elsewhere. */
  'message.from_me': Schemas['MessageEvent']['payload'];
  /** Messages were delivered, read or played. */
  'message.status': Schemas['MessageStatusEvent']['payload'];
  /** Somebody reacted. */
  'message.reaction': Schemas['MessageEvent']['payload'];
  /** A message was edited. */
  'message.edited': Schemas['MessageEvent']['payload'];
  /** A message was deleted for everyone. */
  'message.revoked': Schemas['MessageEvent']['payload'];
  /** Somebody voted. */
  'poll.vote': Schemas['MessageEvent']['payload'];
  /** A poll has ended. */
  'poll.recap': Schemas['PollRecapEvent']['payload'];
  /** Somebody is online, typing, or gone. */
  'presence.update': Schemas['PresenceEvent']['payload'];
  /** A group changed. */
  'group.update': Schemas['GroupEvent']['payload'];
  /** Members of a group changed. */
  'group.participant': Schemas['GroupEvent']['payload'];
  /** A chat changed. */
  'chat.update': Schemas['ChatUpdateEvent']['payload'];
  /** A name changed. */
  'contact.update': Schemas['ContactUpdateEvent']['payload'];
  /** Somebody is calling. */
  'call.incoming': Schemas['CallEvent']['payload'];
  /** A channel was followed, left or muted. */
  'newsletter.update': Schemas['NewsletterEvent']['payload'];
  /** A trouble began or ended. */
  'alert': Schemas['AlertEvent']['payload'];
  /** WhatsApp limits a number, or lets go of it. */
  'session.health': Schemas['SessionHealthEvent']['payload'];
}

/** The name of an event. */
export type EventName = keyof EventPayloads;

/** The envelope of one event, or of any: `GatewayEvent<'message'>`. `timestamp` is in epoch milliseconds. */
export type GatewayEvent<Name extends EventName = EventName> = {
  [N in Name]: Omit<Schemas['MessageEvent'], 'event' | 'payload'> & { event: N; payload: EventPayloads[N] };
}[Name];

/** The permissions a credential can hold. */
export type Permission = Schemas['Capabilities']['permissions'][number];
