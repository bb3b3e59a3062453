import type { Operation } from '@wagate/contract/operations';
import type { Gateway } from '@wagate/sdk';
import { Problem, unavailable } from '../answer.js';
import { keyRefused, noGateway, unreachable } from '../upstream-problem.js';

/** What is asked of the gateway: the operation, and what it is asked with. Nothing else of a page's request reaches it. */
export interface Question {
  operation: Pick<Operation, 'method' | 'path'>;
  params: Readonly<Record<string, string>>;
  query?: URLSearchParams;
  body?: object;
  headers?: Readonly<Record<string, string>>;
  /** The page has gone. */
  signal: AbortSignal;
}

const TIMEOUT_MS = 30_000;

const pathOf = ({ path }: Question['operation'], params: Question['params']): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name]!));

const isPage = ({ headers }: Response): boolean => /^text\/html\b/i.test(headers.get('content-type') ?? '');

/**
 * Asks with the key that only this side holds.
 * @throws Problem 503 where no answer came, 500 for one that is about that key
 */
export async function ask(gateway: Gateway, question: Question): Promise<Response> {
  const { operation, params, query, body, headers, signal } = question;
  const search = query?.size ? `?${query}` : '';
  const url = `${gateway.baseUrl}${pathOf(operation, params)}${search}`;
  const ending = new AbortController();
  const end = () => ending.abort();
  const cancel = gateway.environment.timer(end, TIMEOUT_MS);
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  const send = async (rejected?: Awaited<ReturnType<Gateway['auth']['credential']>>) => {
    const credential = await gateway.auth.credential(rejected);
    const request = new Request(url, {
      method: operation.method,
      headers: {
        accept: 'application/json',
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
        [credential[0]]: credential[1],
      },
      body: body && JSON.stringify(body),
      redirect: 'manual',
    });
    return { credential, response: await gateway.fetch(request, { signal: ending.signal }) };
  };
  try {
    const first = await send();
    const again = first.response.status === 401 && gateway.auth.refreshable;
    const { response } = again ? await send(first.credential) : first;
    if (response.status === 401) throw keyRefused(gateway);
    if (!response.ok && response.status < 400) throw noGateway(gateway, 'leads elsewhere');
    // With a status of trouble it is the page of a proxy whose gateway is away.
    if (response.status < 500 && response.status !== 429 && isPage(response))
      throw noGateway(gateway, `answers with a page (${response.status})`);
    return response;
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw unreachable(gateway, signal.aborted ? undefined : thrown);
  } finally {
    cancel();
    signal.removeEventListener('abort', end);
  }
}

/**
 * The JSON of an answer.
 * @throws Problem 503 for what is no answer of a gateway
 */
export async function jsonOf<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch {
    throw unavailable('the gateway gave no answer that can be read');
  }
}
