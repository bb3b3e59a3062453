import { randomBytes } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { ALICE, ALICE_JID, Fixture, NETWORK, NUMBER, PHONE_JID } from './testing/fixture.js';
import { MemoryHost } from './testing/memory-host.js';
import { encryptVote } from './testing/poll-vote.js';

const BOB = '15550003333';

describe('a message arrives', NETWORK, () => {
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
      {
        type: 'reaction',
        targetId: target,
        targetSender: expect.objectContaining({ phoneJid: ALICE_JID }),
        emoji: '👍',
      },
      { type: 'edit', targetId: target, text: 'typo' },
      { type: 'revoke', targetId: target, targetSender: expect.objectContaining({ phoneJid: ALICE_JID }) },
    ]);
  });

  it('again under the same id when it could not be read the first time', async () => {
    const { host, network } = world;
    await world.link();
    const { linked } = (await network.phones.list())[0]!;
    network.faults.corruptNext({ number: NUMBER, device: linked[0]!.device });
    const id = await network.phones.write(ALICE, NUMBER, { conversation: 'second try' });
    await world.allConfirmed();
    const told = host.messages.filter((message) => message.id === id).map(({ content }) => content);
    expect(told).toEqual([{ type: 'waiting' }, { type: 'text', text: 'second try' }]);
    expect(host.messages).toHaveLength(2);
  });

  it('without waiting for what somebody else has to send again', async () => {
    const { host, network } = world;
    await world.link();
    await network.phones.write(BOB, NUMBER, { conversation: 'hello' });
    await network.phones.corruptNext(NUMBER, 3);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const broken = [];
      for (let count = 0; count < 3; count++)
        broken.push(await network.phones.write(ALICE, NUMBER, { conversation: `unreadable ${count}` }));
      // No time passes, so whoever waits for a moment to be over waits for ever.
      await host.message(await network.phones.write(BOB, NUMBER, { conversation: 'well' }));
      for (const id of broken) await host.message(id);
    } finally {
      vi.useRealTimers();
    }
    await world.allConfirmed();
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

  it('after those that waited for us, though it was written while they still came in', async () => {
    const { host, network, session } = world;
    await world.link();
    await session.close();
    const texts = Array.from({ length: 12 }, (_, index) => `waited ${index}`);
    for (const conversation of texts) await network.phones.write(ALICE, NUMBER, { conversation });
    let written = false;
    host.beforeCommit = async ({ events = [] }) => {
      if (!events.some(({ type }) => type === 'message')) return;
      if (!written) void network.phones.write('15550003333', NUMBER, { conversation: 'live' });
      written = true;
      await new Promise((resolve) => setTimeout(resolve, 25));
    };
    await world.reconnect();
    await host.event('message', ({ message }) => message.senderJid === '15550003333@s.whatsapp.net');
    await world.allConfirmed();
    const told = host.messages.map(({ content }) => (content.type === 'text' ? content.text : ''));
    expect(told).toEqual([...texts, 'live']);
  });

  it('for two numbers of one process, each with its own keys, though one person writes to both', async () => {
    const { host, network } = world;
    const otherNumber = '15550009999';
    await network.phones.create({ number: otherNumber, name: 'Back office' });
    const other = new MemoryHost();
    const second = world.open(other);
    try {
      await world.link();
      await second.connect();
      await network.phones.scan(otherNumber, (await other.signal('qr')).code);
      await other.signal('connected');
      const texts = Array.from({ length: 10 }, (_, index) => `line ${index}`);
      await Promise.all(
        texts.flatMap((conversation) => [
          network.phones.write(ALICE, NUMBER, { conversation }),
          network.phones.write(ALICE, otherNumber, { conversation }),
        ]),
      );
      await world.allConfirmed();
      for (const one of [host, other]) {
        const told = one.messages.map(({ content }) => (content.type === 'text' ? content.text : ''));
        expect(told).toEqual(texts);
        const carriers = one.commits.filter(({ events }) => events?.some(({ type }) => type === 'message'));
        for (const { writes } of carriers) expect(writes?.map(({ kind }) => kind)).toContain('session');
      }
    } finally {
      await second.close();
    }
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
      targetSender: expect.objectContaining({ phoneJid: ALICE_JID }),
      selectedOptions: ['Salad'],
    });
  });
});
