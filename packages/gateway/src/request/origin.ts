import { ApiProblem } from '../errors/api-problem.js';

/**
 * Whether a page may open the stream: one from here, or of a trusted origin. Programs send no Origin. The ticket alone
 * would not stop a foreign page that got hold of one.
 */
export function mayConnect(
  origin: string | null | undefined,
  host: string | null | undefined,
  trusted: ReadonlySet<string>,
): boolean {
  if (!origin) return true;
  if (trusted.has(origin)) return true;
  try {
    return host !== null && host !== undefined && new URL(origin).host === host;
  } catch {
    return false;
  }
}

/**
 * 403 for a page of another origin, in words for whoever started the gateway: a page can read this answer, where a refused handshake tells it nothing.
 */
export function unknownOrigin(origin: string): ApiProblem {
  const name = URL.canParse(origin) ? new URL(origin).origin : 'null';
  const what =
    name === 'null'
      ? 'pages without an origin of their own may not use this gateway'
      : `this gateway does not know pages of ${name}: start it with --origin ${name}, ` +
        `or with --public-url ${name} where that is the address by which people reach it`;
  return new ApiProblem('forbidden', what, { reason: 'unknown_origin' });
}
