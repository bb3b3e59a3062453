import type { Context } from '../context.js';
import { countQueued } from '../delivery/queue.js';
import type { Transaction } from '../storage/transaction.js';
import { companionsOf } from './companion.js';
import type { Person } from './person.js';

export interface LinkedComputer {
  device: number;
  platform: string;
  /** Epoch ms. */
  linkedAt: number;
  online: boolean;
  /** Nodes that it has not confirmed yet. */
  waiting: number;
}

export interface PhoneView {
  /** Digits only. */
  number: string;
  name: string;
  lid: string;
  linked: LinkedComputer[];
}

/** A phone, and what is linked to it at the moment. */
export function phoneView(tx: Transaction, ctx: Context, person: Person): PhoneView {
  const linked = companionsOf(tx, person.number).map((companion) => ({
    device: companion.device,
    platform: companion.platform,
    linkedAt: companion.linkedAt,
    online: ctx.online.connectionOf(companion) !== undefined,
    waiting: countQueued(tx, companion),
  }));
  return { number: person.number, name: person.name, lid: person.lid, linked };
}
