import { createRequire } from 'node:module';

interface Session {
  serialize(): object;
}

interface Libsignal {
  SessionRecord: { createEntry(): object };
  SessionCipher: {
    prototype: { doDecryptWhisperMessage(message: Buffer, session: Session | undefined): Promise<Buffer> };
  };
}

// The very module instance Baileys uses: the package pins the version that Baileys resolves to.
const libsignal = createRequire(import.meta.url)('libsignal') as Libsignal;
const SessionEntry = libsignal.SessionRecord.createEntry().constructor as unknown as {
  deserialize(stored: object): Session;
};

let kept = false;

/**
 * A contact may have several sessions: both ends began one at the same time, or one began another after a message that
 * could not be read. libsignal tries a message on each, and a try that fails has by then turned the session's ratchet by
 * a key that was not meant for it. When another session then fits, all are stored, and what the contact writes in the
 * session that was only tried can never be read again. Here a failed try leaves its session as it was.
 */
export function keepTriedSessions(): void {
  if (kept) return;
  kept = true;
  const cipher = libsignal.SessionCipher.prototype;
  const decrypt = cipher.doDecryptWhisperMessage;
  cipher.doDecryptWhisperMessage = async function (message, session) {
    const before = session?.serialize();
    try {
      return await decrypt.call(this, message, session);
    } catch (error) {
      if (session && before) Object.assign(session, SessionEntry.deserialize(before));
      throw error;
    }
  };
}
