import { permissionsBehind, reachesAll } from '@wagate/contract/embed';
import { PERMISSIONS, ROLE_PERMISSIONS } from '@wagate/contract/permissions';
import type { Permission } from '@wagate/contract/types';
import type { Role } from '../schemas.js';
import { HARBOUR_COFFEE } from '../world/accounts.js';
import type { StoredEmbedToken } from '../world/embed-links.js';
import type { State } from '../world/state.js';
import { problem } from './answer.js';

export type { Permission };

/** Who calls, as the credential says. */
export interface Principal {
  userId?: string;
  organizationId: string | null;
  role: Role | null;
  permissions: ReadonlySet<Permission>;
  /** The key, where one calls. */
  keyId?: string;
  /** The only sessions it reaches; all when absent. */
  sessions?: ReadonlySet<string>;
  /** What a token of a page says. */
  embed?: StoredEmbedToken;
}

const DAY_SECONDS = 86_400;
const encode = (value: object) =>
  btoa(JSON.stringify(value)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const decode = (text: string) => JSON.parse(atob(text.replace(/-/g, '+').replace(/_/g, '/')));

/** A token in the form of the identity service's. Its signature is none: only this mock accepts it. */
export function makeToken(userId: string, activeOrganizationId: string | null, now: number): string {
  const issued = Math.floor(now / 1000);
  const claims = { sub: userId, activeOrganizationId, iat: issued, exp: issued + DAY_SECONDS };
  return `${encode({ alg: 'none' })}.${encode(claims)}.mock`;
}

/**
 * Reads the credential of a request. A key of the world may what its row says; any other `wa_…` key stands for the first
 * organization, with every permission of a key, unless it was taken away.
 */
export function principalOf(request: Request, state: State): Principal {
  const bearer = /^Bearer (.+)$/.exec(request.headers.get('Authorization') ?? '')?.[1];
  const key = request.headers.get('X-Api-Key') ?? bearer;
  if (key?.startsWith('wa_')) return principalOfKey(key, state);
  const embed = state.data.embedTokens.get(bearer ?? '');
  if (embed) return principalOfPage(embed);
  if (!bearer) throw problem(401, 'missing or invalid credentials');
  let claims: { sub?: unknown; activeOrganizationId?: unknown };
  try {
    claims = decode(bearer.split('.')[1] ?? '');
  } catch {
    throw problem(401, 'missing or invalid credentials');
  }
  const { accounts, memberships } = state.data;
  const account = accounts.find(({ user }) => user.id === claims.sub);
  if (!account) throw problem(401, 'missing or invalid credentials');
  const organizationId = typeof claims.activeOrganizationId === 'string' ? claims.activeOrganizationId : null;
  const membership = memberships.find(
    (one) => one.userId === account.user.id && one.organizationId === organizationId,
  );
  const superAdmin = account.user.role === 'super_admin';
  return {
    userId: account.user.id,
    organizationId,
    role: membership?.role ?? null,
    permissions: permissionsOf(membership?.role, superAdmin),
  };
}

function principalOfPage(embed: StoredEmbedToken): Principal {
  return {
    organizationId: embed.organizationId,
    role: null,
    permissions: permissionsBehind(embed.can),
    ...(reachesAll(embed) ? {} : { sessions: new Set(embed.sessions) }),
    embed,
  };
}

function principalOfKey(secret: string, state: State): Principal {
  const { data } = state;
  const key = data.apiKeys.find((one) => one.secret === secret);
  const ended = key && (!key.enabled || (key.expiresAt !== undefined && key.expiresAt <= state.now()));
  if (ended || data.retiredKeys.has(secret)) throw problem(401, 'missing or invalid credentials');
  if (!key) {
    const permissions = new Set<Permission>(PERMISSIONS);
    return { organizationId: HARBOUR_COFFEE, role: null, permissions };
  }
  const used = { ...key, lastUsedAt: state.now() };
  data.apiKeys = data.apiKeys.map((one) => (one === key ? used : one));
  return {
    organizationId: key.organizationId,
    role: null,
    permissions: new Set(key.permissions),
    keyId: key.id,
    ...(key.sessions && { sessions: new Set(key.sessions) }),
  };
}

export function permissionsOf(role: Role | null | undefined, superAdmin: boolean): Set<Permission> {
  if (superAdmin) return new Set([...PERMISSIONS, 'super_admin']);
  return new Set(role ? ROLE_PERMISSIONS[role] : []);
}
