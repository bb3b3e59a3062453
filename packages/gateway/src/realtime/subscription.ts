import { carriesSecret, type Envelope } from '../events/envelope.js';
import type { Principal } from '../principal/principal.js';

/** What a socket is to hear. */
export interface Subscription {
  readonly principal: Principal;
  readonly scope:
    | { kind: 'session'; organizationId: string; sessionId: string }
    | { kind: 'organization'; organizationId: string }
    | { kind: 'firehose' };
  /** Event types; absent means all. */
  readonly types?: ReadonlySet<string>;
  /** The last event that was seen: what came after it is told first. */
  readonly since?: string;
}

/** The types a filter names: items may hold several with commas between; `*` or nothing at all means every type. */
export function typesOf(filter: readonly string[] | null | undefined): ReadonlySet<string> | undefined {
  const names = (filter ?? []).flatMap((item) => item.split(',')).map((name) => name.trim());
  const types = new Set(names.filter(Boolean));
  return types.size === 0 || types.has('*') ? undefined : types;
}

/** Webhooks are shown to who may manage them. */
const tellsOfWebhook = (envelope: Envelope): boolean =>
  envelope.event === 'alert' && (envelope as Envelope<'alert'>).payload.webhook !== undefined;

export function hears(subscription: Subscription, envelope: Envelope): boolean {
  const { scope, types, principal } = subscription;
  if (scope.kind !== 'firehose' && scope.organizationId !== envelope.organization) return false;
  if (scope.kind === 'session' && scope.sessionId !== envelope.session) return false;
  if (principal.sessions && !principal.sessions.has(envelope.session)) return false;
  if (types && !types.has(envelope.event)) return false;
  return !(carriesSecret(envelope) || tellsOfWebhook(envelope)) || principal.permissions.has('manage');
}
