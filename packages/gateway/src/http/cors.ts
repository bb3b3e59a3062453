const ALLOWED: Record<string, string> = {
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS',
  'access-control-allow-headers':
    'Authorization, Content-Type, X-Api-Key, Idempotency-Key, X-Request-Id, Range',
  'access-control-max-age': '600',
};

/** Readable across origins beyond the few headers a browser always shows. */
const EXPOSED = 'X-Request-Id, Retry-After, Content-Disposition, Content-Range, Set-Auth-Token, Set-Auth-Jwt';

/**
 * Lets pages of the configured origins use the API from a browser. Below `/api/v1` every preflight is answered, without credentials: it cannot tell which token follows,
 * and whether the page may use that one, and read what it is answered, is told by the token.
 */
export function createCors(origins: Iterable<string>) {
  const known = new Set(origins);
  const headersFor = (request: Request): Record<string, string> => {
    const origin = request.headers.get('origin');
    return origin && known.has(origin)
      ? { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true', vary: 'Origin' }
      : { vary: 'Origin' };
  };
  return {
    /** The answer to a preflight; `undefined` when the request is none. */
    preflight(request: Request): Response | undefined {
      if (request.method !== 'OPTIONS' || !request.headers.has('access-control-request-method'))
        return undefined;
      const headers = headersFor(request);
      const origin = request.headers.get('origin');
      if (origin && new URL(request.url).pathname.startsWith('/api/v1/'))
        headers['access-control-allow-origin'] ??= origin;
      const allowed = 'access-control-allow-origin' in headers ? ALLOWED : {};
      return new Response(null, { status: 204, headers: { ...headers, ...allowed } });
    },
    /** Lets the page that asked read an answer, whichever it is, with no cookies of anybody's. */
    open(request: Request, headers: Headers): void {
      const origin = request.headers.get('origin');
      if (origin && !headers.has('access-control-allow-origin')) {
        headers.set('access-control-allow-origin', origin);
        headers.set('access-control-expose-headers', EXPOSED);
      }
    },
    /** Marks an answer as readable by the page that asked. */
    apply(request: Request, headers: Headers): void {
      for (const [name, value] of Object.entries(headersFor(request))) {
        if (name === 'vary') headers.append(name, value);
        else headers.set(name, value);
      }
      if (headers.has('access-control-allow-origin')) headers.set('access-control-expose-headers', EXPOSED);
    },
  };
}
