import type { GatewayError } from './errors.js';
import type { AttemptInfo, Hooks } from './hooks.js';

const LEVELS = ['off', 'error', 'warn', 'info', 'debug'] as const;

/** How much is written: each level with those before it. */
export type LogLevel = (typeof LEVELS)[number];

/** Takes lines by level: `console`, or what your program logs with. */
export interface Logger {
  /** No answer, or one of 500 or more. */
  error(line: string): void;
  /** An answer of 400 or more, and a retry. */
  warn(line: string): void;
  /** Any other answer. */
  info(line: string): void;
  /** A request. */
  debug(line: string): void;
}

/** Hooks that write a line each. A level that is none writes what there is, and nothing else. */
export function logHooks(log: LogLevel | Logger, console: Logger = globalThis.console): Hooks {
  const logger = typeof log === 'object' ? log : console;
  const most = typeof log === 'object' ? LEVELS.length : LEVELS.indexOf(log);
  if (most < 0) logger.error(`wagate: log (or WAGATE_LOG) is one of ${LEVELS.join(', ')}, or a logger.`);
  const write = (
    level: Exclude<LogLevel, 'off'>,
    { method, path, attempt }: AttemptInfo,
    ...more: unknown[]
  ) => {
    if (LEVELS.indexOf(level) <= most)
      // Callers without types leave methods out.
      logger[level]?.(['wagate', method, path, `attempt=${attempt}`, ...more].join(' '));
  };
  // The code of an answer is the gateway's own word, and may be anything: its status is written.
  const ended = (status: number, error?: GatewayError) =>
    status ? `status=${status}` : `no answer=${error?.code}`;
  return {
    request: (info) => write('debug', info),
    response(info) {
      const { status, ms, requestId, error } = info;
      const level = !status || status >= 500 ? 'error' : status >= 400 ? 'warn' : 'info';
      write(level, info, ended(status, error), `ms=${ms}`, ...(requestId ? [`request=${requestId}`] : []));
    },
    retry: (info) => {
      const { error, waitMs } = info;
      write('warn', info, ended(error.status, error), `again in ${Math.round(waitMs)} ms`);
    },
  };
}
