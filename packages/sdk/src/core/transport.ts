import type { Auth, Credential } from './auth.js';
import type { CallState } from './call-state.js';
import type { Environment } from './environment.js';
import { errorFromResponse } from './error-from-response.js';
import { type GatewayError, NetworkError, SendFailedError } from './errors.js';
import type { Telling } from './hooks.js';

/** How often and how long a failed call is tried again. */
export interface RetryPolicy {
  /** Attempts after the first; 3 when not given, 0 for none. */
  retries?: number;
  /** The longest single wait in milliseconds; 20,000 when not given. A gateway that asks for more ends the call with its error at once. */
  maxWaitMs?: number;
}

/**
 * What requests are made with, `globalThis.fetch` for one. The Request is complete but for the signal that ends it, which comes beside
 * it: a fetch that does not hand it on is left to finish for nobody.
 */
export type Fetcher = (request: Request, init: { signal: AbortSignal }) => Promise<Response>;

/** Sends one request, beneath any middleware: credential, retries, one refresh after a 401. */
export type Transport = (request: Request, call: CallState) => Promise<Response>;

/** What another attempt would not change. */
const FINAL = ['redirected', 'deadline'];
const TRANSIENT = [429, 500, 502, 503, 504];

/** Full jitter: any moment up to 300 ms, 600 ms, 1.2 s …, at most 10 s. */
const backoff = (attempt: number, random: number) => random * Math.min(10_000, 300 * 2 ** attempt);

/** The error of an answer that is tried again, its body read beside the caller's own copy. */
async function errorOf(response: Response): Promise<GatewayError> {
  const body = await response
    .clone()
    .json()
    .catch(() => undefined);
  return errorFromResponse(response, body);
}

/** `fetcher`, `auth` and `environment` are the gateway's; `fetcher` gets a complete Request. */
export function createTransport(
  fetcher: Fetcher,
  auth: Auth,
  environment: Environment,
  telling?: Telling,
): Transport {
  const { userAgent } = environment;
  async function once(request: Request, call: CallState, sent: number, rejected?: Credential) {
    call.attempt();
    let credential: Credential;
    try {
      const asked = auth.credential(rejected);
      credential = asked instanceof Promise ? await call.race(asked) : asked;
    } catch (thrown) {
      // A function that never answers would otherwise hold every later call too.
      auth.forget();
      throw call.explain(thrown, 'The function that gives the credential failed', 'credential');
    }
    request.headers.set(...credential);
    if (userAgent && !request.headers.has('User-Agent')) request.headers.set('User-Agent', userAgent);
    const ended = telling?.begin(request, sent);
    let response: Response;
    try {
      response = await call.race(fetcher(request, call));
    } catch (thrown) {
      const error = call.explain(thrown);
      ended?.(undefined, error);
      throw error;
    }
    ended?.(response);
    // A browser shows a redirect that it did not follow as status 0.
    if (!response.ok && response.status < 400)
      throw new NetworkError('The gateway redirects: is baseUrl right?', {
        code: 'redirected',
        status: response.status,
      });
    return { credential, response };
  }

  return async (first, call) => {
    const { retries = 3, maxWaitMs = 20_000 } = call.retry;
    // A body can be read once; later attempts are made from this copy, never from what the attempt before used up.
    const spare = first.method === 'GET' ? first : first.clone();
    let request = first;
    let rejected: Credential | undefined;
    let sent = 0;
    for (let attempt = 0; ; request = spare.method === 'GET' ? spare : spare.clone()) {
      let error: GatewayError;
      let response: Response | undefined;
      try {
        const answer = await once(request, call, ++sent, rejected);
        response = answer.response;
        if (response.ok) return response;
        if (response.status === 401 && auth.refreshable && !rejected) {
          rejected = answer.credential;
          telling?.retry(first, sent, 0, errorFromResponse(response, undefined));
          await response.body?.cancel();
          continue;
        }
        if (!call.repeatable || !TRANSIENT.includes(response.status)) return response;
        error = await call.race(errorOf(response));
        // Another attempt would send it again, which its caller has to want.
        if (error instanceof SendFailedError) return response;
      } catch (thrown) {
        error = call.explain(thrown);
        if (!call.repeatable || !(error instanceof NetworkError) || FINAL.includes(error.code)) throw error;
      }
      const asked = Number(error.details.retryAfterSeconds) * 1000 || 0;
      const wait = Math.max(asked, backoff(attempt, environment.random()));
      if (attempt++ >= retries || wait > Math.min(maxWaitMs, call.endsAt - environment.now())) {
        if (response) return response;
        throw error;
      }
      call.lastError = error;
      telling?.retry(first, sent, wait, error);
      await response?.body?.cancel();
      await call.wait(wait);
    }
  };
}
