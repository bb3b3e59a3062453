import type {
  Directory,
  EngineSession,
  EngineSignal,
  Groups,
  MediaReference,
  OpenMedia,
  Presence,
  SendMessage,
  WantedChatChange,
} from '@wagate/engine';
import type { Act, Actor } from '../audit/audit.js';

/** What somebody was last seen doing. */
export type SeenPresence = Omit<Extract<EngineSignal, { type: 'presence' }>, 'type'>;

/** A code that links a phone, until `expiresAt`, epoch milliseconds. */
export interface ShownCode {
  code: string;
  expiresAt: number;
}

/** What is on show while a phone is being linked. */
export interface LinkingView {
  /** Digits; where it is linked by code. */
  phone?: string;
  qr?: ShownCode;
  code?: ShownCode;
}

/** What is written down of a deed, and by whom it was done: part of the change that does it. */
export interface Deed {
  actor: Actor;
  act: Act;
}

/**
 * What may be asked of a session, wherever it runs: all is plain data and every answer comes later, so that the session may be in another process. Errors keep
 * their names and what an `ApiProblem` tells.
 */
export interface SessionHandle {
  readonly id: string;
  readonly organizationId: string;
  /** Whether messages can be sent now. */
  connected(): Promise<boolean>;
  /** The account whose number sends now; `undefined` while nothing can be sent. */
  account(): Promise<number | undefined>;
  /** Whether a phone is linked. */
  paired(): Promise<boolean>;
  /** Connects a linked session; one that is connected or on its way stays as it is. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Ends the link, on WhatsApp's side too where it can be reached. */
  logout(deed: Deed): Promise<void>;
  /** Begins linking by QR code, without waiting for one. */
  link(): Promise<void>;
  /** The QR code on show; the first call begins linking. @throws ApiProblem 409 when it is linked or being linked by code, 404 while there is none yet */
  currentQr(): Promise<ShownCode>;
  /** Begins linking by QR code, in the place of any other way, and waits for one. @throws ApiProblem 409 when it is linked, 503 when WhatsApp gives none */
  showQr(): Promise<ShownCode>;
  /** A code to be typed into the phone of this number. @throws ApiProblem 400 for what is no number, 409 when it is linked, 503 when WhatsApp gives none */
  pairingCode(phone: string): Promise<{ code: string }>;
  /** What WhatsApp says of people; rejects as {@link Directory} does. */
  ask<Question extends keyof Directory>(
    question: Question,
    ...about: Parameters<Directory[Question]>
  ): ReturnType<Directory[Question]>;
  /** Opens the file of a message; rejects as {@link EngineSession.openMedia} does. */
  openMedia(reference: MediaReference, signal: AbortSignal): Promise<OpenMedia>;
  /** As {@link ask}, of the account's groups. */
  askGroups<Question extends keyof Groups>(
    question: Question,
    ...about: Parameters<Groups[Question]>
  ): ReturnType<Groups[Question]>;
  /** As {@link ask}, of presence. */
  askPresence<Question extends keyof Presence>(
    question: Question,
    ...about: Parameters<Presence[Question]>
  ): ReturnType<Presence[Question]>;
  /** What was last seen of who is in a chat, since the connection began. */
  seen(chatJids: readonly string[]): Promise<SeenPresence | undefined>;
  newMessageId(): Promise<string>;
  /**
   * Resolves once WhatsApp has taken it over; rejects as the engine's does, and as not connected where the number of another
   * account is.
   */
  send(message: SendMessage, accountId: number): Promise<void>;
  /** Makes a change of a chat on the account's other devices; rejects as the engine's does, and as not connected where the number of another account is. */
  changeChat(change: WantedChatChange, accountId: number): Promise<void>;
  /** Reads the address book anew; rejects as the engine's does. */
  readContacts(): Promise<number>;
  /** Sends read receipts. */
  markRead(messages: Parameters<EngineSession['markRead']>[0]): Promise<void>;
}
