import { isLinkingEvent } from '@wagate/contract/events';
import type { EventName, EventPayloads, Schemas } from '@wagate/contract/types';

/** What a message-like event tells. `media` is null where the message has none. */
export type MessagePayload = Omit<Schemas['MessagePayload'], 'media'> & {
  media: Schemas['MediaMeta'] | null;
};

/** The payload of each event type. */
export type Payloads = {
  [Name in EventName]: EventPayloads[Name] extends Schemas['MessagePayload']
    ? MessagePayload
    : EventPayloads[Name];
};

export type EventType = EventName;

/** What happens to a session, or to the installation; everything else happens in one account of a session. */
export type SessionEvent = 'session.status' | 'session.health' | 'auth.qr' | 'auth.code' | 'alert';

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
  return isLinkingEvent(envelope.event) && 'code' in envelope.payload;
}
