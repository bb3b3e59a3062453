import { Hono } from 'hono';
import { notFound } from '../errors/api-problem.js';
import type { Principal } from '../principal/principal.js';
import type { OutageError } from '../store/outage.js';
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
  log?: (message: string, error?: unknown) => void;
  /** What keeps the database from being used now: what fails meanwhile fails for that. */
  outage?: () => OutageError | undefined;
}

export interface AppEnv {
  Bindings: { requestId: string; address?: string };
}

export interface App {
  /** Mounts what is not an operation of the contract: identity, health. */
  readonly hono: Hono<AppEnv>;
  readonly route: Route;
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
  const hono = new Hono<AppEnv>();
  hono.all('/api/v1/*', (c) => dispatch(c.req.raw, c.env.requestId, c.env.address));
  hono.notFound(() => problemResponse(notFound('route not found')));
  hono.onError((error, c) => {
    const at = `${c.req.method} ${new URL(c.req.url).pathname}`;
    return problemResponse(problemOf(error, log, at, options.outage?.()));
  });
  return {
    hono,
    route,
    async fetch(request, address) {
      const requestId = requestIdOf(request);
      const { pathname, host } = new URL(request.url);
      const settled =
        options.checkHost?.(request.headers.get('host') ?? host, pathname) ?? cors.preflight(request);
      const answer = settled ?? (await hono.fetch(request, { requestId, address }));
      const response = new Response(answer.body, answer);
      response.headers.set('x-request-id', requestId);
      if (!settled) cors.apply(request, response.headers);
      return response;
    },
  };
}
