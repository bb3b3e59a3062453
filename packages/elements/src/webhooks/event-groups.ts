import type { EventName } from '@wagate/sdk';

/** An event that a person chooses here; alerts are of an extension, and mailed. */
export type ListedEvent = Exclude<EventName, 'alert'>;

const GROUPS = ['messages', 'sessions', 'people'] as const;

/** In the order that they are shown in. An event of the contract that is missing does not compile. */
const groupOf: Record<ListedEvent, (typeof GROUPS)[number]> = {
  message: 'messages',
  'message.from_me': 'messages',
  'message.status': 'messages',
  'message.reaction': 'messages',
  'message.edited': 'messages',
  'message.revoked': 'messages',
  'poll.vote': 'messages',
  'poll.recap': 'messages',
  'session.status': 'sessions',
  'session.health': 'sessions',
  'auth.qr': 'sessions',
  'auth.code': 'sessions',
  'contact.update': 'people',
  'chat.update': 'people',
  'presence.update': 'people',
  'call.incoming': 'people',
  'group.update': 'people',
  'group.participant': 'people',
  'newsletter.update': 'people',
};

/** The events of the contract in groups, as a person chooses among them. */
export const EVENT_GROUPS = GROUPS.map((group) => ({
  group,
  events: (Object.keys(groupOf) as ListedEvent[]).filter((name) => groupOf[name] === group),
}));

/** The key of an event's line of help. */
export type EventKey<E extends string = ListedEvent> = E extends `${infer A}.${infer B}` ? `${A}_${B}` : E;

export const keyOf = (event: ListedEvent): EventKey => event.replace('.', '_') as EventKey;
