import type { Environment } from '../core/environment.js';
import type { FinishedCall } from '../core/finished-call.js';
import { type Identity, IdentityError, type IdentitySchemas } from '../identity/index.js';
import { type IdentitySource, identitySource } from './identity-source.js';
import { type ListSnapshot, ListStore, type LiveList } from './list-store.js';

/** A browser that is signed in to the own account. Its `token` is a secret. Times are ISO strings; `updatedAt` moves once a day at most. */
export type SignIn = IdentitySchemas['Session'];

/** The own sign-ins in `items`: the present one first, then those that were seen last. */
export interface SignInsSnapshot extends ListSnapshot<SignIn> {
  /** Id of the sign-in that asks. */
  readonly currentId: string;
}

const EVERY_MS = 60_000;
/** Whoever signs out everywhere has no sign-ins to read any more. */
const MOVES = /^(session\.(revoke|revokeOthers)|account\.changePassword|twoFactor\.)/;

class LiveSignIns extends ListStore<SignIn, IdentitySource, SignInsSnapshot> {
  #current = '';

  constructor(source: IdentitySource) {
    super(source, { key: ({ id }) => id, everyMs: EVERY_MS });
  }

  protected async page() {
    const { session } = this.gateway.identity;
    const current = await session.get();
    // Nobody is no failure to the service, which answers null.
    if (!current) throw new IdentityError('Nobody is signed in.', { code: 'UNAUTHORIZED', status: 401 });
    const all = await session.list();
    const { id } = current.session;
    const rank = (one: SignIn) => (one.id === id ? Number.POSITIVE_INFINITY : Date.parse(one.updatedAt));
    this.#current = id;
    return { data: [...all].sort((a, b) => rank(b) - rank(a)) };
  }

  protected override data() {
    return { ...super.data(), currentId: this.#current };
  }

  protected override onCall({ name }: FinishedCall): void {
    if (MOVES.test(name)) void this.refresh();
  }
}

/**
 * Where the own account is signed in. It moves with the calls made on this identity client, and is read again once a minute while it is looked at.
 * A plain gateway tells it for one day after signing in: then it fails with `SESSION_NOT_FRESH`.
 */
export const liveSignIns = (
  identity: Identity,
  options: { environment?: Environment } = {},
): LiveList<SignIn, SignInsSnapshot> => new LiveSignIns(identitySource(identity, options.environment));
