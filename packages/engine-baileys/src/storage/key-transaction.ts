import type { KeyWrite } from '@wagate/engine';
import type {
  SignalDataSet,
  SignalDataTypeMap,
  SignalKeyStore,
  SignalKeyStoreWithTransaction,
} from 'baileys';
import { writesOf } from './key-store.js';

type Kind = keyof SignalDataTypeMap;

/**
 * Collects the key changes of one operation, so that they are committed together with what the operation brought.
 * One operation at a time: whoever begins holds the session's lock. (Baileys' own transactions find their context
 * through AsyncLocalStorage, which libsignal's job queue, shared by all sessions of the process, loses.)
 */
export class KeyTransaction implements SignalKeyStoreWithTransaction {
  readonly #store: SignalKeyStore;
  #changes: SignalDataSet | undefined;

  constructor(store: SignalKeyStore) {
    this.#store = store;
  }

  begin(): void {
    if (this.#changes) throw new Error('A key transaction is already open');
    this.#changes = {};
  }

  isOpen(): boolean {
    return this.#changes !== undefined;
  }

  /** Ends the operation; the changes are the caller's to commit or to forget. */
  end(): KeyWrite[] {
    const writes = writesOf(this.#changes ?? {});
    this.#changes = undefined;
    return writes;
  }

  /** Runs a part that may fail on its own: if it throws, only its changes are undone, and `false` comes back. */
  async attempt(part: () => Promise<void>): Promise<boolean> {
    const before = copy(this.#open());
    try {
      await part();
      return true;
    } catch {
      this.#changes = before;
      return false;
    }
  }

  async get<T extends Kind>(kind: T, ids: string[]): Promise<{ [id: string]: SignalDataTypeMap[T] }> {
    const changed: Record<string, unknown> = this.#open()[kind] ?? {};
    const found = await this.#store.get(
      kind,
      ids.filter((id) => !(id in changed)),
    );
    for (const id of ids) {
      const value = changed[id];
      if (value !== undefined && value !== null) found[id] = value as SignalDataTypeMap[T];
    }
    return found;
  }

  async set(data: SignalDataSet): Promise<void> {
    const changes = this.#open() as Record<string, Record<string, unknown>>;
    for (const [kind, changed] of Object.entries(data)) {
      changes[kind] = { ...changes[kind], ...changed };
    }
  }

  isInTransaction(): boolean {
    return true;
  }

  transaction<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }

  #open(): SignalDataSet {
    if (!this.#changes) throw new Error('No key transaction is open');
    return this.#changes;
  }
}

function copy(changes: SignalDataSet): SignalDataSet {
  return Object.fromEntries(Object.entries(changes).map(([kind, changed]) => [kind, { ...changed }]));
}
