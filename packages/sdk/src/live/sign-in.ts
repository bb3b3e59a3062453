import type { Environment } from '../core/environment.js';
import type { FinishedCall } from '../core/finished-call.js';
import type { Identity, IdentitySchemas } from '../identity/index.js';
import { type IdentitySource, identitySource } from './identity-source.js';
import { LiveStore } from './live-store.js';
import { poll } from './poll.js';
import type { Live, LiveSnapshot } from './types.js';
import { unchanged } from './unchanged.js';

/** Who this browser is signed in as, as the identity service says. Times are ISO strings. */
export interface SignInSnapshot extends LiveSnapshot {
  /** Undefined when nobody is signed in. */
  readonly user?: IdentitySchemas['User'];
  /** `impersonatedBy` is the id of the super admin who acts as `user`. */
  readonly session?: IdentitySchemas['Session'];
}

const EVERY_MS = 60_000;
const MOVES =
  /^(signIn|signUp|signOut|account\.|session\.revoke|organizations\.setActive|admin\.(impersonate|stop))/;

class LiveSignIn extends LiveStore<SignInSnapshot, IdentitySource> {
  #found: Pick<SignInSnapshot, 'user' | 'session'> = {};

  constructor(source: IdentitySource) {
    super(source, false);
  }

  protected async load(): Promise<void> {
    const { user, session } = (await this.gateway.identity.session.get()) ?? {};
    const found = this.#found;
    this.#found = {
      ...(user && { user: unchanged(found.user, user) }),
      ...(session && { session: unchanged(found.session, session) }),
    };
    this.touch();
  }

  protected data() {
    return this.#found;
  }

  protected override onCall({ name }: FinishedCall): void {
    if (MOVES.test(name)) void this.refresh();
  }

  protected override onStart(): () => void {
    const own = poll(
      this.gateway.environment,
      () => EVERY_MS,
      () => void this.refresh(),
    );
    return () => own.stop();
  }
}

/**
 * Who this browser is signed in as, and who acts as them. It moves with the calls made on this identity client, and is asked again once a minute
 * while it is looked at: another tab may have changed it.
 */
export const liveSignIn = (
  identity: Identity,
  options: { environment?: Environment } = {},
): Live<SignInSnapshot> => new LiveSignIn(identitySource(identity, options.environment));
