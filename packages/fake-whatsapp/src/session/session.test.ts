import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { type Network, startNetwork } from '../network.js';
import { Client } from '../testing/client.js';

const NUMBER = '15550001111';
const quiet = { shouldSyncHistoryMessage: () => false };
let network: Network;
let client: Client;

beforeEach(async () => {
  network = await startNetwork();
  client = new Client(network.url);
  await network.phones.create({ number: NUMBER, name: 'Front desk' });
  await client.pair(network.phones, NUMBER);
  await client.login(quiet);
});

afterEach(async () => {
  await client.socket.end(undefined);
  await network.close();
});

/** The code with which a new login is turned away. */
async function turnedAway(): Promise<number | undefined> {
  client.connect();
  return client.closing();
}

describe('a session', () => {
  it('ends when the phone unlinks it, and cannot come back', async () => {
    const closed = client.closing();
    expect(await network.phones.unlink(NUMBER)).toEqual([1]);
    expect(await closed).toBe(401);
    expect(await turnedAway()).toBe(401);
    await expect(network.phones.unlink(NUMBER)).rejects.toMatchObject({ code: 'not_linked' });
    const again = new Client(network.url);
    await again.pair(network.phones, NUMBER);
    await again.login(quiet);
    expect(again.socket.user?.id).toBe(`${NUMBER}:2@s.whatsapp.net`);
    await again.socket.end(undefined);
  });

  it('ends when the computer logs out', async () => {
    await client.socket.logout();
    await expect.poll(async () => (await network.phones.list())[0]?.linked).toEqual([]);
    expect(await turnedAway()).toBe(401);
  });

  it('is replaced by a second login of the same computer', async () => {
    const first = client.socket;
    const closed = client.closing();
    client.connect(quiet);
    expect(await closed).toBe(440);
    await first.end(undefined);
    const id = await network.phones.write('15550002222', NUMBER, { conversation: 'to the second' });
    expect((await client.message(id)).message?.conversation).toBe('to the second');
  });

  it('needs the key it was linked with', async () => {
    await client.socket.end(undefined);
    const { noiseKey } = new Client(network.url).auth.creds;
    Object.assign(client.auth.creds, { noiseKey });
    expect(await turnedAway()).toBe(401);
  });

  it('is turned away with the reason that a test asks for', async () => {
    await client.socket.end(undefined);
    for (const reason of ['403', '405', '402']) {
      network.faults.refuseLogin(NUMBER, reason);
      expect(await turnedAway()).toBe(Number(reason));
    }
    network.faults.refuseLogin(NUMBER, undefined);
    await client.login(quiet);
  });

  it('breaks when its path breaks, and ends when it is replaced', async () => {
    let closed = client.closing();
    await network.phones.disturb(NUMBER, 'drop');
    expect(await closed).toBe(428);
    await client.login({ ...quiet, keepAliveIntervalMs: 200 });
    closed = client.closing();
    await network.phones.disturb(NUMBER, 'replace');
    expect(await closed).toBe(440);
  });
});

describe('the wire', () => {
  it('survives clients that speak nonsense', async () => {
    const nonsense = [
      Buffer.from('GET / HTTP/1.1\r\n\r\n'),
      Buffer.from('WA\x06\x03\x00\x00\x02zz', 'latin1'),
      Buffer.alloc(100_000, 1),
    ];
    for (const bytes of nonsense) {
      const socket = new WebSocket(network.url);
      await once(socket, 'open');
      socket.send(bytes);
      await once(socket, 'close');
    }
    const id = await network.phones.write('15550002222', NUMBER, { conversation: 'still here' });
    expect((await client.message(id)).message?.conversation).toBe('still here');
  });

  it('ends only the connection whose client sends an incomplete node', async () => {
    const closed = client.closing();
    await client.socket.sendNode({ tag: 'message', attrs: {}, content: [] });
    expect(await closed).toBe(428);
    await client.login(quiet);
  });

  it('refuses other hosts and other paths', async () => {
    for (const [url, headers] of [
      [network.url, { host: 'evil.example' }],
      [network.url.replace('/ws/chat', '/other'), {}],
    ] as const) {
      const socket = new WebSocket(url, { headers });
      const [error] = (await once(socket, 'error')) as [Error];
      expect(error.message).toContain('403');
    }
  });
});
