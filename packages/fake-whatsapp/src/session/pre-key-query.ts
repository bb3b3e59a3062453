import type { BinaryNode } from 'baileys';
import { Curve, encodeBigEndian, generateSignalPubKey } from 'baileys';
import type { Context } from '../context.js';
import { addressKey, type DeviceAddress, locate } from '../people/address.js';
import {
  addPreKeys,
  type Companion,
  countPreKeys,
  findCompanion,
  type PublicPreKey,
  saveCompanion,
} from '../people/companion.js';
import { bundleOf, type KeyBundle } from '../signal/pairwise.js';
import type { Transaction } from '../storage/transaction.js';
import { child, children, node, requireBytes, seconds } from '../wire/node.js';
import { tellIfLow } from './pre-key-supply.js';

const KEY_TYPE = Buffer.from([5]);

/** A device brings new one-time keys, or a new signed one. */
export function storeKeys(tx: Transaction, address: DeviceAddress, iq: BinaryNode): void {
  const companion = findCompanion(tx, address);
  if (!companion) return;
  const rotation = child(iq, 'rotate');
  if (rotation) {
    saveCompanion(tx, { ...companion, signedPreKey: signedKey(rotation) });
    return;
  }
  saveCompanion(tx, {
    ...companion,
    identity: requireBytes(iq, 'identity', 32),
    registrationId: requireBytes(iq, 'registration', 4).readUInt32BE(),
    signedPreKey: signedKey(iq),
  });
  addPreKeys(tx, address, children(child(iq, 'list'), 'key').map(publicKey));
}

/** How many one-time keys of the device are left; for a digest any answer means "as you left it". */
export function keyDigest(tx: Transaction, address: DeviceAddress, iq: BinaryNode): BinaryNode[] {
  return child(iq, 'count')
    ? [node('count', { value: String(countPreKeys(tx, address)) })]
    : [node('digest', {}, [])];
}

/** Keys of others, for a device that wants to write to them. */
export function handOutKeys(tx: Transaction, ctx: Context, iq: BinaryNode): BinaryNode[] {
  const asked = new Map<string, Companion>();
  const users = children(child(iq, 'key'), 'user').map((user) => {
    const jid = user.attrs.jid ?? '';
    const bundle = bundleFor(tx, jid, asked);
    return node(
      'user',
      { jid, t: seconds(Date.now()) },
      bundle ? keyNodes(bundle) : [node('error', { code: '404' })],
    );
  });
  for (const companion of asked.values()) tellIfLow(tx, ctx, companion);
  return [node('list', {}, users)];
}

function bundleFor(tx: Transaction, jid: string, asked: Map<string, Companion>): KeyBundle | undefined {
  const found = locate(tx, jid);
  if (!found) return undefined;
  const { person, device } = found;
  if (device > 0) {
    const companion = findCompanion(tx, { number: person.number, device });
    if (!companion || companion.unlinkedAt !== undefined) return undefined;
    asked.set(addressKey(companion), companion);
    return bundleOf(tx, companion);
  }
  const { identity } = person;
  const { keyPair, keyId } = person.signedPreKey;
  const signature = Curve.sign(identity.private, generateSignalPubKey(keyPair.public));
  return {
    identity: Buffer.from(identity.public),
    registrationId: person.registrationId,
    signedPreKey: { id: keyId, key: Buffer.from(keyPair.public), signature: Buffer.from(signature) },
    preKey: { id: 1, key: Buffer.from(person.preKey.public) },
  };
}

function keyNodes({ identity, registrationId, signedPreKey, preKey }: KeyBundle): BinaryNode[] {
  const key = ({ id, key }: PublicPreKey) => [node('id', {}, encodeBigEndian(id, 3)), node('value', {}, key)];
  return [
    node('registration', {}, encodeBigEndian(registrationId)),
    node('type', {}, KEY_TYPE),
    node('identity', {}, identity),
    node('skey', {}, [...key(signedPreKey), node('signature', {}, signedPreKey.signature)]),
    ...(preKey ? [node('key', {}, key(preKey))] : []),
  ];
}

export function signedKey(parent: BinaryNode) {
  const skey = child(parent, 'skey');
  return { ...publicKey(skey), signature: requireBytes(skey, 'signature', 64) };
}

export function publicKey(from: BinaryNode | undefined): PublicPreKey {
  return { id: requireBytes(from, 'id', 3).readUIntBE(0, 3), key: requireBytes(from, 'value', 32) };
}
