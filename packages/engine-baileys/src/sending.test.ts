import { randomBytes } from 'node:crypto';
import type { SendMessage } from '@wagate/engine';
import { proto } from 'baileys';
import { describe, expect, it } from 'vitest';
import { createBaileysEngine } from './engine.js';
import { ALICE, ALICE_JID, Fixture, NETWORK, NUMBER } from './testing/fixture.js';

const saying = (text: string): SendMessage => ({
  to: ALICE_JID,
  content: { type: 'text', text },
  id: `3EB0${randomBytes(9).toString('hex').toUpperCase()}`,
});

describe('a message is sent', NETWORK, () => {
  const world = new Fixture();

  it('under the given id, and its fate is told', async () => {
    const { host, session, network } = world;
    await world.link();
    await network.phones.addContact({ number: ALICE, name: 'Alice' });
    const id = session.newMessageId();
    const sent = await session.send({ to: ALICE_JID, content: { type: 'text', text: 'good morning' }, id });
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
    await session.send({
      to: ALICE_JID,
      content: { type: 'text', text: 'yes @15550002222' },
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

  it('to a group, whose members read it', async () => {
    const { host, session, network } = world;
    await world.link();
    await host.event('history', ({ progress }) => progress === 100);
    const [group] = await network.phones.groups(NUMBER);
    const id = session.newMessageId();
    await session.send({ to: group!.id, content: { type: 'text', text: 'hello everyone' }, id });
    const member = group!.members.find(({ number }) => number !== NUMBER)!.number;
    const read = await host.event(
      'message-status',
      ({ status, messageIds }) => status === 'read' && messageIds.includes(id),
    );
    expect(read).toMatchObject({ chatJid: group!.id, senderJid: expect.stringMatching(/@lid$/) });
    expect((await network.phones.chats(member)).get(group!.id)?.at(-1)).toMatchObject({ id });
  });

  it('by many calls at once', async () => {
    const { session, network } = world;
    await world.link();
    await network.phones.addContact({ number: ALICE, name: 'Alice' });
    const ids = Array.from({ length: 10 }, () => session.newMessageId());
    const sent = await Promise.all(
      ids.map((id) => session.send({ to: ALICE_JID, content: { type: 'text', text: id }, id })),
    );
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
    const text = saying('x');
    await expect(session.send(text)).rejects.toMatchObject({ name: 'NotConnectedError' });
    await expect(session.markRead([])).rejects.toMatchObject({ name: 'NotConnectedError' });
  });

  it('or the promise says that the connection ended', async () => {
    const { session, network } = world;
    await world.link();
    await network.phones.disturb(NUMBER, 'silent');
    const sending = session.send({
      to: ALICE_JID,
      content: { type: 'text', text: 'x' },
      id: session.newMessageId(),
    });
    const closing = new Promise((resolve) => setTimeout(resolve, 100)).then(() => session.close());
    await expect(sending).rejects.toMatchObject({ name: 'SendUnconfirmedError' });
    await closing;
  });

  it('ends a connection that does not confirm it, and is there once when it was sent again', async () => {
    const { host, session, network } = world;
    await world.link();
    await network.phones.addContact({ number: ALICE, name: 'Alice' });
    await session.send({
      to: ALICE_JID,
      content: { type: 'text', text: 'first' },
      id: session.newMessageId(),
    });
    await session.close();
    const { url, rootPublicKey } = network;
    const seen = host.signals.length;
    const hasty = createBaileysEngine({ url, rootPublicKey, sendTimeoutMs: 50 }).open(host);
    await hasty.connect();
    await host.signal('connected', undefined, seen);
    await network.phones.disturb(NUMBER, 'silent');
    const text = saying('x');
    await expect(hasty.send(text)).rejects.toMatchObject({ name: 'SendUnconfirmedError' });
    expect(await host.signal('closed', undefined, seen)).toMatchObject({ reason: 'network', retry: true });
    await world.reconnect();
    await session.send(text);
    await session.send(text);
    const got = (await network.phones.chats(ALICE)).get(NUMBER)?.map(({ id }) => id);
    expect(got?.filter((id) => id === text.id)).toEqual([text.id]);
  });
});
