import type { BinaryNode } from 'baileys';
import type { Context } from '../context.js';
import type { DeviceAddress } from '../people/address.js';
import { addPatch, patchesOf } from '../people/settings.js';
import type { Transaction } from '../storage/transaction.js';
import { bytesOf, child, children, node } from '../wire/node.js';

/**
 * Settings that a person's devices share (archived, pinned, muted chats…), as encrypted patches in versions. The
 * network cannot read them: it keeps them in order and passes them on. Each collection asked for is answered, because
 * a client asks again and again for one that is not.
 */
export function appState(
  tx: Transaction,
  ctx: Context,
  address: DeviceAddress,
  iq: BinaryNode,
): BinaryNode[] {
  const collections = children(child(iq, 'sync'), 'collection').map((collection) => {
    const name = collection.attrs.name ?? '';
    const known = Number(collection.attrs.version ?? 0);
    const patches = patchesOf(tx, address.number, name);
    const sent = bytesOf(child(collection, 'patch'));
    if (sent) return accept(tx, ctx, address, name, known, patches.length, sent);
    const newer = patches.slice(known).map((patch) => node('patch', {}, patch));
    return node(
      'collection',
      { name, version: String(patches.length), has_more_patches: 'false' },
      newer.length ? [node('patches', {}, newer)] : [],
    );
  });
  return [node('sync', {}, collections)];
}

function accept(
  tx: Transaction,
  ctx: Context,
  address: DeviceAddress,
  name: string,
  base: number,
  current: number,
  sent: Buffer,
): BinaryNode {
  if (base !== current)
    return node('collection', { name, type: 'error' }, [node('error', { code: '409', text: 'conflict' })]);
  const version = addPatch(tx, ctx, address.number, name, sent, address);
  return node('collection', { name, version: String(version) });
}
