import { browserEnvironment, createGateway, type Gateway, identitySession } from '@wagate/sdk';
import type { Identity } from '@wagate/sdk/identity';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Account, currentAccount, enterOrganization } from './account.js';
import { baseUrl } from './below.js';
import { OtherTabs } from './other-tabs.js';
import { type Refusal, refusalIn } from './refusal.js';

const RETRY_MS = 3000;
/** So long a move takes at most, from its first request to the last that it makes needless. */
const MOVE_MS = 15_000;
const TICKET = '/api/v1/realtime/ticket';

/** Who is in this browser. */
export type PresenceState =
  | { readonly is: 'asking' }
  | { readonly is: 'unreachable' }
  | { readonly is: 'nobody' }
  /** Why the last one is let in no longer: said instead of everything else until they go on. */
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | {
      readonly is: 'somebody';
      readonly account: Account;
      readonly gateway: Gateway;
      /** Their sign-in ended by itself; what is on the page waits for them. */
      readonly ended: boolean;
      /** Another one is another page altogether: nothing of one person is there for the next. */
      readonly visit: number;
    };

interface Told {
  entered(gateway: Gateway): void;
  left(): void;
  refused(): void;
}

/** Knows who is signed in: asks, asks again, hears of other tabs, and gives each person and organization a gateway of their own. */
export class Presence implements ReactiveController {
  private now: PresenceState = { is: 'asking' };
  private visits = 0;
  /** Counts what is asked and what overtakes it: an older answer is not heeded. */
  private asked = 0;
  /** Until then they are about to have another organization, or none: that their old one lets them in no longer is no news. Epoch ms. */
  private movingUntil = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private readonly otherTabs = new OtherTabs((news) => {
    switch (news.is) {
      case 'refused':
        return this.refuse(news.refusal);
      case 'signed-out':
        this.purge({ is: 'nobody' });
        break;
      case 'changed':
        break;
    }
    // The tab in which it happened has told all of them.
    void this.ask(() => undefined);
  });

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly identity: Identity,
    private readonly told: Told,
  ) {
    host.addController(this);
  }

  get state(): PresenceState {
    return this.now;
  }

  get account(): Account | undefined {
    return this.now.is === 'somebody' ? this.now.account : undefined;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.onVisible);
    this.otherTabs.listen();
    void this.check();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.onVisible);
    this.otherTabs.close();
    clearTimeout(this.retry);
    this.purge({ is: 'asking' });
  }

  /** Asks who is signed in; another person or organization gets a gateway of its own, so that nothing of the last one stays. */
  readonly check = (): Promise<void> => this.ask(() => this.otherTabs.tell({ is: 'changed' }));

  /** @param changed called when somebody came, or stands in another organization */
  private async ask(changed: () => void): Promise<void> {
    clearTimeout(this.retry);
    // What was on its way when somebody was let in no longer changes nothing of that.
    if (this.now.is === 'refused') return;
    this.asked += 1;
    const { asked } = this;
    let account: Account | null;
    try {
      account = await currentAccount(this.identity);
    } catch {
      if (asked !== this.asked) return;
      if (this.now.is === 'asking') this.become({ is: 'unreachable' });
      this.retry = setTimeout(this.check, RETRY_MS);
      return;
    }
    if (asked !== this.asked) return;
    if (account?.organizationId !== this.account?.organizationId) this.movingUntil = 0;
    const { now } = this;
    // Who acted as somebody signs in as themselves: not again as them.
    if (!account && now.is === 'somebody' && !now.account.impersonatedBy)
      this.become({ ...now, ended: true });
    else if (this.accept(account)) changed();
  }

  /** Until it is asked again who they are. */
  readonly willMove = (): void => {
    this.movingUntil = Date.now() + MOVE_MS;
  };

  /** The same person goes on where they were, in the organization in which they were; another one begins anew. */
  readonly signedInAgain = async (): Promise<void> => {
    if (this.account) await enterOrganization(this.identity, this.account).catch(() => undefined);
    await this.check();
  };

  /** Whoever was let in no longer goes on as whoever they are now. */
  async goOn(): Promise<void> {
    this.purge({ is: 'asking' });
    await this.check();
  }

  /** Somebody is signed out here: the other tabs forget them too. */
  signedOut(): void {
    this.otherTabs.tell({ is: 'signed-out' });
    this.purge({ is: 'nobody' });
  }

  /** Everything that is loaded belongs to whom this browser was before; the other tabs forget it too. */
  async otherPerson(): Promise<void> {
    this.otherTabs.tell({ is: 'signed-out' });
    await this.goOn();
  }

  /** They are told so, in every tab. */
  readonly onRefusal = (refusal: Refusal): void => {
    const { account } = this;
    if (!account) return;
    // Of whom somebody acts for: they go back to be themselves. The platform needs no organization.
    if (account.impersonatedBy) return void this.check();
    if (refusal.kind === 'no-organization' && Date.now() < this.movingUntil) return;
    if (refusal.kind === 'no-organization' && account.superAdmin && account.organizationId === null) return;
    const told = { ...refusal, ...(account.superAdmin && { superAdmin: true }) };
    this.otherTabs.tell({ is: 'refused', refusal: told });
    this.refuse(told);
  };

  /** Whatever is on the page is not theirs to see any more: it goes for the page that says why. */
  private refuse(refusal: Refusal): void {
    this.told.refused();
    this.purge({ is: 'refused', refusal });
  }

  /** Nothing of whoever was signed in stays on the screen or in memory. */
  private purge(state: PresenceState): void {
    this.asked += 1;
    this.become(state);
  }

  /** @returns whether that is news to tabs that were loaded before */
  private accept(account: Account | null): boolean {
    if (!account) {
      this.become({ is: 'nobody' });
      return false;
    }
    const known = this.now.is === 'nobody' || this.now.is === 'somebody';
    const before = this.now.is === 'somebody' ? this.now : undefined;
    const person =
      account.id === before?.account.id && account.impersonatedBy === before.account.impersonatedBy;
    // Who is a super admin no longer keeps nothing of what only super admins see.
    const role = account.superAdmin === before?.account.superAdmin;
    if (before && person && role && account.organizationId === before.account.organizationId) {
      this.become({ ...before, account, ended: false });
      // One call that gets through tells everything on the page that reading is allowed again.
      if (before.ended) void before.gateway.capabilities.get().catch(() => undefined);
      return before.ended;
    }
    if (!person || !role || before?.ended) this.visits += 1;
    this.become({ is: 'somebody', account, gateway: this.newGateway(), ended: false, visit: this.visits });
    return known;
  }

  private become(state: PresenceState): void {
    const gatewayOf = (one: PresenceState) => (one.is === 'somebody' ? one.gateway : undefined);
    const before = gatewayOf(this.now);
    const gateway = gatewayOf(state);
    this.now = state;
    if (before !== gateway) {
      if (before) this.told.left();
      if (gateway) this.told.entered(gateway);
    }
    this.host.requestUpdate();
  }

  private newGateway(): Gateway {
    let tickets = 0;
    const gateway: Gateway = createGateway({
      baseUrl: baseUrl(),
      auth: identitySession({ identityUrl: baseUrl(), fetch: this.fetchToken }),
      environment: browserEnvironment(window),
      fetch: async (request) => {
        const response = await fetch(request);
        const refusal = await refusalIn(response);
        // What is answered late to the gateway of another person or organization is no news of this one.
        if (this.now.is !== 'somebody' || this.now.gateway !== gateway) return response;
        if (refusal) this.onRefusal(refusal);
        // A connection that has to be opened anew may have ended with what they were allowed.
        else if (request.url.endsWith(TICKET) && ++tickets > 1) void this.check();
        return response;
      },
    });
    return gateway;
  }

  /** Whoever gets no token any more is signed out: the person hears of it before they click anything. */
  private readonly fetchToken = async (request: Request): Promise<Response> => {
    const response = await fetch(request);
    const ended = this.now.is === 'somebody' && this.now.ended;
    if (response.status === 401 && !ended) void this.check();
    return response;
  };

  /** Another tab may have signed out or changed the organization meanwhile. */
  private readonly onVisible = (): void => {
    if (document.visibilityState === 'visible' && this.account) void this.check();
  };
}
