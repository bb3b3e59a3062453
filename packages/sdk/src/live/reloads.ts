import type { GatewayEvent } from '@wagate/contract/types';

/**
 * Whether an event says that stored chats changed beyond itself: a phone's history was added, or two addresses turned out
 * to be one person's. One such event stands for all chats of its session.
 */
export function reloads(event: GatewayEvent): boolean {
  return event.event === 'chat.update' && ['history', 'merged'].includes(event.payload.change);
}
