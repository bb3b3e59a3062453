import type { Context } from '../context.js';
import { enqueue } from '../delivery/queue.js';
import type { Transaction } from '../storage/transaction.js';
import { node, seconds } from '../wire/node.js';
import { addressKey, type DeviceAddress, lidJid } from './address.js';
import { companionsOf } from './companion.js';
import { findPerson, type Person } from './person.js';

const blockedBy = (owner: string) => `blocked/${owner}/`;

/** Whether somebody wants to hear nothing from somebody else. Groups are not concerned. */
export function blocks(tx: Transaction, owner: string, other: string): boolean {
  return tx.get(blockedBy(owner) + other) !== undefined;
}

/** Whom a person has blocked. */
export function blockedPeople(tx: Transaction, owner: string): Person[] {
  return tx
    .scan<true>(blockedBy(owner))
    .map(([key]) => findPerson(tx, key.slice(blockedBy(owner).length)))
    .filter((person) => person !== undefined);
}

/** Writes it down, as the owner did before any computer was linked. */
export function noteBlocked(tx: Transaction, owner: string, other: string): void {
  tx.set(blockedBy(owner) + other, true);
}

/** Writes it down, and tells every computer of the owner but the one on which it was done. */
export function setBlocked(
  tx: Transaction,
  ctx: Context,
  owner: string,
  other: Person,
  blocked: boolean,
  doneOn?: DeviceAddress,
): void {
  if (blocks(tx, owner, other.number) === blocked) return;
  if (blocked) noteBlocked(tx, owner, other.number);
  else tx.delete(blockedBy(owner) + other.number);
  const item = node('item', { action: blocked ? 'block' : 'unblock', jid: lidJid(other) });
  for (const companion of companionsOf(tx, owner)) {
    if (doneOn && addressKey(doneOn) === addressKey(companion)) continue;
    const id = `blocklist-${tx.next('notification')}`;
    const attrs = { from: 's.whatsapp.net', type: 'account_sync', id, t: seconds(Date.now()) };
    enqueue(
      tx,
      ctx,
      companion,
      node('notification', attrs, [node('blocklist', { action: 'modify' }, [item])]),
    );
  }
}
