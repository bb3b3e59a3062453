import { randomBytes } from 'node:crypto';
import { proto } from 'baileys';
import { describe, expect, it } from 'vitest';
import { ALICE, ALICE_JID, Fixture, NUMBER, PHONE_JID } from './testing/fixture.js';
import { encryptVote } from './testing/poll-vote.js';

describe('a message arrives', () => {
  const world = new Fixture();

  it('with who wrote it, and is receipted', async () => {
    const { host, network } = world;
    await world.link();
    const lid = `${(await network.phones.addContact({ number: ALICE, name: 'Alice' })).lid}@lid`;
    const before = Math.floor(Date.now() / 1000) * 1000;
    const id = await network.phones.write(ALICE, NUMBER, { conversation: 'hello' });
    const message = await host.message(id);
    expect(message).toEqual({
      id,
      chatJid: ALICE_JID,
      chatAlt: lid,
      chatKind: 'dm',
      fromMe: false,
      senderJid: ALICE_JID,
      senderLid: lid,
      pushName: 'Alice',
      timestamp: expect.any(Number),
      content: { type: 'text', text: 'hello' },
    });
    expect(message.timestamp).toBeGreaterThanOrEqual(before);
    await world.allConfirmed();
  });

  it('from someone addressed by LID, the phone number beside it', async () => {
    const { host, network } = world;
    await world.link();
    const contact = { number: ALICE, name: 'Alice', addressing: 'lid' } as const;
    const lid = `${(await network.phones.addContact(contact)).lid}@lid`;
    const id = await network.phones.write(ALICE, NUMBER, { conversation: 'hello' });
    expect(await host.message(id)).toMatchObject({
      chatJid: lid,
      chatAlt: ALICE_JID,
      senderLid: lid,
      senderJid: ALICE_JID,
    });
  });

  it('written on our own phone, as ours', async () => {
    const { host, network } = world;
    await world.link();
    await network.phones.addContact({ number: ALICE, name: 'Alice' });
    const id = await network.phones.write(NUMBER, ALICE, { conversation: 'from the phone' });
    expect(await host.message(id)).toMatchObject({
      chatJid: ALICE_JID,
      fromMe: true,
      senderJid: PHONE_JID,
      content: { type: 'text', text: 'from the phone' },
    });
    await world.allConfirmed();
  });

  it('as reaction, edit and revoke of another', async () => {
    const { host, network } = world;
    await world.link();
    const target = await network.phones.write(ALICE, NUMBER, { conversation: 'tpyo' });
    const key = { id: target, remoteJid: PHONE_JID, fromMe: true };
    const ids = [
      await network.phones.write(ALICE, NUMBER, { reactionMessage: { key, text: '👍' } }),
      await network.phones.write(ALICE, NUMBER, {
        protocolMessage: { type: 14, key, editedMessage: { conversation: 'typo' } },
      }),
      await network.phones.write(ALICE, NUMBER, { protocolMessage: { type: 0, key } }),
    ];
    const messages = await Promise.all(ids.map((id) => host.message(id)));
    expect(messages.map(({ content }) => content)).toEqual([
      { type: 'reaction', targetId: target, emoji: '👍' },
      { type: 'edit', targetId: target, text: 'typo' },
      { type: 'revoke', targetId: target },
    ]);
  });

  it('again under the same id when it could not be read the first time', async () => {
    const { host, network } = world;
    await world.link();
    const { linked } = (await network.phones.list())[0]!;
    network.faults.corruptNext({ number: NUMBER, device: linked[0]!.device });
    const id = await network.phones.write(ALICE, NUMBER, { conversation: 'second try' });
    expect((await host.message(id)).content).toEqual({ type: 'text', text: 'second try' });
    await world.allConfirmed();
    expect(host.messages).toHaveLength(1);
  });

  it('as many at once, in order', async () => {
    const { host, network } = world;
    await world.link();
    const texts = Array.from({ length: 60 }, (_, index) => `line ${index}`);
    await Promise.all(
      texts.map((conversation, index) =>
        network.phones.write(index % 2 ? ALICE : '15550003333', NUMBER, { conversation }),
      ),
    );
    await world.allConfirmed();
    expect(host.messages.map(({ content }) => (content.type === 'text' ? content.text : ''))).toEqual(texts);
  });

  it('with a vote whose poll is known', async () => {
    const { host, network, session } = world;
    await world.link();
    const messageSecret = randomBytes(32);
    const poll = await network.phones.write(ALICE, NUMBER, {
      messageContextInfo: { messageSecret },
      pollCreationMessageV3: {
        name: 'Lunch?',
        options: [{ optionName: 'Soup' }, { optionName: 'Salad' }],
        selectableOptionsCount: 1,
      },
    });
    await host.message(poll);
    // The secret is kept with the poll: a restart in between changes nothing.
    await session.close();
    await world.reconnect();
    const vote = encryptVote({
      messageSecret,
      poll,
      creator: ALICE_JID,
      voter: ALICE_JID,
      options: ['Salad'],
    });
    const id = await network.phones.write(ALICE, NUMBER, {
      pollUpdateMessage: { pollCreationMessageKey: { id: poll, remoteJid: PHONE_JID, fromMe: true }, vote },
    });
    expect((await host.message(id)).content).toEqual({
      type: 'poll_vote',
      targetId: poll,
      selectedOptions: ['Salad'],
    });
  });
});

