import type { Identity } from '@wagate/sdk/identity';
import type { ReactiveController } from 'lit';
import type { IdentityElement } from '../base/identity-element.js';

export interface Organization {
  id: string;
  name: string;
}

const MOVES = /^organizations\.(create|update|delete|leave|setActive|acceptInvitation)$/;

/** The organizations of whoever is signed in, and which of them is active. */
export class Organizations implements ReactiveController {
  phase: 'loading' | 'ready' | 'failed' = 'loading';
  list: readonly Organization[] = [];
  activeId: string | undefined;
  /** The caller's role in the active one; undefined until it is asked for and known. */
  role: 'owner' | 'admin' | 'member' | undefined;
  /** A change of them runs. */
  busy = false;
  identity: Identity | undefined;
  private turn = 0;
  private unwatch: (() => void) | undefined;

  constructor(readonly host: IdentityElement) {
    host.addController(this);
  }

  get active(): Organization | undefined {
    return this.list.find(({ id }) => id === this.activeId);
  }

  hostUpdate(): void {
    if (!this.host.isConnected || this.identity === this.host.identity) return;
    this.unwatch?.();
    this.identity = this.host.identity;
    this.phase = 'loading';
    this.unwatch = this.identity?.watch(({ name }) => {
      // Another switcher of the page, or what else there is, changed them.
      if (MOVES.test(name) && !this.busy) void this.load();
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

  async load(): Promise<void> {
    const { identity } = this;
    this.turn += 1;
    const { turn } = this;
    // What is on show stays while it is read again.
    if (this.phase !== 'ready') this.phase = 'loading';
    this.host.requestUpdate();
    if (!identity) return;
    try {
      const [list, current] = await Promise.all([identity.organizations.list(), identity.session.get()]);
      if (turn !== this.turn) return;
      this.list = [...list].sort((a, b) => a.name.localeCompare(b.name));
      this.activeId = current?.session.activeOrganizationId ?? undefined;
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
