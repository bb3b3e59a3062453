import type { IdentityAnswer } from '../schemas.js';
import type { StoredKey } from '../world/api-keys.js';
import { type IdentityCall, IdentityProblem, type IdentityRouter } from './identity-router.js';

type Row = IdentityAnswer<'getIdentityApiKey'>;

/** The keys of an organization as the identity service of a plain gateway gives them: to owners, and new ones can only read. */
export function apiKeyRoutes(router: IdentityRouter): void {
  router.add('listIdentityApiKeys', (call) => {
    const organizationId = call.query.get('organizationId');
    if (!organizationId) return { apiKeys: [], total: 0 };
    owns(call, organizationId);
    const rows = call.state.data.apiKeys.filter(
      (key) => key.organizationId === organizationId && key.revokedAt === undefined,
    );
    return { apiKeys: rows.map(shown), total: rows.length };
  });
  router.add('createIdentityApiKey', (call) => {
    const { state, body, text } = call;
    const organizationId = text('organizationId');
    owns(call, organizationId);
    if ('permissions' in body)
      throw new IdentityProblem(400, 'SERVER_ONLY_PROPERTY', 'The property is for the server alone');
    const secret = `wa_${state.ids.keyLetters(64)}`;
    const key: StoredKey = {
      id: state.ids.identity(),
      name: text('name'),
      start: secret.slice(0, 6),
      permissions: ['read'],
      enabled: true,
      createdAt: state.now(),
      ...(typeof body.expiresIn === 'number' && { expiresAt: state.now() + body.expiresIn * 1000 }),
      organizationId,
      secret,
    };
    state.data.apiKeys = [key, ...state.data.apiKeys];
    return { ...shown(key), key: secret };
  });
  router.add('updateIdentityApiKey', (call) => {
    const before = keyOf(call);
    const { name, enabled } = call.body;
    const next = {
      ...before,
      ...(typeof name === 'string' && { name }),
      ...(typeof enabled === 'boolean' && { enabled }),
    };
    call.state.data.apiKeys = call.state.data.apiKeys.map((one) => (one === before ? next : one));
    return shown(next);
  });
  router.add('deleteIdentityApiKey', (call) => {
    const before = keyOf(call);
    call.state.data.retiredKeys.add(before.secret);
    call.state.data.apiKeys = call.state.data.apiKeys.filter((one) => one !== before);
    return { success: true };
  });
}

function owns(call: IdentityCall, organizationId: string): void {
  const { user } = call.account();
  const { memberships } = call.state.data;
  const mine = memberships.find((one) => one.userId === user.id && one.organizationId === organizationId);
  if (mine?.role !== 'owner')
    throw new IdentityProblem(403, 'INSUFFICIENT_API_KEY_PERMISSIONS', 'Only an owner manages keys');
}

function keyOf(call: IdentityCall): StoredKey {
  call.account();
  const key = call.state.data.apiKeys.find(({ id }) => id === call.text('keyId'));
  if (!key) throw new IdentityProblem(404, 'KEY_NOT_FOUND', 'API Key not found');
  owns(call, key.organizationId);
  return key;
}

/** As that service stores it: it does not know when a key was used, nor to which sessions it is confined. */
function shown({
  id,
  name,
  start,
  organizationId,
  enabled,
  permissions,
  expiresAt,
  createdAt,
}: StoredKey): Row {
  const made = new Date(createdAt).toISOString();
  return {
    id,
    configId: 'org',
    name,
    start,
    prefix: 'wa_',
    referenceId: organizationId,
    enabled,
    permissions: { gateway: permissions },
    metadata: null,
    expiresAt: expiresAt === undefined ? null : new Date(expiresAt).toISOString(),
    lastRequest: null,
    requestCount: 0,
    createdAt: made,
    updatedAt: made,
  };
}
