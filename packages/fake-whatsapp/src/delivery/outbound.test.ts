import { proto } from 'baileys';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Network, startNetwork } from '../network.js';
import { lidOf } from '../people/person.js';
import { Client } from '../testing/client.js';
import { textOf } from './message-store.js';

const NUMBER = '15550001111';
const ALICE = '15550002222';
const ALICE_JID = `${ALICE}@s.whatsapp.net`;
let network: Network;
let client: Client;

beforeEach(async () => {
  network = await startNetwork({ timing: { readDelayMs: 30 } });
  client = new Client(network.url);
  await network.phones.create({ number: NUMBER, name: 'Front desk' });
  await network.phones.addContact({ number: ALICE, name: 'Alice' });
  await client.pair(network.phones, NUMBER);
  await client.login({ shouldSyncHistoryMessage: () => false });
});

afterEach(async () => {
  await client.socket.end(undefined);
  await network.close();
});

async function received(reader: string, chat: string): Promise<(string | undefined)[]> {
  const messages = (await network.phones.chats(reader)).get(chat) ?? [];
  return messages.map(({ plain }) => textOf(proto.Message.decode(plain)));
}

/** How far the owner's own copy of a message came. */
const status = async (id: string | null | undefined) =>
  (await network.phones.chats(NUMBER)).get(ALICE)?.find((message) => message.id === id)?.status;

describe('what a linked computer sends', () => {
  it('is read by the contact: ack, delivery receipt, read receipt', async () => {
    const sent = await client.socket.sendMessage(ALICE_JID, { text: 'hi Alice' });
    await client.event(
      'messages.update',
      (all) =>
        all.some(
          ({ key, update }) => key.id === sent?.key.id && update.status === proto.WebMessageInfo.Status.READ,
        ) || undefined,
    );
    expect(await status(sent?.key.id)).toBe('read');
    expect(await received(ALICE, NUMBER)).toEqual(['hi Alice']);
    expect(await received(NUMBER, ALICE)).toEqual(['hi Alice']);
  });

  it('may name the LID', async () => {
    await client.socket.sendMessage(`${lidOf(ALICE)}@lid`, { text: 'hi' });
    await expect.poll(() => received(ALICE, NUMBER)).toEqual(['hi']);
  });

  it('goes back and forth in one session', async () => {
    for (let round = 0; round < 4; round++) {
      await client.socket.sendMessage(ALICE_JID, { text: `ping ${round}` });
      await expect.poll(() => received(ALICE, NUMBER)).toContain(`ping ${round}`);
      await client.message(await network.phones.write(ALICE, NUMBER, { conversation: `pong ${round}` }));
    }
  });

  it('reaches every member of a group', async () => {
    const group = (await network.phones.groups(NUMBER)).find(({ subject }) => subject === 'Roastery team')!;
    for (const text of ['first', 'second']) await client.socket.sendMessage(group.id, { text });
    for (const { number } of group.members)
      await expect
        .poll(async () => (await received(number, group.id)).slice(-2))
        .toEqual(['first', 'second']);
    await client.event(
      'message-receipt.update',
      (all) => all.some(({ receipt }) => receipt.readTimestamp) || undefined,
    );
  });

  it('changes what it sent before: reaction, edit, deletion', async () => {
    const sent = await client.socket.sendMessage(ALICE_JID, { text: 'helo' });
    const key = sent!.key;
    await client.socket.sendMessage(ALICE_JID, { text: 'hello', edit: key });
    await expect.poll(() => received(ALICE, NUMBER)).toEqual(['hello']);
    await client.socket.sendMessage(ALICE_JID, { delete: key });
    const last = async () => (await network.phones.chats(ALICE)).get(NUMBER)?.at(-1);
    await expect.poll(async () => (await last())?.deletedAt).toBeDefined();
  });

  it('reaches another linked phone’s computer, and back', async () => {
    const other = new Client(network.url);
    await network.phones.create({ number: ALICE, name: 'Alice' });
    await other.pair(network.phones, ALICE);
    await other.login({ shouldSyncHistoryMessage: () => false });
    const sent = await client.socket.sendMessage(ALICE_JID, { text: 'from computer to computer' });
    const arrived = await other.message(sent!.key.id!);
    expect(textOf(arrived.message!)).toBe('from computer to computer');
    const answer = await other.socket.sendMessage(`${NUMBER}@s.whatsapp.net`, { text: 'and back' });
    expect(textOf((await client.message(answer!.key.id!)).message!)).toBe('and back');
    await other.socket.end(undefined);
  });

  it('reaches a computer that was linked after the first message', async () => {
    await client.socket.sendMessage(ALICE_JID, { text: 'to the phone alone' });
    const other = new Client(network.url);
    await network.phones.create({ number: ALICE, name: 'Alice' });
    await other.pair(network.phones, ALICE);
    await other.login({ shouldSyncHistoryMessage: () => false });
    const sent = await client.socket.sendMessage(ALICE_JID, { text: 'to the computer too' });
    expect(textOf((await other.message(sent!.key.id!)).message!)).toBe('to the computer too');
    await other.socket.end(undefined);
  });

  it('is answered by a contact who answers everything', async () => {
    await network.phones.addContact({ number: ALICE, name: 'Alice', autoAnswer: 'Thank you!' });
    await client.socket.sendMessage(ALICE_JID, { text: 'hi' });
    await client.event(
      'messages.upsert',
      ({ messages }) => messages.some(({ message }) => message?.conversation === 'Thank you!') || undefined,
    );
  });

  it('is seen by the phone’s other computers', async () => {
    const second = new Client(network.url);
    await second.pair(network.phones, NUMBER);
    await second.login({ shouldSyncHistoryMessage: () => false });
    const sent = await client.socket.sendMessage(ALICE_JID, { text: 'for both' });
    const copy = await second.message(sent!.key.id!);
    expect(copy.key).toMatchObject({ remoteJid: ALICE_JID, fromMe: true });
    expect(textOf(copy.message!)).toBe('for both');
    await second.socket.end(undefined);
  });

  it('tells who is on the network', async () => {
    const found = await client.socket.onWhatsApp(`+${ALICE}`, '+15559999999');
    expect(found).toEqual([{ jid: ALICE_JID, exists: true }]);
  });

  it('keeps the settings that computers share', async () => {
    await client.event('creds.update', ({ myAppStateKeyId }) => myAppStateKeyId);
    await client.socket.addOrEditContact(ALICE_JID, { fullName: 'Alice Appleby' });
    const second = new Client(network.url);
    await second.pair(network.phones, NUMBER);
    await second.login();
    await second.event(
      'contacts.upsert',
      (all) => all.some(({ name }) => name === 'Alice Appleby') || undefined,
    );
    await second.socket.end(undefined);
  });
});
