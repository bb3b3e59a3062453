import type { WebhookFailure } from '../store/webhook-tables.js';

/** Why a delivery did not get through: for programs, and in plain words. */
export interface PlainFailure {
  failure: WebhookFailure;
  error: string;
}

const PLAIN: Record<string, PlainFailure> = {
  FORBIDDEN_TARGET: {
    failure: 'forbidden_target',
    error: 'the address may not be reached from this gateway',
  },
  ECONNREFUSED: { failure: 'connection', error: 'the receiver refused the connection' },
  ECONNRESET: { failure: 'connection', error: 'the receiver cut the connection' },
  EPIPE: { failure: 'connection', error: 'the receiver cut the connection' },
  ETIMEDOUT: { failure: 'timeout', error: 'the receiver could not be reached in time' },
  EHOSTUNREACH: { failure: 'connection', error: 'the receiver cannot be reached' },
  ENETUNREACH: { failure: 'connection', error: 'the receiver cannot be reached' },
  ENOTFOUND: { failure: 'name_resolution', error: 'the host name is unknown' },
  EAI_AGAIN: { failure: 'name_resolution', error: 'the host name could not be looked up' },
};

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/;
/** A receiver that speaks no TLS, or another kind of it. */
const HANDSHAKE = /^(ERR_SSL_|ERR_OSSL_|EPROTO$)/;

/** Why there was no answer: never a text from outside, nor an address that may hold a token. */
export function plainFailure(error: unknown): PlainFailure {
  // A name with several addresses fails with one error for all of them.
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  const code = String((first as { code?: unknown } | undefined)?.code ?? '');
  if (PLAIN[code]) return PLAIN[code];
  if (CERTIFICATE.test(code))
    return { failure: 'tls', error: `the receiver's certificate is not accepted (${code})` };
  if (HANDSHAKE.test(code)) return { failure: 'tls', error: `no secure connection could be made (${code})` };
  if (code.startsWith('HPE_')) return { failure: 'connection', error: 'the receiver did not answer in HTTP' };
  const known = /^[A-Z_0-9]{1,64}$/.test(code) ? ` (${code})` : '';
  return { failure: 'connection', error: `the connection failed${known}` };
}

export const plainAnswer = (status: number): PlainFailure => ({
  failure: 'response',
  error:
    status >= 300 && status < 400
      ? `the receiver answered ${status}; redirects are not followed`
      : `the receiver answered ${status}`,
});
