import type { GatewayEvent } from '@wagate/contract/types';

const RELOADING = ['history', 'merged', 'cleared', 'deleted', 'messages'];

/**
 * Whether an event says that stored chats changed beyond itself: a phone's history was added, two addresses turned out to be
 * one person's, messages or a chat were deleted on the phone, or a phone was linked. What is shown is read again.
 */
export function reloads(event: GatewayEvent): boolean {
  return links(event) || (event.event === 'chat.update' && RELOADING.includes(event.payload.change));
}

/** Whether a phone was linked. It may be another account's, whose chats are none of those before. */
export function links(event: GatewayEvent): boolean {
  return event.event === 'auth.code' && event.payload.jid !== undefined;
}
