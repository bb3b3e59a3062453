/** What the wire's errors are called, each with its status. */
const STATUS = {
  validation_error: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  internal: 500,
  gateway_unavailable: 503,
} as const;

/** What every answer carries: it is data for one caller, and never a page. */
const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

interface Sharper {
  status?: 405 | 413 | 415;
  headers?: Record<string, string>;
  cause?: Error;
}

/**
 * An error that a page is told about: thrown anywhere below the handler, it becomes `{ error: { code, message, details? } }`. Its text must
 * hold no secret and nothing from outside.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly headers: Record<string, string> | undefined;

  constructor(
    readonly code: keyof typeof STATUS,
    message: string,
    readonly details?: Record<string, unknown>,
    /** Where HTTP has a sharper status than the code's own, and what it wants beside it; what whoever reads the log is told. */
    { status, headers, cause }: Sharper = {},
  ) {
    super(message, { cause });
    this.status = status ?? STATUS[code];
    this.headers = headers;
  }
}

export const unauthorized = (message: string) => new Problem('unauthorized', message);
export const forbidden = (message: string, details?: Record<string, unknown>) =>
  new Problem('forbidden', message, details);
export const notFound = (what: string) => new Problem('not_found', `${what} not found`);
export const unavailable = (message: string, more?: Sharper) =>
  new Problem('gateway_unavailable', message, undefined, more);
/** 400, with a line a fault, such as `unexpected property (body.x)`. */
export const invalid = (message: string, ...errors: string[]) =>
  new Problem('validation_error', message, errors.length ? { errors } : undefined);

/** What the caller calls its request, if that can stand in a log. */
export function requestIdOf({ headers }: Request): string | undefined {
  const id = headers.get('x-request-id');
  return id && /^[\x21-\x7e]{1,128}$/.test(id) ? id : undefined;
}

export const json = (status: number, body: unknown, headers?: Record<string, string>): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { ...HEADERS, 'content-type': 'application/json', ...headers },
  });

/** An answer whose body is passed on as it comes; null for none. */
export const passed = (status: number, body: BodyInit | null, headers?: Record<string, string>): Response =>
  new Response(body, { status, headers: { ...HEADERS, ...headers } });

export const problemResponse = ({ code, message, details, status, headers }: Problem): Response =>
  json(status, { error: { code, message, ...(details && { details }) } }, headers);
