import type { Change } from '../events/writer.js';

/** One session's part in a change. */
export interface Scope {
  readonly change: Change;
  readonly sessionId: string;
}

/** What a commit means beyond the database, for whoever runs the session. */
export interface Consequences {
  paired(): void;
  unlinked(): void;
  /** A message has arrived just now, not from history. */
  received(message: { id: string; chatJid: string; senderJid?: string }): void;
}