describe('the store fails', () => {
  const world = new Fixture();

  it('nothing is receipted, the connection ends, and the next one brings the messages once and in order', async () => {
    const { host, network } = world;
    await world.link();
    await world.allConfirmed();
    let broken = true;
    host.beforeCommit = ({ events = [] }) => {
      if (broken && events.some(({ type }) => type === 'message')) throw new Error('The disk is full');
    };
    const ids: string[] = [];
    for (const conversation of ['one', 'two', 'three']) {
      ids.push(await network.phones.write(ALICE, NUMBER, { conversation }));
    }
    expect(await host.signal('closed')).toMatchObject({ reason: 'internal', retry: true });
    expect(host.messages).toEqual([]);
    expect(await world.waiting()).toBe(3);
    broken = false;
    await world.reconnect();
    await world.allConfirmed();
    expect(host.messages.map(({ id }) => id)).toEqual(ids);
    expect(await network.phones.lost(NUMBER)).toEqual([]);
  });

  it('a slow commit holds the receipt back', async () => {
    const { host, network } = world;
    await world.link();
    await world.allConfirmed();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    host.beforeCommit = async ({ events = [] }) => {
      if (events.some(({ type }) => type === 'message')) await held;
    };
    await network.phones.write(ALICE, NUMBER, { conversation: 'one' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await world.waiting()).toBe(1);
    release();
    await world.allConfirmed();
    expect(host.messages).toHaveLength(1);
  });

  it('a message is committed together with the ratchet it moved and its plaintext', async () => {
    const { host, network } = world;
    await world.link();
    const id = await network.phones.write(ALICE, NUMBER, { conversation: 'one' });
    await host.message(id);
    const commit = host.commits.find(({ events }) => events?.some(({ type }) => type === 'message'));
    const kinds = new Set(commit?.writes?.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['session', 'identity-key', 'pre-key', 'received']));
  });
});

describe('a message is sent', () => {
  const world = new Fixture();

  it('under the given id, and its fate is told', async () => {
    const { host, session, network } = world;
    await world.link();
    await network.phones.addContact({ number: ALICE, name: 'Alice' });
    const id = session.newMessageId();
    const sent = await session.sendText({ to: ALICE_JID, text: 'good morning', id });
    expect(sent).toEqual({ id, timestamp: expect.any(Number) });
    const statuses = () =>
      host.events.flatMap((event) =>
        event.type === 'message-status' && event.messageIds.includes(id) ? [event.status] : [],
      );
    await host.event('message-status', ({ status }) => status === 'read');
    expect(statuses()).toEqual(['sent', 'delivered', 'read']);
    const chat = (await network.phones.chats(ALICE)).get(NUMBER);
    expect(chat?.at(-1)).toMatchObject({ id });
  });

  it('with a quote and mentions', async () => {
    const { host, session, network } = world;
    await world.link();
    const question = await network.phones.write(ALICE, NUMBER, { conversation: 'tea?' });
    await host.message(question);
    const id = session.newMessageId();
    await session.sendText({
      to: ALICE_JID,
      text: 'yes @15550002222',
      id,
      mentions: [ALICE_JID],
      quoted: { id: question, senderJid: ALICE_JID, body: 'tea?', fromMe: false },
    });
    const stored = (await network.phones.chats(ALICE)).get(NUMBER)?.at(-1);
    const { extendedTextMessage } = proto.Message.decode(stored!.plain);
    expect(extendedTextMessage?.text).toBe('yes @15550002222');
    expect(extendedTextMessage?.contextInfo).toMatchObject({
      stanzaId: question,
      participant: ALICE_JID,
      quotedMessage: { conversation: 'tea?' },
      mentionedJid: [ALICE_JID],
    });
  });

  it('by many calls at once', async () => {
    const { session, network } = world;
    await world.link();
    await network.phones.addContact({ number: ALICE, name: 'Alice' });
    const ids = Array.from({ length: 10 }, () => session.newMessageId());
    const sent = await Promise.all(ids.map((id) => session.sendText({ to: ALICE_JID, text: id, id })));
    expect(sent.map(({ id }) => id)).toEqual(ids);
    expect((await network.phones.chats(ALICE)).get(NUMBER)).toHaveLength(10);
  });

  it('and read receipts go out', async () => {
    const { host, session, network } = world;
    await world.link();
    const id = await network.phones.write(ALICE, NUMBER, { conversation: 'read me' });
    await host.message(id);
    await session.markRead([{ id, chatJid: ALICE_JID, senderJid: ALICE_JID }]);
    for (let waited = 0; waited < 5_000; waited += 20) {
      const message = (await network.phones.chats(ALICE)).get(NUMBER)?.find((one) => one.id === id);
      if (message?.status === 'read') return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('The read receipt never came');
  });

  it('only while connected', async () => {
    const { session } = world;
    const text = { to: ALICE_JID, text: 'x', id: session.newMessageId() };
    await expect(session.sendText(text)).rejects.toMatchObject({ name: 'NotConnectedError' });
    await expect(session.markRead([])).rejects.toMatchObject({ name: 'NotConnectedError' });
  });

  it('or the promise says that the connection ended', async () => {
    const { session, network } = world;
    await world.link();
    await network.phones.disturb(NUMBER, 'silent');
    const sending = session.sendText({ to: ALICE_JID, text: 'x', id: session.newMessageId() });
    const closing = new Promise((resolve) => setTimeout(resolve, 100)).then(() => session.close());
    await expect(sending).rejects.toMatchObject({ name: 'NotConnectedError' });
    await closing;
  });
});
