import type { EmbedCapability } from '@wagate/contract/embed';
import type { Permission, Schemas } from '@wagate/contract/types';
import type { GatewayError } from '../core/errors.js';
import type { Readable } from '../core/readable.js';
import type { Chat, Message, SendRequest, Session } from '../model.js';
import type { RealtimeStatus } from '../realtime/types.js';

/** `failed` only before anything was loaded; a later failure keeps `ready` and the data, and sets `error`. */
export type LivePhase = 'loading' | 'ready' | 'failed';

/** Every snapshot. It is never changed: a new one replaces it, sharing all that stayed the same. */
export interface LiveSnapshot {
  /** Whether anything was loaded yet. */
  readonly phase: LivePhase;
  /** Why it failed, or why the last refresh failed while older data is kept. */
  readonly error?: GatewayError;
  /** When the data was last read in full over REST, in epoch milliseconds. */
  readonly loadedAt?: number;
  /** The realtime connection: data is stale while `phase` is `ready` and `state` is not `live`. */
  readonly connection: RealtimeStatus;
}

/**
 * Data that keeps itself current. Loading starts with the first subscriber; the socket is let go a moment after the last one. The
 * last snapshot stays readable, and a later subscriber refreshes it. A reading that failed for a reason that may pass (no network, 429, 5xx) is
 * tried again by itself while somebody subscribes, whatever the socket does: after 1 to 2 seconds, growing to 30, and at once when the network or
 * the reader is back; the snapshot keeps its `error` until one succeeded.
 */
export interface Live<T> extends Readable<T> {
  /** Reads again over REST. It resolves when done, also when it failed: the snapshot's `error` says so. */
  refresh(): Promise<void>;
  /** Ends it for good, whoever subscribes. */
  close(): void;
}

/** A QR on show. Its code is a live secret: never an attribute, a label or a log. */
export interface PairingQr {
  /** What a phone's camera is to see. */
  readonly code: string;
  /** When a phone stops accepting it, in epoch milliseconds, if the gateway said so. */
  readonly expiresAt?: number;
  /** When it came, in epoch milliseconds. */
  readonly receivedAt: number;
  /** How long it lives in all, in milliseconds, where it was heard of as it was made; unknown for one that was there before. */
  readonly livesMs?: number;
}

/** What can be scanned or typed to link a phone now. Codes are live secrets: never an attribute, a label or a log. */
export interface Pairing {
  /** The QR on show. */
  readonly qr?: PairingQr;
  /** The pairing code (`ABCD-1234`) last made, and the number it is for. */
  readonly code?: { readonly code: string; readonly phone: string; readonly receivedAt: number };
}

/** Every session of the organization, and how far each linking is. */
export interface SessionsSnapshot extends LiveSnapshot {
  /** Newest first. */
  readonly sessions: readonly Session[];
  /** By session id; gone once the session works. */
  readonly pairing: Readonly<Record<string, Pairing>>;
}

/** One session, and how far its linking is. */
export interface SessionSnapshot extends LiveSnapshot {
  /** Undefined while loading, and after it was deleted (`error` is then a NotFoundError). */
  readonly session?: Session;
  /** What can be scanned or typed; empty once the session works. */
  readonly pairing: Pairing;
}

/** The conversations of a session. */
export interface ChatsSnapshot extends LiveSnapshot {
  /** Pinned first, then by `lastMessageAt`, newest first. */
  readonly chats: readonly Chat[];
  /** Whether `loadMore` has more. */
  readonly more: boolean;
  /** A `loadMore` runs. */
  readonly loadingMore: boolean;
}

/** Conversations, page by page. */
export interface LiveChats extends Live<ChatsSnapshot> {
  /** Adds the next page; safe to call while one runs. */
  loadMore(): Promise<void>;
}

