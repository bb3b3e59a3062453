import { forbidden } from './answer.js';

/** `https://shop.example` of whatever spelling; undefined for what is no origin of a page. */
export function normalizeOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, protocol, href } = new URL(text);
  const bare = href === `${origin}/`;
  return bare && /^https?:$/.test(protocol) ? origin : undefined;
}

const elsewhere = () => forbidden('pages of this origin may not ask', { reason: 'unknown_origin' });

/** Whether the request is one of our own page: the browser says so itself, or its origin has the host that was asked. */
function isOwn(request: Request, origin: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  // Behind a proxy the scheme that was asked is not known, the host is.
  const hosts = [new URL(request.url).host, request.headers.get('host')];
  return hosts.includes(new URL(origin).host);
}

/**
 * The origin of the page that asks for a token. No page of another origin can make its visitor's browser ask, and what sends no origin is no page.
 * @throws Problem 403
 */
export function pageOrigin(request: Request, listed: ReadonlySet<string>): string {
  const origin = normalizeOrigin(request.headers.get('origin') ?? '');
  if (!origin || !(isOwn(request, origin) || listed.has(origin))) throw elsewhere();
  return origin;
}

/**
 * A token is worth nothing on a page of another origin than it was made for. A page of our own sends none with a GET.
 * @throws Problem 403
 */
export function checkTokenOrigin(request: Request, made: readonly string[]): void {
  const given = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  if (given === null ? site && site !== 'same-origin' && site !== 'none' : !made.includes(given))
    throw elsewhere();
}

/**
 * What lets a listed origin's page read the answer; nothing for every other, which our own does not need.
 * @param credentials the app's cookies come along: to the endpoint of tokens alone
 */
export function crossOrigin(
  request: Request,
  listed: ReadonlySet<string>,
  credentials: boolean,
): Record<string, string> {
  const origin = request.headers.get('origin');
  if (!origin || !listed.has(origin)) return { vary: 'origin' };
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'x-request-id, retry-after',
    ...(credentials && { 'access-control-allow-credentials': 'true' }),
    vary: 'origin',
  };
}

/** The answer to a browser that asks before it asks. Which origin may is said as in every answer. */
export const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': 'authorization, content-type, idempotency-key, x-request-id',
      'access-control-max-age': '600',
    },
  });
