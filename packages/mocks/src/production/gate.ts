import { invalid, notFound, problem } from '../handlers/answer.js';
import { type Permission, type Principal, principalOf } from '../handlers/principal.js';
import type { World } from '../world/world.js';
import type { Keys } from './keys.js';
import { operationsAt } from './operation.js';

const MiB = 1024 * 1024;

/** Whose call it is: a revoked or made-up key is nobody's. */
export function authenticate(request: Request, world: World, keys: Keys): Principal {
  const bearer = /^Bearer (.+)$/.exec(request.headers.get('Authorization') ?? '')?.[1];
  const token = bearer?.split('.').length === 3 && bearer.split('.').every(Boolean);
  const key = request.headers.get('X-Api-Key') ?? (token ? undefined : bearer);
  if (!key) return principalOf(request, world);
  const permissions = keys.permissions(key);
  if (!permissions) throw problem(401, 'missing or invalid credentials');
  return { ...principalOf(request, world), permissions };
}

export interface Faults {
  /** Sessions whose gateway is away; `*` for all. */
  readonly away: Set<string>;
  /** Operations that take longer than 15 seconds. */
  readonly slow: Set<string>;
  /** Whether WhatsApp itself is out of reach. */
  unreachable: boolean;
}

/**
 * What a production gateway looks at before an operation does its work, in its order: credential, session, permission, body,
 * organization. @returns the answer to give instead, when it has no JSON
 */
export async function gate(
  request: Request,
  world: World,
  keys: Keys,
  faults: Faults,
): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  const principal = authenticate(request, world, keys);
  const operations = operationsAt(pathname);
  if (!operations.size) throw notFound('route');
  const operation = operations.get(request.method);
  // The router's own word, and it says nothing.
  if (!operation) return new Response(null, { status: 405 });
  resolveSession(pathname, principal, world, faults);
  permit(operation.permission, principal);
  await checkBody(request, operation.operationId, operation.body);
  if (!principal.organizationId) throw problem(401, 'authentication required');
  if (faults.slow.has(operation.operationId)) throw problem(503, 'request timed out');
  return undefined;
}

function resolveSession(path: string, principal: Principal, world: World, { away }: Faults): void {
  const id = /^\/api\/v1\/sessions\/([^/:]+)/.exec(path)?.[1];
  if (!id) {
    // Any gateway will do, but there must be one; OAuth apps are the router's own.
    if (away.has('*') && !path.startsWith('/api/v1/oauth-apps'))
      throw problem(503, 'no gateway is available');
    return;
  }
  const session = world.session(id);
  if (session?.organizationId !== principal.organizationId) throw notFound('session');
  // Reading what is stored needs the owner as well.
  if (away.has(id) || away.has('*')) throw problem(503, 'owning gateway is not registered');
}

function permit(needed: string, { permissions, organizationId }: Principal): void {
  const name = needed.split(' ')[0] as Permission;
  if (permissions.has(name) || name === ('any' as Permission)) return;
  if (name === 'super_admin') throw problem(403, 'super_admin required');
  throw problem(403, organizationId ? `missing required capability: ${name}` : 'missing required capability');
}

async function checkBody(
  request: Request,
  operation: string,
  body: { required: boolean; properties?: readonly string[] } | undefined,
): Promise<void> {
  if (!body?.properties) return;
  const limit =
    operation === 'sendMessage' ? 88 * MiB : operation === 'createRealtimeTicket' ? 64 * 1024 : MiB;
  const bytes = await request.clone().arrayBuffer();
  // 413 and 415 are statuses that its error mapping does not know.
  if (bytes.byteLength > limit) throw problem(500, 'internal error');
  const type = request.headers.get('Content-Type');
  if (bytes.byteLength && type && !/^application\/json\b/i.test(type)) throw problem(500, 'internal error');
  if (!bytes.byteLength) {
    // A ticket may come without a body; nothing else that could have one may.
    if (operation !== 'createRealtimeTicket' && operation !== 'readChat')
      throw problem(400, 'request body is required');
    return;
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw problem(400, 'validation failed', { errors: ['unexpected end of JSON input (body)'] });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid('expected object (body)');
  if (operation === 'createRealtimeTicket' || operation === 'readChat') return;
  const unknown = Object.keys(value).filter((name) => !body.properties?.includes(name));
  if (unknown.length) throw invalid(...unknown.map((name) => `unexpected property (body.${name})`));
}
