import type { WantedChatChange } from './chat-changes.js';
import type { Directory } from './directory.js';
import type { Groups } from './groups.js';
import type { EngineHost } from './host.js';
import type { MediaReader } from './media.js';
import type { Presence } from './presence.js';
import type { SendMessage, SentMessage } from './send.js';

/** How to link a phone that is not linked yet. */
export type Linking = { by: 'qr' } | { by: 'code' /** Digits with country code, no sign. */; phone: string };

/** One WhatsApp number. Calls that need a connection reject with an error named `NotConnectedError` while there is none. */
export interface EngineSession extends MediaReader {
  /** Whether linked credentials are stored. */
  paired(): Promise<boolean>;
  /**
   * Connects: a linked session logs in, an unlinked one starts linking as told. Resolves when the attempt has begun;
   * what comes of it is told by signals (`qr`, `pairing-code`, `connected`, `closed`). Not to be called while connected.
   */
  connect(linking?: Linking): Promise<void>;
  /** Whether messages can be sent now. */
  readonly connected: boolean;
  /** Ends the connection; keys stay. Emits `closed` with reason `stopped`. Idempotent. */
  close(): Promise<void>;
  /**
   * Unlinks on WhatsApp's side where it can be reached, for which a session that is not connected connects unseen,
   * then removes the stored keys. A connection that was open ends with `closed`, reason `logged-out`.
   */
  logout(): Promise<void>;
  newMessageId(): string;
  /**
   * Resolves once WhatsApp's server took the message over. The same message may be sent again under its id: who has it
   * already drops the second. Rejects with an error named `NotConnectedError` when it has not left, or
   * `SendUnconfirmedError` when it may have left: the connection is over then, and the next one can send it again.
   * With any other error it was not taken, and would not be a second time.
   */
  send(message: SendMessage): Promise<SentMessage>;
  /** What WhatsApp says of people, and whom this account has blocked there. */
  readonly directory: Directory;
  readonly groups: Groups;
  readonly presence: Presence;
  /**
   * Makes a change of a chat on the account's other devices. Resolves once WhatsApp has it, or has a later one of the same
   * kind. Rejects with an error named `NotReadyError` while the phone has not given this device the key to its settings.
   */
  changeChat(change: WantedChatChange): Promise<void>;
  /**
   * Reads the phone's address book anew, whatever of it was read before; what it says is told by `contacts` events. Resolves with
   * how many people are in it. Rejects as {@link changeChat} does.
   */
  readContacts(): Promise<number>;
  /** Sends read receipts. */
  markRead(messages: readonly { id: string; chatJid: string; senderJid?: string }[]): Promise<void>;
}

/** A way to reach WhatsApp. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  /** Prepares one session; does not connect. */
  open(host: EngineHost): EngineSession;
}
