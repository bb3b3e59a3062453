import type { Actor, Audit } from '../../audit/audit.js';
import { conflict, forbidden, invalid, notFound } from '../../errors/api-problem.js';
import { actorName } from '../../identity/actor-name.js';
import { isSpent, keyToWire, metadataOfKey, permissionsOfKey } from '../../identity/api-key-row.js';
import type { AlsoOfKey, ApiKeys } from '../../identity/api-keys.js';
import type { Permission, Principal } from '../../principal/principal.js';
import type { Scope } from '../../principal/scope.js';
import type { ApiKeyTable } from '../../store/identity-tables.js';
import type { Store } from '../../store/open.js';
import { faultsOfName } from '../../text/readable.js';
import type { Route } from '../operation.js';

const MOST_OF_ONE_ORGANIZATION = 500;
/** The last moment of the year 9999: both databases keep dates until then. */
const LAST_END = 253_402_300_799_999;

/** Nobody passes on what they do not have; who embeds passes on what was theirs to give who made the token. @throws ApiProblem 403 */
function checkMayGive(principal: Principal, permissions: readonly Permission[]): void {
  const held = principal.embed?.gives ?? principal.permissions;
  const missing = permissions.filter((permission) => !held.has(permission));
  if (missing.length) throw forbidden(`missing required capability: ${missing.join(', ')}`, { missing });
}

/** The keys of the caller's organization. */
export function apiKeyRoutes(
  route: Route,
  { keys, store, audit, now }: { keys: ApiKeys; store: Store; audit: Audit; now: () => number },
): void {
  interface Asked {
    principal: Principal;
    scope: Scope;
  }

  /** @throws ApiProblem 403 for a key that is itself confined: it would otherwise reach beyond its sessions. */
  function organizationOf({ principal, scope }: Asked): string {
    if (!principal.embed) scope.requireAll('a key confined to sessions cannot manage keys');
    return scope.organizationId;
  }

  /** An embed token that is confined sees the keys that lie within its sessions, and no others. */
  function isWithin({ scope }: Asked, row: ApiKeyTable): boolean {
    const { sessions = [] } = metadataOfKey(row);
    return scope.includes(null) || (sessions.length > 0 && sessions.every((id) => scope.includes(id)));
  }

  async function rowOf(context: Asked & { params: { id: string } }): Promise<ApiKeyTable> {
    const row = await keys.find(organizationOf(context), context.params.id);
    if (!row || !isWithin(context, row)) throw notFound('API key not found');
    return row;
  }

  /** @throws ApiProblem 404 for one that is gone, 409 for one that was revoked: nothing brings it back. */
  function ifAlive(row: ApiKeyTable | undefined): ApiKeyTable {
    if (!row) throw notFound('API key not found');
    if (metadataOfKey(row).revokedAt !== undefined) throw conflict('the API key was revoked; make another');
    return row;
  }

  /** Writes down what is done to a key, in the same transaction. */
  const recorded =
    (actor: Actor, act: 'create' | 'update' | 'rotate' | 'revoke', detail?: object): AlsoOfKey =>
    (trx, row) =>
      audit.record(trx, actor, {
        action: `api_key.${act}`,
        target: { kind: 'api_key', id: row.id, label: row.name },
        organizationId: row.referenceId,
        ...(detail ? { detail: { ...detail } } : {}),
      });

  async function faultsOfSessions(scope: Scope, sessions: readonly string[]): Promise<string[]> {
    if (!sessions.length) return [];
    const rows = await store.db
      .selectFrom('wa_sessions')
      .select('id')
      .where(scope.rows('id'))
      .where('id', 'in', sessions)
      .execute();
    const known = new Set(rows.map((row) => row.id));
    return sessions
      .filter((id) => !known.has(id))
      .map((id) => `must be a session of the organization (body.sessions: ${id.slice(0, 64)})`);
  }

  route('listApiKeys', async (context) => ({
    data: (await keys.list(organizationOf(context))).filter((row) => isWithin(context, row)).map(keyToWire),
  }));

  route('createApiKey', async (context) => {
    const organizationId = organizationOf(context);
    const { principal, body } = context;
    const { permissions, sessions, expiresAt } = body;
    checkMayGive(principal, permissions);
    if (!sessions?.length) context.scope.requireAll();
    const name = body.name.trim();
    const faults = [
      ...faultsOfName(name, 'body.name'),
      ...(expiresAt !== undefined && expiresAt <= now()
        ? [`must be in the future (body.expiresAt: ${expiresAt})`]
        : []),
      ...(expiresAt !== undefined && expiresAt > LAST_END
        ? [`must be <= ${LAST_END} (body.expiresAt: ${expiresAt})`]
        : []),
      ...(await faultsOfSessions(context.scope, sessions ?? [])),
    ];
    if (faults.length) throw invalid(faults);
    if ((await keys.countLive(organizationId)) >= MOST_OF_ONE_ORGANIZATION)
      throw invalid(
        `an organization can have at most ${MOST_OF_ONE_ORGANIZATION} API keys that are not over`,
      );
    const { userId } = principal;
    const createdByName =
      userId === undefined ? undefined : await actorName(store.db, { kind: 'user', id: userId });
    const metadata = {
      ...(sessions ? { sessions } : {}),
      ...(userId === undefined ? {} : { createdBy: userId }),
      ...(createdByName ? { createdByName } : {}),
    };
    const { row, key } = await keys.create(
      organizationId,
      { name, permissions, expiresAt, metadata },
      recorded(context, 'create', { permissions, sessions, expiresAt }),
    );
    return { ...keyToWire(row), key };
  });

  route('updateApiKey', async (context) => {
    const { id } = ifAlive(await rowOf(context));
    const name = context.body.name?.trim();
    const faults = faultsOfName(name, 'body.name');
    if (faults.length) throw invalid(faults);
    const change = { ...context.body, ...(name === undefined ? {} : { name }) };
    return keyToWire(ifAlive(await keys.update(id, change, recorded(context, 'update', change))));
  });

  route('rotateApiKey', async (context) => {
    const before = ifAlive(await rowOf(context));
    if (isSpent(before, now())) throw conflict('the API key has expired; make another');
    checkMayGive(context.principal, permissionsOfKey(before));
    const rotated = await keys.rotate(before.id, recorded(context, 'rotate'));
    return { ...keyToWire(ifAlive(rotated?.row)), key: rotated!.key };
  });

  route('deleteApiKey', async (context) => {
    await keys.revoke((await rowOf(context)).id, recorded(context, 'revoke'));
    return undefined;
  });
}
