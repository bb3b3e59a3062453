import { mayUse } from '../embed/origin.js';
import { notFound } from '../errors/api-problem.js';
import type { Log } from '../log/log.js';
import type { Principal } from '../principal/principal.js';
import type { OutageError } from '../store/outage.js';
import { type Answered, answeredOperation, type Course } from './answered.js';
import { createCors } from './cors.js';
import { createDispatch } from './dispatch.js';
import type { hostCheck } from './known-hosts.js';
import type { Route } from './operation.js';
import { requestIdOf } from './request-id.js';
import { problemOf, problemResponse } from './respond.js';

export interface AppOptions {
  /** Turns a request's credential into who calls. @throws ApiProblem 401 */
  authenticate(request: Request): Promise<Principal>;
  /** Pages of these origins may use the API from a browser. */
  origins?: Iterable<string>;
  /** What to answer to a request that is addressed to somebody else. */
  checkHost?: ReturnType<typeof hostCheck>;
  /** Milliseconds a handler has for its answer; 15 seconds. */
  timeoutMs?: number;
  log?: Log;
  /** Told of each answer. Must not throw. */
  onAnswer?: (answered: Answered) => void;
  /** What keeps the database from being used now: what fails meanwhile fails for that. */
  outage?: () => OutageError | undefined;
}

/** Answers what is below a path and no operation of the contract. @throws ApiProblem */
export type Mounted = (request: Request, from: { address?: string }) => Response | Promise<Response>;

export interface App {
  readonly route: Route;
  /** Puts what is not an operation of the contract, such as identity and health, at a path; one that ends in `/` takes all below it. */
  mount(path: string, answer: Mounted): void;
  /** `address` is the caller's IP address where it is known. */
  fetch(request: Request, address?: string): Promise<Response>;
}

/** The HTTP side: every answer passes through here, so each has its request id, its CORS headers and its envelope. */
export function createApp(options: AppOptions): App {
  const log = options.log ?? (() => {});
  const cors = createCors(options.origins ?? []);
  const { route, dispatch } = createDispatch({
    authenticate: options.authenticate,
    timeoutMs: options.timeoutMs ?? 15_000,
  });
  const mounts = new Map<string, Mounted>();

  async function answer(
    request: Request,
    requestId: string,
    address: string | undefined,
    course: Course,
  ): Promise<Response> {
    const { pathname } = new URL(request.url);
    try {
      if (pathname.startsWith('/api/v1/')) return await dispatch(request, requestId, address, course);
      for (const [path, mounted] of mounts)
        if (path.endsWith('/') ? pathname.startsWith(path) : pathname === path)
          return await mounted(request, { address });
      throw notFound('route not found');
    } catch (error) {
      // Whoever was answered with a fault has its request id to tell the operator.
      // An address may name a chat, and so a number.
      const at = `${course.operation ?? `${request.method} ${pathname}`} (request ${requestId})`;
      const told = (message: string, cause: unknown) =>
        log(message, cause, { requestId, ...(course.sessionId && { sessionId: course.sessionId }) });
      return problemResponse(problemOf(error, told, at, options.outage?.()));
    }
  }

  return {
    route,
    mount: (path, mounted) => void mounts.set(path, mounted),
    async fetch(request, address) {
      const requestId = requestIdOf(request);
      const { pathname, host } = new URL(request.url);
      const settled =
        options.checkHost?.(request.headers.get('host') ?? host, pathname) ?? cors.preflight(request);
      const course: Course = {};
      const begun = performance.now();
      const answered = settled ?? (await answer(request, requestId, address, course));
      const { caller, sessionId } = course;
      options.onAnswer?.({
        requestId,
        method: request.method,
        operation: answeredOperation(pathname, course),
        ...(sessionId && { sessionId }),
        status: answered.status,
        ms: performance.now() - begun,
      });
      const response = new Response(request.method === 'HEAD' ? null : answered.body, answered);
      response.headers.set('x-request-id', requestId);
      if (settled) return response;
      cors.apply(request, response.headers);
      // A page has to learn that its token is over, and an answer to nobody tells nothing of anybody.
      const readable = caller
        ? caller.embed && mayUse(caller, request.headers.get('origin'), request.headers.get('host') ?? host)
        : response.status >= 400;
      if (readable && pathname.startsWith('/api/v1/')) cors.open(request, response.headers);
      return response;
    },
  };
}
