import type { BinaryNode } from 'baileys';
import type { Context } from '../context.js';
import { addressKey, type DeviceAddress } from '../people/address.js';
import { ordered, type Transaction } from '../storage/transaction.js';

/** How to encrypt a message again when its reader could not read it. */
export type Origin =
  | {
      kind: 'person';
      sender: string;
      plain: Uint8Array;
      group?: string;
      /** Under which of their names, where it is an unusual one. */
      voice?: string;
    }
  | { kind: 'device'; sender: DeviceAddress };

/** A node that a linked device has not confirmed yet. */
export interface Queued {
  sequence: number;
  node: BinaryNode;
  origin?: Origin;
}

const entries = (address: DeviceAddress) => `queue/${addressKey(address)}/`;
const byId = (address: DeviceAddress, tag: string, id: string) =>
  `queue-id/${addressKey(address)}/${tag}/${id}/`;

/** Keeps the node for the device until it is confirmed, and sends it at once if the device is there. */
export function enqueue(
  tx: Transaction,
  ctx: Context,
  address: DeviceAddress,
  node: BinaryNode,
  origin?: Origin,
) {
  const sequence = tx.next(`queue/${addressKey(address)}`);
  put(tx, address, { sequence, node, ...(origin && { origin }) });
  tx.after(() => ctx.online.send(address, node));
}

/** Replaces what is queued in its place, and sends the new form. */
export function requeue(tx: Transaction, ctx: Context, address: DeviceAddress, entry: Queued): void {
  put(tx, address, entry);
  tx.after(() => ctx.online.send(address, entry.node));
}

function put(tx: Transaction, address: DeviceAddress, entry: Queued): void {
  const { tag, attrs } = entry.node;
  tx.set(entries(address) + ordered(entry.sequence), entry);
  tx.set(byId(address, tag, attrs.id ?? '') + ordered(entry.sequence), entry.sequence);
}

/** Everything that waits for the device, in the order in which it was meant to arrive. */
export function queued(tx: Transaction, address: DeviceAddress): Queued[] {
  return tx.scan<Queued>(entries(address)).map(([, entry]) => entry);
}

export const countQueued = (tx: Transaction, address: DeviceAddress): number => tx.count(entries(address));

/** What waits under an id, in the order in which it was queued. */
export function queuedAs(tx: Transaction, address: DeviceAddress, tag: string, id: string): Queued[] {
  return tx
    .scan<number>(byId(address, tag, id))
    .flatMap(([, sequence]) => tx.get<Queued>(entries(address) + ordered(sequence)) ?? []);
}

/** The device has it: forgotten for good. */
export function forget(tx: Transaction, address: DeviceAddress, { sequence, node }: Queued): void {
  tx.delete(byId(address, node.tag, node.attrs.id ?? '') + ordered(sequence));
  tx.delete(entries(address) + ordered(sequence));
}

/** The device is gone, and what waited for it with it. */
export function forgetAll(tx: Transaction, address: DeviceAddress): void {
  for (const [key] of tx.scan(entries(address))) tx.delete(key);
  for (const [key] of tx.scan(`queue-id/${addressKey(address)}/`)) tx.delete(key);
}
