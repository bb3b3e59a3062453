/** Where the file of a message is. */
export interface MessageMediaTable {
  /** `messages.id`. */
  message_id: string;
  account_id: number;
  /** The engine's own word for it, sealed: it opens the file. */
  reference: Uint8Array;
}

/** A file of a message that is kept in the data directory. */
export interface MediaFileTable {
  /** Its name there. */
  file: string;
  /** `messages.id`. */
  message_id: string;
  /** What opens it, sealed. */
  key: Uint8Array;
  /** Bytes of the file itself. */
  size: number;
  /** Epoch milliseconds. */
  kept_at: number;
}

/** A message that came in whose file is still to be kept. */
export interface MediaToKeepTable {
  /** `messages.id`. */
  message_id: string;
  /** Epoch milliseconds. */
  due_at: number;
  /** How often it was tried while the session was connected. */
  tries: number;
}
