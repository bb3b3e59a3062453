import type { MessageStatus } from '@wagate/engine';

const RANK: Record<MessageStatus, number> = {
  pending: 0,
  failed: 1,
  sent: 2,
  delivered: 3,
  read: 4,
  played: 5,
};

/**
 * Whether a message may go from one status to the other: never backwards. That it failed is what we believe until
 * something shows that it arrived.
 */
export function advances(from: MessageStatus | null, to: MessageStatus): boolean {
  return RANK[to] > (from === null ? RANK.pending : RANK[from]);
}
