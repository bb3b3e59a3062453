import { createRequire } from 'node:module';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';

interface Session {
  currentRatchet: { ephemeralKeyPair: { privKey: Buffer; pubKey: Buffer } };
  indexInfo: { closed: number; baseKey: Buffer };
}

const libsignal = createRequire(import.meta.url)('libsignal') as {
  SessionRecord: {
    createEntry(): Session;
    new (): { closeSession(session: Session): void; openSession(session: Session): void };
  };
};

const secret = Buffer.alloc(32, 0xab);

function session(): Session {
  const entry = libsignal.SessionRecord.createEntry();
  entry.currentRatchet = { ephemeralKeyPair: { privKey: secret, pubKey: Buffer.alloc(33, 5) } };
  entry.indexInfo = { closed: -1, baseKey: Buffer.alloc(33, 6) };
  return entry;
}

const levels = ['info', 'warn', 'error'] as const;
const originals = levels.map((level) => console[level]);

afterEach(() => {
  levels.forEach((level, index) => {
    console[level] = originals[index]!;
  });
  vi.resetModules();
});

/** The console as it is when the module is loaded, with everything it is asked to print. */
async function quietened(): Promise<unknown[][]> {
  const printed: unknown[][] = [];
  for (const level of levels) console[level] = (...line: unknown[]) => void printed.push(line);
  const { quietLibsignal } = await import('./quiet.js');
  quietLibsignal();
  return printed;
}

describe('libsignal is quiet', () => {
  it('when it closes and opens sessions', async () => {
    const printed = await quietened();
    const record = new libsignal.SessionRecord();
    const entry = session();
    record.closeSession(entry);
    record.closeSession(entry);
    record.openSession(entry);
    record.openSession(entry);
    expect(printed).toEqual([]);
  });

  it('and a session shows no keys wherever else it is printed', async () => {
    await quietened();
    const shown = [
      inspect(session()),
      inspect({ deep: [session()] }),
      JSON.stringify(session()),
      `${session()}`,
    ];
    for (const text of shown) {
      expect(text).toContain('<session>');
      expect(text).not.toContain('ab ab');
      expect(text).not.toContain(secret.toString('base64').slice(0, 12));
    }
  });

  it('while every other line passes', async () => {
    const printed = await quietened();
    console.info('Closing session:', 'of Parliament');
    console.warn('Decrypted message with closed session.', 7);
    console.error(new Error('mine'));
    console.error('Session error: mine');
    expect(printed).toHaveLength(4);
  });

  it('wraps the console once', async () => {
    await quietened();
    const wrapped = console.info;
    const { quietLibsignal } = await import('./quiet.js');
    quietLibsignal();
    expect(console.info).toBe(wrapped);
  });
});
