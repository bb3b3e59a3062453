import { describe, expect, it } from 'vitest';
import { type HostOptions, hostCheck, knownHosts } from './known-hosts.js';

const passes = (host: string | undefined, options: HostOptions = {}) =>
  knownHosts({ publicUrl: 'http://127.0.0.1:8790', ...options })(host) === undefined;

describe('the host that a request is addressed to', () => {
  it.each([
    'localhost',
    'localhost:8790',
    'LOCALHOST:8790',
    'localhost.:8790',
    '127.0.0.1:8790',
    '127.0.0.1:9000',
    '127.8.9.1',
    '[::1]:8790',
  ])('is this machine as %s', (host) => expect(passes(host)).toBe(true));

  it.each([
    'evil.example',
    'evil.example:8790',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    'evil-localhost',
    '192.0.2.7:8790',
    '[2001:db8::1]',
    '0.0.0.0:8790',
    'localhost:8790@evil.example',
    'localhost evil.example',
    'localhost/evil',
    '',
    undefined,
  ])('is nobody here as %s', (host) => expect(passes(host)).toBe(false));

  it('is known by the public address and each origin, whatever the port', () => {
    const options = {
      publicUrl: 'https://Example.org/wagate',
      origins: ['http://wagate:8790', 'https://[2001:db8::1]'],
    };
    for (const host of ['example.org', 'example.org:443', 'wagate:8790', '[2001:db8::1]', 'localhost:8790'])
      expect(passes(host, options), host).toBe(true);
    expect(passes('www.example.org', options)).toBe(false);
  });

  it('is known by the names given, and any name where all are', () => {
    expect(passes('wagate:8790', { hosts: ['wagate'] })).toBe(true);
    expect(passes('wagate.other', { hosts: ['wagate'] })).toBe(false);
    expect(passes('evil.example', { hosts: 'any' })).toBe(true);
  });

  it('is told what to set, and asked of everything but whether the process lives', async () => {
    const check = hostCheck({ publicUrl: 'http://127.0.0.1:8790' });
    expect(check('evil.example', '/healthz')).toBeUndefined();
    expect(check('evil.example', '/readyz')).toBeUndefined();
    const refused = check('shop.example:8790', '/')!;
    expect(refused.status).toBe(403);
    expect(await refused.json()).toEqual({
      error: {
        code: 'forbidden',
        message:
          'this gateway does not go by the name shop.example: where people reach it by that name, start it with --public-url and its address; --origin adds another one',
        details: { reason: 'unknown_host' },
      },
    });
  });
});
