/** What a gateway, the network or this library can end a call with; `code` says which it was. */
export interface ErrorFields {
  /** Machine-readable: the gateway's own code, or `network`, `timeout`, `redirected`, `aborted`, `invalid_response`, `invalid_option`. */
  code: string;
  /** HTTP status, 0 when no answer came. */
  status?: number;
  /** What the gateway added, such as `{ errors: string[] }` of a refused body. */
  details?: Record<string, unknown>;
  /** `X-Request-Id` of the answer: quote it when asking the gateway's operator. */
  requestId?: string;
  cause?: unknown;
}

/** Base of every error of this library. Its text never holds a credential. */
export class GatewayError extends Error {
  override name = 'GatewayError';
  readonly code: string;
  readonly status: number;
  readonly details: Record<string, unknown>;
  readonly requestId?: string;

  constructor(message: string, fields: ErrorFields) {
    super(message, { cause: fields.cause });
    this.code = fields.code;
    this.status = fields.status ?? 0;
    this.details = fields.details ?? {};
    this.requestId = fields.requestId;
  }
}

/** 401: no credential, or one that is invalid or expired. A token was already refreshed once. */
export class UnauthorizedError extends GatewayError {
  override name = 'UnauthorizedError';
}

/** 403: the credential lacks a permission. */
export class ForbiddenError extends GatewayError {
  override name = 'ForbiddenError';
}

/** 404: not there, or another organization's. */
export class NotFoundError extends GatewayError {
  override name = 'NotFoundError';
}

/** 400: the request is wrong; `errors` has one line a fault. */
export class ValidationError extends GatewayError {
  override name = 'ValidationError';

  get errors(): string[] {
    const { errors } = this.details;
    return Array.isArray(errors) ? errors.map(String) : [];
  }
}

/** 409: it is already so, or something else runs. */
export class ConflictError extends GatewayError {
  override name = 'ConflictError';
}

/** 429: too many sends. */
export class RateLimitedError extends GatewayError {
  override name = 'RateLimitedError';

  /** Seconds until the gateway takes calls again; undefined when it did not say. */
  get retryAfterSeconds(): number | undefined {
    const seconds = Number(this.details.retryAfterSeconds);
    return seconds >= 0 ? seconds : undefined;
  }
}

/** 501: this gateway cannot do it, or the session has no live WhatsApp connection. */
export class NotImplementedError extends GatewayError {
  override name = 'NotImplementedError';
}

/** 502, 503, 504: the gateway that owns the session is away, or answered too late. */
export class GatewayUnavailableError extends GatewayError {
  override name = 'GatewayUnavailableError';
}

/** 500: a fault of the gateway. */
export class InternalError extends GatewayError {
  override name = 'InternalError';
}

/** No usable answer: connection refused or lost (`network`), too slow (`timeout`), or a redirect (`redirected`), which is never followed. */
export class NetworkError extends GatewayError {
  override name = 'NetworkError';
}

/** The caller's own signal ended the call; its reason is in `cause`. */
export class AbortedError extends GatewayError {
  override name = 'AbortedError';
}
