import { S_WHATSAPP_NET } from 'baileys';
import type { Context } from '../context.js';
import { type Companion, countPreKeys } from '../people/companion.js';
import type { Transaction } from '../storage/transaction.js';
import { node, seconds } from '../wire/node.js';

/** Below this the device is asked for more; clients bring new keys when they hear of so few. */
const LOW = 5;

export function tellIfLow(tx: Transaction, ctx: Context, device: Companion): void {
  const left = countPreKeys(tx, device);
  if (left >= LOW) return;
  const now = Date.now();
  const attrs = { from: S_WHATSAPP_NET, type: 'encrypt', id: `low-${now}-${left}`, t: seconds(now) };
  tx.after(() =>
    ctx.online.send(device, node('notification', attrs, [node('count', { value: String(left) })])),
  );
}
