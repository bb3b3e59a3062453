import { hearsEvent } from '@wagate/contract/embed';
import { EVENT_NAMES } from '@wagate/contract/events';
import type { EventFilter } from '../events/filter.js';
import type { Principal } from '../principal/principal.js';
import { confinedTo } from '../principal/scope.js';

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

/** What of all that happens there is to be heard: no more than the credential may see, and what was asked for. */
export function filterOf({ scope, types, principal }: Subscription): EventFilter {
  const sessions = confinedTo(principal);
  const asked = scope.kind === 'session' ? new Set([scope.sessionId]) : undefined;
  const { embed } = principal;
  const open = embed && EVENT_NAMES.filter((event) => hearsEvent(embed.can, event));
  return {
    sessions: asked && sessions ? new Set([...asked].filter((id) => sessions.has(id))) : (asked ?? sessions),
    types: open ? new Set(open.filter((event) => !types || types.has(event))) : types,
    // What an embed token may hear of that is told by its types.
    managed: embed !== undefined || principal.permissions.has('manage'),
  };
}
