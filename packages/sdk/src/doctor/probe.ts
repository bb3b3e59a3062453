import type { Credential } from '../core/auth.js';
import { AbortedError } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';

/** What came of one request: an answer, or why there is none. */
export type Probed =
  | { readonly response: Response; readonly body: unknown; readonly text: string; readonly at: number }
  | { readonly reason: string };

/** Ends with the caller's signal, or when its time is up. */
export function limited(signal: AbortSignal | undefined, ms: number): AbortSignal {
  const timeout = AbortSignal.timeout(ms);
  return signal ? AbortSignal.any([signal, timeout]) : timeout;
}

export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new AbortedError('It was aborted.', { code: 'aborted', cause: signal.reason as unknown });
}

/** A runtime's own word, in ours; a page is not told. */
export function reasonOf(error: unknown): string {
  const { name, code, cause } = Object(error) as {
    name?: string;
    code?: unknown;
    cause?: { code?: unknown };
  };
  const word = String(code ?? cause?.code ?? '');
  if (name === 'TimeoutError' || /TIMEDOUT|TIMEOUT/.test(word)) return 'it does not answer in time';
  if (/ENOTFOUND|EAI_AGAIN/.test(word)) return 'its name is not known here';
  if (word === 'ECONNREFUSED') return 'nothing listens there';
  if (/CERT|SELF_SIGNED|SIGNATURE|ALTNAME/.test(word)) return `its certificate is not trusted here (${word})`;
  return /^[A-Z_]{3,40}$/.test(word) ? `the connection fails (${word})` : 'the connection fails';
}

/** One request, without the retries of a call: what is wrong is to be seen. */
export async function probe(
  gateway: Gateway,
  path: string,
  signal: AbortSignal,
  { credential, ...init }: RequestInit & { credential?: Credential } = {},
): Promise<Probed> {
  const headers = {
    ...(init.headers as Record<string, string>),
    ...(credential && { [credential[0]]: credential[1] }),
  };
  try {
    const request = new Request(gateway.baseUrl + path, { redirect: 'manual', ...init, headers });
    const response = await gateway.fetch(request, { signal });
    const text = await response.text();
    return { response, text, body: parsed(text), at: gateway.environment.now() };
  } catch (error) {
    return { reason: reasonOf(signal.aborted ? signal.reason : error) };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
