import type { EngineHost } from '@wagate/engine';
import {
  DEFAULT_CONNECTION_CONFIG,
  type SignalKeyStore,
  type SignalKeyStoreWithTransaction,
  type SocketConfig,
} from 'baileys';
import type { KeyTransaction } from '../storage/key-transaction.js';
import type { Inbox } from './inbox.js';
import type { Lock } from './lock.js';

type MakeRepository = SocketConfig['makeSignalRepository'];
export type SignalRepository = ReturnType<MakeRepository>;

export interface RepositoryParts {
  host: EngineHost;
  lock: Lock;
  store: SignalKeyStore;
  keys: KeyTransaction;
  inbox: Inbox;
  failed(error: unknown): void;
}

/**
 * Baileys' Signal operations, each in one key transaction and one after the other: what they change is committed
 * before they return, so no ciphertext leaves and no receipt is sent that the store does not know of.
 * `cipher` is handed out for what must happen inside a decryption's transaction.
 */
export function makeRepository(
  parts: RepositoryParts,
  provideCipher: (cipher: SignalRepository) => void,
): MakeRepository {
  const { host, lock, store, keys, inbox } = parts;
  return (auth, logger, pnToLid) => {
    const make = DEFAULT_CONNECTION_CONFIG.makeSignalRepository;
    // Looks up addresses, over the network if need be; holds no lock meanwhile.
    const directory = make({ creds: auth.creds, keys: lockedKeys(store, lock) }, logger, pnToLid);
    // Works on keys under the lock, and so never on the network.
    const cipher = make({ creds: auth.creds, keys }, logger);
    provideCipher(cipher);

    const change = <T>(work: () => Promise<T>): Promise<T> =>
      lock.run(async () => {
        keys.begin();
        try {
          const result = await work();
          const writes = keys.end();
          if (writes.length > 0) await host.commit({ writes });
          return result;
        } catch (error) {
          if (!keys.isOpen()) parts.failed(error);
          throw error;
        } finally {
          keys.end();
        }
      });

    return {
      ...directory,
      decryptMessage: (options) => inbox.decrypt(options.ciphertext, () => cipher.decryptMessage(options)),
      decryptGroupMessage: (options) => inbox.decrypt(options.msg, () => cipher.decryptGroupMessage(options)),
      // Done in the transaction of the message that carried it.
      processSenderKeyDistributionMessage: async () => undefined,
      encryptMessage: (options) => change(() => cipher.encryptMessage(options)),
      encryptGroupMessage: (options) => change(() => cipher.encryptGroupMessage(options)),
      getSenderKeyDistributionMessage: (options) =>
        change(() => cipher.getSenderKeyDistributionMessage(options)),
      injectE2ESession: (options) => change(() => cipher.injectE2ESession(options)),
      close: () => {
        directory.close?.();
        cipher.close?.();
      },
    };
  };
}

/** Keys for the directory: its session moves and removals wait for the lock, each being a single write. */
function lockedKeys(store: SignalKeyStore, lock: Lock): SignalKeyStoreWithTransaction {
  return {
    get: (kind, ids) => store.get(kind, ids),
    set: (data) => store.set(data),
    isInTransaction: () => false,
    // Address mappings are learnt in the middle of other work, and no ciphertext depends on their order.
    transaction: (work, name) => (name === 'lid-mapping' ? work() : lock.run(work)),
  };
}
