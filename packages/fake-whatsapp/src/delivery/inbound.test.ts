import { type BinaryNode, proto } from 'baileys';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Network, startNetwork } from '../network.js';
import { lidOf } from '../people/person.js';
import { Client } from '../testing/client.js';

const NUMBER = '15550001111';
const ALICE = '15550002222';
const ALICE_JID = `${ALICE}@s.whatsapp.net`;
let network: Network;
let client: Client;

beforeEach(async () => {
  network = await startNetwork();
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

const write = (text: string, from = ALICE) => network.phones.write(from, NUMBER, { conversation: text });

/** How many messages the network still keeps for the linked computer, once it stops changing. */
async function waiting(): Promise<number> {
  await client.socket.query({ tag: 'iq', attrs: { to: '@s.whatsapp.net', type: 'get', xmlns: 'w:p' } });
  return (await network.phones.list())[0]?.linked[0]?.waiting ?? -1;
}

describe('what reaches a linked computer', () => {
  it('is text from a number, with the LID beside it', async () => {
    const message = await client.message(await write('hello'));
    expect(message.message?.conversation).toBe('hello');
    expect(message.pushName).toBe('Alice');
    expect(message.key).toMatchObject({
      remoteJid: ALICE_JID,
      remoteJidAlt: `${lidOf(ALICE)}@lid`,
      fromMe: false,
    });
  });

  it('is text from a LID, with the number beside it', async () => {
    await network.phones.addContact({ number: ALICE, name: 'Alice', addressing: 'lid' });
    const message = await client.message(await write('hello'));
    expect(message.key).toMatchObject({ remoteJid: `${lidOf(ALICE)}@lid`, remoteJidAlt: ALICE_JID });
  });

  it('is any text, however nasty', async () => {
    for (const text of [
      '<script>alert(1)</script>',
      '\u202Egnp.exe\u2066',
      'a\u200Bb\u0000c',
      '👩‍👩‍👧‍👦'.repeat(900),
      'x'.repeat(10_000),
    ]) {
      const message = await client.message(await write(text));
      expect(message.message?.conversation).toBe(text);
    }
  });

  it('is many messages of one session, in order', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 30; n++) ids.push(await write(`number ${n}`));
    await client.message(ids[29]!);
    const seen = client.events.flatMap(([name, value]) =>
      name === 'messages.upsert'
        ? (value as { messages: proto.IWebMessageInfo[] }).messages.map(({ key }) => key?.id)
        : [],
    );
    expect(seen.filter((id) => ids.includes(id ?? ''))).toEqual(ids);
  });

  it('is a reaction, an edit and a deletion', async () => {
    const id = await write('hello');
    const key = { remoteJid: ALICE_JID, id, fromMe: false };
    await client.message(id);
    await network.phones.write(ALICE, NUMBER, { reactionMessage: { key, text: '👍' } });
    await client.event('messages.reaction', ([one]) => one?.reaction.text === '👍' || undefined);
    await network.phones.write(ALICE, NUMBER, {
      protocolMessage: {
        key,
        type: proto.Message.ProtocolMessage.Type.MESSAGE_EDIT,
        editedMessage: { conversation: 'hi' },
      },
    });
    await client.event(
      'messages.update',
      ([one]) => one?.update.message?.editedMessage?.message?.conversation === 'hi' || undefined,
    );
    await network.phones.write(ALICE, NUMBER, {
      protocolMessage: { key, type: proto.Message.ProtocolMessage.Type.REVOKE },
    });
    await client.event('messages.update', ([one]) => one?.update.messageStubType === 1 || undefined);
    const stored = (await network.phones.chats(NUMBER)).get(ALICE)?.at(-1);
    expect(stored).toMatchObject({
      id,
      reactions: [{ by: ALICE, text: '👍' }],
      deletedAt: expect.any(Number),
    });
  });

  it('is what is written in a group, first with the key and then without', async () => {
    const group = (await network.phones.groups(NUMBER)).find(({ subject }) => subject === 'Roastery team')!;
    const member = group.members.find(({ number }) => number !== NUMBER)!.number;
    for (const text of ['one', 'two']) {
      const message = await client.message(
        await network.phones.write(member, group.id, { conversation: text }),
      );
      expect(message.message?.conversation).toBe(text);
      expect(message.key).toMatchObject({ remoteJid: group.id, participant: `${lidOf(member)}@lid` });
    }
    await expect(network.phones.write(ALICE, group.id, { conversation: 'x' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('is what its owner typed on the phone', async () => {
    const id = await network.phones.write(NUMBER, ALICE, { conversation: 'from the phone' });
    const message = await client.message(id);
    expect(message.key).toMatchObject({ remoteJid: ALICE_JID, fromMe: true });
    expect(message.message?.conversation).toBe('from the phone');
  });

  it('is forgotten once the computer has receipted it, and raises the author’s tick', async () => {
    const id = await write('hello');
    await client.message(id);
    await expect.poll(waiting).toBe(0);
    const sent = async () => (await network.phones.chats(ALICE)).get(NUMBER)?.[0]?.status;
    expect(await sent()).toBe('delivered');
    await client.socket.readMessages([{ remoteJid: ALICE_JID, id, fromMe: false }]);
    await expect.poll(sent).toBe('read');
  });

  it('comes without one-time keys when they ran out', async () => {
    await takeKeys();
    client.mute();
    const message = await client.message(await write('hello', '15551000000'));
    expect(message.message?.conversation).toBe('hello');
  });

  it('makes the computer bring new one-time keys when few are left', async () => {
    await takeKeys();
    await expect.poll(keysLeft).toBeGreaterThan(4);
  });
});

const query = (content: BinaryNode) =>
  client.socket.query({
    tag: 'iq',
    attrs: { to: '@s.whatsapp.net', type: 'get', xmlns: 'encrypt' },
    content: [content],
  });

async function keysLeft(): Promise<number> {
  const answer = await query({ tag: 'count', attrs: {} });
  return Number((answer.content as BinaryNode[])[0]?.attrs.value);
}

/** Others ask for the computer's keys until none is left. */
async function takeKeys(): Promise<void> {
  const user = { tag: 'user', attrs: { jid: `${NUMBER}:1@s.whatsapp.net` } };
  await query({ tag: 'key', attrs: {}, content: Array.from({ length: await keysLeft() }, () => user) });
}
