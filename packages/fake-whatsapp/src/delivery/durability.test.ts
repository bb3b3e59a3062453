import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { proto } from 'baileys';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Network, startNetwork } from '../network.js';
import { Client } from '../testing/client.js';
import { textOf } from './message-store.js';

const NUMBER = '15550001111';
const ALICE = '15550002222';
const timing = { readDelayMs: 20 };
const quiet = { shouldSyncHistoryMessage: () => false };
let data: string;
let network: Network;
let client: Client;

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'network-'));
  network = await startNetwork({ data, timing });
  client = new Client(network.url);
  await network.phones.create({ number: NUMBER, name: 'Front desk' });
  await client.pair(network.phones, NUMBER);
  await client.login(quiet);
});

afterEach(async () => {
  await client.socket.end(undefined);
  await network.close();
  rmSync(data, { recursive: true });
});

const write = (text: string) => network.phones.write(ALICE, NUMBER, { conversation: text });

/** The texts that the client has been given since `from`, in order. */
const texts = (from: number) =>
  client.events
    .slice(from)
    .flatMap(([name, value]) =>
      name === 'messages.upsert'
        ? (value as { messages: proto.IWebMessageInfo[] }).messages.flatMap(({ message }) =>
            message ? [textOf(message)] : [],
          )
        : [],
    );

async function restart(): Promise<void> {
  const port = Number(new URL(network.url).port);
  await network.close();
  network = await startNetwork({ data, port, timing });
}

describe('messages', () => {
  it('wait for a computer that is away, and come in order', async () => {
    await client.socket.end(undefined);
    const ids = [await write('one'), await write('two'), await write('three')];
    const from = client.events.length;
    await client.login(quiet);
    await client.message(ids[2]!, from);
    expect(texts(from)).toEqual(['one', 'two', 'three']);
    expect((await client.message(ids[0]!, from)).key.remoteJid).toBe(`${ALICE}@s.whatsapp.net`);
  });

  it('come again until they are receipted, also over a restart of the network', async () => {
    const before = client.snapshot();
    await client.message(await write('zero'));
    // A client that reads but whose receipts never arrive.
    client.mute();
    const ids = [await write('one'), await write('two')];
    await client.message(ids[1]!);
    await client.socket.end(undefined);
    await restart();
    before();
    const from = client.events.length;
    await client.login(quiet);
    await client.message(ids[1]!, from);
    expect(texts(from)).toEqual(['one', 'two']);
    await expect.poll(async () => (await network.phones.list())[0]?.linked[0]?.waiting).toBe(0);
  });

  it('reach a computer that lost its sessions, under the same id', async () => {
    await client.message(await write('before'));
    client.loseSessions();
    const id = await write('after');
    expect((await client.message(id)).message?.conversation).toBe('after');
  });

  it('reach a computer that lost its group keys', async () => {
    const group = (await network.phones.groups(NUMBER)).find(({ subject }) => subject === 'Roastery team')!;
    const member = group.members.find(({ number }) => number !== NUMBER)!.number;
    await client.message(await network.phones.write(member, group.id, { conversation: 'before' }));
    client.loseSessions();
    for (const text of ['after', 'and on']) {
      const id = await network.phones.write(member, group.id, { conversation: text });
      expect((await client.message(id)).message?.conversation).toBe(text);
    }
  });

  it('that arrive damaged are asked for again and come whole', async () => {
    network.faults.corruptNext({ number: NUMBER, device: 1 });
    const id = await write('whole');
    const message = await client.message(id);
    expect(message.message?.conversation).toBe('whole');
  });

  it('that a computer had read and lost without storing them are told as lost', async () => {
    await client.message(await write('kept'));
    client.mute();
    const id = await write('gone');
    await client.message(id);
    await client.socket.end(undefined);
    // The keys moved on, the receipt never left: the computer refuses what comes again as something it knows.
    await client.login(quiet);
    await expect.poll(() => network.phones.lost(NUMBER)).toMatchObject([{ id }]);
    expect((await network.phones.list())[0]?.linked[0]?.waiting).toBe(0);
  });

  it('keep what people sent before a restart', async () => {
    await client.message(await write('hello'));
    await client.socket.end(undefined);
    await restart();
    const from = client.events.length;
    await client.login(quiet);
    expect((await client.message(await write('again'), from)).message?.conversation).toBe('again');
    await client.socket.sendMessage(`${ALICE}@s.whatsapp.net`, { text: 'to you' });
    await expect.poll(async () => (await network.phones.chats(NUMBER)).get(ALICE)?.[2]?.status).toBe('read');
    expect((await network.phones.chats(ALICE)).get(NUMBER)).toHaveLength(3);
  });
});
