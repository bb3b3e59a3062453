import { ulid } from '../ulid.js';

const VALID = /^[\x21-\x7e]{1,128}$/;

/** The caller's own `X-Request-Id` where it is valid, else a new one: the thread from an answer to the log. */
export function requestIdOf(request: Request): string {
  const sent = request.headers.get('x-request-id');
  return sent && VALID.test(sent) ? sent : ulid();
}
