import type { Client, Middleware } from 'openapi-fetch';
import type { paths } from '../generated/gateway.js';
import type { CallOptions } from './call-options.js';
import type { Caller } from './caller.js';
import type { Transport } from './transport.js';

type Init = CallOptions & {
  fetch?: (request: Request) => Promise<Response>;
  params?: { header?: Record<string, unknown> };
};
type Send = (method: string, path: string, init: unknown) => Promise<unknown>;

const VERBS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/**
 * openapi-fetch, loaded when it is first called. The caller's signal is kept out of its Requests: runtimes leave a listener on it for
 * every Request made.
 */
export function createRaw(
  baseUrl: string,
  call: Caller,
  transportFor: (fetcher?: Init['fetch']) => Transport,
): Client<paths> {
  const middleware: Middleware[] = [];
  let loading: Promise<Client<paths>> | undefined;
  const load = async () => {
    const { default: createClient } = await import('openapi-fetch');
    return createClient<paths>({ baseUrl, redirect: 'manual' });
  };
  const request = (method: string, path: string, { signal, timeoutMs, fetch, ...init }: Init = {}) => {
    const verb = method.toUpperCase();
    const transport = transportFor(fetch);
    return call(
      { signal, timeoutMs },
      verb === 'GET' || !!init.params?.header?.['Idempotency-Key'],
      async (state, own) => {
        loading ??= load();
        const client = await loading;
        return (client.request as unknown as Send)(verb, path, {
          ...init,
          middleware: [...middleware, ...((init as { middleware?: Middleware[] }).middleware ?? [])],
          signal: own,
          fetch: (built: Request) => transport(built, state),
        });
      },
    );
  };
  return {
    request,
    ...Object.fromEntries(
      VERBS.map((verb) => [verb, (path: string, init?: Init) => request(verb, path, init)]),
    ),
    use: (...more: Middleware[]) => void middleware.push(...more),
    eject(...gone: Middleware[]) {
      for (const one of gone) if (middleware.includes(one)) middleware.splice(middleware.indexOf(one), 1);
    },
  } as unknown as Client<paths>;
}
