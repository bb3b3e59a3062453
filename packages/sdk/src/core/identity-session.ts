import { type Auth, token } from './auth.js';
import { normalizeBaseUrl } from './base-url.js';
import type { Environment } from './environment.js';
import { errorFromResponse, invalidResponse } from './error-from-response.js';
import { NetworkError } from './errors.js';
import { createTelling, type ObserveOptions } from './hooks.js';

/**
 * The signed-in person's cookie session at the identity service, traded for a short-lived JWT at `GET /api/auth/token`. The cookie
 * stays with the browser; the JWT is only ever in memory.
 *
 * @param options.identityUrl origin of the identity service, often that of the page.
 */
export function identitySession(
  options: ObserveOptions & {
    identityUrl: string;
    fetch?: (request: Request) => Promise<Response>;
    environment?: Environment;
  },
): Auth {
  const url = `${normalizeBaseUrl(options.identityUrl, 'identityUrl')}/api/auth/token`;
  const telling = createTelling(options, options.environment);
  const userAgent = options.environment?.userAgent;
  const headers = userAgent ? { 'User-Agent': userAgent } : undefined;
  return token(async () => {
    const ask = options.fetch ?? globalThis.fetch;
    const request = new Request(url, { credentials: 'include', redirect: 'error', headers });
    const ended = telling?.begin(request, 1);
    let response: Response;
    try {
      response = await ask(request);
    } catch (cause) {
      const error = new NetworkError('The identity service cannot be reached.', { code: 'network', cause });
      ended?.(undefined, error);
      throw error;
    }
    ended?.(response);
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) {
      const { code, message } = (body ?? {}) as Record<string, unknown>;
      throw errorFromResponse(response, response.status === 401 ? undefined : { error: { code, message } });
    }
    const jwt = (body as { token?: unknown } | undefined)?.token;
    if (typeof jwt !== 'string') throw invalidResponse(response.status);
    return jwt;
  });
}
