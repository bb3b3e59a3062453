import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { post } from './post.js';
import { createResolver, isAllowed } from './targets.js';

describe('where webhooks may lead', () => {
  const loopback = ['127.0.0.1', '127.255.1.2', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1'];
  const inside = [
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '::ffff:10.0.0.1',
    'fd00::1',
  ];
  const never = [
    '0.0.0.0',
    '169.254.169.254',
    '::ffff:169.254.169.254',
    'fe80::1',
    'fe80::1%eth0',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    'ff02::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    '::7f00:1',
    'example.org',
    '',
  ];
  const outside = ['93.184.215.14', '172.32.0.1', '100.128.0.1', '2606:2800:21f::1', '::ffff:8.8.8.8'];

  it.each([
    ['public', outside, [...loopback, ...inside, ...never]],
    ['loopback', [...outside, ...loopback], [...inside, ...never]],
    ['private', [...outside, ...loopback, ...inside], never],
  ] as const)('%s', (targets, allowed, refused) => {
    expect(allowed.filter((address) => !isAllowed(address, targets))).toEqual([]);
    expect(refused.filter((address) => isAllowed(address, targets))).toEqual([]);
  });

  it('connects to the address that was checked, though the name stands for another a moment later', async () => {
    let hits = 0;
    const server = createServer((_, response) => {
      hits += 1;
      response.end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const url = `http://rebind.example.org:${port}/`;
    let asked = 0;
    const answers = (list: string[]) =>
      ((_: string, __: object, done: (...all: unknown[]) => void) => {
        asked += 1;
        done(
          null,
          list.map((address) => ({ address, family: 4 })),
        );
      }) as never;
    const send = (resolver: ReturnType<typeof createResolver>, to = url) =>
      post({ url: to, headers: {}, body: Buffer.from('{}') }, resolver, new AbortController().signal);
    try {
      await expect(send(createResolver('public', answers(['127.0.0.1'])))).rejects.toMatchObject({
        code: 'FORBIDDEN_TARGET',
      });
      for (const literal of ['127.0.0.1', '0x7f.1', '[::ffff:127.0.0.1]', 'localhost'])
        await expect(send(createResolver('public'), `http://${literal}:${port}/`)).rejects.toMatchObject({
          code: 'FORBIDDEN_TARGET',
        });
      expect(hits).toBe(0);
      asked = 0;
      // Asked once: what was checked is what is connected to. Of several addresses only the allowed are tried.
      const mixed = createResolver('loopback', answers(['10.0.0.1', '127.0.0.1']));
      expect(await send(mixed)).toMatchObject({ status: 200 });
      expect([asked, hits]).toEqual([1, 1]);
    } finally {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  });
});
