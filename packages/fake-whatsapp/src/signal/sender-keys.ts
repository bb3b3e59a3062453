import { BufferJSON } from 'baileys';
import {
  GroupCipher,
  GroupSessionBuilder,
  SenderKeyDistributionMessage,
  SenderKeyName,
  SenderKeyRecord,
} from 'baileys/lib/Signal/Group/index.js';
import { addressKey, type DeviceAddress } from '../people/address.js';
import type { Person } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';
import { type Author, authorKey } from './author.js';
import { pad, unpad } from './pairwise.js';

/** One person's sender keys: their own, and those that others gave them. */
function senderKeyStore(tx: Transaction, owner: Person) {
  const key = (name: SenderKeyName) => `sender-key/${owner.number}/${name.toString()}`;
  return {
    loadSenderKey: async (name: SenderKeyName) => {
      const stored = tx.get<string>(key(name));
      return stored === undefined ? new SenderKeyRecord() : SenderKeyRecord.deserialize(Buffer.from(stored));
    },
    storeSenderKey: async (name: SenderKeyName, record: SenderKeyRecord) =>
      tx.set(key(name), JSON.stringify(record.serialize(), BufferJSON.replacer)),
  };
}

function senderName(group: string, sender: DeviceAddress): SenderKeyName {
  const id = sender.number;
  return new SenderKeyName(group, {
    id,
    deviceId: sender.device,
    toString: () => `${id}.${sender.device}`,
  });
}

/** The message that lets a device read what `sender` writes into the group from now on. */
export async function distributeKey(tx: Transaction, sender: Person, group: string): Promise<Uint8Array> {
  const name = senderName(group, { number: sender.number, device: 0 });
  return (await new GroupSessionBuilder(senderKeyStore(tx, sender)).create(name)).serialize();
}

export async function encryptForGroup(
  tx: Transaction,
  sender: Person,
  group: string,
  plain: Uint8Array,
): Promise<Buffer> {
  const name = senderName(group, { number: sender.number, device: 0 });
  return Buffer.from(await new GroupCipher(senderKeyStore(tx, sender), name).encrypt(pad(plain)));
}

export async function acceptKey(
  tx: Transaction,
  reader: Person,
  group: string,
  sender: DeviceAddress,
  distribution: Uint8Array,
): Promise<void> {
  const message = new SenderKeyDistributionMessage(null, null, null, null, distribution);
  await new GroupSessionBuilder(senderKeyStore(tx, reader)).process(senderName(group, sender), message);
}

export async function decryptFromGroup(
  tx: Transaction,
  reader: Person,
  group: string,
  sender: DeviceAddress,
  sealed: Buffer,
): Promise<Buffer> {
  const cipher = new GroupCipher(senderKeyStore(tx, reader), senderName(group, sender));
  return unpad(await cipher.decrypt(sealed));
}

const given = (sender: Author, group: string, device: DeviceAddress) =>
  `sender-key-given/${authorKey(sender)}/${group}/${addressKey(device)}`;

/** Whether this device has been given the sender's key for the group. */
export const hasKey = (tx: Transaction, sender: Author, group: string, device: DeviceAddress) =>
  tx.get<true>(given(sender, group, device)) === true;

export const noteKeyGiven = (tx: Transaction, sender: Author, group: string, device: DeviceAddress) =>
  tx.set(given(sender, group, device), true);
