import { randomInt } from 'node:crypto';
import { generateSignalPubKey } from 'baileys';
import libsignal from 'libsignal';
import type { DeviceAddress } from '../people/address.js';
import { type Companion, type PublicPreKey, takePreKey } from '../people/companion.js';
import type { Person } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';
import type { Author } from './author.js';
import { signalStore } from './key-store.js';

export interface Ciphertext {
  type: 'pkmsg' | 'msg';
  bytes: Buffer;
}

/** What a device's keys look like to somebody who begins a session with it. */
export interface KeyBundle {
  identity: Buffer;
  registrationId: number;
  signedPreKey: PublicPreKey & { signature: Buffer };
  preKey?: PublicPreKey;
}

const { ProtocolAddress, SessionBuilder, SessionCipher } = libsignal;

const protocolAddress = ({ number, device }: DeviceAddress) => new ProtocolAddress(number, device);

/** Encrypts for one linked device, beginning a session when there is none. */
export async function encryptFor(
  tx: Transaction,
  sender: Author,
  device: Companion,
  plain: Uint8Array,
): Promise<Ciphertext> {
  const store = signalStore(tx, sender);
  const address = protocolAddress(device);
  const session = await store.loadSession(address.toString());
  if (!session?.haveOpenSession()) await beginSession(tx, sender, device, bundleOf(tx, device));
  const { type, body } = await new SessionCipher(store, address).encrypt(pad(plain));
  return { type: type === 3 ? 'pkmsg' : 'msg', bytes: Buffer.from(body, 'binary') };
}

/** A fresh session, as after a retry request; an older one stays readable. */
export async function beginSession(
  tx: Transaction,
  sender: Author,
  address: DeviceAddress,
  bundle: KeyBundle,
): Promise<void> {
  const signed = bundle.signedPreKey;
  const device = {
    registrationId: bundle.registrationId,
    identityKey: generateSignalPubKey(bundle.identity),
    signedPreKey: {
      keyId: signed.id,
      publicKey: generateSignalPubKey(signed.key),
      signature: signed.signature,
    },
    ...(bundle.preKey && {
      preKey: { keyId: bundle.preKey.id, publicKey: generateSignalPubKey(bundle.preKey.key) },
    }),
  };
  // The types ask for a one-time key, the protocol and the code do not.
  type Outgoing = Parameters<InstanceType<typeof SessionBuilder>['initOutgoing']>[0];
  await new SessionBuilder(signalStore(tx, sender), protocolAddress(address)).initOutgoing(
    device as Outgoing,
  );
}

export function bundleOf(tx: Transaction, device: Companion): KeyBundle {
  const preKey = takePreKey(tx, device);
  return {
    identity: device.identity,
    registrationId: device.registrationId,
    signedPreKey: device.signedPreKey,
    ...(preKey && { preKey }),
  };
}

/** Throws when it cannot be read: a lost session, a message seen before, damage on the way. */
export async function decryptFrom(
  tx: Transaction,
  reader: Person,
  sender: DeviceAddress,
  type: string,
  sealed: Buffer,
): Promise<Buffer> {
  const cipher = new SessionCipher(signalStore(tx, reader), protocolAddress(sender));
  const padded =
    type === 'pkmsg'
      ? await cipher.decryptPreKeyWhisperMessage(sealed)
      : await cipher.decryptWhisperMessage(sealed);
  return unpad(padded);
}

/** 1 to 16 bytes, each of which tells how many there are. */
export function pad(plain: Uint8Array): Buffer {
  const length = randomInt(1, 17);
  return Buffer.concat([plain, Buffer.alloc(length, length)]);
}

export function unpad(padded: Uint8Array): Buffer {
  const length = padded[padded.length - 1] ?? 0;
  if (length < 1 || length > 16 || length > padded.length) throw new Error('bad padding');
  return Buffer.from(padded.subarray(0, padded.length - length));
}
