import { VERSION } from '../generated/version.js';
import { type Environment, plainEnvironment } from './environment.js';

type Runtime = typeof globalThis & { process?: { env?: Record<string, string | undefined> } };

function variable(name: string): string | undefined {
  try {
    return (globalThis as Runtime).process?.env?.[name] || undefined;
  } catch {
    // Deno asks its user first, who may say no.
    return undefined;
  }
}

const toStderr = (line: string) => console.error(line);
/** Standard output belongs to the program. */
const logger = { error: toStderr, warn: toStderr, info: toStderr, debug: toStderr };

/** The environment of a program: the runtime's clock and timers, its variables, and a log that leaves standard output to the program. */
export const nodeEnvironment = (): Environment => ({
  ...plainEnvironment(),
  variable,
  logger,
  userAgent: `wagate-sdk/${VERSION}`,
});
