import { type Auth, token } from './auth.js';
import { normalizeBaseUrl } from './base-url.js';
import { errorFromResponse, invalidResponse } from './error-from-response.js';
import { NetworkError } from './errors.js';

/**
 * The signed-in person's cookie session at the identity service, traded for a short-lived JWT at `GET /api/auth/token`. The cookie
 * stays with the browser; the JWT is only ever in memory.
 *
 * @param options.identityUrl origin of the identity service, often that of the page.
 */
export function identitySession(options: {
  identityUrl: string;
  fetch?: (request: Request) => Promise<Response>;
}): Auth {
  const url = `${normalizeBaseUrl(options.identityUrl)}/api/auth/token`;
  return token(async () => {
    const ask = options.fetch ?? globalThis.fetch;
    let response: Response;
    try {
      response = await ask(new Request(url, { credentials: 'include', redirect: 'error' }));
    } catch (cause) {
      throw new NetworkError('The identity service cannot be reached.', { code: 'network', cause });
    }
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
