import { normalizeBaseUrl } from '../core/base-url.js';
import { callPromise, withResponse } from '../core/call-promise.js';
import { naming } from '../core/client-name.js';
import type { Environment } from '../core/environment.js';
import { requestIdOf } from '../core/error-from-response.js';
import type { FinishedCall } from '../core/finished-call.js';
import { createTelling, type ObserveOptions, type Telling } from '../core/hooks.js';
import { tellAll } from '../core/readable.js';
import { type IdentityMethods, identityTable } from '../generated/identity-methods.js';
import type { IdentityCallOptions } from './call-options.js';
import { IdentityError } from './identity-error.js';

export type { IdentitySchemas } from '@wagate/contract/types';
export type { CallPromise, WithResponse } from '../core/call-promise.js';
export type {
  IdentityAccount,
  IdentityAdmin,
  IdentityApiKeys,
  IdentityMethods,
  IdentityOrganizations,
  IdentitySession,
  IdentityTwoFactor,
} from '../generated/identity-methods.js';
export type { IdentityCallOptions } from './call-options.js';
export { IdentityError } from './identity-error.js';

/** A client of the identity service. Its session is an HttpOnly cookie that the browser keeps. */
export interface Identity extends IdentityMethods {
  /** Normalized: no trailing slash. */
  readonly baseUrl: string;
  /** Tells of every call that succeeded, `organizations.inviteMember` for example: stores move by it. */
  watch(listener: (call: FinishedCall) => void): () => void;
  /** A name for it within this page, by which `clientNamed` finds it: for elements that are given it before they are defined. */
  toString(): string;
}

/**
 * A client of the identity service. It opens nothing until something is called; every call ends with an `IdentityError` when it fails.
 *
 * @param options.baseUrl origin of the identity service; that of the page when it is the embedded one.
 */
export function createIdentity(
  options: ObserveOptions & {
    baseUrl: string;
    fetch?: (request: Request) => Promise<Response>;
    environment?: Environment;
  },
): Identity {
  const baseUrl = normalizeBaseUrl(options.baseUrl);
  const telling = createTelling(options, options.environment);
  const userAgent = options.environment?.userAgent;

  async function send(path: string, post: boolean, input: unknown, signal?: AbortSignal) {
    const url = new URL(`${baseUrl}/api/auth${path}`);
    if (!post)
      for (const [name, value] of Object.entries((input as object | undefined) ?? {}))
        if (value !== undefined) url.searchParams.set(name, String(value));
    let response: Response;
    let body: unknown;
    let ended: ReturnType<Telling['begin']> | undefined;
    // The caller's signal is kept out of the Request: runtimes leave a listener on it for every Request made.
    const controller = new AbortController();
    const abort = () => controller.abort(signal?.reason);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort);
    try {
      const request = new Request(url, {
        credentials: 'include',
        redirect: 'error',
        signal: controller.signal,
        headers: {
          ...(userAgent && { 'User-Agent': userAgent }),
          // Outside of a browser nobody else sets Origin, without which better-auth refuses; a browser keeps its own.
          ...(post && { 'Content-Type': 'application/json', Origin: new URL(baseUrl).origin }),
        },
        ...(post && { method: 'POST', body: JSON.stringify(input ?? {}) }),
      });
      ended = telling?.begin(request, 1);
      response = await (options.fetch ?? globalThis.fetch)(request);
      ended?.(response);
      ended = undefined;
      const text = await response.text();
      body = text && JSON.parse(text);
    } catch (cause) {
      const [code, message] = signal?.aborted
        ? ['aborted', 'It was aborted.']
        : cause instanceof SyntaxError
          ? ['invalid_response', 'The answer is not what an identity service sends: is baseUrl right?']
          : ['network', 'The identity service cannot be reached.'];
      const error = new IdentityError(message, { code, cause });
      ended?.(undefined, error);
      throw error;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
    if (response.ok) return withResponse(body === '' ? undefined : body, response);
    const { code, message, ...details } = (body || {}) as Record<string, unknown>;
    throw new IdentityError(
      typeof message === 'string' ? message : `The identity service answered ${response.status}.`,
      {
        code: typeof code === 'string' ? code : `http_${response.status}`,
        status: response.status,
        details: { ...retryAfter(response), ...details },
        requestId: requestIdOf(response),
      },
    );
  }

  const watchers = new Set<(call: FinishedCall) => void>();
  const identity: Record<string, unknown> = {
    baseUrl,
    watch(listener: (call: FinishedCall) => void) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    toString: naming(() => identity),
  };
  let into = identity;
  let namespace = '';
  for (const row of identityTable.split('\n')) {
    const [name, path, kind] = row.split(' ') as [string, string?, string?];
    if (!path) {
      into = name ? {} : identity;
      namespace = name && `${name}.`;
      if (name) identity[name] = into;
    } else {
      const called = namespace + name;
      const run = async (args: unknown[]) => {
        const takesInput = kind!.includes('i');
        const { signal } = ((takesInput ? args[1] : args[0]) ?? {}) as IdentityCallOptions;
        const answer = await send(path, kind!.startsWith('p'), takesInput ? args[0] : undefined, signal);
        tellAll(watchers, { name: called, args, result: answer.data });
        return answer;
      };
      into[name] = (...args: unknown[]) => callPromise(run(args));
    }
  }
  return identity as unknown as Identity;
}

/** better-auth tells the wait of a 429 in a header of its own. */
function retryAfter({ headers }: Response): { retryAfterSeconds?: number } {
  const seconds = headers.get('X-Retry-After') ?? headers.get('Retry-After');
  return seconds ? { retryAfterSeconds: Number(seconds) } : {};
}
