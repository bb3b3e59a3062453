import { describe, expect, it } from 'vitest';
import { textMessage } from '../testing/event-builder.js';
import { buildChat, LiveWorld } from '../testing/live-world.js';
import { liveChats } from './index.js';

const T = 1_700_000_000_000;

async function setUp(
  habits?: 'production' | 'wagate',
  chats = [
    buildChat('222@lid', { lastMessageAt: T - 1_000 }),
    buildChat('111@lid', { lastMessageAt: T - 2_000 }),
  ],
) {
  const world = new LiveWorld(habits);
  world.chats = chats;
  const store = liveChats(world.gateway, 'sess_1');
  let told = 0;
  store.subscribe(() => told++);
  await world.clock.advance(100);
  return { world, store, told: () => told, jids: () => store.get().chats.map(({ jid }) => jid) };
}

describe('liveChats', () => {
  it('sorts pinned first, then by the last message, and lifts a chat that is written to', async () => {
    const { world, store, jids } = await setUp();
    expect(jids()).toEqual(['222@lid', '111@lid']);
    const untouched = store.get().chats[0];
    world.tell(
      'message',
      textMessage('a', { chatJid: '111@lid', timestamp: T, pushName: 'Ann', body: 'hello' }),
    );
    expect(jids()).toEqual(['111@lid', '222@lid']);
    expect(store.get().chats[0]).toMatchObject({
      unreadCount: 1,
      lastMessageAt: T,
      lastMessage: { waMessageId: 'a', body: 'hello', senderName: 'Ann', fromMe: false },
    });
    expect(store.get().chats[1]).toBe(untouched);
    world.fetch.respond(({ method }) =>
      method === 'PATCH'
        ? Response.json(buildChat('222@lid', { pinned: true, lastMessageAt: T - 1_000 }))
        : undefined,
    );
    await world.gateway.chats.update('sess_1', '222@lid', { pinned: true });
    expect(jids()).toEqual(['222@lid', '111@lid']);
  });

  it.each([
    ['447700900143@hosted', '447700900143:99@hosted'],
    ['447700900143@s.whatsapp.net', '447700900143:99@hosted'],
    ['447700900143@hosted', '447700900143@c.us'],
    ['222@hosted.lid', '222:99@hosted.lid'],
    ['222@lid', '222@hosted.lid'],
  ])('knows the chat %s by %s', async (jid, other) => {
    const { world, store, jids } = await setUp('production', [buildChat(jid, { lastMessageAt: T - 1_000 })]);
    world.tell(
      'message',
      textMessage('a', { chatJid: other, senderJid: other, timestamp: T, body: 'hello' }),
    );
    expect(jids()).toEqual([jid]);
    expect(store.get().chats[0]).toMatchObject({
      unreadCount: 1,
      lastMessage: { waMessageId: 'a', body: 'hello' },
    });
  });

  it('counts a message once, however often it is told, and nothing of its own', async () => {
    const { world, store } = await setUp();
    const chat = () => store.get().chats.find(({ jid }) => jid === '111@lid')!;
    world.tell('message', textMessage('a', { chatJid: '111@lid', timestamp: T }));
    world.tell('message', textMessage('a', { chatJid: '111@lid', timestamp: T }));
    world.tell('message', textMessage('b', { chatJid: '111@lid', timestamp: T + 1 }));
    expect(chat().unreadCount).toBe(2);
    world.tell('message.from_me', textMessage('c', { chatJid: '111@lid', timestamp: T + 2, fromMe: true }));
    expect(chat()).toMatchObject({ unreadCount: 0, lastMessage: { waMessageId: 'c', status: 'sent' } });
  });

  it('lists the chats that a history brought, and no event of a message tells of', async () => {
    const { world, jids } = await setUp('wagate', []);
    expect(jids()).toEqual([]);
    world.chats = [buildChat('333@lid', { lastMessageAt: T })];
    world.tell('chat.update', { chatJid: '333@lid', change: 'history' });
    await world.clock.advance(100);
    expect(jids()).toEqual(['333@lid']);
  });

  it.each(['archived', 'pinned', 'muted', 'read'])(
    'shows that a chat was %s on the phone',
    async (change) => {
      const { world, store } = await setUp('wagate');
      const changed = buildChat('222@lid', { lastMessageAt: T - 1_000, archived: true, pinned: true });
      world.chats[0] = changed;
      world.tell('chat.update', { chatJid: '222@lid', change });
      await world.clock.advance(100);
      expect(store.get().chats[0]).toMatchObject({ archived: true, pinned: true });
    },
  );

  it.each(['cleared', 'deleted', 'messages'])(
    'reads the list again after %s on the phone',
    async (change) => {
      const { world, jids } = await setUp('wagate');
      world.chats.shift();
      world.tell('chat.update', { chatJid: '222@lid', change });
      await world.clock.advance(100);
      expect(jids()).toEqual(['111@lid']);
    },
  );

  it('keeps its own count where the gateway has none, and takes the gateway’s where it has one', async () => {
    for (const [habits, expected] of [
      ['production', 1],
      ['wagate', 0],
    ] as const) {
      const { world, store } = await setUp(habits);
      world.tell('message', textMessage('a', { chatJid: '111@lid', timestamp: T }));
      await store.refresh();
      expect(store.get().chats.find(({ jid }) => jid === '111@lid')!.unreadCount).toBe(expected);
    }
  });

  it('counts messages of two chats, and of two people in one, that have one id', async () => {
    const { world, store } = await setUp();
    const tell = (chatJid: string, senderLid: string) =>
      world.tell('message', textMessage('same', { chatJid, senderLid, timestamp: T }));
    for (let again = 0; again < 2; again++) {
      tell('71@lid', '71@lid');
      tell('72@lid', '72@lid');
      tell('7@g.us', '71@lid');
      tell('7@g.us', '72@lid');
    }
    const unread = (jid: string) => store.get().chats.find((chat) => chat.jid === jid)?.unreadCount;
    expect(['71@lid', '72@lid', '7@g.us'].map(unread)).toEqual([1, 1, 2]);
  });

  it('resets the count when the chat is read through the gateway', async () => {
    const { world, store } = await setUp('production');
    world.tell('message', textMessage('a', { chatJid: '111@lid', timestamp: T }));
    world.fetch.respond(({ path }) =>
      path.endsWith('/read') ? Response.json(buildChat('111@lid')) : undefined,
    );
    await world.gateway.chats.read('sess_1', '111@lid');
    expect(store.get().chats[0]).toMatchObject({ jid: '111@lid', unreadCount: 0, lastMessageAt: T });
  });

  it.each([
    ['5@g.us', 'group'],
    ['5@newsletter', 'newsletter'],
    ['status@broadcast', 'status'],
    ['9@broadcast', 'broadcast'],
    ['5:3@s.whatsapp.net', 'dm'],
  ])('shows an unknown chat %s as %s and asks for the rest', async (chatJid, type) => {
    const { world, store } = await setUp();
    const jid = chatJid.replace(':3', '');
    world.tell('message', textMessage('a', { chatJid, timestamp: T }));
    expect(store.get().chats[0]).toMatchObject({ jid, type, unreadCount: 1 });
    world.chats.unshift(
      buildChat(jid, { type: type as never, name: 'Known', lastMessageAt: T, unreadCount: 1 }),
    );
    world.tell('message', textMessage('b', { chatJid: '222@lid', timestamp: T - 500 }));
    await world.clock.advance(100);
    await store.refresh();
    expect(store.get().chats[0]).toMatchObject({ jid, name: 'Known', unreadCount: 1 });
  });

  it('knows a person by either address, and makes two chats one when they turn out to be', async () => {
    const { world, store, jids } = await setUp('wagate', [
      buildChat('111@lid', { lastMessageAt: T - 1_000, aliases: ['111@lid', '62811@s.whatsapp.net'] }),
      buildChat('62899@s.whatsapp.net', { lastMessageAt: T - 3_000, unreadCount: 2 }),
      buildChat('999@lid', { lastMessageAt: T - 4_000, unreadCount: 1, name: 'Zed' }),
    ]);
    world.tell('message', textMessage('a', { chatJid: '62811@s.whatsapp.net', timestamp: T }));
    expect(jids()).toHaveLength(3);
    expect(store.get().chats[0]).toMatchObject({ jid: '111@lid', unreadCount: 1 });
    world.tell(
      'message',
      textMessage('b', {
        chatJid: '999@lid',
        senderLid: '999@lid',
        senderJid: '62899:4@s.whatsapp.net',
        timestamp: T + 1,
      }),
    );
    expect(jids()).toEqual(['999@lid', '111@lid']);
    expect(store.get().chats[0]).toMatchObject({ name: 'Zed', unreadCount: 4 });
  });

  it('moves the preview with receipts, edits and revokes, and never a receipt backwards', async () => {
    const { world, store } = await setUp();
    const last = () => store.get().chats[0]!.lastMessage;
    world.tell('message.from_me', textMessage('a', { chatJid: '111@lid', fromMe: true, timestamp: T }));
    const receipt = (status: 'read' | 'delivered') =>
      world.tell('message.status', { chatJid: '111@lid', messageIds: ['x', 'a'], status, timestamp: T });
    receipt('read');
    receipt('delivered');
    expect(last()!.status).toBe('read');
    world.tell('message.edited', textMessage('e', { chatJid: '111@lid', targetId: 'a', body: 'better' }));
    expect(last()!.body).toBe('better');
    world.tell('message.revoked', textMessage('r', { chatJid: '111@lid', targetId: 'a', type: 'revoke' }));
    expect(last()).toMatchObject({ type: 'revoked', body: undefined });
  });

  it('shows a message sent through the gateway, of which no event tells', async () => {
    const { world, store } = await setUp('production');
    world.fetch.respond(({ method }) =>
      method === 'POST'
        ? Response.json({ mode: 'sync', status: 'sent', waMessageId: 'out', timestamp: T })
        : undefined,
    );
    await world.gateway.messages.send('sess_1', { type: 'text', to: '111@lid', text: 'mine' });
    expect(store.get().chats[0]).toMatchObject({
      jid: '111@lid',
      lastMessage: { body: 'mine', fromMe: true, status: 'sent' },
    });
  });

  it('loads page after page, and drops what is gone from the pages it reads again', async () => {
    const many = Array.from({ length: 250 }, (_, i) =>
      buildChat(`${i}@lid`, { lastMessageAt: T - i * 1_000 }),
    );
    const { world, store, jids } = await setUp('wagate', many);
    expect(store.get()).toMatchObject({ more: true, loadingMore: false });
    expect(jids()).toHaveLength(100);
    const loading = store.loadMore();
    expect(store.get().loadingMore).toBe(true);
    await Promise.all([loading, store.loadMore()]);
    expect(jids()).toHaveLength(200);
    await store.loadMore();
    expect(store.get()).toMatchObject({ more: false });
    expect(jids()).toEqual(many.map(({ jid }) => jid));
    world.chats = many.filter(({ jid }) => jid !== '7@lid');
    await store.refresh();
    expect(jids()).not.toContain('7@lid');
    expect(jids()).toHaveLength(249);
    expect(store.get().more).toBe(false);
  });

  it('filters here what a plain gateway does not filter', async () => {
    const world = new LiveWorld('production');
    world.chats = [
      buildChat('1@lid', { name: 'Anna', lastMessageAt: T }),
      buildChat('2@g.us', { name: 'Annual', type: 'group', lastMessageAt: T - 1 }),
      buildChat('3@lid', { name: 'Bob', lastMessageAt: T - 2, unreadCount: 1 }),
    ];
    const store = liveChats(world.gateway, 'sess_1', { query: { q: 'ann', type: 'dm' } });
    store.subscribe(() => {});
    await world.clock.advance(100);
    expect(store.get().chats.map(({ jid }) => jid)).toEqual(['1@lid']);
    expect(world.fetch.requests.every(({ query }) => query.q === undefined && query.type === undefined)).toBe(
      true,
    );
    const unread = liveChats(world.gateway, 'sess_1', { query: { unread: true } });
    unread.subscribe(() => {});
    await world.clock.advance(100);
    expect(unread.get().chats.map(({ jid }) => jid)).toEqual(['3@lid']);
  });

  it('ignores other sessions, and tells once a frame whatever comes', async () => {
    const { world, store, told } = await setUp();
    await world.clock.advance(100);
    const before = [told(), store.get()] as const;
    world.tell('message', textMessage('z', { timestamp: T }), 'sess_other');
    await world.clock.advance(100);
    expect([told(), store.get()]).toEqual(before);
    for (let i = 0; i < 500; i++) world.tell('message', textMessage(`m${i}`, { timestamp: T + i }));
    await world.clock.advance(16);
    expect(told()).toBe(before[0] + 1);
    expect(store.get().chats[0]!.unreadCount).toBe(500);
  });
});
