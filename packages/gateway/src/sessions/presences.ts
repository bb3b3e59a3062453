import { canonicalJid } from '@wagate/contract/jid';
import type { EngineSignal } from '@wagate/engine';
import type { SeenPresence } from './session-handle.js';

/** So many people are remembered of one session. */
const MOST = 1_000;

/** What people were last seen doing, as far as it was told over the present connection. */
export class Presences {
  readonly #seen = new Map<string, SeenPresence>();

  heard({ type: _, ...presence }: Extract<EngineSignal, { type: 'presence' }>): void {
    // In a group, and while they type, it is the chat that is looked at.
    for (const jid of new Set([presence.chatJid, presence.from].map(canonicalJid))) {
      if (!jid) continue;
      const before = this.#seen.get(jid);
      this.#seen.delete(jid);
      const { lastSeen = before?.lastSeen } = presence;
      this.#seen.set(jid, { ...presence, ...(lastSeen !== undefined && { lastSeen }) });
      if (this.#seen.size > MOST) this.#seen.delete(this.#seen.keys().next().value!);
    }
  }

  /** @param jids one person's addresses, or a group's */
  of(jids: readonly string[]): SeenPresence | undefined {
    return jids.map((jid) => this.#seen.get(jid)).find((presence) => presence !== undefined);
  }

  clear(): void {
    this.#seen.clear();
  }
}
