import type { MockOptions } from '../handlers/options.js';
import type { IdentitySession } from '../schemas.js';
import type { Account } from '../world/accounts.js';
import type { State } from '../world/state.js';

const WEEK_MS = 7 * 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * Who is signed in at the identity service. One set of handlers stands for one browser: no cookie is needed, as
 * a mock in a page could not set one that scripts cannot read.
 */
export class Browser {
  /** Waits for a second factor. */
  pending: Account | undefined;
  private current: IdentitySession | undefined;
  /** The session of the super admin who acts as somebody. */
  private aside: IdentitySession | undefined;

  constructor(
    private readonly state: State,
    { signedIn = 'ana', activeOrganization }: Pick<MockOptions, 'signedIn' | 'activeOrganization'>,
  ) {
    const account = state.data.accounts.find(({ user }) => user.id === signedIn);
    if (!account) return;
    this.signIn(account);
    if (activeOrganization !== undefined) this.activate(activeOrganization);
  }

  get session(): IdentitySession | undefined {
    return this.current;
  }

  get account(): Account | undefined {
    return this.state.data.accounts.find(({ user }) => user.id === this.current?.userId);
  }

  signIn({ user }: Account): IdentitySession {
    const now = this.state.now();
    const first = this.state.data.memberships.find(({ userId }) => userId === user.id);
    this.pending = undefined;
    this.current = {
      id: this.state.ids.identity(),
      userId: user.id,
      token: this.state.ids.identity(),
      createdAt: new Date(now).toISOString(),
      updatedAt: new Date(now).toISOString(),
      expiresAt: new Date(now + WEEK_MS).toISOString(),
      ipAddress: '203.0.113.7',
      userAgent:
        'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
      activeOrganizationId: first?.organizationId ?? null,
      impersonatedBy: null,
    };
    return this.current;
  }

  /** For an hour this is another person's browser. */
  impersonate(account: Account): IdentitySession {
    const own = this.current;
    const expiresAt = new Date(this.state.now() + HOUR_MS).toISOString();
    this.current = { ...this.signIn(account), expiresAt, impersonatedBy: own?.userId ?? null };
    this.aside = own;
    return this.current;
  }

  /** @returns the session of the super admin; undefined when nobody is impersonated */
  stopImpersonating(): IdentitySession | undefined {
    if (!this.aside) return undefined;
    this.current = this.aside;
    this.aside = undefined;
    return this.current;
  }

  signOut(): void {
    this.current = undefined;
    this.aside = undefined;
    this.pending = undefined;
  }

  activate(organizationId: string | null): void {
    if (this.current) this.current = { ...this.current, activeOrganizationId: organizationId };
  }
}
