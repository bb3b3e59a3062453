import type { GatewayEvent } from '@wagate/contract/types';

/**
 * Whether an event says that stored chats changed beyond itself: a phone's history was added, or two addresses turned out
 * to be one person's, or that a phone was linked. One such event stands for all chats of its session.
 */
export function reloads(event: GatewayEvent): boolean {
  return (
    links(event) || (event.event === 'chat.update' && ['history', 'merged'].includes(event.payload.change))
  );
}

/** Whether a phone was linked. It may be another account's, whose chats are none of those before. */
export function links(event: GatewayEvent): boolean {
  return event.event === 'auth.code' && event.payload.jid !== undefined;
}
