import type { Environment } from '../core/environment.js';
import type { FinishedCall } from '../core/finished-call.js';
import type { Identity, IdentitySchemas } from '../identity/index.js';
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
  /** Those that nobody accepted, declined or took back yet. */
  readonly invitations: readonly Invitation[];
}

const PAGE = 100;
const EVERY_MS = 60_000;

class LiveMembers extends ListStore<Member, IdentitySource, MembersSnapshot> {
  #total = 0;
  #invitations: readonly Invitation[] = Object.freeze([]);

  constructor(
    source: IdentitySource,
    readonly organization: string,
  ) {
    super(source, { key: ({ id }) => id, everyMs: EVERY_MS });
  }

  protected override async load(): Promise<void> {
    await Promise.all([super.load(), this.#loadInvitations()]);
  }

  async #loadInvitations(): Promise<void> {
    const { organizations } = this.gateway.identity;
    const all = await organizations.invitations({ organizationId: this.organization });
    const known = new Map(this.#invitations.map((invitation) => [invitation.id, invitation]));
    const pending = all
      .filter(({ status }) => status === 'pending')
      .map((invitation) => unchanged(known.get(invitation.id), invitation));
    this.#invitations = unchanged(this.#invitations, Object.freeze(pending));
    this.touch();
  }

  protected async page(cursor: string | undefined) {
    const { members, total } = await this.gateway.identity.organizations.members({
      organizationId: this.organization,
      limit: PAGE,
      offset: Number(cursor ?? 0),
    });
    this.#total = total;
    return { data: members, nextCursor: nextOffset(cursor, members.length, total) };
  }

  protected override data() {
    return { ...super.data(), total: this.#total, invitations: this.#invitations };
  }

  protected override onCall({ name }: FinishedCall): void {
    const changes =
      /^organizations\.(inviteMember|removeMember|updateMemberRole|cancelInvitation|acceptInvitation|rejectInvitation|leave)$/;
    if (changes.test(name)) void this.refresh();
  }
}

/**
 * Who belongs to an organization and who is invited. It moves with the calls made on this identity client, and is read again once a minute while
 * it is looked at.
 */
export const liveMembers = (
  identity: Identity,
  organization: string,
  options: { environment?: Environment } = {},
): LiveList<Member, MembersSnapshot> =>
  new LiveMembers(identitySource(identity, options.environment), organization);
