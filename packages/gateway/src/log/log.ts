/** The loudest last. */
const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What belongs to a line beside its text. Never a secret, a text of a message, or an address of somebody. */
export interface LogDetails {
  /** Unless told: `error` for what comes with one, else `warn`. */
  level?: LogLevel;
  /** The thread from an answer to the log: its `x-request-id`. */
  requestId?: string;
  sessionId?: string;
  webhookId?: string;
  /** Of the contract. */
  operation?: string;
  method?: string;
  event?: string;
  /** What became of an attempt, or of a session. */
  outcome?: string;
  /** Of HTTP. */
  status?: number;
  ms?: number;
}

/** Where everything is logged. */
export type Log = (message: string, error?: unknown, details?: LogDetails) => void;

const levelOf = (error: unknown, details?: LogDetails): LogLevel =>
  details?.level ?? (error === undefined ? 'warn' : 'error');

/** Lets through what is at least as grave as `loudest`. */
export function upTo(loudest: LogLevel, log: Log): Log {
  const most = LOG_LEVELS.indexOf(loudest);
  return (message, error, details) => {
    if (LOG_LEVELS.indexOf(levelOf(error, details)) <= most) log(message, error, details);
  };
}
