import type { EngineSession } from '@wagate/engine';
import type { Store } from '../store/open.js';

export type Received = Parameters<EngineSession['markRead']>[0][number];

/** What this needs of a session. */
interface Reading {
  readonly id: string;
  readonly connected: boolean;
  readonly engine: EngineSession;
}

/** Of a session that is away: the latest. */
const MOST_KEPT = 1_000;

interface Kept {
  /** Another number that is linked meanwhile has nothing to do with it. */
  accountId: number;
  messages: readonly Received[];
}

/** Marks what comes as read where its session is set to. What waited offline comes before its session is connected: it is marked then. */
export class AutoRead {
  readonly #options: { store: Store; onError(error: unknown): void };
  readonly #kept = new Map<string, Kept>();

  constructor(options: { store: Store; onError(error: unknown): void }) {
    this.#options = options;
  }

  received(live: Reading, message: Received): void {
    this.#mark(live, [message]).catch(this.#options.onError);
  }

  connected(live: Reading): void {
    if (this.#kept.has(live.id)) this.#mark(live, []).catch(this.#options.onError);
  }

  forget(sessionId: string): void {
    this.#kept.delete(sessionId);
  }

  async #mark(live: Reading, come: readonly Received[]): Promise<void> {
    const row = await this.#options.store.db
      .selectFrom('wa_sessions')
      .select(['auto_read', 'account_id'])
      .where('id', '=', live.id)
      .executeTakeFirst();
    const kept = this.#kept.get(live.id);
    this.#kept.delete(live.id);
    if (row?.auto_read !== 1) return;
    const accountId = row.account_id;
    const messages = [...(kept?.accountId === accountId ? kept.messages : []), ...come];
    if (live.connected) await live.engine.markRead(messages);
    else this.#kept.set(live.id, { accountId, messages: messages.slice(-MOST_KEPT) });
  }
}
