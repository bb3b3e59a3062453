import type { Context } from '../context.js';
import { enqueue } from '../delivery/queue.js';
import type { Transaction } from '../storage/transaction.js';
import { node, seconds } from '../wire/node.js';
import { companionsOf } from './companion.js';

/** What the network lets a number do: written down by whoever runs it, and told to the number's computers. */
export interface Standing {
  /** Locked from writing first to people. */
  lock?: {
    /** Epoch milliseconds. */ until?: number /** WhatsApp's word for what it is for. */;
    cause?: string;
  };
  /** To how many new people it may write. */
  newChats?: {
    total: number;
    used: number;
    /** Epoch milliseconds. */
    until?: number;
    warning: 'NONE' | 'FIRST_WARNING' | 'SECOND_WARNING' | 'CAPPED';
  };
}

const key = (number: string) => `standing/${number}`;

export const standingOf = (tx: Transaction, number: string): Standing => tx.get<Standing>(key(number)) ?? {};

/** Whether a number may write first to people now. */
export function mayReachOut(tx: Transaction, number: string, now: number): boolean {
  const { lock, newChats } = standingOf(tx, number);
  const locked = lock && (lock.until === undefined || lock.until > now);
  const spent = newChats?.warning === 'CAPPED' && (newChats.until === undefined || newChats.until > now);
  return !locked && !spent;
}

/** Writes it down and tells the number's computers what has changed. */
export function changeStanding(tx: Transaction, ctx: Context, number: string, standing: Standing): void {
  tx.set(key(number), standing);
  const told = [
    [
      'NotificationUserReachoutTimelockUpdate',
      { xwa2_notify_account_reachout_timelock: lockAnswer(standing) },
    ],
    [
      'MessageCappingInfoNotification',
      { xwa2_notify_new_chat_messages_capping_info_update: newChatsAnswer(standing) },
    ],
  ] as const;
  for (const companion of companionsOf(tx, number))
    for (const [name, data] of told) {
      const id = `standing-${tx.next('notification')}`;
      const attrs = { from: 's.whatsapp.net', type: 'mex', id, t: seconds(Date.now()) };
      const update = node('update', { op_name: name }, Buffer.from(JSON.stringify({ data })));
      enqueue(tx, ctx, companion, node('notification', attrs, [update]));
    }
}

/** The lock as WhatsApp tells it. */
export const lockAnswer = ({ lock }: Standing) => ({
  is_active: lock !== undefined,
  ...(lock && {
    ...(lock.until !== undefined && { time_enforcement_ends: seconds(lock.until) }),
    enforcement_type: lock.cause ?? 'DEFAULT',
  }),
});

/** The count of new people as WhatsApp tells it; one that does not count says that it warns of nothing. */
export const newChatsAnswer = ({ newChats }: Standing) => ({
  capping_status: newChats?.warning ?? 'NONE',
  ...(newChats && {
    total_quota: newChats.total,
    used_quota: newChats.used,
    ...(newChats.until !== undefined && { cycle_end_timestamp: seconds(newChats.until) }),
  }),
});
