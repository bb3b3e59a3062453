import { describe, expect, it } from 'vitest';
import { textMessage } from '../testing/event-builder.js';
import { problem } from '../testing/fetch-double.js';
import { buildChat, buildMessage, LiveWorld } from '../testing/live-world.js';
import { liveChats, liveTimeline } from './index.js';

const CHAT = '111@lid';
const T = 1_700_000_000_000;
const LINKED = { jid: '4915100000002:3@s.whatsapp.net' } as const;

function setUp(habits: 'production' | 'wagate') {
  const world = new LiveWorld(habits);
  world.chats = Array.from({ length: 150 }, (_, at) =>
    buildChat(at === 149 ? CHAT : `${at}@g.us`, { lastMessageAt: T - at }),
  );
  world.messages = { [CHAT]: Array.from({ length: 80 }, (_, at) => buildMessage(80 - at)) };
  return world;
}

/** The phone of somebody else, who has a chat with one of the same people. */
function linkAnother(world: LiveWorld): void {
  world.chats = [buildChat(CHAT, { lastMessageAt: T - 9_000 })];
  world.messages = { [CHAT]: [buildMessage(900)] };
  world.tell('auth.code', LINKED);
}

describe.each(['wagate', 'production'] as const)('what is shown of a session on a %s gateway', (habits) => {
  it('is that of the phone which was linked last, chats', async () => {
    const world = setUp(habits);
    const store = liveChats(world.gateway, 'sess_1', undefined);
    store.subscribe(() => {});
    await world.clock.advance(100);
    await store.loadMore();
    world.tell('message', textMessage('new', { chatJid: CHAT, timestamp: T + 1, body: 'of the first' }));
    await world.clock.advance(100);
    expect(store.get().chats).toHaveLength(150);
    linkAnother(world);
    expect(store.get().chats).toEqual([]);
    await world.clock.advance(100);
    expect(store.get()).toMatchObject({ more: false, chats: [{ jid: CHAT, lastMessageAt: T - 9_000 }] });
    expect(store.get().chats[0]!.lastMessage?.body).not.toBe('of the first');
  });

  it('is that of the phone which was linked last, messages', async () => {
    const world = setUp(habits);
    const store = liveTimeline(world.gateway, 'sess_1', CHAT);
    store.subscribe(() => {});
    await world.clock.advance(100);
    await store.loadOlder();
    world.tell('message', textMessage('new', { chatJid: CHAT, timestamp: T }));
    expect(store.get().messages).toHaveLength(81);
    const older = store.loadOlder();
    linkAnother(world);
    expect(store.get()).toMatchObject({ messages: [], more: false });
    await older;
    await world.clock.advance(100);
    expect(store.get().messages.map(({ waMessageId }) => waMessageId)).toEqual(['w900']);
  });

  it.each([
    ['was sent', () => Response.json({ mode: 'sync', status: 'sent', waMessageId: 'gone', timestamp: T })],
    ['failed', () => problem(400, 'validation_error')],
  ])('is not a message of the phone before that %s after all', async (_, answer) => {
    const world = setUp(habits);
    let reply = (_: Response) => {};
    const replied = new Promise<Response>((resolve) => (reply = resolve));
    world.fetch.respond(({ method, path }) =>
      method === 'POST' && path.endsWith('/messages') ? replied : undefined,
    );
    const store = liveTimeline(world.gateway, 'sess_1', CHAT);
    store.subscribe(() => {});
    await world.clock.advance(100);
    const sent = store.send({ type: 'text', text: 'from the first' });
    linkAnother(world);
    await world.clock.advance(100);
    reply(answer());
    const row = await sent;
    expect(row.body).toBe('from the first');
    for (const status of ['failed', 'sent'] as const)
      world.tell('message.status', { chatJid: CHAT, messageIds: ['gone'], status, timestamp: T });
    await world.clock.advance(100);
    expect(store.get().messages.map(({ waMessageId }) => waMessageId)).toEqual(['w900']);
    expect(await store.retry(row.key)).toBeUndefined();
  });

  it('is not what was asked for before and comes late', async () => {
    const world = setUp(habits);
    const chats = liveChats(world.gateway, 'sess_1', undefined);
    const timeline = liveTimeline(world.gateway, 'sess_1', CHAT);
    for (const store of [chats, timeline]) store.subscribe(() => {});
    await world.clock.advance(100);
    void chats.refresh();
    void timeline.refresh();
    linkAnother(world);
    await world.clock.advance(200);
    expect(chats.get().chats.map(({ jid }) => jid)).toEqual([CHAT]);
    expect(timeline.get().messages.map(({ waMessageId }) => waMessageId)).toEqual(['w900']);
  });
});
