import type { EngineHost } from '@wagate/engine';
import type { AuthenticationCreds, SignalKeyStore, SocketConfig } from 'baileys';
import { HistoryInbox } from '../history/history-inbox.js';
import type { Me } from '../mapping/envelope.js';
import { KeyStore } from '../storage/key-store.js';
import { KeyTransaction } from '../storage/key-transaction.js';
import type { RecentRecords } from '../storage/recent-records.js';
import { Inbox } from './inbox.js';
import { Interpreter } from './interpreter.js';
import { Lock } from './lock.js';
import { makeRepository, type SignalRepository } from './repository.js';
import { SealedAdditions } from './sealed-additions.js';

export interface StackParts {
  host: EngineHost;
  credentials: AuthenticationCreds;
  received: RecentRecords;
  polls: RecentRecords;
  sealed: RecentRecords;
  me(): Me;
  /** Hears of a change that could not be stored. */
  failed(error: unknown): void;
  note(message: string): void;
}

/** What a connection needs around the Signal keys, put together. */
export interface SignalStack {
  lock: Lock;
  inbox: Inbox;
  history: HistoryInbox;
  sealed: SealedAdditions;
  makeRepository: SocketConfig['makeSignalRepository'];
  /** The keys as Baileys itself writes them. */
  keys: SignalKeyStore;
}

export function signalStack(parts: StackParts): SignalStack {
  const { host, credentials, received, polls, me, failed, note } = parts;
  const sealed = new SealedAdditions({ host, waiting: parts.sealed, polls, me });
  const lock = new Lock();
  const store = new KeyStore(host, failed);
  const keys = new KeyTransaction(store);
  const history = new HistoryInbox({ host, me, note, sealed });
  let cipher: SignalRepository;
  const interpreter = new Interpreter({ credentials, store, keys, cipher: () => cipher, sealed, history });
  const inbox = new Inbox({
    host,
    lock,
    keys,
    received,
    read: (stanza, plaintext) => interpreter.read(stanza, plaintext),
    unread: (stanza) => interpreter.unread(stanza),
    failed,
  });
  const provideCipher = (made: SignalRepository) => {
    cipher = made;
  };
  return {
    lock,
    inbox,
    history,
    sealed,
    makeRepository: makeRepository({ host, lock, store, keys, inbox, failed }, provideCipher),
    keys: lockedWrites(store, lock),
  };
}

/** Baileys' own key writes wait for a Signal operation under way: some remove sessions. */
function lockedWrites(store: SignalKeyStore, lock: Lock): SignalKeyStore {
  return {
    get: (kind, ids) => store.get(kind, ids),
    set: (data) => lock.run(async () => store.set(data)),
  };
}
