// Generated from openapi/gateway.yaml by `npm run generate`. Do not edit.

/** The name of every event, in the order of the document. */
export const EVENT_NAMES = [
  'session.status',
  'auth.qr',
  'auth.code',
  'message',
  'message.from_me',
  'message.status',
  'message.reaction',
  'message.edited',
  'message.revoked',
  'poll.vote',
  'poll.recap',
  'presence.update',
  'group.update',
  'group.participant',
  'chat.update',
  'contact.update',
  'call.incoming',
  'newsletter.update',
  'alert',
  'session.health',
] as const;

/** Events that carry what links a phone: kept nowhere, and a webhook gets them only where it names them. */
export const LINKING_EVENTS = [
  'auth.qr',
  'auth.code',
] as const;

/** Events that are true only now: in no log, and so in no replay. Those that link a phone are among them. */
export const PASSING_EVENTS = [
  'auth.qr',
  'auth.code',
  'presence.update',
] as const;
