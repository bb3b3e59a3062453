import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Network, startNetwork } from './network.js';
import { Client } from './testing/client.js';

const NUMBER = '15550001111';
let network: Network;
let client: Client;

beforeEach(async () => {
  network = await startNetwork({ timing: { readDelayMs: 20 } });
  client = new Client(network.url);
  await network.phones.create({ number: NUMBER, name: 'Front desk' });
});

afterEach(async () => {
  client.socket?.end(undefined);
  await network.close();
});

async function pair(): Promise<void> {
  client.connect();
  const qr = await client.update((update) => update.qr);
  const closed = client.closing();
  await network.phones.scan(NUMBER, qr);
  expect(await closed).toBe(515);
}

describe('a linked computer', () => {
  it('is linked by a QR code and logs in', async () => {
    await pair();
    await client.login();
    expect(client.socket.user?.id).toBe(`${NUMBER}:1@s.whatsapp.net`);
    const [phone] = await network.phones.list();
    expect(phone?.linked).toMatchObject([{ device: 1, online: true }]);
  });

  it('is linked by a code', async () => {
    client.connect();
    await client.update((update) => update.qr);
    const code = await client.socket.requestPairingCode(NUMBER);
    const closed = client.closing();
    await expect(network.phones.enterCode(NUMBER, 'AAAAAAAA')).rejects.toMatchObject({ code: 'wrong_code' });
    await network.phones.enterCode(NUMBER, code);
    expect(await closed).toBe(515);
    await client.login();
  });

  it('gets text', async () => {
    await pair();
    await client.login();
    const id = await network.phones.write('15550002222', NUMBER, { conversation: 'hello' });
    const message = await client.message(id);
    expect(message.message?.conversation).toBe('hello');
  });
});
