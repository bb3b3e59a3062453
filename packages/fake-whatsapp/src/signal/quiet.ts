/**
 * libsignal writes whole sessions, private keys included, to the console. Its lines are known by how they begin;
 * they are dropped for the whole process, and nothing else is.
 */
const LINES =
  /^(Closing session:|Opening session:|Removing old closed session:|Migrating session to:|Session already (closed|open)|Session error:|Failed to decrypt message with any known session|Closing open session in favor of|Decrypted message with closed session|V1 session storage migration error)/;

const marker = Symbol.for('wagate.quiet-libsignal');

export function quietLibsignal(): void {
  const seen = console as unknown as Record<symbol, boolean | undefined>;
  if (seen[marker]) return;
  seen[marker] = true;
  for (const level of ['info', 'warn', 'error'] as const) {
    const original = console[level].bind(console);
    console[level] = (...values: unknown[]) => {
      if (typeof values[0] === 'string' && LINES.test(values[0])) return;
      original(...values);
    };
  }
}
