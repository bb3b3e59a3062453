import type { components } from '@wagate/contract/types';

type Schemas = components['schemas'];

/** What a message-like event tells. `media` is null where the message has none. */
export type MessagePayload = Omit<Schemas['MessagePayload'], 'media'> & {
  media: Schemas['MediaMeta'] | null;
};

/** The payload of each event type. */
export interface Payloads {
  'session.status': Schemas['SessionStatusPayload'];
  'auth.qr': Schemas['AuthQRPayload'];
  'auth.code': Schemas['AuthCodePayload'];
  message: MessagePayload;
  'message.from_me': MessagePayload;
  'message.status': Schemas['MessageStatusPayload'];
  'message.reaction': MessagePayload;
  'message.edited': MessagePayload;
  'message.revoked': MessagePayload;
  'poll.vote': MessagePayload;
  'poll.recap': Schemas['PollRecapPayload'];
  'presence.update': Schemas['PresenceStatus'];
  'group.update': Schemas['GroupPayload'];
  'group.participant': Schemas['GroupPayload'];
  'chat.update': Schemas['ChatUpdatePayload'];
  'contact.update': Schemas['ContactUpdatePayload'];
  'call.incoming': Schemas['CallPayload'];
  'newsletter.update': Schemas['NewsletterPayload'];
  alert: Schemas['Alert'];
}

export type EventType = keyof Payloads;

/** The one shape of an event: on a socket, in a replay and in a webhook. */
export interface Envelope<Type extends EventType = EventType> {
  schema: 'v1';
  /** `evt_` and a ULID. */
  id: string;
  event: Type;
  session: string;
  organization: string;
  /** Epoch milliseconds. */
  timestamp: number;
  payload: Payloads[Type];
}

/** A QR payload or a pairing code links a phone: it is shown to who may manage the session, and never stored. */
export function carriesSecret(envelope: Envelope): boolean {
  return (envelope.event === 'auth.qr' || envelope.event === 'auth.code') && 'code' in envelope.payload;
}
