import type { KeyPair } from 'baileys';
import { generateSignalPubKey } from 'baileys';
import type { SignalStorage } from 'libsignal';
import libsignal from 'libsignal';
import type { Person } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';
import { quietLibsignal } from './quiet.js';
import { keepTriedSessions } from './tried-sessions.js';

quietLibsignal();
keepTriedSessions();

const sessionKey = (owner: Person, peer: string) => `session/${owner.number}/${peer}`;

/** One person's Signal state, read and written inside a transaction. */
export function signalStore(tx: Transaction, owner: Person): SignalStorage {
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
