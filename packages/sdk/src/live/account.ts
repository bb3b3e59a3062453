import type { Environment } from '../core/environment.js';
import type { FinishedCall } from '../core/finished-call.js';
import { type Identity, IdentityError, type IdentitySchemas } from '../identity/index.js';
import { type IdentitySource, identitySource } from './identity-source.js';
import { LiveStore } from './live-store.js';
import { poll } from './poll.js';
import type { Live, LiveSnapshot } from './types.js';
import { unchanged } from './unchanged.js';

/** The account of whoever is signed in. Times of the identity service are ISO strings. */
export interface AccountSnapshot extends LiveSnapshot {
  /** Undefined until it was read. */
  readonly user?: IdentitySchemas['User'];
  /** The sign-in of this browser; `impersonatedBy` is the id of the super admin who acts as `user`. */
  readonly session?: IdentitySchemas['Session'];
  /** What the embedded gateway tells beside that; undefined of a plain one, which does otherwise. */
  readonly state?: IdentitySchemas['AccountState'];
}

const EVERY_MS = 60_000;
/** Whoever signs out everywhere has no account to read any more. */
const MOVES = /^(account\.(update|changePassword|changeEmail)|twoFactor\.|admin\.(impersonate|stop))/;

/** Services without extensions: each is asked once, however often its page is opened. */
const plain = new WeakSet<Identity>();

class LiveAccount extends LiveStore<AccountSnapshot, IdentitySource> {
  #found: Pick<AccountSnapshot, 'user' | 'session' | 'state'> = {};

  constructor(source: IdentitySource) {
    super(source, false);
  }

  protected async load(): Promise<void> {
    const { identity } = this.gateway;
    const { session: signIn, account } = identity;
    const current = await signIn.get();
    // Nobody is no failure to the service, which answers null.
    if (!current) throw new IdentityError('Nobody is signed in.', { code: 'UNAUTHORIZED', status: 401 });
    const state = plain.has(identity)
      ? undefined
      : await account.state().catch((error: IdentityError) => {
          if (error.status !== 404) throw error;
          plain.add(identity);
          return undefined;
        });
    const before = this.#found;
    this.#found = {
      user: unchanged(before.user, current.user),
      session: unchanged(before.session, current.session),
      ...(state && { state: unchanged(before.state, state) }),
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
 * The own account, for the page that changes it. It moves with the calls made on this identity client, and is read again once a minute while it is
 * looked at.
 */
export const liveAccount = (
  identity: Identity,
  options: { environment?: Environment } = {},
): Live<AccountSnapshot> => new LiveAccount(identitySource(identity, options.environment));
