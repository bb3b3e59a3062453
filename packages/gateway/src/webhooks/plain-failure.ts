const PLAIN: Record<string, string> = {
  FORBIDDEN_TARGET: 'the address may not be reached from this gateway',
  ECONNREFUSED: 'the receiver refused the connection',
  ECONNRESET: 'the receiver cut the connection',
  EPIPE: 'the receiver cut the connection',
  ETIMEDOUT: 'the receiver could not be reached in time',
  EHOSTUNREACH: 'the receiver cannot be reached',
  ENETUNREACH: 'the receiver cannot be reached',
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the host name could not be looked up',
};

/** Why there was no answer, in plain words: never a text from outside, nor an address that may hold a token. */
export function plainFailure(error: unknown): string {
  // A name with several addresses fails with one error for all of them.
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  const code = String((first as { code?: unknown } | undefined)?.code ?? '');
  if (PLAIN[code]) return PLAIN[code];
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code))
    return `the receiver's certificate is not accepted (${code})`;
  if (code.startsWith('HPE_')) return 'the receiver did not answer in HTTP';
  return /^[A-Z_0-9]{1,64}$/.test(code) ? `the connection failed (${code})` : 'the connection failed';
}

export function plainAnswer(status: number): string {
  return status >= 300 && status < 400
    ? `the receiver answered ${status}; redirects are not followed`
    : `the receiver answered ${status}`;
}
