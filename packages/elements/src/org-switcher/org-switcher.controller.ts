import type { FinishedCall } from '@wagate/sdk';
import type { Identity } from '@wagate/sdk/identity';
import type { ReactiveController } from 'lit';
import type { IdentityElement } from '../base/identity-element.js';
import { askedOnce } from './asked-once.js';

export interface Organization {
  id: string;
  name: string;
}

/** What changes which organizations there are for the caller, or which of them is active. */
const MOVES: ReadonlySet<string> = new Set(
  ['create', 'update', 'delete', 'leave', 'setActive', 'acceptInvitation'].map(
    (name) => `organizations.${name}`,
  ),
);

const askForAll = askedOnce((identity) => identity.organizations.list());
const askForActive = askedOnce((identity) => identity.session.get());

interface Host extends IdentityElement {
  /** Id of the active one where the page knows it, null for none; undefined where it has to be asked for. */
  readonly organization: string | null | undefined;
}

const byName = (list: readonly Organization[]) => [...list].sort((a, b) => a.name.localeCompare(b.name));

/** The organizations of whoever is signed in, and which of them is active. */
export class Organizations implements ReactiveController {
  phase: 'missing' | 'loading' | 'ready' | 'failed' = 'missing';
  list: readonly Organization[] = [];
  activeId: string | undefined;
  /** The caller's role in the active one; undefined until it is asked for and known. */
  role: 'owner' | 'admin' | 'member' | undefined;
  identity: Identity | undefined;
  private told: string | null | undefined;
  private turn = 0;
  private unwatch: (() => void) | undefined;

  constructor(readonly host: Host) {
    host.addController(this);
  }

  get active(): Organization | undefined {
    return this.list.find(({ id }) => id === this.activeId);
  }

  hostUpdate(): void {
    const { organization } = this.host;
    if (organization !== this.told) {
      this.told = organization;
      if (organization !== undefined) this.activeId = organization ?? undefined;
    }
    if (!this.host.isConnected || this.identity === this.host.identity) return;
    this.unwatch?.();
    this.identity = this.host.identity;
    this.phase = this.identity ? 'loading' : 'missing';
    this.unwatch = this.identity?.watch((call) => {
      // This switcher, another one of the page, or what else there is, changed them.
      if (MOVES.has(call.name)) void this.load(call);
    });
    void this.load();
  }

  hostDisconnected(): void {
    // An answer that comes now is nobody's.
    this.turn += 1;
    this.unwatch?.();
    this.unwatch = undefined;
    this.identity = undefined;
  }

  /** One of them is the active one now. */
  enter(organization: Organization): void {
    if (!this.list.some(({ id }) => id === organization.id)) this.list = byName([...this.list, organization]);
    this.activeId = organization.id;
    this.host.requestUpdate();
  }

  /** @param call what may have moved them: what the page knew before it is old then */
  async load(call?: FinishedCall): Promise<void> {
    const { identity } = this;
    this.turn += 1;
    const { turn } = this;
    if (!identity) return;
    // What is on show stays while it is read again.
    if (this.phase !== 'ready') this.phase = 'loading';
    this.host.requestUpdate();
    try {
      const asks = call !== undefined || this.told === undefined;
      const [list, current] = await Promise.all([
        askForAll(identity, call),
        asks ? askForActive(identity, call) : undefined,
      ]);
      if (turn !== this.turn) return;
      this.list = byName(list);
      if (asks) this.activeId = current?.session.activeOrganizationId ?? undefined;
      this.phase = 'ready';
    } catch {
      if (turn !== this.turn) return;
      this.phase = 'failed';
    }
    this.host.requestUpdate();
  }

  /** Asks what the caller may do with the active one; not known, they may nothing. */
  async loadRole(): Promise<void> {
    const { identity, activeId } = this;
    this.role = undefined;
    if (!identity || !activeId) return;
    const answer = await identity.organizations
      .activeRole({ organizationId: activeId })
      .catch(() => undefined);
    if (activeId !== this.activeId) return;
    this.role = answer?.role as Organizations['role'];
    this.host.requestUpdate();
  }
}
