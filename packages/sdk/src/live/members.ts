import type { Environment } from '../core/environment.js';
import type { FinishedCall } from '../core/finished-call.js';
import { type Identity, IdentityError, type IdentitySchemas } from '../identity/index.js';
import { type IdentitySource, identitySource } from './identity-source.js';
import { type ListSnapshot, ListStore, type LiveList } from './list-store.js';
import { nextOffset } from './offset-pages.js';
import { unchanged } from './unchanged.js';

/** Somebody's place in an organization: its `id` is the membership's, `userId` the person's. */
export type Member = IdentitySchemas['Member'];
/** An invitation to an organization. Times are ISO strings. */
export type Invitation = IdentitySchemas['Invitation'];

/** Members page by page in `items`. Times of the identity service are ISO strings. */
export interface MembersSnapshot extends ListSnapshot<Member> {
  /** How many members there are in all. */
  readonly total: number;
  /** Those that nobody accepted, declined or took back yet; undefined where the role may not see them. */
  readonly invitations: readonly Invitation[] | undefined;
  /** The organization; null where none was named and none is active. */
  readonly organizationId: string | null;
  /** Id of the user who asks. */
  readonly userId: string;
}

const PAGE = 100;
const EVERY_MS = 60_000;

class LiveMembers extends ListStore<Member, IdentitySource, MembersSnapshot> {
  #total = 0;
  #invitations: readonly Invitation[] | undefined = Object.freeze([]);
  #organization: string | null;
  #user = '';

  constructor(
    source: IdentitySource,
    readonly organization: string | undefined,
  ) {
    super(source, { key: ({ id }) => id, everyMs: EVERY_MS });
    this.#organization = organization ?? null;
  }

  protected override async load(): Promise<void> {
    const current = await this.gateway.identity.session.get();
    // Nobody is no failure to the service, which answers null.
    if (!current) throw new IdentityError('Nobody is signed in.', { code: 'UNAUTHORIZED', status: 401 });
    this.#user = current.user.id;
    this.#organization = this.organization ?? current.session.activeOrganizationId ?? null;
    await Promise.all([super.load(), this.#organization && this.#loadInvitations(this.#organization)]);
    this.touch();
  }

  async #loadInvitations(organizationId: string): Promise<void> {
    const { organizations } = this.gateway.identity;
    let all: readonly Invitation[];
    try {
      all = await organizations.invitations({ organizationId });
    } catch (error) {
      // Their ids are what the links are made of: not every role may see them, and the members are shown all the same.
      if ((error as IdentityError).status !== 403) throw error;
      this.#invitations = undefined;
      return;
    }
    const known = new Map(this.#invitations?.map((invitation) => [invitation.id, invitation]));
    const pending = all
      .filter(({ status }) => status === 'pending')
      .map((invitation) => unchanged(known.get(invitation.id), invitation));
    this.#invitations = unchanged(this.#invitations, Object.freeze(pending));
  }

  protected async page(cursor: string | undefined) {
    if (!this.#organization) return { data: [] };
    const { members, total } = await this.gateway.identity.organizations.members({
      organizationId: this.#organization,
      limit: PAGE,
      offset: Number(cursor ?? 0),
    });
    this.#total = total;
    return { data: members, nextCursor: nextOffset(cursor, members.length, total) };
  }

  protected override data() {
    return {
      ...super.data(),
      total: this.#total,
      invitations: this.#invitations,
      organizationId: this.#organization,
      userId: this.#user,
    };
  }

  protected override onCall({ name }: FinishedCall): void {
    const changes =
      /^organizations\.(inviteMember|removeMember|updateMemberRole|cancelInvitation|acceptInvitation|rejectInvitation|leave|setActive)$/;
    if (changes.test(name)) void this.refresh();
  }
}

/**
 * Who belongs to an organization and who is invited. It moves with the calls made on this identity client, and is read again once a minute while
 * it is looked at.
 *
 * @param organization its id; the active one of whoever is signed in when absent
 */
export const liveMembers = (
  identity: Identity,
  organization?: string,
  options: { environment?: Environment } = {},
): LiveList<Member, MembersSnapshot> =>
  new LiveMembers(identitySource(identity, options.environment), organization);
