import type { Act, Audit } from '../audit/audit.js';
import { SUPER_ADMIN } from '../principal/roles.js';
import type { Store } from '../store/open.js';
import { CLIENT_ADDRESS, UNKNOWN_ADDRESS } from './client-address.js';

/** As much of an endpoint's context as tells what it did, and who asked for it. */
export interface FinishedAct {
  path?: string;
  body?: unknown;
  headers?: Headers;
  context: { returned?: unknown };
}

/** Whose sign-in a request came with. */
export type SignInOf = () => Promise<{
  user: { id: string; name?: string; email?: string };
  session: { id: string };
} | null>;

type Told = Record<string, unknown>;

const record = (value: unknown): Told => (value !== null && typeof value === 'object' ? (value as Told) : {});
const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

const member = (action: string, told: Told, detail?: Told): Act => ({
  action: `member.${action}`,
  target: { kind: 'user', id: text(told.userId) ?? '' },
  organizationId: text(told.organizationId),
  ...(detail ? { detail } : {}),
});
const invitation = (action: string, told: Told): Act => ({
  action: `invitation.${action}`,
  target: { kind: 'invitation', id: text(told.id) ?? '', label: text(told.email) },
  organizationId: text(told.organizationId),
  detail: { role: told.role },
});
const organization = (action: string, told: Told): Act => ({
  action: `organization.${action}`,
  target: { kind: 'organization', id: text(told.id) ?? '', label: text(told.name) },
  organizationId: text(told.id),
});
const apiKey = (action: string, told: Told): Act => ({
  action: `api_key.${action}`,
  target: { kind: 'api_key', id: text(told.id) ?? '', label: text(told.name) },
  organizationId: text(told.referenceId),
});
const user = (action: string, id: unknown, detail?: Told): Act => ({
  action: `user.${action}`,
  target: { kind: 'user', id: text(id) ?? '' },
  ...(detail ? { detail } : {}),
});

/** What each request to identity does, from its answer and its body. Fields are picked by hand: bodies hold passwords. */
const ACTS: Record<string, (returned: Told, body: Told, own: { id: string }) => Act> = {
  '/organization/create': (returned) => organization('create', returned),
  '/organization/update': (returned) => organization('update', returned),
  '/organization/delete': (_, body) => organization('delete', { id: body.organizationId }),
  '/organization/invite-member': (returned) => invitation('create', returned),
  '/organization/cancel-invitation': (returned, body) =>
    invitation('cancel', { id: body.invitationId, ...record(returned.invitation ?? returned) }),
  '/organization/accept-invitation': (returned) =>
    member('join', record(returned.member), { role: record(returned.member).role }),
  '/organization/remove-member': (returned) => member('remove', record(returned.member)),
  '/organization/leave': (returned, body, own) =>
    member('leave', { userId: own.id, organizationId: body.organizationId, ...returned }),
  '/organization/update-member-role': (returned) => member('update', returned, { role: returned.role }),
  '/api-key/create': (returned) => apiKey('create', returned),
  '/api-key/update': (returned) => apiKey('update', returned),
  '/api-key/delete': (_, body) => apiKey('revoke', { id: body.keyId }),
  '/update-user': (_returned, _body, own) => user('update', own.id),
  '/wagate/super-admin': (_returned, _body, own) =>
    user('set_role', own.id, { role: SUPER_ADMIN, by: 'setup_link' }),
  '/admin/create-user': (returned) => user('create', record(returned.user).id),
  '/admin/update-user': (_, body) => user('update', body.userId),
  '/admin/set-role': (_, body) => user('set_role', body.userId, { role: body.role }),
  '/admin/set-user-password': (_, body) => user('set_password', body.userId),
  '/wagate/reset-link': (_, body) => user('reset_link', body.userId),
  '/admin/remove-user': (_, body) => user('remove', body.userId),
  '/admin/ban-user': (_, body) =>
    user('ban', body.userId, { reason: text(body.banReason), seconds: body.banExpiresIn }),
  '/admin/unban-user': (_, body) => user('unban', body.userId),
  '/admin/revoke-user-sessions': (_, body) => user('sign_out', body.userId),
  '/admin/impersonate-user': (_, body) => user('impersonate', body.userId),
  '/admin/stop-impersonating': (_returned, _body, own) => user('stop_impersonating', own.id),
};

/** Names a person or a key by what it is called now; what is gone has no label. */
async function labelOf(store: Store, { target }: Act): Promise<string | undefined> {
  if (target.label) return target.label;
  if (target.kind !== 'user') return undefined;
  const row = await store.db.selectFrom('user').select('name').where('id', '=', target.id).executeTakeFirst();
  return row?.name;
}

/** Writes down what a successful request to identity did, right after it. @param keyOwner of a key that is gone now. */
export async function recordAct(
  { path, body, headers, context: { returned } }: FinishedAct,
  signInOf: SignInOf,
  { store, audit }: { store: Store; audit: Audit },
  keyOwner?: string,
): Promise<void> {
  const act = path === undefined ? undefined : ACTS[path];
  if (!act || returned instanceof Error) return;
  const signIn = await signInOf();
  if (!signIn) return;
  const { impersonatedBy } = signIn.session as { impersonatedBy?: string | null };
  const address = headers?.get(CLIENT_ADDRESS);
  const done = act(record(returned), record(body), signIn.user);
  if (!done.target.id) return;
  await audit.record(
    store.db,
    {
      principal: { kind: 'user', id: signIn.user.id, ...(impersonatedBy ? { impersonatedBy } : {}) },
      ...(address && address !== UNKNOWN_ADDRESS ? { address } : {}),
    },
    {
      ...done,
      target: { ...done.target, label: await labelOf(store, done) },
      ...(keyOwner ? { organizationId: keyOwner } : {}),
    },
  );
}

/** Whose key a request is about to delete: afterwards nothing tells any more. */
export async function ownerOfDoomedKey(store: Store, path: string | undefined, body: unknown) {
  const keyId = path === '/api-key/delete' ? text(record(body).keyId) : undefined;
  if (!keyId) return undefined;
  const row = await store.db
    .selectFrom('apikey')
    .select('referenceId')
    .where('id', '=', keyId)
    .executeTakeFirst();
  return row?.referenceId;
}
