/** What a gateway, the network or this library can end a call with; `code` says which it was. */
export interface ErrorFields {
  /** Machine-readable: the gateway's own code, or `send_failed`, `network`, `socket_refused`, `credential`, `timeout`, `deadline`, `redirected`, `aborted`, `closed`, `invalid_response`, `invalid_option`. */
  code: string;
  /** HTTP status, 0 when no answer came. */
  status?: number;
  /** What the gateway added, such as `{ errors: string[] }` of a refused body. */
  details?: Record<string, unknown>;
  /** `X-Request-Id` of the answer: quote it when asking the gateway's operator. */
  requestId?: string;
  /** What it came of: the runtime's own error, or the caller's reason for an abort. */
  cause?: unknown;
}

/** Base of every error of this library. Its text never holds a credential. */
export class GatewayError extends Error {
  /** Machine-readable: the gateway's own code, or one of this library's (see ErrorFields). */
  readonly code: string;
  /** HTTP status, 0 when no answer came. */
  readonly status: number;
  /** What the gateway added; empty when it added nothing. On a page `reason` may be `csp`, `mixed` or `cors`: the browser refused the call; or `misconfigured`: what its handler for embedding is set up with does not work. */
  readonly details: Record<string, unknown>;
  /** `X-Request-Id` of the answer: quote it when asking the gateway's operator. */
  readonly requestId?: string;

  constructor(message: string, { code, status = 0, details = {}, requestId, cause }: ErrorFields) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.status = status;
    this.details = details;
    this.requestId = requestId;
  }

  /** The name of the class, also after a minifier. */
  override get name(): string {
    return 'GatewayError';
  }
}

/** What somebody who builds with the library has got wrong. */
export const invalidOption = (message: string): GatewayError =>
  new GatewayError(message, { code: 'invalid_option' });

/** A class of errors, and what a gateway means it by. Written out, or its declaration would name types of Node that a page's compiler lacks. */
export interface ErrorClass<Status extends number = number> {
  new (message: string, fields: ErrorFields): GatewayError;
  /** The gateway's code; undefined where no gateway sends it. */
  readonly code: string | undefined;
  /** The HTTP status; undefined where no answer came. */
  readonly status: Status | undefined;
}

/**
 * An error class that knows by which code and status a gateway means it. Made here and not written out: a page pays for every byte of
 * thirteen classes.
 */
function kind<Status extends number>(name: string, code?: string, status?: Status): ErrorClass<Status> {
  return class extends GatewayError {
    static readonly code = code;
    static readonly status = status;

    override get name(): string {
      return name;
    }
  };
}

/** 401: no credential, or one that is invalid or expired. A token was already refreshed once. */
export class UnauthorizedError extends /* @__PURE__ */ kind('UnauthorizedError', 'unauthorized', 401) {}

/** 403: the credential lacks a permission. */
export class ForbiddenError extends /* @__PURE__ */ kind('ForbiddenError', 'forbidden', 403) {}

/** 404: not there, or another organization's. */
export class NotFoundError extends /* @__PURE__ */ kind('NotFoundError', 'not_found', 404) {}

/** 400: the request is wrong; `errors` has one line a fault. */
export class ValidationError extends /* @__PURE__ */ kind('ValidationError', 'validation_error', 400) {
  /** One line a fault, with its place: `expected string (body.to: 7)`. Empty where the gateway said none. */
  get errors(): string[] {
    const { errors } = this.details;
    return Array.isArray(errors) ? errors.map(String) : [];
  }
}

/** 409: it is already so, or something else runs. */
export class ConflictError extends /* @__PURE__ */ kind('ConflictError', 'conflict', 409) {}

/** 429: too many sends. */
export class RateLimitedError extends /* @__PURE__ */ kind('RateLimitedError', 'rate_limited', 429) {
  /** Seconds until the gateway takes calls again; undefined when it did not say. */
  get retryAfterSeconds(): number | undefined {
    const seconds = Number(this.details.retryAfterSeconds);
    return seconds >= 0 ? seconds : undefined;
  }
}

/**
 * 405, 501: this gateway cannot do it, or the session has no live WhatsApp connection. It is thrown with 501 too where the gateway did not
 * announce what the operation needs: nothing was sent then.
 */
export class NotImplementedError extends /* @__PURE__ */ kind(
  'NotImplementedError',
  'not_implemented',
  501,
) {}

/** 502, 503, 504: the gateway that owns the session is away, or answered too late. */
export class GatewayUnavailableError extends /* @__PURE__ */ kind(
  'GatewayUnavailableError',
  'gateway_unavailable',
  503,
) {}

/** 500: a fault of the gateway. */
export class InternalError extends /* @__PURE__ */ kind('InternalError', 'internal', 500) {}

/**
 * The gateway did not get the message sent, and says so: by an error, or, as a plain gateway does for every repeat of a key whose first
 * send failed, by a 200 with `status: failed`. It is never tried again by itself. To send it again: on a plain gateway with a new
 * `idempotencyKey`, as the old one answers the same for ever (`status` is 200 then), and after a time-out only once a look at the chat
 * has shown that it is not there; on any other with the same key, which sends the same message under the same id. `cause` is the
 * error of an earlier attempt of the same call, where there was one.
 */
export class SendFailedError extends /* @__PURE__ */ kind('SendFailedError', 'send_failed') {
  /** The `waMessageId` of the message; undefined where none was made. */
  get messageId(): string | undefined {
    return this.details.waMessageId as string | undefined;
  }
}

/** No usable answer: connection refused or lost (`network`), a WebSocket that did not open (`socket_refused`), a function of yours that gave no credential because it failed (`credential`), an attempt too slow (`timeout`), the call too slow (`deadline`), or a redirect (`redirected`), which is never followed. */
export class NetworkError extends /* @__PURE__ */ kind('NetworkError') {}

/** The caller ended the call: by its own signal (`aborted`), whose reason is in `cause`, or by closing the client (`closed`). */
export class AbortedError extends /* @__PURE__ */ kind('AbortedError') {}
