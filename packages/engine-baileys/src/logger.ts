import type { SocketConfig } from 'baileys';

/** Where the engine's own notes go; `console` fits. Payloads, keys and QR codes are never among them. */
export interface EngineLogger {
  warn(message: string): void;
  error(message: string): void;
}

type BaileysLogger = SocketConfig['logger'];

/**
 * Baileys hands its logger whole stanzas, credentials and QR payloads as objects. Only its fixed texts pass, of
 * warnings and errors, with every long number (they are phone numbers) and every long token taken out.
 */
export function baileysLogger(logger: EngineLogger | undefined): BaileysLogger {
  const pass = (level: 'warn' | 'error') => (first: unknown, text?: unknown) => {
    const note = typeof text === 'string' ? text : first;
    if (logger && typeof note === 'string') logger[level](`baileys: ${withoutSecrets(note)}`);
  };
  const drop = () => undefined;
  const quiet = {
    level: 'warn',
    trace: drop,
    debug: drop,
    info: drop,
    warn: pass('warn'),
    error: pass('error'),
  };
  return { ...quiet, child: () => baileysLogger(logger) };
}

export function withoutSecrets(note: string): string {
  return note
    .replace(/[\w+/=-]{20,}/g, '…')
    .replace(/\d{5,}/g, '…')
    .slice(0, 200);
}
