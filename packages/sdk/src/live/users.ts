import type { IdentityOperations } from '@wagate/contract/types';
import type { Environment } from '../core/environment.js';
import type { FinishedCall } from '../core/finished-call.js';
import { type Identity, IdentityError, type IdentitySchemas } from '../identity/index.js';
import { type IdentitySource, identitySource } from './identity-source.js';
import { type ListSnapshot, ListStore, type LiveList } from './list-store.js';
import { nextOffset } from './offset-pages.js';

/** An account of the platform. Times are ISO strings. */
export type User = IdentitySchemas['User'];

/** Accounts page by page in `items`. Times of the identity service are ISO strings. */
export interface UsersSnapshot extends ListSnapshot<User> {
  /** How many accounts match in all. */
  readonly total: number;
}

/** What to look for, how to sort and filter: as the identity service takes it. */
export type UsersQuery = Omit<
  NonNullable<IdentityOperations['adminListUsers']['parameters']['query']>,
  'limit' | 'offset'
>;

/** Which accounts to begin with, and how many to read at a time. */
export interface UsersPage {
  /** How many to skip; none when absent. */
  readonly start?: number;
  /** 1 to 100; 100 when absent. */
  readonly size?: number;
}

const PAGE = 100;
const EVERY_MS = 60_000;

class LiveUsers extends ListStore<User, IdentitySource, UsersSnapshot> {
  #total = 0;

  constructor(
    source: IdentitySource,
    readonly query: UsersQuery,
    private readonly first: UsersPage,
  ) {
    super(source, { key: ({ id }) => id, everyMs: EVERY_MS });
  }

  protected async page(cursor: string | undefined) {
    const { start = 0, size = PAGE } = this.first;
    const offset = Number(cursor ?? start);
    const page = await this.gateway.identity.admin.listUsers({ ...this.query, limit: size, offset });
    const { users, total, limit } = page;
    // Where reading failed the service answers 200 with nobody, and without what was asked for.
    if (limit === undefined && total === 0)
      throw new IdentityError('The identity service could not read its accounts.', {
        code: 'invalid_response',
      });
    this.#total = total;
    return { data: users, nextCursor: nextOffset(String(offset), users.length, total) };
  }

  protected override data() {
    return { ...super.data(), total: this.#total };
  }

  protected override onCall({ name }: FinishedCall): void {
    if (/^admin\.(createUser|updateUser|setRole|removeUser|banUser|unbanUser)$/.test(name))
      void this.refresh();
  }
}

/**
 * The accounts of the platform, for a super admin. It moves with the calls made on this identity client, and is read again once a minute while it
 * is looked at. With `start` it begins further down: for a page of its own out of many.
 */
export const liveUsers = (
  identity: Identity,
  query: UsersQuery = {},
  options: { environment?: Environment } & UsersPage = {},
): LiveList<User, UsersSnapshot> =>
  new LiveUsers(identitySource(identity, options.environment), query, options);
