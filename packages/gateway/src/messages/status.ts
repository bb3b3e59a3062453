import type { MessageStatus } from '@wagate/engine';

const RANK: Record<Exclude<MessageStatus, 'failed'>, number> = {
  pending: 0,
  sent: 1,
  delivered: 2,
  read: 3,
  played: 4,
};

/** Whether a message may go from one status to the other: never backwards, and `failed` only before it arrived. */
export function advances(from: MessageStatus | null, to: MessageStatus): boolean {
  if (from === 'failed') return false;
  const reached = from === null ? 0 : RANK[from];
  return to === 'failed' ? reached <= RANK.sent : RANK[to] > reached;
}
