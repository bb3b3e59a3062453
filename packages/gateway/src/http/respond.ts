import { ApiProblem, isNoClient, unavailable } from '../errors/api-problem.js';
import { OutageError } from '../store/outage.js';
import { Reply } from './operation.js';

/** What every answer of the API carries: it is data for one caller, and never a page. */
const HEADERS: Record<string, string> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...HEADERS, 'content-type': 'application/json', ...headers },
  });
}

export function problemResponse({ code, message, details, status, headers }: ApiProblem): Response {
  return json(status, { error: { code, message, ...(details ? { details } : {}) } }, headers);
}

/** What a handler returned, as a response; `success` is the operation's own status. */
export function respond(result: unknown, success: number): Response {
  if (result instanceof Response) return result;
  const reply = result instanceof Reply ? result : new Reply(success, result);
  if (reply.status === 204 || reply.body === undefined)
    return new Response(null, { status: 204, headers: { ...HEADERS, ...reply.headers } });
  return json(reply.status, reply.body, reply.headers);
}

/**
 * Anything that is not an ApiProblem is a fault of ours: told in full to the log, not to the caller. A database that is
 * away is told to both: to the log by its own watch, once.
 */
export function problemOf(
  error: unknown,
  log: (message: string, error: unknown) => void,
  at: string,
  outage?: OutageError,
): ApiProblem {
  // A session without a connection has none because nothing could be stored.
  if (error instanceof ApiProblem && !(outage && isNoClient(error))) return error;
  const away = error instanceof OutageError ? error : outage;
  if (error !== away && !(error instanceof ApiProblem)) log(`${at} failed`, error);
  if (away) return unavailable(`${away.message} Try again later.`);
  return new ApiProblem('internal', 'internal error');
}
