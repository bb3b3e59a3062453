import { capabilitiesFor, mayCall } from '@wagate/contract/embed';
import { type Operation, operations } from '@wagate/contract/operations';
import { delay, HttpResponse, http, type RequestHandler } from 'msw';
import type { Answer, OperationId, Session } from '../schemas.js';
import type { State } from '../world/state.js';
import { failureResponse, notFound, Problem, problem, successResponse } from './answer.js';
import { announcedBy, Shape } from './extensions.js';
import type { MockOptions } from './options.js';
import { type Permission, type Principal, principalOf } from './principal.js';
import { routeOf } from './route.js';

/** One request on its way to an answer. */
export interface Call {
  request: Request;
  state: State;
  principal: Principal;
  shape: Shape;
  options: MockOptions;
  query: URLSearchParams;
  idempotencyKey: string | undefined;
  /** A parameter of the path, decoded. */
  param(name: string): string;
  /** The session that the path names. Another organization's is not there. */
  session(): Session;
  /** The JSON body; `{}` when there is none. Throws a 400 when it is no JSON object. */
  body<T extends object>(): Promise<T>;
}

/** Who opens a link. */
const NOBODY: Principal = { organizationId: null, role: null, permissions: new Set() };

/** Collects the routes of a gateway. Each goes through the same gate: faults, credential, extension, permission. */
export class Router {
  readonly handlers: RequestHandler[] = [];
  private requests = 0;

  constructor(
    readonly state: State,
    readonly options: MockOptions,
    /** Whose call it is. @throws a 401 for who is nobody */
    private readonly identify = (request: Request): Principal => principalOf(request, state),
  ) {}

  /** @param success the status of an answer, where it is not always the first of the contract */
  add<O extends OperationId>(
    id: O,
    /** A file is answered as the Response that carries it. */
    answer: (call: Call) => Answer<O> | Response | Promise<Answer<O> | Response>,
    success?: (body: Answer<O>) => number,
  ): void {
    const operation = operations[id];
    const { extension } = operation;
    const { method, url } = routeOf(operation, this.options.baseUrl);
    this.handlers.push(
      http[method](url, async ({ request, params }) => {
        const requestId = this.requestId(request);
        const broken = await misbehave(this.options, [id, '*'], requestId);
        if (broken) return broken;
        try {
          const call = this.call(request, params, operation);
          if (extension !== undefined && !call.shape.has(extension)) throw notFound('route');
          check(call, operation);
          const body = await answer(call);
          if (body instanceof Response) return body;
          return successResponse(body, success?.(body) ?? operation.success, requestId);
        } catch (error) {
          if (error instanceof Problem) return failureResponse(error.failure, requestId);
          throw error;
        }
      }),
    );
  }

  private requestId(request: Request): string {
    return request.headers.get('X-Request-Id') ?? `req_mock${String(++this.requests).padStart(4, '0')}`;
  }

  private call(
    request: Request,
    params: Readonly<Record<string, string | readonly string[] | undefined>>,
    { permission }: Operation,
  ): Call {
    const { state, options } = this;
    const principal = permission === 'link' ? NOBODY : this.identify(request);
    const param = (name: string) => String(params[name] ?? '');
    return {
      request,
      state,
      principal,
      options,
      shape: new Shape(announcedBy(options)),
      query: new URL(request.url).searchParams,
      idempotencyKey: request.headers.get('Idempotency-Key') ?? undefined,
      param,
      session() {
        const session = state.session(param('session'));
        const reached = session && (!principal.sessions || principal.sessions.has(session.id));
        if (!reached || session.organizationId !== principal.organizationId) throw notFound('session');
        return session;
      },
      async body<T extends object>(): Promise<T> {
        const text = await request.text();
        if (!text) return {} as T;
        try {
          const value: unknown = JSON.parse(text);
          if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as T;
        } catch {
          // Told below, like any other body that is no object.
        }
        throw invalidBody();
      },
    };
  }
}

/** @throws a 403 when the caller may not, a 401 when they act for no organization */
function check({ principal, shape }: Call, operation: Operation): void {
  const { permission, plainPermission = permission } = operation;
  const needed = shape.has('read-roles') ? permission : plainPermission;
  if (needed === 'any' || needed === 'link') return;
  if (principal.embed) {
    if (mayCall(operation, principal.embed)) return;
    throw problem(403, 'missing required capability', { missing: capabilitiesFor(operation) });
  }
  if (!principal.permissions.has(needed as Permission))
    throw problem(403, `missing required capability: ${needed}`);
  if (!principal.organizationId) throw problem(401, 'authentication required');
}

const invalidBody = () => problem(400, 'validation failed', { errors: ['expected a JSON object (body)'] });

/** What the options tell an operation to do instead of its work; undefined when it is to work. */
export async function misbehave(
  options: MockOptions,
  names: readonly (keyof NonNullable<MockOptions['fail']>)[],
  requestId: string,
): Promise<Response | undefined> {
  if (options.neverAnswer?.some((name) => names.includes(name))) await delay('infinite');
  if (options.latency) await delay(options.latency);
  if (options.offline) return HttpResponse.error();
  const failure = names.map((name) => options.fail?.[name]).find(Boolean);
  return failure && failureResponse(failure, requestId);
}
