import type { Session } from '@wagate/sdk';
import { type GatewayNode, liveAllSessions, liveGateways } from '@wagate/sdk/live';
import type { GatewayElement } from '../base/gateway-element.js';
import { Caller } from '../data/caller.js';
import { Reading } from '../data/reading.js';
import { countByStatus, EVERY_SESSION, isNarrowed, queryOf, type SessionChoice } from './session-choice.js';
import { organizationOf } from './session-columns.js';

interface Asked {
  choice: SessionChoice;
  /** Id of the session whose detail is shown; empty for none. */
  session: string;
}

/** The sessions of every organization and the nodes that they live on, as a super admin reads them. */
export class AllSessions {
  readonly caller: Caller;
  /** What a gateway filters by itself is asked of it; any other is read once, and filtered by the element. */
  readonly list;
  readonly nodes;
  /** The session whose detail is shown, where the list does not have it. */
  readonly alone;
  /** Names by id of the organizations seen so far: nobody lists them all. */
  readonly organizations = new Map<string, string>();

  constructor(
    host: GatewayElement,
    private readonly asked: () => Asked,
  ) {
    this.caller = new Caller(host);
    const gateway = () => (this.refused ? undefined : host.gateway);
    this.list = new Reading(
      host,
      () => {
        const { q, status, organization, gateway: node } = this.searches ? asked().choice : EVERY_SESSION;
        return [gateway(), q, status, organization, node] as const;
      },
      (from, q, status, organization, node) =>
        from && liveAllSessions(from, queryOf({ q, status, organization, gateway: node, age: '' })),
    );
    this.nodes = new Reading(
      host,
      () => [gateway()] as const,
      (from) => from && liveGateways(from),
    );
    this.alone = new Reading(
      host,
      () => {
        const { session } = asked();
        const missing = session && this.list.state.is === 'ready' && !this.inList;
        return [missing ? gateway() : undefined, session] as const;
      },
      (from, q) => from && liveAllSessions(from, { q }),
    );
  }

  get refused(): boolean {
    return !this.caller.may('super_admin');
  }

  /** The gateway filters by itself. */
  get searches(): boolean {
    return this.caller.offers('admin-sessions');
  }

  get items(): readonly Session[] {
    return this.list.value?.items ?? [];
  }

  get gateways(): readonly GatewayNode[] {
    return this.nodes.value?.items ?? [];
  }

  /** The session whose detail is shown, once it is known. */
  get chosen(): Session | undefined {
    const { session } = this.asked();
    return this.inList ?? this.alone.value?.items.find(({ id }) => id === session);
  }

  private get inList(): Session | undefined {
    const { session } = this.asked();
    return this.items.find(({ id }) => id === session);
  }

  /** How many there are in each state: told where every session is loaded, else nobody knows. */
  get counts(): ReturnType<typeof countByStatus> | undefined {
    const { value } = this.list;
    if (value?.phase !== 'ready' || value.more) return undefined;
    if (this.searches && isNarrowed({ ...this.asked().choice, age: '' })) return undefined;
    return countByStatus(value.items);
  }

  learnOrganizations(): void {
    for (const one of this.items) this.organizations.set(one.organizationId, organizationOf(one));
  }

  /** Whether the node of a session has not been heard of for long. */
  readonly silent = ({ gatewayId }: Session): boolean =>
    this.gateways.some(({ id, status }) => id === gatewayId && status === 'stale');

  /** Whether its page opens to this person now; undefined where the gateway does not tell whose it is. */
  isOwn({ organizationId }: Session): boolean | undefined {
    const own = this.caller.organization;
    return own && own.id === organizationId;
  }
}
