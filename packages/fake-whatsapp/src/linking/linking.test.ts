import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Network, startNetwork } from '../network.js';
import { Client } from '../testing/client.js';

const NUMBER = '15550001111';
let network: Network;
let client: Client;

beforeEach(async () => {
  network = await startNetwork({ timing: { firstCodeMs: 60_000, nextCodeMs: 20_000 } });
  client = new Client(network.url);
  await network.phones.create({ number: NUMBER, name: 'Front desk' });
});

afterEach(async () => {
  await client.socket?.end(undefined);
  await network.close();
});

const refused = (promise: Promise<unknown>, code: string) => expect(promise).rejects.toMatchObject({ code });

describe('linking by QR code', () => {
  it('ends in a login', async () => {
    await client.pair(network.phones, NUMBER);
    await client.login();
    expect(client.socket.user?.id).toBe(`${NUMBER}:1@s.whatsapp.net`);
    const [phone] = await network.phones.list();
    expect(phone?.linked).toMatchObject([{ device: 1, online: true, platform: 'Mac OS' }]);
    expect(network.phones.waiting()).toEqual([]);
  });

  it('shows six codes, one after the other, then gives up', async () => {
    client.connect({ qrTimeout: 20 });
    expect(await client.closing()).toBe(408);
    const codes = client.events.flatMap(([, value]) => (value as { qr?: string }).qr ?? []);
    expect(new Set(codes).size).toBe(6);
  });

  it('refuses an old code, and one of a computer that is gone', async () => {
    await network.close();
    network = await startNetwork({ timing: { firstCodeMs: -3_000, nextCodeMs: 20_000 } });
    await network.phones.create({ number: NUMBER, name: 'Front desk' });
    client = new Client(network.url);
    client.connect({ qrTimeout: 200 });
    const first = await client.update(({ qr }) => qr);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await refused(network.phones.scan(NUMBER, first), 'code_expired');
    const second = await client.update(({ qr }) => qr && qr !== first && qr);
    await client.socket.end(undefined);
    await expect.poll(() => network.phones.waiting()).toEqual([]);
    await refused(network.phones.scan(NUMBER, second), 'code_expired');
  });

  it('refuses what is not such a code', async () => {
    client.connect();
    const qr = await client.update((update) => update.qr);
    for (const text of ['', 'hello', 'https://example.org', '2@a,b,c,d', 42, null, 'x'.repeat(3_000)])
      await refused(network.phones.scan(NUMBER, text), 'invalid_code');
    const [ref, key, , secret] = qr.split('#')[1]!.split(',');
    const another = Buffer.alloc(32, 7).toString('base64');
    await refused(network.phones.scan(NUMBER, [ref, key, another, secret].join(',')), 'invalid_code');
    await refused(network.phones.scan('15550009999', qr), 'phone_not_found');
    await network.phones.scan(NUMBER, qr);
  });

  it('is refused by the computer if the code was tampered with, and leaves nothing behind', async () => {
    client.connect();
    const qr = await client.update((update) => update.qr);
    const parts = qr.split(',');
    parts[3] = Buffer.alloc(32, 9).toString('base64');
    await refused(network.phones.scan(NUMBER, parts.join(',')), 'link_refused');
    expect((await network.phones.list())[0]?.linked).toEqual([]);
  });

  it('links four computers and no fifth', async () => {
    for (let n = 0; n < 4; n++) await new Client(network.url).pair(network.phones, NUMBER);
    client.connect();
    const qr = await client.update((update) => update.qr);
    await refused(network.phones.scan(NUMBER, qr), 'too_many_devices');
    await network.phones.unlink(NUMBER, 2);
    await network.phones.scan(NUMBER, qr);
    expect((await network.phones.list())[0]?.linked.map(({ device }) => device)).toEqual([1, 3, 4, 5]);
  });
});

describe('linking by a code', () => {
  it('ends in a login, also after a typing mistake', async () => {
    client.connect();
    await client.update((update) => update.qr);
    await refused(network.phones.enterCode(NUMBER, 'ABCD-1234'), 'nothing_waiting');
    const code = await client.socket.requestPairingCode(NUMBER);
    const closed = client.closing();
    for (const bad of ['', 'ABC', 'ABCDEFGHI', '!!!!!!!!', 12345678])
      await refused(network.phones.enterCode(NUMBER, bad), 'invalid_code');
    const wrong = code === 'AAAAAAAA' ? 'BBBBBBBB' : 'AAAAAAAA';
    await refused(network.phones.enterCode(NUMBER, wrong), 'wrong_code');
    expect(network.phones.waiting()).toMatchObject([{ codeFor: NUMBER }]);
    await network.phones.enterCode(NUMBER, `${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`);
    expect(await closed).toBe(515);
    await client.login();
  });

  it('belongs to the number it was asked for', async () => {
    await network.phones.create({ number: '15550003333', name: 'Somebody else' });
    client.connect();
    await client.update((update) => update.qr);
    const code = await client.socket.requestPairingCode(NUMBER);
    await refused(network.phones.enterCode('15550003333', code), 'nothing_waiting');
  });
});
