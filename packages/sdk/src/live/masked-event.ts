import { isLinkingEvent } from '@wagate/contract/events';
import type { GatewayEvent } from '@wagate/contract/types';

const MASK = '••••••••';

/** The event without what links a phone: whoever reads over a shoulder, or an export, could use it. */
export function masked(event: GatewayEvent): GatewayEvent {
  if (!isLinkingEvent(event.event)) return event;
  const payload: object = event.payload ?? {};
  // Both shapes of `auth.code` are kept: the one that tells of a linked account has no code.
  return { ...event, payload: 'code' in payload ? { ...payload, code: MASK } : payload } as GatewayEvent;
}
