import { capabilitiesFor, mayCall } from '@wagate/contract/embed';
import { type Operation, type OperationId, operations } from '@wagate/contract/operations';
import { checkEmbedOrigin } from '../embed/origin.js';
import { ApiProblem, forbidden, notFound, notImplemented, unavailable } from '../errors/api-problem.js';
import type { Permission, Principal } from '../principal/principal.js';
import { reaches, Scope } from '../principal/scope.js';
import { bodyLimit, readJson } from '../request/body.js';
import { bodyMemory } from '../request/body-memory.js';
import type { Course } from './answered.js';
import type { Route, RouteContext } from './operation.js';
import { match } from './paths.js';
import { respond } from './respond.js';
import { checkBody, checkQuery } from './validate.js';

const SESSION = /^sess_\w{1,40}$/;

export interface DispatchOptions {
  /** @throws ApiProblem 401 */
  authenticate(request: Request): Promise<Principal>;
  /** Milliseconds a handler has for its answer. */
  timeoutMs: number;
}

interface AnyContext extends Omit<RouteContext<OperationId>, 'params' | 'query' | 'body'> {
  readonly params: Record<string, string>;
  readonly query: Record<string, unknown>;
  readonly body: unknown;
}
type AnyHandler = (context: AnyContext) => unknown;

const NOBODY: Principal = {
  kind: 'user',
  id: '',
  organizationId: null,
  role: null,
  superAdmin: false,
  permissions: new Set(),
};

/** @throws ApiProblem 403 when the caller may not, 404 for a session outside an API key's own. */
function authorize(operation: Operation, principal: Principal, params: Record<string, string>): void {
  const { permission } = operation;
  if (permission === 'link') return;
  if (principal.embed) {
    const missing = capabilitiesFor(operation);
    if (!mayCall(operation, principal.embed))
      throw forbidden(`missing required capability: ${missing.join(' or ') || 'none of an embed token'}`, {
        missing,
      });
  } else if (permission === 'super_admin') {
    if (!principal.superAdmin) throw forbidden('super_admin required', { missing: [permission] });
  } else if (permission !== 'any' && permission !== 'ticket') {
    if (principal.organizationId === null && !principal.superAdmin) throw forbidden('no active organization');
    if (!principal.permissions.has(permission as Permission))
      throw forbidden(`missing required capability: ${permission}`, { missing: [permission] });
  }
  if (params.session && !reaches(principal, params.session)) throw notFound('session not found');
}

/** Ends what takes too long; the caller then knows nothing of the outcome, like after any lost connection. */
async function within<T>(
  ms: number,
  request: Request,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const over = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      over.abort();
      reject(unavailable('request timed out'));
    }, ms);
  });
  try {
    return await Promise.race([work(AbortSignal.any([request.signal, over.signal])), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What is at an address; what is wrong with it is for who may learn that there is something. */
function look(pathname: string): { found?: ReturnType<typeof match>; fault?: unknown } {
  try {
    return { found: match(pathname) };
  } catch (fault) {
    return { fault };
  }
}

/** From an address and a credential to a handler's answer, for everything under `/api/v1`. */
export function createDispatch({ authenticate, timeoutMs }: DispatchOptions) {
  const handlers = new Map<OperationId, AnyHandler>();

  const route: Route = (operationId, handler) => {
    if (handlers.has(operationId)) throw new Error(`${operationId} has two handlers`);
    handlers.set(operationId, handler as unknown as AnyHandler);
  };

  async function run(
    operation: Operation,
    checked: Omit<AnyContext, 'organizationId' | 'scope'>,
  ): Promise<Response> {
    const handler = handlers.get(operation.operationId);
    if (!handler) throw notImplemented(`${operation.operationId} is not available on this gateway yet`);
    const context = {
      ...checked,
      get scope() {
        return Scope.of(checked.principal);
      },
      get organizationId() {
        return Scope.of(checked.principal).organizationId;
      },
    };
    return respond(await handler(context as AnyContext), operation.success);
  }

  return {
    route,
    /** @param course takes what becomes known of the request, as soon as it is */
    async dispatch(
      request: Request,
      requestId: string,
      address: string | undefined,
      course: Course,
    ): Promise<Response> {
      const { pathname, searchParams } = new URL(request.url);
      const { found, fault } = look(pathname);
      const opened = found?.methods.get(request.method);
      const who = async (): Promise<Principal> => {
        if (opened?.permission === 'ticket' || opened?.permission === 'link') return NOBODY;
        const caller = await authenticate(request);
        course.caller = caller;
        checkEmbedOrigin(caller, request);
        return caller;
      };
      // Without a valid credential nobody learns which addresses exist.
      const before = await who();
      if (fault) throw fault;
      if (!found) throw notFound('route not found');
      const operation = found.methods.get(request.method);
      if (!operation) {
        const allowed = [...found.methods.keys()].join(', ');
        throw new ApiProblem('validation_error', `the method must be ${allowed}`, undefined, {
          status: 405,
          headers: { allow: allowed },
        });
      }
      course.operation = operation.operationId;
      authorize(operation, before, found.params);
      // What is no id of ours may be anything: somebody's number, or a key in the wrong place.
      if (SESSION.test(found.params.session ?? '')) course.sessionId = found.params.session;
      // Read before the clock starts: a large upload over a slow line is no slow handler.
      const json = operation.body?.media === 'application/json';
      const held = bodyMemory.hold();
      try {
        const sent = json ? await readJson(request, bodyLimit(operation.operationId), held) : undefined;
        // A body may take its time to come, and its sender lose the right to it meanwhile.
        const principal = sent === undefined ? before : await who();
        authorize(operation, principal, found.params);
        const checked = {
          principal,
          params: found.params,
          query: checkQuery(operation, searchParams),
          body: json ? checkBody(operation, sent) : undefined,
          request,
          requestId,
          ...(address ? { address } : {}),
        };
        return await within(timeoutMs, request, (signal) => run(operation, { ...checked, signal }));
      } finally {
        held.release();
      }
    },
    /** What nobody has given a handler yet. */
    missing: (): OperationId[] =>
      (Object.keys(operations) as OperationId[]).filter((operationId) => !handlers.has(operationId)),
  };
}
