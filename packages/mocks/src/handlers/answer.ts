import { HttpResponse } from 'msw';
import type { Failure } from './options.js';

const codes: Record<number, string> = {
  400: 'validation_error',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  429: 'rate_limited',
  500: 'internal',
  501: 'not_implemented',
  503: 'gateway_unavailable',
};

/** An error of the gateway that a handler ends with. */
export class Problem extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message ?? codes[failure.status] ?? String(failure.status));
  }
}

export const problem = (status: number, message: string, details?: Record<string, unknown>): Problem =>
  new Problem({ status, message, ...(details && { details }) });

export const notFound = (what: string) => problem(404, `${what} not found`);
export const invalid = (...errors: string[]) => problem(400, 'validation failed', { errors });

/** The gateway's error envelope. */
export function failureResponse({ status, code, message, details }: Failure, requestId: string): Response {
  const error = {
    code: code ?? codes[status] ?? 'internal',
    message: message ?? `The mock was told to answer ${status}.`,
    ...(details && { details }),
  };
  const wait = details?.retryAfterSeconds;
  return HttpResponse.json(
    { error },
    {
      status,
      headers: {
        'X-Request-Id': requestId,
        ...(typeof wait === 'number' && { 'Retry-After': String(wait) }),
      },
    },
  );
}

/** What a gateway answers when all is well; undefined is an answer without a body. */
export function successResponse(body: unknown, status: number, requestId: string): Response {
  const headers = { 'X-Request-Id': requestId };
  return body === undefined
    ? new HttpResponse(null, { status: 204, headers })
    : HttpResponse.json(body as Record<string, unknown>, { status, headers });
}
