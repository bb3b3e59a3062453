import type { Environment } from '../core/environment.js';
import type { FinishedCall } from '../core/finished-call.js';
import type { Identity, IdentityError, IdentitySchemas } from '../identity/index.js';
import { type IdentitySource, identitySource } from './identity-source.js';
import { LiveStore } from './live-store.js';
import type { Live, LiveSnapshot } from './types.js';

/** An invitation as whoever opens its link may know it, and who that is. */
export interface InvitationSnapshot extends LiveSnapshot {
  /** `unknown`: there is none, or the service does not tell. */
  readonly status: 'open' | 'expired' | 'accepted' | 'rejected' | 'canceled' | 'unknown';
  /** Whom an open one is for. */
  readonly email?: string;
  /** The role that whoever accepts will have. */
  readonly role?: string | null;
  /** The organization that an open one is for. */
  readonly organizationName?: string;
  /** Who is signed in here; null when nobody is. */
  readonly account: Pick<IdentitySchemas['User'], 'id' | 'email'> | null;
}

type Standing = Pick<InvitationSnapshot, 'status' | 'email' | 'role' | 'organizationName'>;

class LiveInvitation extends LiveStore<InvitationSnapshot, IdentitySource> {
  #standing: Standing = { status: 'unknown' };
  #account: InvitationSnapshot['account'] = null;

  constructor(
    source: IdentitySource,
    readonly id: string,
  ) {
    super(source, false);
  }

  protected async load(): Promise<void> {
    const { identity } = this.gateway;
    const current = await identity.session.get();
    this.#account = current && { id: current.user.id, email: current.user.email };
    this.#standing = await identity.organizations
      .invitationState({ id: this.id })
      .catch((error: IdentityError) => this.#plain(error));
    this.touch();
  }

  /** A plain gateway tells of an open invitation to whom it is for, and nothing to anybody else. */
  async #plain(error: IdentityError): Promise<Standing> {
    if (error.status !== 404) throw error;
    if (!this.#account) return { status: 'unknown' };
    try {
      const found = await this.gateway.identity.organizations.invitation({ id: this.id });
      return { ...found, status: 'open' };
    } catch (refused) {
      const { status } = refused as IdentityError;
      if (status === 400 || status === 403 || status === 404) return { status: 'unknown' };
      throw refused;
    }
  }

  protected data() {
    const { status, email, role, organizationName } = this.#standing;
    return { status, email, role, organizationName, account: this.#account };
  }

  protected override onCall({ name }: FinishedCall): void {
    if (/^(sign(Up|In|Out)|twoFactor\.verify\w+|organizations\.(accept|reject)Invitation)$/.test(name))
      void this.refresh();
  }
}

/** How an invitation stands, and who is signed in: for the page that its link leads to. It moves with the calls made on this identity client. */
export const liveInvitation = (
  identity: Identity,
  id: string,
  options: { environment?: Environment } = {},
): Live<InvitationSnapshot> => new LiveInvitation(identitySource(identity, options.environment), id);
