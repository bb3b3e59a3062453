import type { BaileysEventMap } from 'baileys';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Network, startNetwork } from '../network.js';
import { Client } from '../testing/client.js';

const NUMBER = '15550001111';
let network: Network;
let client: Client;
type History = BaileysEventMap['messaging-history.set'];

beforeEach(async () => {
  network = await startNetwork();
  client = new Client(network.url);
  await network.phones.create({ number: NUMBER, name: 'Front desk' });
  await client.pair(network.phones, NUMBER);
  await client.login();
});

afterEach(async () => {
  await client.socket.end(undefined);
  await network.close();
});

async function history(): Promise<History[]> {
  await client.event('messaging-history.set', ({ progress }) => progress === 100);
  return client.events.flatMap(([name, value]) =>
    name === 'messaging-history.set' ? [value as History] : [],
  );
}

describe('linking a phone', () => {
  it('brings a world of chats, names and messages', async () => {
    const chunks = await history();
    const chats = new Set(chunks.flatMap((chunk) => chunk.chats.map(({ id }) => id)));
    const messages = chunks.flatMap((chunk) => chunk.messages);
    expect([...chats].filter((id) => id?.endsWith('@g.us'))).toHaveLength(3);
    expect(chats.size).toBe(15);
    expect(messages.length).toBeGreaterThan(200);
    expect(new Set(messages.map(({ key }) => key.id)).size).toBe(messages.length);
    const kinds = new Set(messages.flatMap(({ message }) => Object.keys(message ?? {})));
    for (const kind of [
      'conversation',
      'extendedTextMessage',
      'locationMessage',
      'pollCreationMessageV3',
      'contactMessage',
      'imageMessage',
      'documentMessage',
      'audioMessage',
      'editedMessage',
    ])
      expect(kinds).toContain(kind);
    expect(messages.some(({ messageStubType }) => messageStubType === 1)).toBe(true);
    expect(messages.some(({ reactions }) => reactions?.length)).toBe(true);
    expect(messages.some(({ key }) => key.fromMe)).toBe(true);
    expect(chunks.flatMap(({ contacts }) => contacts).some(({ notify }) => notify === 'Maya')).toBe(true);
    // The library keeps who is whom; of chunks that come close together its event has lost it.
    const { lidMapping } = client.socket.signalRepository;
    const people = [...chats].filter((id) => id && !id.endsWith('@g.us')) as string[];
    const other = (id: string) =>
      id.endsWith('@lid') ? lidMapping.getPNForLID(id) : lidMapping.getLIDForPN(id);
    await expect
      .poll(async () => (await Promise.all(people.map(other))).filter(Boolean).length)
      .toBeGreaterThan(10);
  });

  it('tells the past back from the moment of linking, the same every time', async () => {
    const messages = (await history()).flatMap((chunk) => chunk.messages);
    const newest = Math.max(...messages.map(({ messageTimestamp }) => Number(messageTimestamp)));
    expect(Date.now() / 1000 - newest).toBeLessThan(3_600);
    expect(newest).toBeLessThan(Date.now() / 1000);

    const other = await startNetwork();
    const second = new Client(other.url);
    await other.phones.create({ number: NUMBER, name: 'Front desk' });
    await second.pair(other.phones, NUMBER);
    await second.login();
    await second.event('messaging-history.set', ({ progress }) => progress === 100);
    const again = second.events.flatMap(([name, value]) =>
      name === 'messaging-history.set' ? (value as History).messages : [],
    );
    await second.socket.end(undefined);
    await other.close();
    const told = (of: typeof messages) => of.map(({ key, message }) => JSON.stringify([key, message])).sort();
    expect(told(again)).toEqual(told(messages));
  });

  it('answers what the groups are', async () => {
    await history();
    const groups = Object.values(await client.socket.groupFetchAllParticipating());
    expect(groups.map(({ subject }) => subject).sort()).toEqual([
      'Green buyers’ circle',
      'Roastery team',
      'Saturday market 🥐☕',
    ]);
    const team = groups.find(({ subject }) => subject === 'Roastery team');
    const one = await client.socket.groupMetadata(team?.id ?? '');
    expect(one).toMatchObject({ subject: 'Roastery team', size: 4, addressingMode: 'lid' });
    expect(one.participants.find(({ admin }) => admin)?.phoneNumber).toBe(`${NUMBER}@s.whatsapp.net`);
    await expect(client.socket.groupMetadata('120363000000000009@g.us')).rejects.toThrow('item-not-found');
  });
});