/** Which conversations. All of it belongs to the extension `search`; on a plain gateway it is applied here, to what is loaded. */
export interface ChatsQuery {
  /** Filters of the `search` extension; on a plain gateway they are applied here, to what is loaded. */
  q?: string;
  /** Only of this kind. */
  type?: Chat['type'];
  /** Only archived ones, or only others. */
  archived?: boolean;
  /** Only those with unread messages, or only others. */
  unread?: boolean;
}

/** One person's reaction. */
export type Reaction = Schemas['MessageReaction'];

/** A message with all that came to it. Fields of extensions are filled from events and stored JSON where a gateway lacks them. */
export type TimelineMessage = Omit<Message, 'reactions'> & {
  /** Stays the same from the moment the row appears, also when sending gives it its ids: the key for a list. */
  readonly key: string;
  readonly reactions: readonly Reaction[];
  /** Being sent from here; `id` and `waMessageId` are the key until the gateway answered. */
  readonly pending?: boolean;
  /** Sending it failed: `retry(key)` or `discard(key)`. */
  readonly failure?: GatewayError;
};

/** The messages of one conversation. Times are epoch milliseconds. */
export interface TimelineSnapshot extends LiveSnapshot {
  /** Oldest first. */
  readonly messages: readonly TimelineMessage[];
  /** Older ones exist. */
  readonly more: boolean;
  /** Newer ones exist that are not loaded: what comes meanwhile is read with them, never shown behind a hole. */
  readonly newer: boolean;
  /** A `loadOlder` runs. */
  readonly loadingOlder: boolean;
  /** A `loadNewer` runs. */
  readonly loadingNewer: boolean;
}

/** One conversation: its messages as they come, older ones on demand, a jump to any of them, sending. */
export interface LiveTimeline extends Live<TimelineSnapshot> {
  /** Adds the page before; safe to call while one runs. */
  loadOlder(): Promise<void>;
  /** Adds the page after, where `newer` says that there is one; safe to call while one runs. */
  loadNewer(): Promise<void>;
  /**
   * Sees to it that a message is loaded, with those around it. With the extension `message-paging` they take the place of what was loaded if
   * they do not touch it; a gateway without is asked for older pages, up to 20.
   *
   * @param waMessageId WhatsApp's id of the message
   * @returns false when the gateway does not have it
   * @throws {@link GatewayError} when it could not be asked; what was loaded stays
   */
  openAt(waMessageId: string): Promise<boolean>;
  /** Goes back to the newest messages, from where `openAt` led. */
  openNewest(): Promise<void>;
  /** Shows the message at once and sends it; resolves to its final row. A failure stays in the row and rejects nothing. */
  send(message: Omit<SendRequest, 'to'> & { to?: string }): Promise<TimelineMessage>;
  /** Sends a failed row again. */
  retry(key: string): Promise<TimelineMessage | undefined>;
  /** Removes a failed row. */
  discard(key: string): void;
}

/** What a gateway offers and the caller may do. */
export interface CapabilitiesSnapshot extends LiveSnapshot {
  /** The names of the extensions it announced. */
  readonly extensions: ReadonlySet<string>;
  /** What the credential may do. Empty while that is not known: see `permissionsKnown`. */
  readonly permissions: ReadonlySet<Permission>;
  /** Whether the gateway told what the credential may do. A plain one does not: nothing is to be hidden then, and a refusal is shown when it comes. */
  readonly permissionsKnown: boolean;
  /** The organization the credential stands for, with the caller's role in it. */
  readonly organization?: Schemas['Capabilities']['organization'];
  /** Its name and version. */
  readonly gateway?: Schemas['Capabilities']['gateway'];
  /** A gateway without extensions. */
  readonly plain: boolean;
  /** What the page's embed token may do; undefined for every other credential. */
  readonly can?: ReadonlySet<EmbedCapability>;
  /** The sessions that the page's embed token reaches, `['*']` for all; undefined for every other credential. */
  readonly reach?: readonly string[];
}
