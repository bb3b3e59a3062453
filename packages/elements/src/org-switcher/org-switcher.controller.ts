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
  busy = false;
  private identity: Identity | undefined;
  private turn = 0;

  constructor(private readonly host: IdentityElement) {
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

  /** Makes another one active; resolves to whether it is. */
  async activate(organization: Organization): Promise<boolean> {
    return this.write(async (identity) => {
      await identity.organizations.setActive({ organizationId: organization.id });
      this.activeId = organization.id;
    });
  }

  /** Makes a new one and makes it active; resolves to it. */
  async create(name: string): Promise<Organization | undefined> {
    let made: Organization | undefined;
    await this.write(async (identity) => {
      const slug = `${
        name
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-+|-+$/g, '') || 'org'
      }-${crypto.randomUUID().slice(0, 8)}`;
      const answer = await identity.organizations.create({ name, slug });
      await identity.organizations.setActive({ organizationId: answer.id });
      made = { id: answer.id, name: answer.name };
      this.list = [...this.list, made].sort((a, b) => a.name.localeCompare(b.name));
      this.activeId = made.id;
    });
    return made;
  }

  private async write(call: (identity: Identity) => Promise<void>): Promise<boolean> {
    const { identity } = this;
    if (!identity || this.busy) return false;
    this.busy = true;
    this.host.requestUpdate();
    try {
      await call(identity);
      return true;
    } catch {
      return false;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }
}
