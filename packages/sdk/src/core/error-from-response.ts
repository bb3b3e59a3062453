import {
  ConflictError,
  ForbiddenError,
  GatewayError,
  GatewayUnavailableError,
  InternalError,
  NotFoundError,
  NotImplementedError,
  RateLimitedError,
  UnauthorizedError,
  ValidationError,
} from './errors.js';

type ErrorClass = new (...args: ConstructorParameters<typeof GatewayError>) => GatewayError;

const KINDS: [code: string, status: number, kind: ErrorClass][] = [
  ['validation_error', 400, ValidationError],
  ['unauthorized', 401, UnauthorizedError],
  ['forbidden', 403, ForbiddenError],
  ['not_found', 404, NotFoundError],
  ['conflict', 409, ConflictError],
  ['rate_limited', 429, RateLimitedError],
  ['internal', 500, InternalError],
  ['not_implemented', 501, NotImplementedError],
  ['gateway_unavailable', 503, GatewayUnavailableError],
  ['gateway_unavailable', 502, GatewayUnavailableError],
  ['gateway_unavailable', 504, GatewayUnavailableError],
];

/**
 * The typed error of an answer. `body` is the parsed JSON, or whatever text came instead: a proxy's HTML page says nothing a caller
 * could use, so that only the status speaks then.
 */
export function errorFromResponse(response: Response, body: unknown): GatewayError {
  const { code, message, details } = (body as { error?: Record<string, unknown> } | undefined)?.error ?? {};
  const { status, headers } = response;
  const [kindCode, , kind] = (KINDS.find(([known]) => known === code) ??
    KINDS.find(([, known]) => known === status) ?? [`http_${status}`, 0, GatewayError]) as (typeof KINDS)[0];
  const wait = headers.get('Retry-After');
  return new kind(typeof message === 'string' && message ? message : `The gateway answered ${status}.`, {
    code: typeof code === 'string' ? code : kindCode,
    status,
    details: { ...(wait && { retryAfterSeconds: Number(wait) }), ...(details as object | undefined) },
    requestId: headers.get('X-Request-Id') ?? undefined,
  });
}

/** An answer that is no answer: HTML, nothing, or half of a JSON text. */
export const invalidResponse = (status: number, cause?: unknown) =>
  new GatewayError(`The answer (${status}) is not what a gateway sends: is baseUrl right?`, {
    code: 'invalid_response',
    status,
    cause,
  });
