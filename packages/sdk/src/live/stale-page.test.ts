import { describe, expect, it } from 'vitest';
import { textMessage } from '../testing/event-builder.js';
import { buildChat, buildMessage, LiveWorld } from '../testing/live-world.js';
import { liveTimeline } from './index.js';

const CHAT = '111@lid';

/** A timeline whose pages say at every later look what they said at the first one. */
async function setUp(...messages: ReturnType<typeof buildMessage>[]) {
  const world = new LiveWorld('wagate');
  world.chats = [buildChat(CHAT)];
  world.messages = { [CHAT]: messages };
  const store = liveTimeline(world.gateway, 'sess_1', CHAT);
  store.subscribe(() => {});
  await world.clock.advance(100);
  const row = (id: string) => store.get().messages.find(({ waMessageId }) => waMessageId === id)!;
  return { world, store, row };
}

describe('a page that is older than what was told', () => {
  it('does not bring back what was deleted', async () => {
    const { world, store, row } = await setUp(buildMessage(1));
    world.tell('message.revoked', textMessage('x', { targetId: 'w1', type: 'revoke' }));
    expect(row('w1').deleted).toBe(true);
    await store.refresh();
    expect(row('w1').deleted).toBe(true);
  });

  it('does not take an edit back, and a page that has one counts', async () => {
    const { world, store, row } = await setUp(buildMessage(1));
    world.tell('message.edited', textMessage('e', { targetId: 'w1', body: 'edited', timestamp: 20 }));
    await store.refresh();
    expect(row('w1')).toMatchObject({ body: 'edited', edited: true });
    world.messages[CHAT] = [buildMessage(1, { body: 'edited again', edited: true })];
    await store.refresh();
    expect(row('w1')).toMatchObject({ body: 'edited again', edited: true });
  });

  it('does not lower a status', async () => {
    const own = buildMessage(1, { fromMe: true, direction: 'out', status: 'sent' });
    const { world, store, row } = await setUp(own);
    world.tell('message.status', { chatJid: CHAT, messageIds: ['w1'], status: 'read', timestamp: 1 });
    await store.refresh();
    expect(row('w1').status).toBe('read');
  });

  it('keeps what only an event told of a message', async () => {
    const { world, store, row } = await setUp();
    const location = { latitude: 1, longitude: 2 };
    const contact = { displayName: 'Bea', vcard: 'BEGIN:VCARD\nEND:VCARD' };
    world.tell(
      'message',
      textMessage('w1', { location, contact, pushName: 'Ann', quotedMessageId: 'w0', quotedBody: 'before' }),
    );
    const told = { senderName: 'Ann', location, contact, quoted: { waMessageId: 'w0', body: 'before' } };
    expect(row('w1')).toMatchObject(told);
    world.messages[CHAT] = [buildMessage(1)];
    await store.refresh();
    expect(row('w1')).toMatchObject({ id: buildMessage(1).id, ...told });
  });

  it('keeps the votes that were told of a poll it does not count, and gives way to one that it does', async () => {
    const { world, store, row } = await setUp();
    const poll = { name: '?', options: ['Tea', 'Milk'], selectableCount: 1 };
    world.tell('message', textMessage('w1', { type: 'poll', poll }));
    const vote = (options: string[], timestamp: number) =>
      world.tell(
        'poll.vote',
        textMessage(`v${timestamp}`, {
          targetId: 'w1',
          type: 'poll_vote',
          selectedOptions: options,
          senderLid: '5@lid',
          timestamp,
        }),
      );
    const votes = () => row('w1').poll!.options.map((option) => option.votes);
    vote(['Tea'], 5);
    world.messages[CHAT] = [
      buildMessage(1, { type: 'poll', body: JSON.stringify({ waMessageId: 'w1', poll }) }),
    ];
    await store.refresh();
    expect(votes()).toEqual([1, 0]);
    const counted = {
      ...poll,
      options: [
        { text: 'Tea', votes: 0 },
        { text: 'Milk', votes: 4 },
      ],
      totalVotes: 4,
    };
    world.messages[CHAT] = [buildMessage(1, { type: 'poll', poll: counted })];
    await store.refresh();
    expect(votes()).toEqual([0, 4]);
    // The gateway has the last word: a vote counts again that was told before it was read.
    vote(['Tea'], 5);
    expect(votes()).toEqual([1, 4]);
  });
});
