import type { EngineEvent, EngineHost, EngineSignal, KeyWrite, SealedFor } from '@wagate/engine';
import type { EventWriter } from '../events/writer.js';
import { secretsOf } from '../messages/message-secrets.js';
import { SerialQueue } from '../queue/serial-queue.js';
import type { Sealer } from '../sealing/sealer.js';
import { accountOf } from '../sessions/account.js';
import type { Account } from '../store/account.js';
import type { Store } from '../store/open.js';
import { applyEvent } from './apply-event.js';
import { KeyStore } from './keys.js';
import type { Consequences } from './session-scope.js';

/** The session was deleted or is being given up: nothing of it is stored any more. */
export class SessionReleasedError extends Error {
  override readonly name = 'SessionReleasedError';
  constructor() {
    super('this process no longer runs the session');
  }
}

export interface HostOptions {
  store: Store;
  writer: EventWriter;
  sealer: Sealer;
  sessionId: string;
  organizationId: string;
  consequences: Consequences;
  onSignal(signal: EngineSignal): void;
  onError(error: unknown): void;
}

/** What one session's engine writes through. */
export class SessionHost implements EngineHost {
  readonly sessionId: string;
  readonly #options: HostOptions;
  readonly #keys: KeyStore;
  readonly #queue = new SerialQueue();
  #released = false;
  /** Nothing but a link that this engine tells of has the session show another account. */
  #account: Account | undefined;

  constructor(options: HostOptions) {
    this.#options = options;
    this.sessionId = options.sessionId;
    this.#keys = new KeyStore(options.sessionId, options.sealer);
  }

  read(kind: string, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
    return this.#keys.read(this.#options.store.db, kind, ids);
  }

  list(kind: string): Promise<string[]> {
    return this.#keys.list(this.#options.store.db, kind);
  }

  async messageSecrets(messageId: string): Promise<SealedFor[]> {
    const { store, sealer, organizationId } = this.#options;
    const { accountId } = this.#account ?? (await accountOf(store.db, this.sessionId));
    return secretsOf(store.db, sealer, { accountId, organizationId }, messageId);
  }

  commit(change: { writes?: readonly KeyWrite[]; events?: readonly EngineEvent[] }): Promise<void> {
    const { writes = [], events = [] } = change;
    return this.#run(async () => {
      const { store, writer, sealer, organizationId, consequences } = this.#options;
      if (!events.length) {
        if (writes.length) await store.transaction((trx) => this.#keys.write(trx, writes));
        return;
      }
      await writer.write(organizationId, async (written) => {
        await this.#keys.write(written.trx, writes);
        let account = this.#account ?? (await accountOf(written.trx, this.sessionId));
        for (const event of events)
          account = await applyEvent({ change: written, sealer, ...account }, event, consequences);
        written.afterCommit(() => {
          this.#account = account;
        });
      });
    });
  }

  clear(): Promise<void> {
    return this.#run(() => this.#options.store.transaction((trx) => this.#keys.clear(trx)));
  }

  emit(signal: EngineSignal): void {
    if (this.#released) return;
    try {
      this.#options.onSignal(signal);
    } catch (error) {
      this.#options.onError(error);
    }
  }

  /** From here on every write fails; resolves when the last one is over. */
  async release(): Promise<void> {
    this.#released = true;
    await this.#queue.idle();
  }

  #run(task: () => Promise<void>): Promise<void> {
    return this.#queue.run(() => {
      if (this.#released) throw new SessionReleasedError();
      return task();
    });
  }
}
