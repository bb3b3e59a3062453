import { APIError } from 'better-auth/api';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.js';
import type { SignInOf } from './acts.js';

/** Who asks, and for what. */
interface Asked {
  db: Kysely<Database>;
  userId: string;
  email: string;
  activeOrganizationId?: string | null;
  sent: Record<string, unknown>;
}

type Refusal = [status: 'BAD_REQUEST' | 'FORBIDDEN' | 'NOT_FOUND', code: string, message: string];

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

/** Their membership of the organization with this id, or slug. */
async function belongs({ db, userId }: Asked, by: 'id' | 'slug', value: string): Promise<boolean> {
  const row = await db
    .selectFrom('organization')
    .innerJoin('member', 'member.organizationId', 'organization.id')
    .select('member.id')
    .where(`organization.${by}`, '=', value)
    .where('member.userId', '=', userId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The organization that is named, in each way it is, else the active one. */
async function ownOrganization(asked: Asked): Promise<boolean> {
  const { organizationId, organizationSlug } = asked.sent;
  const [id, slug] = [text(organizationId), text(organizationSlug)];
  if (!id && !slug) {
    const { activeOrganizationId } = asked;
    return organizationId === null || !activeOrganizationId || belongs(asked, 'id', activeOrganizationId);
  }
  return (!id || (await belongs(asked, 'id', id))) && (!slug || (await belongs(asked, 'slug', slug)));
}

/** A key of an organization that they belong to: what they may do with it is another question. */
async function ownKey({ db, userId, sent }: Asked): Promise<boolean> {
  const row = await db
    .selectFrom('apikey')
    .innerJoin('member', 'member.organizationId', 'apikey.referenceId')
    .select('apikey.id')
    .where('apikey.id', '=', text(sent.keyId ?? sent.id) ?? '')
    .where('member.userId', '=', userId)
    .executeTakeFirst();
  return row !== undefined;
}

/** An invitation that is for them. */
async function ownInvitation({ db, email, sent }: Asked): Promise<boolean> {
  const row = await db
    .selectFrom('invitation')
    .select('email')
    .where('id', '=', text(sent.invitationId ?? sent.id) ?? '')
    .executeTakeFirst();
  return row?.email.toLowerCase() === email.toLowerCase();
}

/** An invitation to an organization that they belong to. */
async function invitationHere({ db, userId, sent }: Asked): Promise<boolean> {
  const row = await db
    .selectFrom('invitation')
    .innerJoin('member', 'member.organizationId', 'invitation.organizationId')
    .select('invitation.id')
    .where('invitation.id', '=', text(sent.invitationId) ?? '')
    .where('member.userId', '=', userId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Somebody in the organization that they act in. An address is looked for nowhere else. */
async function memberHere({ db, sent, activeOrganizationId }: Asked): Promise<boolean> {
  const id = text(sent.memberId ?? sent.memberIdOrEmail) ?? '';
  if (sent.memberIdOrEmail !== undefined && id.includes('@')) return true;
  const row = await db
    .selectFrom('member')
    .select('id')
    .where('id', '=', id)
    .where('organizationId', '=', text(sent.organizationId) ?? activeOrganizationId ?? '')
    .executeTakeFirst();
  return row !== undefined;
}

const NO_MEMBER: Refusal = [
  'FORBIDDEN',
  'USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION',
  'User is not a member of the organization',
];
const NOT_A_MEMBER: Refusal = [
  'FORBIDDEN',
  'YOU_ARE_NOT_A_MEMBER_OF_THIS_ORGANIZATION',
  'You are not a member of this organization',
];
const NO_INVITATION: Refusal = ['BAD_REQUEST', 'INVITATION_NOT_FOUND', 'Invitation not found'];
const NO_SUCH_MEMBER: Refusal = ['BAD_REQUEST', 'MEMBER_NOT_FOUND', 'Member not found'];
const NO_KEY: Refusal = ['NOT_FOUND', 'KEY_NOT_FOUND', 'API Key not found'];

/** Calls whose own answers would tell what is another's from what is not there, or that change something as they refuse. */
const CALLS: Record<string, [isTheirs: (asked: Asked) => Promise<boolean>, refusal: Refusal]> = {
  '/organization/get-organization': [ownOrganization, NO_MEMBER],
  '/organization/get-full-organization': [ownOrganization, NO_MEMBER],
  '/organization/set-active': [ownOrganization, NO_MEMBER],
  '/organization/list-members': [ownOrganization, NOT_A_MEMBER],
  '/organization/get-active-member-role': [ownOrganization, NOT_A_MEMBER],
  '/organization/get-invitation': [ownInvitation, NO_INVITATION],
  '/organization/accept-invitation': [ownInvitation, NO_INVITATION],
  '/organization/reject-invitation': [ownInvitation, NO_INVITATION],
  '/organization/cancel-invitation': [invitationHere, NO_INVITATION],
  '/organization/remove-member': [memberHere, NO_SUCH_MEMBER],
  '/organization/update-member-role': [memberHere, NO_SUCH_MEMBER],
  '/api-key/get': [ownKey, NO_KEY],
  '/api-key/update': [ownKey, NO_KEY],
  '/api-key/delete': [ownKey, NO_KEY],
};

/**
 * Gives one answer for what belongs to others and what is not there: nobody learns by asking that something exists. Asked before better-auth is, which
 * would also take the active organization from whoever asks for another's. Whoever is not signed in is refused by better-auth, whatever it is about.
 * @throws APIError
 */
export async function refuseNotTheirs(
  db: Kysely<Database>,
  { path, body, query }: { path?: string; body?: unknown; query?: unknown },
  signInOf: SignInOf,
): Promise<void> {
  const call = path === undefined ? undefined : CALLS[path];
  const signIn = call && (await signInOf());
  if (!signIn) return;
  const [isTheirs, [status, code, message]] = call;
  const { user, session } = signIn;
  const { activeOrganizationId } = session as { activeOrganizationId?: string | null };
  const sent = { ...(query as object | undefined), ...(body as object | undefined) };
  const asked = { db, userId: user.id, email: user.email ?? '', activeOrganizationId, sent };
  // In the order of better-auth's own refusals: not even that tells which of the two it was.
  if (!(await isTheirs(asked))) throw new APIError(status, { message, code });
}
