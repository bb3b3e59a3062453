export type ApiErrorCode =
  | 'validation_error'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'rate_limited'
  | 'internal'
  | 'not_implemented'
  | 'gateway_unavailable';

const STATUS: Record<ApiErrorCode, number> = {
  validation_error: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  rate_limited: 429,
  internal: 500,
  not_implemented: 501,
  gateway_unavailable: 503,
};

/**
 * An error a caller is told about: thrown anywhere below a route, it becomes
 * `{error: {code, message, details?}}`. The message must not hold a secret or text from outside that was not asked for.
 */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly code: ApiErrorCode,
    message: string,
    readonly details?: Record<string, unknown>,
    /** `status` only where HTTP has a sharper one than the code's own, such as 405, 413 or 415. */
    http: { status?: number; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = http.status ?? STATUS[code];
    this.headers = http.headers ?? {};
  }
}

/** 400: `errors` are items such as `must be a string (body.to: 5)`. */
export const invalid = (errors: string | string[]) =>
  typeof errors === 'string'
    ? new ApiProblem('validation_error', errors)
    : new ApiProblem('validation_error', 'validation failed', { errors });
/** 400 with a message of its own, which callers may know it by, and the place it is about, such as `query.cursor`. */
export const invalidAt = (message: string, place: string) =>
  new ApiProblem('validation_error', message, { errors: [`${message} (${place})`] });
export const unauthorized = (message = 'missing or invalid credentials', details?: Record<string, unknown>) =>
  new ApiProblem('unauthorized', message, details);
export const forbidden = (message: string, details?: Record<string, unknown>) =>
  new ApiProblem('forbidden', message, details);
export const notFound = (message: string) => new ApiProblem('not_found', message);
export const conflict = (message: string) => new ApiProblem('conflict', message);
/** 501: this gateway cannot do it. */
export const notImplemented = (message: string) =>
  new ApiProblem('not_implemented', message, { reason: 'not_implemented' });
/** 501 too, as on the production service: the session has no connection to WhatsApp now. */
export const noClient = () =>
  new ApiProblem('not_implemented', 'live WhatsApp client is not available for this session', {
    reason: 'no_client',
  });
/** 500: WhatsApp did not take a message. It is kept, and its key sends it again. */
export const sendFailed = (message: string, kept: { waMessageId: string; outboxId?: string }) =>
  new ApiProblem('internal', message, { reason: 'send_failed', ...kept });
export const unavailable = (message: string) => new ApiProblem('gateway_unavailable', message);
/** 429; `seconds` until a next try can succeed, at least 1. Sets `Retry-After` too. */
export const rateLimited = (message: string, seconds: number) => {
  const retryAfterSeconds = Math.max(1, Math.ceil(seconds));
  const headers = { 'retry-after': String(retryAfterSeconds) };
  return new ApiProblem('rate_limited', message, { retryAfterSeconds }, { headers });
};
export const isNoClient = (error: unknown): boolean =>
  error instanceof ApiProblem && error.details?.reason === 'no_client';
/** Whether the same may well succeed later: nobody is connected, or somebody is silent. */
export const isPassing = (error: unknown): boolean =>
  isNoClient(error) || (error instanceof ApiProblem && error.code === 'gateway_unavailable');
