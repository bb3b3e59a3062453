import { createRequire } from 'node:module';
import { inspect } from 'node:util';

interface Libsignal {
  SessionRecord: { createEntry(): object };
}

// The very module instance Baileys uses: the package pins the version that Baileys resolves to.
const libsignal = createRequire(import.meta.url)('libsignal') as Libsignal;
const SessionEntry = libsignal.SessionRecord.createEntry().constructor as new () => object;

/** libsignal's own console lines; some carry a whole session with its private keys behind the text. */
const plainLines = new Set<unknown>([
  'Closing open session in favor of incoming prekey bundle',
  'Decrypted message with closed session.',
  'Failed to decrypt message with any known session...',
  'Session already open',
  'Migrating session to:',
]);

let quiet = false;

/**
 * libsignal prints sessions, private keys included, with console.info and console.warn. Two measures, once a process:
 * a session prints as `<session>` wherever it is printed (console, a logger, an error's details), and its lines are
 * dropped from the console. Everyone else's lines pass untouched.
 */
export function quietLibsignal(): void {
  if (quiet) return;
  quiet = true;
  const printed = { value: () => '<session>', configurable: true };
  Object.defineProperties(SessionEntry.prototype, {
    [inspect.custom]: printed,
    toString: printed,
    toJSON: printed,
  });
  for (const level of ['info', 'warn', 'error'] as const) {
    const print = console[level];
    console[level] = (...line: unknown[]) => {
      if (!isFromLibsignal(line)) print.apply(console, line);
    };
  }
}

export function isFromLibsignal(line: readonly unknown[]): boolean {
  const [text, detail] = line;
  if (detail instanceof SessionEntry) return true;
  if (plainLines.has(text)) return line.length === 1 || text === 'Migrating session to:';
  return typeof text === 'string' && text.startsWith('Session error:') && typeof detail === 'string';
}
