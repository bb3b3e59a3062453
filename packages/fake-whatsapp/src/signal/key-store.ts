import type { KeyPair } from 'baileys';
import { generateSignalPubKey } from 'baileys';
import type { SignalStorage } from 'libsignal';
import libsignal from 'libsignal';
import type { Transaction } from '../storage/transaction.js';
import { type Author, authorKey } from './author.js';
import { quietLibsignal } from './quiet.js';
import { keepTriedSessions } from './tried-sessions.js';

quietLibsignal();
keepTriedSessions();

const sessionKey = (owner: Author, peer: string) => `session/${authorKey(owner)}/${peer}`;

/** One person's Signal state, read and written inside a transaction. */
export function signalStore(tx: Transaction, owner: Author): SignalStorage {
  return {
    loadSession: async (peer) => {
      const stored = tx.get<Uint8Array>(sessionKey(owner, peer));
      return stored && libsignal.SessionRecord.deserialize(stored);
    },
    storeSession: async (peer, session) => tx.set(sessionKey(owner, peer), session.serialize()),
    isTrustedIdentity: () => true,
    // One key pair serves every first message: these people never run out.
    loadPreKey: async () => asLibsignal(owner.preKey),
    removePreKey: () => undefined,
    loadSignedPreKey: () => asLibsignal(owner.signedPreKey.keyPair),
    getOurRegistrationId: () => owner.registrationId,
    getOurIdentity: () => asLibsignal(owner.identity),
  };
}

function asLibsignal(pair: KeyPair): { privKey: Buffer; pubKey: Buffer } {
  return { privKey: Buffer.from(pair.private), pubKey: Buffer.from(generateSignalPubKey(pair.public)) };
}
