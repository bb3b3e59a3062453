import type { Client } from 'openapi-fetch';
import type { paths } from '../generated/gateway.js';
import type { CallOptions } from './call-options.js';
import { startCall } from './call-state.js';
import type { Environment } from './environment.js';
import type { Transport } from './transport.js';

/** What a call adds to the init of openapi-fetch. */
export interface CallInit extends CallOptions {
  fetch?: (request: Request) => Promise<Response>;
  params?: {
    path?: Record<string, string>;
    query?: Record<string, unknown>;
    header?: Record<string, string>;
  };
  body?: unknown;
}

/** The answer of openapi-fetch, untyped. */
export interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
  /** The last answer that was tried again. */
  lastError?: Error;
}

export type Caller = (method: string, path: string, init: CallInit, repeatable: boolean) => Promise<Answer>;

/**
 * One logical call through openapi-fetch, its middleware and the transport beneath. The caller's signal is kept out of the Request:
 * runtimes leave a listener on it for every Request made.
 */
export function createCaller(
  client: Client<paths>,
  transportFor: (fetcher?: CallInit['fetch']) => Transport,
  environment: Environment,
  defaultTimeoutMs: number,
): Caller {
  const send = client.request as unknown as (
    method: string,
    path: string,
    init: CallInit & { signal: AbortSignal },
  ) => Promise<Answer>;
  return async (method, path, init, repeatable) => {
    const { signal, timeoutMs = defaultTimeoutMs, ...rest } = init;
    const call = startCall(environment, repeatable, timeoutMs, signal);
    const transport = transportFor(rest.fetch);
    try {
      const own = call.attempt();
      const sending = send(method, path, {
        ...rest,
        signal: own,
        fetch: (request) => transport(request, call),
      });
      return { ...(await call.race(sending)), lastError: call.lastError };
    } catch (thrown) {
      throw call.explain(thrown);
    } finally {
      call.end();
    }
  };
}
