import type { BinaryNode } from 'baileys';
import type { Context } from '../context.js';
import { type DeviceAddress, lidJid, locate } from '../people/address.js';
import { blockedPeople, setBlocked } from '../people/block-list.js';
import type { Transaction } from '../storage/transaction.js';
import { child, node } from '../wire/node.js';

/** Whom an account has blocked, and the wish to block one more or one less. */
export function blockQuery(
  tx: Transaction,
  ctx: Context,
  address: DeviceAddress,
  iq: BinaryNode,
): BinaryNode[] {
  if (iq.attrs.type === 'set') {
    const item = child(iq, 'item');
    const person = locate(tx, item?.attrs.jid)?.person;
    if (!person) return [node('error', { code: '404', text: 'item-not-found' })];
    if (person.number === address.number) return [node('error', { code: '405', text: 'not-allowed' })];
    setBlocked(tx, ctx, address.number, person, item?.attrs.action === 'block', address);
  }
  const people = blockedPeople(tx, address.number);
  return [
    node(
      'list',
      {},
      people.map((person) => node('item', { jid: lidJid(person) })),
    ),
  ];
}
