import { describe, expect, it, vi } from 'vitest';
import { baileysLogger, withoutSecrets } from './logger.js';

describe('what Baileys logs', () => {
  it('passes as its fixed text only, warnings and errors only', () => {
    const logger = { warn: vi.fn(), error: vi.fn() };
    const baileys = baileysLogger(logger).child({ class: 'baileys' });
    baileys.info({ qr: 'secret' }, 'a code');
    baileys.debug('debug');
    baileys.trace({ key: 'secret' }, 'trace');
    baileys.warn({ creds: 'secret' }, 'a warning');
    baileys.error({ err: new Error('secret') }, 'an error');
    baileys.error({ node: 'secret' });
    expect(logger.warn.mock.calls).toEqual([['baileys: a warning']]);
    expect(logger.error.mock.calls).toEqual([['baileys: an error']]);
  });

  it('goes nowhere without a logger', () => {
    expect(() => baileysLogger(undefined).error({}, 'text')).not.toThrow();
  });

  it.each([
    ['Invalid LID-PN mapping: 150033273552663@lid', 'Invalid LID-PN mapping: …@lid'],
    ['key c2VjcmV0LXNlY3JldC1zZWNyZXQ= is bad', 'key … is bad'],
    ['12 pre-keys found on server', '12 pre-keys found on server'],
  ])('loses numbers and tokens: %s', (note, expected) => {
    expect(withoutSecrets(note)).toBe(expected);
  });
});
