import type { OperationPermission } from '@wagate/contract/operations';
import { invalid, notFound, problem } from '../handlers/answer.js';
import type { Permission, Principal } from '../handlers/principal.js';
import type { World } from '../world/world.js';
import { operationsAt } from './operation.js';

const MiB = 1024 * 1024;

export interface Faults {
  /** Sessions whose gateway is away; `*` for all. */
  readonly away: Set<string>;
  /** Operations that take longer than 15 seconds. */
  readonly slow: Set<string>;
  /** Whether WhatsApp itself is out of reach. */
  unreachable: boolean;
}

/** Of the router itself: it needs no node to answer these. */
const OWN = /^\/api\/v1\/(realtime|oauth-apps)/;

/**
 * What the router looks at before it hands a call to a node: the session, and that there is a node at all.
 * @returns whether a node answers
 */
export function route(request: Request, principal: Principal, world: World, { away }: Faults): boolean {
  const { pathname } = new URL(request.url);
  if (OWN.test(pathname)) return false;
  const id = /^\/api\/v1\/sessions\/([^/:]+)/.exec(pathname)?.[1];
  if (!id) {
    // Any node will do, but there must be one.
    if (away.has('*')) throw problem(503, 'no gateway is available');
    return true;
  }
  const session = world.session(id);
  if (session?.organizationId !== principal.organizationId) throw notFound('session');
  // Reading what is stored needs the owner as well.
  if (away.has(id) || away.has('*')) throw problem(503, 'owning gateway is not registered');
  return true;
}

/**
 * What comes before an operation does its work, in its order: the route, permission, body, organization.
 * @returns an answer when the call ends here
 */
export async function admit(
  request: Request,
  principal: Principal,
  faults: Faults,
): Promise<Response | undefined> {
  const operations = operationsAt(new URL(request.url).pathname);
  if (!operations.size) throw notFound('route');
  const operation = operations.get(request.method);
  if (!operation) return new Response(null, { status: 405 });
  permit(operation.permission, principal);
  await checkBody(request, operation.operationId, operation.body);
  if (!principal.organizationId) throw problem(401, 'authentication required');
  if (faults.slow.has(operation.operationId)) throw problem(503, 'request timed out');
  return undefined;
}

function permit(needed: OperationPermission, { permissions, organizationId }: Principal): void {
  if (needed === 'any' || permissions.has(needed as Permission)) return;
  if (needed === 'super_admin') throw problem(403, 'super_admin required');
  throw problem(
    403,
    organizationId ? `missing required capability: ${needed}` : 'missing required capability',
  );
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
