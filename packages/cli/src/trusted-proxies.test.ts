import { describe, expect, it } from 'vitest';
import { trustedProxies } from './trusted-proxies.js';

const client = (trust: string[], peer: string | undefined, headers: Record<string, string> = {}) =>
  trustedProxies(trust)(peer, (name) => headers[name]);
const via = (forwarded: string) => ({ 'x-forwarded-for': forwarded });

describe('who is at the other end', () => {
  it.each([
    ['nobody is trusted', [], '127.0.0.1', '203.0.113.9', '127.0.0.1'],
    ['the peer is no trusted one', ['10.0.0.0/8'], '192.0.2.1', '203.0.113.9', '192.0.2.1'],
    ['a trusted proxy speaks', ['loopback'], '127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['it speaks for an IPv6 client', ['loopback'], '::1', '2001:DB8::5', '2001:db8::5'],
    ['IPv4 on an IPv6 socket', ['loopback'], '::ffff:127.0.0.1', '203.0.113.9', '203.0.113.9'],
    [
      'the client has put others before',
      ['loopback'],
      '127.0.0.1',
      '198.51.100.1, 203.0.113.9',
      '203.0.113.9',
    ],
    [
      'two proxies, both trusted',
      ['loopback', 'private'],
      '127.0.0.1',
      '6.6.6.6, 203.0.113.9, 10.1.2.3',
      '203.0.113.9',
    ],
    ['two proxies, one trusted', ['loopback'], '127.0.0.1', '203.0.113.9, 10.1.2.3', '10.1.2.3'],
    ['with a port', ['127.0.0.1'], '127.0.0.1', '203.0.113.9:51234', '203.0.113.9'],
    ['with brackets and a port', ['127.0.0.1'], '127.0.0.1', '[2001:db8::5]:51234', '2001:db8::5'],
    ['an address that is none', ['loopback'], '127.0.0.1', '203.0.113.9, unknown', '127.0.0.1'],
    ['nothing', ['loopback'], '127.0.0.1', '', '127.0.0.1'],
    ['only itself', ['loopback'], '127.0.0.1', '127.0.0.1', '127.0.0.1'],
  ])('%s', (_, trust, peer, forwarded, address) => {
    expect(client(trust, peer, via(forwarded)).address).toBe(address);
  });

  it('has no address where the connection has none', () => {
    expect(client(['loopback'], undefined, via('203.0.113.9'))).toEqual({
      address: undefined,
      secure: false,
    });
  });

  it('believes a trusted proxy that its client came by https', () => {
    const https = { 'x-forwarded-proto': 'https' };
    expect(client(['loopback'], '127.0.0.1', https).secure).toBe(true);
    expect(client(['loopback'], '127.0.0.1', { 'x-forwarded-proto': 'https, http' }).secure).toBe(false);
    expect(client([], '127.0.0.1', https).secure).toBe(false);
  });
});
