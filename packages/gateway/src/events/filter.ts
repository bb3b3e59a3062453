import { carriesSecret, type Envelope } from './envelope.js';

/** Which events somebody is told of: asked of the log's query and of what comes by itself, so that both tell the same. */
export interface EventFilter {
  /** Only of these sessions; absent means all. */
  readonly sessions?: ReadonlySet<string>;
  /** Only of these types; absent means all. */
  readonly types?: ReadonlySet<string>;
  /** Whether what only who may manage is shown is among them: codes that link a phone, and troubles of webhooks. */
  readonly managed: boolean;
}

const tellsOfWebhook = (envelope: Envelope): boolean =>
  envelope.event === 'alert' && (envelope as Envelope<'alert'>).payload.webhook !== undefined;

export const passes = ({ sessions, types, managed }: EventFilter, envelope: Envelope): boolean =>
  (!sessions || sessions.has(envelope.session)) &&
  (!types || types.has(envelope.event)) &&
  (managed || !(carriesSecret(envelope) || tellsOfWebhook(envelope)));
