import type { Actor, Audit } from '../../audit/audit.js';
import { keyToWire, permissionsOfKey } from '../../identity/api-key-row.js';
import type { AlsoOfKey, ApiKeys } from '../../identity/api-keys.js';
import type { ApiKeyTable } from '../../identity/tables.js';
import type { Store } from '../../store/open.js';
import { forbidden, invalid, notFound } from '../errors.js';
import type { Route } from '../operation.js';
import type { Permission, Principal } from '../principal.js';

/** Nobody passes on what they do not have. @throws ApiProblem 403 */
function checkMayGive(principal: Principal, permissions: readonly Permission[]): void {
  const missing = permissions.filter((permission) => !principal.permissions.has(permission));
  if (missing.length) throw forbidden(`missing required capability: ${missing.join(', ')}`);
}

/** The keys of the caller's organization. */
export function apiKeyRoutes(
  route: Route,
  { keys, store, audit, now }: { keys: ApiKeys; store: Store; audit: Audit; now: () => number },
): void {
  interface Asked {
    principal: Principal;
    organizationId: string;
  }

  /** @throws ApiProblem 403 for a key that is itself confined: it would otherwise reach beyond its sessions. */
  function organizationOf({ principal, organizationId }: Asked): string {
    if (principal.sessions) throw forbidden('a key confined to sessions cannot manage keys');
    return organizationId;
  }

  async function rowOf(context: Asked & { params: { id: string } }): Promise<ApiKeyTable> {
    const row = await keys.find(organizationOf(context), context.params.id);
    if (!row) throw notFound('API key not found');
    return row;
  }

  /** Writes down what is done to a key, in the same transaction. */
  const recorded =
    (actor: Actor, act: 'create' | 'update' | 'rotate' | 'delete', detail?: object): AlsoOfKey =>
    (trx, row) =>
      audit.record(trx, actor, {
        action: `api_key.${act}`,
        target: { kind: 'api_key', id: row.id, label: row.name },
        organizationId: row.referenceId,
        ...(detail ? { detail: { ...detail } } : {}),
      });

  async function checkSessions(organizationId: string, sessions: readonly string[]): Promise<void> {
    if (!sessions.length) return;
    const rows = await store.db
      .selectFrom('wa_sessions')
      .select('id')
      .where('organization_id', '=', organizationId)
      .where('id', 'in', sessions)
      .execute();
    const known = new Set(rows.map((row) => row.id));
    const unknown = sessions.filter((id) => !known.has(id));
    if (unknown.length)
      throw invalid(
        unknown.map((id) => `must be a session of the organization (body.sessions: ${id.slice(0, 64)})`),
      );
  }

  route('listApiKeys', async (context) => ({
    data: (await keys.list(organizationOf(context))).map(keyToWire),
  }));

  route('createApiKey', async (context) => {
    const organizationId = organizationOf(context);
    const { principal, body } = context;
    checkMayGive(principal, body.permissions);
    if (body.expiresAt !== undefined && body.expiresAt <= now())
      throw invalid([`must be in the future (body.expiresAt: ${body.expiresAt})`]);
    await checkSessions(organizationId, body.sessions ?? []);
    const { name, permissions, sessions, expiresAt } = body;
    const wish = {
      name,
      permissions,
      expiresAt,
      metadata: {
        ...(sessions ? { sessions } : {}),
        ...(principal.userId ? { createdBy: principal.userId } : {}),
      },
    };
    const { row, key } = await keys.create(
      organizationId,
      wish,
      recorded(context, 'create', { permissions, sessions, expiresAt }),
    );
    return { ...keyToWire(row), key };
  });

  route('updateApiKey', async (context) => {
    const { id } = await rowOf(context);
    const row = await keys.update(id, context.body, recorded(context, 'update', context.body));
    if (!row) throw notFound('API key not found');
    return keyToWire(row);
  });

  route('rotateApiKey', async (context) => {
    const before = await rowOf(context);
    checkMayGive(context.principal, permissionsOfKey(before));
    const rotated = await keys.rotate(before.id, recorded(context, 'rotate'));
    if (!rotated) throw notFound('API key not found');
    return { ...keyToWire(rotated.row), key: rotated.key };
  });

  route('deleteApiKey', async (context) => {
    await keys.delete((await rowOf(context)).id, recorded(context, 'delete'));
    return undefined;
  });
}
