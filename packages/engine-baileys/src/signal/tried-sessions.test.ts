import { Curve, generateSignalPubKey, signedKeyPair } from 'baileys';
import type { SignalStorage } from 'libsignal';
import libsignal from 'libsignal';
import { expect, it } from 'vitest';
import { quietLibsignal } from './quiet.js';
import { keepTriedSessions } from './tried-sessions.js';

const { ProtocolAddress, SessionBuilder, SessionCipher, SessionRecord } = libsignal;

/** Somebody with keys and a memory. */
class Party {
  readonly identity = Curve.generateKeyPair();
  readonly signed = signedKeyPair(this.identity, 1);
  readonly oneTime = Curve.generateKeyPair();
  #session: Uint8Array | undefined;

  readonly store: SignalStorage = {
    loadSession: async () => this.#session && SessionRecord.deserialize(this.#session),
    storeSession: async (_address, record) => {
      // As a database keeps it: what is stored does not change with what goes on in memory.
      this.#session = JSON.parse(JSON.stringify(record.serialize()));
    },
    isTrustedIdentity: () => true,
    loadPreKey: async () => pair(this.oneTime),
    removePreKey: () => undefined,
    loadSignedPreKey: () => pair(this.signed.keyPair),
    getOurRegistrationId: () => 7,
    getOurIdentity: () => pair(this.identity),
  };

  constructor(readonly peer: InstanceType<typeof ProtocolAddress>) {}

  async begin(other: Party): Promise<void> {
    await new SessionBuilder(this.store, this.peer).initOutgoing({
      registrationId: 7,
      identityKey: generateSignalPubKey(other.identity.public),
      signedPreKey: {
        keyId: 1,
        publicKey: generateSignalPubKey(other.signed.keyPair.public),
        signature: other.signed.signature,
      },
      preKey: { keyId: 1, publicKey: generateSignalPubKey(other.oneTime.public) },
    } as Parameters<InstanceType<typeof SessionBuilder>['initOutgoing']>[0]);
  }

  async write(text: string): Promise<{ type: number; bytes: Buffer }> {
    const { type, body } = await new SessionCipher(this.store, this.peer).encrypt(Buffer.from(text));
    return { type, bytes: Buffer.from(body, 'binary') };
  }

  async read({ type, bytes }: { type: number; bytes: Buffer }): Promise<string> {
    const cipher = new SessionCipher(this.store, this.peer);
    const plain =
      type === 3
        ? await cipher.decryptPreKeyWhisperMessage(bytes)
        : await cipher.decryptWhisperMessage(bytes);
    return Buffer.from(plain).toString();
  }
}

const pair = ({ private: secret, public: open }: { private: Uint8Array; public: Uint8Array }) => ({
  privKey: Buffer.from(secret),
  pubKey: Buffer.from(generateSignalPubKey(open)),
});

it('reads what a contact writes in a new session after older messages came in between', async () => {
  quietLibsignal();
  keepTriedSessions();
  const we = new Party(new ProtocolAddress('contact', 0));
  const contact = new Party(new ProtocolAddress('us', 1));
  await contact.begin(we);
  expect(await we.read(await contact.write('first'))).toBe('first');
  expect(await contact.read(await we.write('answer'))).toBe('answer');
  expect(await we.read(await contact.write('second'))).toBe('second');
  const late = await contact.write('on its way while we begin anew');
  // We begin a session of our own, as after a restart that forgot which devices the contact has.
  await we.begin(contact);
  const anew = await we.write('anew');
  expect(await we.read(late)).toBe('on its way while we begin anew');
  const stepped = await contact.write('with a new key of the old session');
  expect(await we.read(stepped)).toBe('with a new key of the old session');
  expect(await contact.read(anew)).toBe('anew');
  expect(await we.read(await contact.write('in the new session'))).toBe('in the new session');
});
