import type { Change } from '../events/writer.js';
import type { Sealer } from '../sealing/sealer.js';
import type { Account } from '../store/account.js';

/** One account's part in a change. */
export interface Scope extends Account {
  readonly change: Change;
}

/** Where an engine's events are written, which tell of secrets too. */
export interface EventScope extends Scope {
  /** Seals what must not be read from the database alone. */
  readonly sealer: Sealer;
}

/** What a commit means beyond the database, for whoever runs the session. */
export interface Consequences {
  paired(): void;
  unlinked(): void;
  /** A message has arrived just now, not from history. */
  received(message: { id: string; chatJid: string; senderJid?: string }): void;
}
