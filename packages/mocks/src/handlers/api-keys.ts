import { PERMISSIONS } from '@wagate/contract/permissions';
import type { components } from '@wagate/contract/types';
import type { ApiKey } from '../schemas.js';
import type { StoredKey } from '../world/api-keys.js';
import { invalid, notFound, problem } from './answer.js';
import { audited } from './audit.js';
import { shaped } from './body-shape.js';
import type { Call, Router } from './router.js';

type CreateBody = components['schemas']['CreateApiKeyBody'];
type UpdateBody = components['schemas']['UpdateApiKeyBody'];

const LONGEST_NAME = 32;

/** The keys of the caller's organization: the secret in the answers to making and rotating one, and nowhere else. */
export function apiKeyRoutes(router: Router): void {
  router.add('listApiKeys', (call) => ({
    data: keysOf(call)
      .sort((a, b) => b.createdAt - a.createdAt)
      .map(shown),
  }));
  router.add('createApiKey', async (call) => {
    keysOf(call);
    const kinds = { name: 'text', permissions: 'texts', sessions: 'texts', expiresAt: 'whole' } as const;
    const body = shaped<CreateBody>(await call.body(), kinds, ['name', 'permissions']);
    check(call, body);
    mayGive(call, body.permissions);
    const { state, principal } = call;
    const secret = `wa_${state.ids.keyLetters(64)}`;
    const key: StoredKey = {
      id: state.ids.identity(),
      name: body.name,
      start: secret.slice(0, 6),
      permissions: body.permissions,
      ...(body.sessions && { sessions: body.sessions }),
      enabled: true,
      createdAt: state.now(),
      ...madeBy(call),
      ...(body.expiresAt !== undefined && { expiresAt: body.expiresAt }),
      organizationId: principal.organizationId ?? '',
      secret,
    };
    state.data.apiKeys = [key, ...state.data.apiKeys];
    audited(call, 'api_key.create', targetOf(key), { permissions: key.permissions });
    return { ...shown(key), key: secret };
  });
  router.add('updateApiKey', async (call) => {
    const before = aliveKeyOf(call);
    const body = shaped<UpdateBody>(await call.body(), { name: 'text', enabled: 'flag' });
    if (!Object.keys(body).length) throw invalid('must have at least one of name, enabled (body)');
    if (body.name !== undefined) checkName(body.name);
    audited(call, 'api_key.update', targetOf(before), body);
    const { disabledAt = call.state.now(), ...on } = before;
    const next = { ...on, ...body };
    return shown(put(call, next.enabled ? next : { ...next, disabledAt }));
  });
  router.add('rotateApiKey', (call) => {
    const before = aliveKeyOf(call);
    if (before.expiresAt !== undefined && before.expiresAt <= call.state.now())
      throw problem(409, 'the API key has expired; make another');
    mayGive(call, before.permissions);
    const secret = `wa_${call.state.ids.keyLetters(64)}`;
    call.state.data.retiredKeys.add(before.secret);
    audited(call, 'api_key.rotate', targetOf(before));
    return { ...shown(put(call, { ...before, secret, start: secret.slice(0, 6) })), key: secret };
  });
  router.add('deleteApiKey', (call) => {
    const before = keyOf(call);
    if (before.revokedAt !== undefined) return undefined;
    call.state.data.retiredKeys.add(before.secret);
    put(call, { ...before, enabled: false, revokedAt: call.state.now() });
    audited(call, 'api_key.revoke', targetOf(before));
    return undefined;
  });
}

function shown({ secret: _, organizationId: __, ...key }: StoredKey): ApiKey {
  return key;
}

const targetOf = ({ id, name }: StoredKey) => ({ kind: 'api_key', id, label: name });

/** The name stays with the key when its maker has left. */
function madeBy({ state, principal }: Call): Pick<StoredKey, 'createdBy' | 'createdByName'> {
  const user = state.data.accounts.find((account) => account.user.id === principal.userId)?.user;
  return user ? { createdBy: user.id, createdByName: user.name } : {};
}

/** The keys that the caller may see. A confined one would reach beyond its sessions through another key. */
function keysOf({ state, principal }: Call): StoredKey[] {
  if (principal.sessions) throw problem(403, 'a key confined to sessions cannot manage keys');
  return state.data.apiKeys.filter(({ organizationId }) => organizationId === principal.organizationId);
}

function keyOf(call: Call): StoredKey {
  const key = keysOf(call).find(({ id }) => id === call.param('id'));
  if (!key) throw notFound('API key');
  return key;
}

/** Nothing brings a revoked one back. */
function aliveKeyOf(call: Call): StoredKey {
  const key = keyOf(call);
  if (key.revokedAt !== undefined) throw problem(409, 'the API key was revoked; make another');
  return key;
}

function put({ state }: Call, key: StoredKey): StoredKey {
  state.data.apiKeys = state.data.apiKeys.map((one) => (one.id === key.id ? key : one));
  return key;
}

/** Nobody passes on what they do not have. */
function mayGive({ principal }: Call, permissions: ApiKey['permissions']): void {
  const missing = permissions.filter((one) => !principal.permissions.has(one));
  if (missing.length) throw problem(403, `missing required capability: ${missing.join(', ')}`);
}

function checkName(name: string): void {
  if (!name) throw invalid('must NOT have fewer than 1 characters (body.name: )');
  if ([...name].length > LONGEST_NAME)
    throw invalid(`must NOT have more than ${LONGEST_NAME} characters (body.name: ${name.slice(0, 64)}…)`);
}

function check({ state, principal }: Call, body: CreateBody): void {
  checkName(body.name);
  const { permissions, sessions, expiresAt } = body;
  const faults: string[] = [];
  permissions.forEach((one, at) => {
    if (!(PERMISSIONS as readonly string[]).includes(one))
      faults.push(`must be one of ${PERMISSIONS.join(', ')} (body.permissions.${at})`);
  });
  for (const [name, list] of Object.entries({ permissions, sessions })) {
    if (list?.length === 0) faults.push(`must NOT have fewer than 1 items (body.${name})`);
    if (list && new Set<string>(list).size < list.length)
      faults.push(`must NOT have duplicate items (body.${name})`);
  }
  if (expiresAt !== undefined && expiresAt <= state.now())
    faults.push(`must be in the future (body.expiresAt: ${expiresAt})`);
  for (const id of sessions ?? [])
    if (state.session(id)?.organizationId !== principal.organizationId)
      faults.push(`must be a session of the organization (body.sessions: ${id.slice(0, 64)})`);
  if (faults.length) throw invalid(...faults);
}
