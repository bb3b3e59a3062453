import type { BinaryNode } from 'baileys';
import type { Context } from '../context.js';
import { queued } from '../delivery/queue.js';
import type { DeviceAddress } from '../people/address.js';
import { findCompanion, saveCompanion } from '../people/companion.js';
import { findPerson } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';
import { node } from '../wire/node.js';
import { sendHistory } from '../world/send-history.js';

/**
 * Hands over what waited: everything the device has not confirmed, in order, marked as old news. Messages of the own
 * phone to its computer (the history) come behind the mark, for a client reads them only then.
 */
export async function catchUp(tx: Transaction, ctx: Context, address: DeviceAddress): Promise<void> {
  const waiting = queued(tx, address).map((entry) => entry.node);
  const peer = waiting.filter((one) => one.attrs.category === 'peer');
  const others = waiting.filter((one) => one.attrs.category !== 'peer');
  const connection = ctx.online.connectionOf(address);
  tx.after(() => {
    if (others.length) connection?.send(node('ib', {}, [node('offline_preview', preview(others))]));
    for (const one of others) connection?.send({ ...one, attrs: { ...one.attrs, offline: '1' } });
    connection?.send(node('ib', {}, [node('offline', { count: String(others.length) })]));
    for (const one of peer) connection?.send(one);
    ctx.online.caughtUp(address);
  });
  const companion = findCompanion(tx, address);
  const person = findPerson(tx, address.number);
  if (!companion || !person || companion.historySent) return;
  saveCompanion(tx, { ...companion, historySent: true });
  await sendHistory(tx, ctx, person, companion);
}

function preview(waiting: BinaryNode[]) {
  const count = (tag: string) => String(waiting.filter((one) => one.tag === tag).length);
  return {
    count: String(waiting.length),
    message: count('message'),
    notification: count('notification'),
    receipt: count('receipt'),
    appdata: '0',
  };
}
