/** The events of the contract in groups, as a person chooses among them. */
export const EVENT_GROUPS = [
  {
    group: 'messages',
    events: [
      'message',
      'message.from_me',
      'message.status',
      'message.reaction',
      'message.edited',
      'message.revoked',
      'poll.vote',
      'poll.recap',
    ],
  },
  { group: 'sessions', events: ['session.status', 'auth.qr', 'auth.code'] },
  {
    group: 'people',
    events: [
      'contact.update',
      'chat.update',
      'presence.update',
      'call.incoming',
      'group.update',
      'group.participant',
      'newsletter.update',
    ],
  },
] as const;

export type ListedEvent = (typeof EVENT_GROUPS)[number]['events'][number];
/** The key of an event's line of help. */
export type EventKey<E extends string = ListedEvent> = E extends `${infer A}.${infer B}` ? `${A}_${B}` : E;

export const keyOf = (event: ListedEvent): EventKey => event.replace('.', '_') as EventKey;
