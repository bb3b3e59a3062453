import type { Context } from '../context.js';
import { DemoError } from '../control/demo-error.js';
import { forgetAll } from '../delivery/queue.js';
import type { DeviceAddress } from '../people/address.js';
import { companionsOf, dropPreKeys, findCompanion, saveCompanion } from '../people/companion.js';
import { findPerson } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';
import { node } from '../wire/node.js';
import { announceDevices } from './announce.js';

/** The phone removes its linked computers (or one of them): they are told if they listen, and refused from now on. */
export function unlink(ctx: Context, number: string, device?: number): Promise<number[]> {
  return ctx.writer.run((tx) => {
    if (!findPerson(tx, number)?.phone)
      throw new DemoError('phone_not_found', 'There is no phone with this number.');
    const linked = companionsOf(tx, number).filter((one) => device === undefined || one.device === device);
    if (linked.length === 0) throw new DemoError('not_linked', 'No computer is linked to this phone.');
    for (const companion of linked) {
      forgetDevice(tx, ctx, companion);
      tx.after(() =>
        ctx.online
          .connectionOf(companion)
          ?.end(node('stream:error', { code: '401' }, [node('conflict', { type: 'device_removed' })])),
      );
    }
    return linked.map((companion) => companion.device);
  });
}

/** From here on its logins are refused; nothing waits for it any more. */
export function forgetDevice(tx: Transaction, ctx: Context, address: DeviceAddress): void {
  const companion = findCompanion(tx, address);
  if (!companion) return;
  saveCompanion(tx, { ...companion, unlinkedAt: Date.now() });
  const person = findPerson(tx, address.number);
  if (person) announceDevices(tx, ctx, person, address.device);
  dropPreKeys(tx, address);
  forgetAll(tx, address);
}
