import {
  ConflictError,
  ForbiddenError,
  GatewayError,
  GatewayUnavailableError,
  InternalError,
  NotFoundError,
  NotImplementedError,
  RateLimitedError,
  SendFailedError,
  UnauthorizedError,
  ValidationError,
} from './errors.js';

const KINDS = [
  SendFailedError,
  ValidationError,
  UnauthorizedError,
  ForbiddenError,
  NotFoundError,
  ConflictError,
  RateLimitedError,
  InternalError,
  NotImplementedError,
  GatewayUnavailableError,
];

/** A proxy in front of a gateway that is away says 502 or 504; a gateway that lacks an operation of a path it knows says 405. */
const MEANT: ReadonlyMap<number, number> = new Map([
  [405, 501],
  [502, 503],
  [504, 503],
]);

/** A router in front of a gateway adds its request id to the gateway's own: the two are one. */
export const requestIdOf = ({ headers }: Response): string | undefined =>
  headers.get('X-Request-Id')?.split(',')[0]?.trim();

/**
 * The typed error of an answer. `body` is the parsed JSON, or whatever text came instead: a proxy's HTML page says nothing a caller
 * could use, so that only the status speaks then.
 */
export function errorFromResponse(response: Response, body: unknown, cause?: unknown): GatewayError {
  const { status, headers } = response;
  const { message, details, ...told } =
    (body as { error?: Record<string, unknown> } | undefined)?.error ?? {};
  // The codes of the wire are few: what an error is about may stand beside its code.
  const code =
    (details as { reason?: unknown } | undefined)?.reason === SendFailedError.code
      ? SendFailedError.code
      : told.code;
  // Of these two a gateway always says more: this is a server's that knows nothing of it.
  const foreign = !code && (status === 403 || status === 404) && 'invalid_response';
  const meant = MEANT.get(status) ?? status;
  const Kind = KINDS.find((kind) => kind.code === code) ?? KINDS.find((kind) => kind.status === meant);
  const wait = headers.get('Retry-After');
  return new (Kind ?? GatewayError)(
    `${message || `The gateway answered ${status}${status === 404 ? ': is baseUrl right?' : '.'}`}`,
    {
      code: `${code || foreign || Kind?.code || `http_${status}`}`,
      status,
      details: { ...(wait && { retryAfterSeconds: +wait }), ...(details as object | undefined) },
      requestId: requestIdOf(response),
      cause,
    },
  );
}

/** An answer that is no answer: HTML, nothing, or half of a JSON text. */
export const invalidResponse = (status: number, cause?: unknown) =>
  new GatewayError(`Not a gateway's answer (${status}): is baseUrl right?`, {
    code: 'invalid_response',
    status,
    cause,
  });
