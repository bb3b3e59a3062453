import type { EngineEvent, EngineSignal } from './events.js';
import type { SealedFor } from './model.js';

/** One change of the engine's own state; `value: null` removes the key. */
export interface KeyWrite {
  /** A family of keys, e.g. `session` or `pre-key`. */
  kind: string;
  id: string;
  value: Uint8Array | null;
}

/** What an engine gets from whoever runs it, for one session. */
export interface EngineHost {
  readonly sessionId: string;
  /** Reads stored values; ids that are not there are absent from the map. */
  read(kind: string, ids: readonly string[]): Promise<Map<string, Uint8Array>>;
  /** Lists the ids of a kind. */
  list(kind: string): Promise<string[]>;
  /** The stored messages under an id that have a secret: ids are their senders' choice, so there may be several. */
  messageSecrets(messageId: string): Promise<SealedFor[]>;
  /**
   * Makes key state and events durable together: both or neither. Resolves once they would survive a crash.
   * Commits of one session are applied in the order of the calls. Throws when this process no longer owns the session.
   * An engine may hold its own locks meanwhile: a commit must not wait for a call on the same session.
   */
  commit(change: { writes?: readonly KeyWrite[]; events?: readonly EngineEvent[] }): Promise<void>;
  /** Removes all stored keys of the session. */
  clear(): Promise<void>;
  /** Tells what is true only now. Never throws. */
  emit(signal: EngineSignal): void;
}
