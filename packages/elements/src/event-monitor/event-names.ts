import type { Gateway } from '@wagate/sdk';
import { liveAllSessions, liveSessions, type MonitorEvent } from '@wagate/sdk/live';
import type { GatewayElement } from '../base/gateway-element.js';
import { LiveController } from '../data/live.js';
import { sessionName } from '../sessions/session-name.js';
import { cleanLine } from '../text/clean.js';

/** Whose sessions are asked for: everybody's, the organization's, or none any more. */
export type NamesFrom = 'everybody' | 'organization' | 'nobody';

type Keys = readonly [gateway: Gateway | undefined, wanted: boolean];

/** Sessions read for their names; what is beyond is shown by its id. */
const MOST = 2_000;

/** What sessions and organizations are called. What was learned stays, while another gateway is not asked. */
export class EventNames {
  private readonly sessions = new Map<string, { name: string; organization: string }>();
  private readonly organizations = new Map<string, string>();
  private gateway: Gateway | undefined;
  private taken: unknown;
  private readonly all: LiveController<ReturnType<typeof liveAllSessions>, Keys>;
  private readonly own: LiveController<ReturnType<typeof liveSessions>, Keys>;

  constructor(
    private readonly host: GatewayElement,
    from: () => NamesFrom,
  ) {
    this.all = new LiveController(
      host,
      () => [host.gateway, from() === 'everybody'] as const,
      (gateway, wanted) => (gateway && wanted ? liveAllSessions(gateway) : undefined),
    );
    this.own = new LiveController(
      host,
      () => [host.gateway, from() === 'organization'] as const,
      (gateway, wanted) => (gateway && wanted ? liveSessions(gateway) : undefined),
    );
  }

  /** Whether any are known. */
  get some(): boolean {
    return this.sessions.size > 0;
  }

  /** Takes in what the gateway said since; to be called before a render. */
  update(): void {
    if (this.gateway !== this.host.gateway) {
      this.gateway = this.host.gateway;
      this.sessions.clear();
      this.organizations.clear();
    }
    const [all, own] = [this.all.value, this.own.value];
    const rows = all?.items ?? own?.sessions ?? [];
    if (all?.more && !all.loadingMore && !all.moreError && rows.length < MOST)
      void this.all.store?.loadMore();
    if (rows === this.taken) return;
    this.taken = rows;
    for (const session of rows) {
      const { id, organizationId: organization, organizationName = '' } = session;
      this.sessions.set(id, { name: cleanLine(sessionName(session) ?? '') || id, organization });
      const known = cleanLine(organizationName);
      if (known || !this.organizations.has(organization)) this.organizations.set(organization, known);
    }
  }

  session(id: string): string {
    return this.sessions.get(id)?.name ?? cleanLine(String(id));
  }

  organization(id: string): string {
    return this.organizations.get(id) || cleanLine(String(id));
  }

  /** The names that stand beside an event, to be searched with it. */
  readonly beside = ({ session, organization }: MonitorEvent['event']): string =>
    `${this.session(session)} ${this.organization(organization)}`;

  /** Sessions of an organization, or of all: id and name. */
  sessionList(organization: string): [id: string, name: string][] {
    return [...this.sessions]
      .filter(([, session]) => !organization || session.organization === organization)
      .map(([id, { name }]) => [id, name]);
  }

  organizationList(): [id: string, name: string][] {
    return [...this.organizations.keys()].map((id) => [id, this.organization(id)]);
  }
}
