import { randomBytes } from 'node:crypto';
import {
  type ChatModification,
  chatModificationToAppPatch,
  decodePatches,
  encodeSyncdPatch,
  newLTHashState,
  proto,
  type WAPatchName,
} from 'baileys';
import type { Context } from '../context.js';
import { enqueue } from '../delivery/queue.js';
import { ordered, type Transaction } from '../storage/transaction.js';
import { node, seconds } from '../wire/node.js';
import { addressKey, type DeviceAddress } from './address.js';
import { companionsOf } from './companion.js';

const patchKey = (number: string, name: string) => `app-state/${number}/${name}/`;

/** What a person's devices have changed of one collection of their shared settings, version by version. */
export const patchesOf = (tx: Transaction, number: string, name: string): Uint8Array[] =>
  tx.scan<Uint8Array>(patchKey(number, name)).map(([, patch]) => patch);

/** Keeps a change as the next version, and tells every computer of its owner but the one on which it was done. */
export function addPatch(
  tx: Transaction,
  ctx: Context,
  number: string,
  name: string,
  sent: Uint8Array,
  doneOn?: DeviceAddress,
): number {
  const version = tx.count(patchKey(number, name)) + 1;
  const patch = proto.SyncdPatch.decode(sent);
  patch.version = { version };
  tx.set(patchKey(number, name) + ordered(version), proto.SyncdPatch.encode(patch).finish());
  const now = Date.now();
  for (const companion of companionsOf(tx, number)) {
    if (doneOn && addressKey(doneOn) === addressKey(companion)) continue;
    const id = `sync-${now}-${name}-${version}`;
    const attrs = { from: 's.whatsapp.net', type: 'server_sync', id, t: seconds(now) };
    const collection = node('collection', { name, version: String(version) });
    enqueue(tx, ctx, companion, node('notification', attrs, [collection]));
  }
  return version;
}

/** All computers of a phone share one key: what one of them pins, the others can read. */
export function settingsKey(tx: Transaction, number: string): proto.Message.IAppStateSyncKey {
  const name = `app-state-key/${number}`;
  const kept = tx.get<{ id: Buffer; data: Buffer; at: number }>(name);
  const key = kept ?? { id: randomBytes(6), data: randomBytes(32), at: Date.now() };
  if (!kept) tx.set(name, key);
  return {
    keyId: { keyId: key.id },
    keyData: {
      keyData: key.data,
      timestamp: key.at,
      fingerprint: { rawId: 1, currentIndex: 0, deviceIndexes: [0] },
    },
  };
}

/** The owner changes a setting on the phone itself: it reads what there is, as its computers do, and adds to it. */
export async function changeSetting(
  tx: Transaction,
  ctx: Context,
  number: string,
  change: ChatModification,
  about: string,
): Promise<void> {
  const { keyId, keyData } = settingsKey(tx, number);
  const id = Buffer.from(keyId!.keyId!).toString('base64');
  const keyOf = async (wanted: string) => (wanted === id ? keyData! : undefined);
  const patch = chatModificationToAppPatch(change, about);
  const name: WAPatchName = patch.type;
  const before = patchesOf(tx, number, name).map((bytes) => proto.SyncdPatch.decode(bytes));
  const { state } = await decodePatches(
    name,
    before,
    newLTHashState(),
    keyOf,
    {},
    undefined,
    undefined,
    false,
  );
  const encoded = await encodeSyncdPatch(patch, id, state, keyOf);
  addPatch(tx, ctx, number, name, proto.SyncdPatch.encode(encoded.patch).finish());
}
