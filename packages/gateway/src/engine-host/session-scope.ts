import type { Change } from '../events/writer.js';
import type { Account } from '../store/account.js';

/** One account's part in a change. */
export interface Scope extends Account {
  readonly change: Change;
}

/** What a commit means beyond the database, for whoever runs the session. */
export interface Consequences {
  paired(): void;
  unlinked(): void;
  /** A message has arrived just now, not from history. */
  received(message: { id: string; chatJid: string; senderJid?: string }): void;
}
