import type { BinaryNode } from 'baileys';
import { proto } from 'baileys';
import type { Context } from '../context.js';
import { enqueue } from '../delivery/queue.js';
import type { DeviceAddress } from '../people/address.js';
import { companionsOf } from '../people/companion.js';
import { ordered, type Transaction } from '../storage/transaction.js';
import { bytesOf, child, children, node, seconds } from '../wire/node.js';

const patchKey = (number: string, name: string) => `app-state/${number}/${name}/`;

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
    const patches = tx.scan<Uint8Array>(patchKey(address.number, name));
    const sent = bytesOf(child(collection, 'patch'));
    if (sent) return accept(tx, ctx, address, name, known, patches.length, sent);
    const newer = patches.slice(known).map(([, patch]) => node('patch', {}, patch));
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
  const version = current + 1;
  const patch = proto.SyncdPatch.decode(sent);
  patch.version = { version };
  tx.set(patchKey(address.number, name) + ordered(version), proto.SyncdPatch.encode(patch).finish());
  const now = Date.now();
  for (const companion of companionsOf(tx, address.number)) {
    if (companion.device === address.device) continue;
    const attrs = {
      from: 's.whatsapp.net',
      type: 'server_sync',
      id: `sync-${now}-${name}-${version}`,
      t: seconds(now),
    };
    enqueue(
      tx,
      ctx,
      companion,
      node('notification', attrs, [node('collection', { name, version: String(version) })]),
    );
  }
  return node('collection', { name, version: String(version) });
}
