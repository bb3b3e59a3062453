import type { Identity } from '@wagate/sdk/identity';
import type { ReactiveController } from 'lit';
import type { IdentityElement } from '../base/identity-element.js';

export interface Organization {
  id: string;
  name: string;
}

/** The organizations of whoever is signed in, and which of them is active. */
export class Organizations implements ReactiveController {
  phase: 'loading' | 'ready' | 'failed' = 'loading';
  list: readonly Organization[] = [];
  activeId: string | undefined;
  /** A change of them runs. */
  busy = false;
  identity: Identity | undefined;
  private turn = 0;

  constructor(readonly host: IdentityElement) {
    host.addController(this);
  }

  get active(): Organization | undefined {
    return this.list.find(({ id }) => id === this.activeId);
  }

  hostUpdate(): void {
    if (!this.host.isConnected || this.identity === this.host.identity) return;
    this.identity = this.host.identity;
    void this.load();
  }

  hostDisconnected(): void {
    // An answer that comes now is nobody's.
    this.turn += 1;
    this.identity = undefined;
  }

  async load(): Promise<void> {
    const { identity } = this;
    this.turn += 1;
    const { turn } = this;
    this.phase = 'loading';
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
}
