import type { paths } from '@wagate/contract/types';
import createClient, { type Client } from 'openapi-fetch';
import type { CallOptions } from './call-options.js';
import type { Caller } from './caller.js';
import type { invalidResponse } from './error-from-response.js';
import type { Fetcher, Transport } from './transport.js';

type Init = Omit<CallOptions, 'headers'> & {
  fetch?: Fetcher;
  params?: { header?: Record<string, unknown> };
};
type Send = (method: string, path: string, init: unknown) => Promise<unknown>;

const VERBS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/**
 * openapi-fetch over the gateway's transport. It imports nothing else of the library, so that a bundler leaves the core in one piece. The
 * caller's signal is kept out of its Requests: runtimes leave a listener on it for every Request made.
 */
export function createRaw(
  baseUrl: string,
  call: Caller,
  transportFor: (fetcher?: Init['fetch']) => Transport,
  invalid: typeof invalidResponse,
): Client<paths> {
  const client = createClient<paths>({ baseUrl, redirect: 'manual' });
  const send = client.request as unknown as Send;
  const request = (
    method: string,
    path: string,
    { signal, timeoutMs, deadlineMs, retry, fetch, ...init }: Init = {},
  ) => {
    const verb = method.toUpperCase();
    const transport = transportFor(fetch);
    const repeatable = verb === 'GET' || !!init.params?.header?.['Idempotency-Key'];
    return call({ signal, timeoutMs, deadlineMs, retry }, repeatable, (state) =>
      send(verb, path, { ...init, fetch: (built: Request) => transport(built, state) }).catch(
        (thrown: unknown) => {
          throw thrown instanceof SyntaxError ? invalid(200, thrown) : thrown;
        },
      ),
    );
  };
  const verbs = VERBS.map((verb) => [verb, (path: string, init?: Init) => request(verb, path, init)]);
  return { ...client, request, ...Object.fromEntries(verbs) } as unknown as Client<paths>;
}
