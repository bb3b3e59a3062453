import type { EventType } from '../events/envelope.js';

/** Every event of the contract; a type that is missing or unknown here does not compile. */
const names: Record<EventType, true> = {
  'session.status': true,
  'auth.qr': true,
  'auth.code': true,
  message: true,
  'message.from_me': true,
  'message.status': true,
  'message.reaction': true,
  'message.edited': true,
  'message.revoked': true,
  'poll.vote': true,
  'poll.recap': true,
  'presence.update': true,
  'group.update': true,
  'group.participant': true,
  'chat.update': true,
  'contact.update': true,
  'call.incoming': true,
  'newsletter.update': true,
  alert: true,
};

export const EVENT_NAMES = Object.keys(names) as readonly EventType[];

export const isEventName = (name: string): name is EventType => Object.hasOwn(names, name);

/** What links a phone reaches a webhook only where it is asked for by name. */
const ONLY_BY_NAME: ReadonlySet<string> = new Set(['auth.qr', 'auth.code']);

/** Whether a webhook that names these events wants this one. */
export const wants = (events: readonly string[], name: string): boolean =>
  events.includes(name) || (events.includes('*') && !ONLY_BY_NAME.has(name));
