/**
 * The database cannot be used now, through no fault of the question: it is away, full or read-only. What was asked for
 * may work later, unchanged. `message` is one sentence for whoever runs the gateway.
 */
export class OutageError extends Error {
  override readonly name = 'OutageError';

  constructor(
    readonly kind: keyof typeof TEXT,
    options?: ErrorOptions,
  ) {
    super(TEXT[kind], options);
  }
}

const TEXT = {
  away: 'The database does not answer.',
  full: 'The database cannot be written: its disk is full.',
  'read-only': 'The database cannot be written: it is read-only.',
  locked: 'The database is locked by another program.',
  disk: 'The database cannot be read or written: its disk reports errors.',
} as const;

const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  // Too many connections.
  '53300',
]);
/** pg and its pool say these without a code. */
const AWAY_TEXT =
  /^Connection terminated|^timeout expired|^timeout exceeded when trying to connect|not queryable/;

function kindOf(error: unknown): OutageError['kind'] | undefined {
  if (!(error instanceof Error)) return undefined;
  // A name with several addresses fails with one error for each.
  if (error instanceof AggregateError) return error.errors.map(kindOf).find(Boolean);
  const code = String((error as { code?: unknown }).code ?? '');
  if (code === 'SQLITE_FULL' || code === '53100' || code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  if (code.startsWith('SQLITE_READONLY') || code === '25006' || code === 'EROFS') return 'read-only';
  if (code.startsWith('SQLITE_BUSY')) return 'locked';
  if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN' || code === '58030') return 'disk';
  // Class 08: the connection; 57P: ended by an operator, a crash, or not ready yet.
  if (AWAY.has(code) || /^(08|57P)/.test(code) || AWAY_TEXT.test(error.message)) return 'away';
  return undefined;
}

/** The outage that a driver's error tells of; `undefined` for an error that asking again would bring again. */
export function outageOf(error: unknown): OutageError | undefined {
  if (error instanceof OutageError) return error;
  const kind = kindOf(error);
  return kind && new OutageError(kind, { cause: error });
}
