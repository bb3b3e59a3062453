import type { Log, LogDetails, LogLevel } from '@wagate/gateway';
import { redact } from './redact.js';

/** The loudest last. */
export const LOG_LEVELS: readonly LogLevel[] = ['error', 'warn', 'info', 'debug'];
export const LOG_FORMATS = ['text', 'json'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

export interface LogOptions {
  level: LogLevel;
  format: LogFormat;
  /** Takes one line; standard error unless told. */
  write?: (line: string) => void;
  now?: () => Date;
}

/**
 * The one door through which the command and all its parts log: lines for people or for programs, to standard error: standard output is what the command itself says. Whatever comes is
 * looked through for secrets and for people's addresses; at `debug` an error has its stack.
 */
export function createLog({ level: loudest, format, ...options }: LogOptions): Log {
  const write = options.write ?? ((line: string) => void process.stderr.write(line));
  const now = options.now ?? (() => new Date());
  const most = LOG_LEVELS.indexOf(loudest);
  return (
    message,
    error,
    { level = error === undefined ? 'warn' : 'error', ...details }: LogDetails = {},
  ) => {
    if (LOG_LEVELS.indexOf(level) > most) return;
    const entry: Record<string, unknown> = { time: now().toISOString(), level, message: redact(message) };
    for (const [name, value] of Object.entries(details))
      if (value !== undefined) entry[name] = typeof value === 'string' ? redact(value) : value;
    if (error !== undefined) {
      entry.error = redact(error instanceof Error ? error.message : String(error));
      if (loudest === 'debug' && error instanceof Error && error.stack) entry.stack = redact(error.stack);
    }
    write(`${format === 'json' ? jsonOf(entry) : textOf(entry)}\n`);
  };
}

/** JSON itself lets stand what some take for the end of a line, or a terminal for a command. */
const jsonOf = (entry: Record<string, unknown>): string =>
  JSON.stringify(entry).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function textOf({ time, level, message, error, stack, ...details }: Record<string, unknown>): string {
  const beside = Object.entries(details).map(([name, value]) => ` ${name}=${value}`);
  const cause = error === undefined ? '' : `: ${error}`;
  const line = printable(`${time} ${String(level).padEnd(5)} ${message}${cause}${beside.join('')}`);
  const frames = stack === undefined ? [] : String(stack).split('\n');
  return [line, ...frames.map((frame) => `    ${printable(frame)}`)].join('\n');
}

/** What comes from elsewhere must not look like a line of its own, nor tell a terminal what to do. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
