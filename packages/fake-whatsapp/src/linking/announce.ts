import type { Context } from '../context.js';
import { enqueue } from '../delivery/queue.js';
import { addressKey, lidJid, phoneJid } from '../people/address.js';
import { allCompanions } from '../people/companion.js';
import type { Person } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';
import { node, seconds } from '../wire/node.js';

/**
 * Tells every linked computer that somebody's devices changed. Clients remember for minutes whom they have to encrypt
 * for; without this they would leave a new computer out.
 */
export function announceDevices(tx: Transaction, ctx: Context, person: Person, device: number): void {
  const changed = { number: person.number, device };
  const devices = [phoneJid(person, device), lidJid(person, device)].map((jid) => node('device', { jid }));
  for (const companion of allCompanions(tx)) {
    if (addressKey(companion) === addressKey(changed)) continue;
    const id = `devices-${tx.next('notification')}`;
    const attrs = { from: phoneJid(person), type: 'devices', id, t: seconds(Date.now()) };
    enqueue(tx, ctx, companion, node('notification', attrs, [node('update', { hash: id }, devices)]));
  }
}
