import type { NewChats, ReachOut } from '@wagate/engine';
import type { NewChatMessageCapInfo, ReachoutTimelockState } from 'baileys';

/** Longer names are none of WhatsApp's. */
const LONGEST_CAUSE = 64;

/** A lock on writing first to people. What it is for is WhatsApp's own word, in small letters; its `DEFAULT` says nothing. */
export function reachOutOf({
  isActive,
  timeEnforcementEnds,
  enforcementType,
}: ReachoutTimelockState): ReachOut {
  if (!isActive) return { locked: false };
  const until = timeEnforcementEnds?.getTime();
  const cause = typeof enforcementType === 'string' ? enforcementType.toLowerCase() : '';
  return {
    locked: true,
    ...(until && until > 0 && { until }),
    ...(cause !== 'default' && /^[a-z0-9_]+$/.test(cause) && { cause: cause.slice(0, LONGEST_CAUSE) }),
  };
}

const states: Readonly<Record<string, NewChats['state']>> = {
  FIRST_WARNING: 'near',
  SECOND_WARNING: 'near',
  CAPPED: 'spent',
};

/** How many more people the account may write first to. WhatsApp tells seconds. */
export function newChatsOf(info: NewChatMessageCapInfo): NewChats {
  const total = countOf(info.total_quota);
  const used = countOf(info.used_quota);
  const end = Number(info.cycle_end_timestamp);
  return {
    state: states[info.capping_status ?? ''] ?? 'free',
    ...(total !== undefined && { total }),
    ...(used !== undefined && { used }),
    ...(Number.isSafeInteger(end) && end > 0 && { until: end * 1000 }),
  };
}

const countOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
