import { describe, expect, it } from 'vitest';
import { textMessage } from '../testing/event-builder.js';
import { json, problem } from '../testing/fetch-double.js';
import { buildChat, buildMessage, LiveWorld } from '../testing/live-world.js';
import { liveTimeline } from './index.js';

const CHAT = '111@lid';

async function setUp(
  habits?: 'production' | 'wagate',
  messages = [buildMessage(3), buildMessage(2), buildMessage(1)],
) {
  const world = new LiveWorld(habits);
  world.chats = [buildChat(CHAT, { aliases: [CHAT, '62811@s.whatsapp.net'] })];
  world.messages = { [CHAT]: messages };
  const store = liveTimeline(world.gateway, 'sess_1', CHAT);
  let told = 0;
  store.subscribe(() => told++);
  await world.clock.advance(100);
  const row = (id: string) => store.get().messages.find(({ waMessageId }) => waMessageId === id)!;
  return {
    world,
    store,
    row,
    told: () => told,
    ids: () => store.get().messages.map(({ waMessageId }) => waMessageId),
  };
}

const at = (second: number) => 1_600_000_000_000 + second * 1_000;

describe('a timeline', () => {
  it('shows stored messages oldest first, adds what arrives under either address, once', async () => {
    const { world, store, ids } = await setUp();
    expect(store.get()).toMatchObject({ phase: 'ready', more: false });
    expect(ids()).toEqual(['w1', 'w2', 'w3']);
    const first = store.get().messages[0];
    world.tell(
      'message',
      textMessage('new', { chatJid: '62811@s.whatsapp.net', timestamp: at(9), pushName: 'Ann' }),
    );
    world.tell('message', textMessage('new', { chatJid: CHAT, timestamp: at(9) }));
    world.tell('message', textMessage('else', { chatJid: '5@g.us', timestamp: at(9) }));
    world.tell('message', textMessage('else', { timestamp: at(9) }), 'sess_other');
    expect(ids()).toEqual(['w1', 'w2', 'w3', 'new']);
    expect(store.get().messages[3]).toMatchObject({
      senderName: 'Ann',
      direction: 'in',
      key: 'new',
      reactions: [],
    });
    expect(store.get().messages[0]).toBe(first);
  });

  it('finds the older messages that a history brought to a chat that had begun', async () => {
    const { world, store, ids } = await setUp('wagate', [buildMessage(60)]);
    expect(store.get().more).toBe(false);
    world.messages[CHAT] = Array.from({ length: 60 }, (_, at) => buildMessage(60 - at));
    world.tell('chat.update', { chatJid: CHAT, change: 'history' });
    await world.clock.advance(100);
    expect(ids()).toHaveLength(50);
    expect(store.get().more).toBe(true);
    await store.loadOlder();
    expect(ids()).toEqual(Array.from({ length: 60 }, (_, at) => `w${at + 1}`));
  });

  it('keeps the gateway’s order within a second, whatever came first', async () => {
    const { world, store, ids } = await setUp('wagate', []);
    world.tell('message', textMessage('w3', { timestamp: at(5) }));
    expect(ids()).toEqual(['w3']);
    world.messages[CHAT] = [4, 3, 2, 1].map((n) => buildMessage(n, { timestamp: at(5) }));
    await store.refresh();
    expect(ids()).toEqual(['w1', 'w2', 'w3', 'w4']);
    world.tell('message', textMessage('w5', { timestamp: at(5) }));
    world.tell('message', textMessage('w6', { timestamp: at(5) }));
    expect(ids()).toEqual(['w1', 'w2', 'w3', 'w4', 'w5', 'w6']);
  });

  it('loads older pages once each, in order', async () => {
    const all = Array.from({ length: 120 }, (_, i) =>
      buildMessage(120 - i, { timestamp: at(Math.floor((120 - i) / 7)) }),
    );
    const { store, ids } = await setUp('wagate', all);
    expect(ids()).toHaveLength(50);
    expect(store.get().more).toBe(true);
    await Promise.all([store.loadOlder(), store.loadOlder()]);
    expect(ids()).toHaveLength(100);
    await store.loadOlder();
    await store.loadOlder();
    expect(ids()).toEqual(Array.from({ length: 120 }, (_, i) => `w${i + 1}`));
    expect(store.get().more).toBe(false);
  });

  it('leaves no hole when an older page comes after a wide gap was read', async () => {
    const numbered = (last: number) => Array.from({ length: last }, (_, i) => buildMessage(last - i));
    const { world, store, ids } = await setUp('wagate', numbered(200));
    let late = (_page: Response) => {};
    const waits = [new Promise<Response>((resolve) => (late = resolve))];
    world.fetch.respond(({ query }) => (query.cursor === buildMessage(151).id ? waits.shift() : undefined));
    const older = store.loadOlder();
    world.messages[CHAT] = numbered(800);
    await store.refresh();
    expect(ids()[0]).toBe('w501');
    late(json({ data: numbered(150).slice(0, 50), nextCursor: buildMessage(101).id }));
    await older;
    expect(ids()).toEqual(Array.from({ length: 350 }, (_, i) => `w${i + 451}`));
    expect(store.get()).toMatchObject({ more: true, loadingOlder: false });
  });

  it('raises a status and never lowers it', async () => {
    const { world, row } = await setUp('wagate', [
      buildMessage(1, { fromMe: true, direction: 'out', status: 'sent' }),
    ]);
    const receipt = (status: 'delivered' | 'read' | 'played' | 'failed') =>
      world.tell('message.status', { chatJid: CHAT, messageIds: ['w1'], status, timestamp: 1 });
    receipt('read');
    receipt('delivered');
    receipt('failed');
    expect(row('w1').status).toBe('read');
    receipt('played');
    expect(row('w1').status).toBe('played');
  });

  it('shows that a message arrived after all', async () => {
    const { world, row } = await setUp('wagate', [
      buildMessage(1, { fromMe: true, direction: 'out', status: 'failed' }),
    ]);
    const told = (status: 'sent' | 'delivered' | 'failed') =>
      world.tell('message.status', { chatJid: CHAT, messageIds: ['w1'], status, timestamp: 1 });
    told('sent');
    expect(row('w1').status).toBe('sent');
    told('failed');
    expect(row('w1').status).toBe('failed');
    told('delivered');
    told('failed');
    expect(row('w1').status).toBe('delivered');
  });

  it('keeps messages of two people with one id apart, and what is said of each', async () => {
    const GROUP = '7@g.us';
    const world = new LiveWorld('wagate');
    world.chats = [buildChat(GROUP, { type: 'group' })];
    const stored = (n: number, senderLid: string, more = {}) =>
      buildMessage(n, { waMessageId: 'X', chatJid: GROUP, senderLid, body: senderLid, ...more });
    world.messages = { [GROUP]: [stored(1, '1@lid')] };
    const store = liveTimeline(world.gateway, 'sess_1', GROUP);
    store.subscribe(() => {});
    await world.clock.advance(100);
    const told = (id: string, senderLid: string, more = {}) =>
      textMessage(id, { chatJid: GROUP, senderLid, body: senderLid, timestamp: at(9), ...more });
    // Comes before its message, and the other is there.
    world.tell(
      'message.reaction',
      told('r', '3@lid', { targetId: 'X', targetSender: '2@lid', reaction: '👍' }),
    );
    world.tell('message', told('X', '2@lid'));
    world.tell('message', told('X', '2@lid'));
    world.tell(
      'message.edited',
      told('e', '1@lid', { targetId: 'X', targetSender: '1@lid', body: 'better' }),
    );
    const rows = () =>
      store.get().messages.map(({ body, reactions, deleted }) => [body, reactions.length, deleted]);
    expect(rows()).toEqual([
      ['better', 0, false],
      ['2@lid', 1, false],
    ]);
    expect(new Set(store.get().messages.map(({ key }) => key)).size).toBe(2);
    world.messages[GROUP] = [
      stored(2, '2@lid', { timestamp: at(9) }),
      stored(1, '1@lid', { body: 'better', edited: true }),
    ];
    await store.refresh();
    world.tell('message.revoked', told('d', '2@lid', { targetId: 'X', targetSender: '2@lid' }));
    expect(rows()).toEqual([
      ['better', 0, false],
      ['2@lid', 1, true],
    ]);
    // A plain gateway does not say whose it is: the oldest, where none is ours.
    world.tell('message.revoked', told('d', '1@lid', { targetId: 'X' }));
    expect(rows().map(([, , deleted]) => deleted)).toEqual([true, true]);
  });

  it('keeps who deleted a message, also when it is read again', async () => {
    const { world, store, row } = await setUp('wagate', []);
    world.tell('message', textMessage('a', { timestamp: 1 }));
    world.tell('message.revoked', textMessage('x', { targetId: 'a', senderLid: '7@lid', pushName: 'Ben' }));
    expect(row('a')).toMatchObject({
      deleted: true,
      deletedBy: { fromMe: false, senderLid: '7@lid', senderName: 'Ben' },
    });
    world.messages[CHAT] = [buildMessage(1, { waMessageId: 'a', deleted: true })];
    await store.refresh();
    expect(row('a')).toMatchObject({ deleted: true, deletedBy: { senderLid: '7@lid' } });
  });

  it('takes edits, revokes, reactions and votes that come before their message', async () => {
    const { world, row } = await setUp('wagate', []);
    world.tell('message.edited', textMessage('e2', { targetId: 'a', body: 'second', timestamp: 20 }));
    world.tell('message.edited', textMessage('e1', { targetId: 'a', body: 'first', timestamp: 10 }));
    world.tell(
      'message.reaction',
      textMessage('r1', { targetId: 'a', reaction: '👍', senderLid: '5@lid', timestamp: 5 }),
    );
    world.tell('message.status', { chatJid: CHAT, messageIds: ['a'], status: 'read', timestamp: 1 });
    world.tell('message.revoked', textMessage('x', { targetId: 'b', type: 'revoke' }));
    world.tell(
      'poll.vote',
      textMessage('v', { targetId: 'p', type: 'poll_vote', selectedOptions: ['Tea'], senderLid: '5@lid' }),
    );
    world.tell('message', textMessage('a', { timestamp: 1 }));
    world.tell('message', textMessage('b', { timestamp: 2 }));
    world.tell(
      'message',
      textMessage('p', {
        timestamp: 3,
        type: 'poll',
        poll: { name: '?', options: ['Tea', 'Milk'], selectableCount: 1 },
      }),
    );
    expect(row('a')).toMatchObject({
      body: 'second',
      edited: true,
      status: 'read',
      reactions: [{ emoji: '👍' }],
    });
    expect(row('b').deleted).toBe(true);
    expect(row('p').poll).toMatchObject({
      options: [
        { text: 'Tea', votes: 1 },
        { text: 'Milk', votes: 0 },
      ],
      totalVotes: 1,
    });
  });

  it('keeps an edit of what stood for a message, with whom it mentions', async () => {
    const { world, row } = await setUp();
    const mentions = { '5@lid': { pushName: 'Ann' } };
    for (const type of ['waiting', 'unknown', 'phone_only'])
      world.tell('message', textMessage('a', { type }));
    expect(row('a').type).toBe('unknown');
    world.tell('message.edited', textMessage('e', { targetId: 'a', body: 'hi @5', mentions }));
    const edited = { body: 'hi @5', edited: true, mentions: ['5@lid'], mentionNames: { '5@lid': 'Ann' } };
    expect(row('a')).toMatchObject(edited);
    world.tell('message', textMessage('a', { type: 'text', body: 'hi @5', mentions }));
    expect(row('a')).toMatchObject({ ...edited, type: 'text' });
  });

  it('calls people in what events tell as the gateway calls them in what it has stored', async () => {
    const stored = buildMessage(1, { senderLid: '5@lid', senderName: 'Ann at the bank' });
    const unnamed = buildMessage(2, { senderLid: '6@lid', senderName: '+6282' });
    const { world, row } = await setUp('wagate', [unnamed, stored]);
    const who = { senderLid: '5:2@lid', pushName: 'Annie' };
    const quoted = { quotedMessageId: 'old', quotedSenderLid: '5@lid', quotedBody: 'q' };
    world.tell('message', textMessage('a', { ...who, ...quoted }));
    world.tell('message.reaction', textMessage('r', { ...who, targetId: 'a', reaction: '👍' }));
    world.tell('message.revoked', textMessage('v', { ...who, targetId: 'w1', type: 'revoke' }));
    world.tell('message', textMessage('b', { senderLid: '6@lid', pushName: 'Ben' }));
    const senderName = 'Ann at the bank';
    expect(row('b')).toMatchObject({ senderName: 'Ben' });
    expect(row('a')).toMatchObject({ senderName, quoted: { senderName }, reactions: [{ senderName }] });
    expect(row('w1').deletedBy).toMatchObject({ senderName });
  });

  it('has one reaction of a person, whichever address is given, and removes it when it is empty', async () => {
    const { world, row } = await setUp();
    const react = (reaction: string, timestamp: number, who: object) =>
      world.tell(
        'message.reaction',
        textMessage(`r${timestamp}`, { targetId: 'w1', reaction, timestamp, ...who }),
      );
    react('👍', 1, { senderLid: '5@lid', senderJid: '62:3@s.whatsapp.net' });
    react('❤️', 2, { senderJid: '62@s.whatsapp.net' });
    react('😀', 3, { fromMe: true });
    expect(row('w1').reactions.map(({ emoji }) => emoji)).toEqual(['❤️', '😀']);
    react('', 5, { senderLid: '5@lid', senderJid: '62@s.whatsapp.net' });
    react('👎', 4, { senderJid: '62@s.whatsapp.net' });
    expect(row('w1').reactions.map(({ emoji }) => emoji)).toEqual(['😀']);
  });

  it('counts the last vote of a person, and the recap over all', async () => {
    const poll = {
      name: '?',
      options: [
        {
          text: 'Tea',
          votes: 2,
          voters: [
            { lid: '5@lid', fromMe: false },
            { lid: '6@lid', fromMe: false },
          ],
        },
        { text: 'Milk', votes: 0 },
      ],
      selectableCount: 1,
      totalVotes: 2,
    };
    const { world, row } = await setUp('wagate', [buildMessage(1, { type: 'poll', poll })]);
    const votes = () => row('w1').poll!.options.map((option) => option.votes);
    const vote = (options: string[] | undefined, timestamp: number) =>
      world.tell(
        'poll.vote',
        textMessage('v', { targetId: 'w1', selectedOptions: options, senderLid: '5@lid', timestamp }),
      );
    vote(['Milk'], 2);
    expect(votes()).toEqual([1, 1]);
    vote(['Tea'], 1);
    vote(undefined, 9);
    expect(votes()).toEqual([1, 1]);
    vote([], 3);
    expect(votes()).toEqual([1, 0]);
    expect(row('w1').poll!.totalVotes).toBe(1);
    // Within one second the last that is told counts.
    vote(['Milk'], 3);
    expect(votes()).toEqual([1, 1]);
    expect(row('w1').poll!.totalVotes).toBe(2);
    world.tell('poll.recap', {
      pollMessageId: 'w1',
      chatJid: CHAT,
      name: '?',
      endTime: 1,
      hideVotes: true,
      selectableCount: 1,
      totalVotes: 9,
      options: [
        { option: 'Tea', count: 7 },
        { option: 'Milk', count: 2 },
      ],
    });
    expect(votes()).toEqual([7, 2]);
  });

  it('takes apart the JSON that a plain gateway stores for what has no text, and no text that looks like it', async () => {
    const dump = (more: object) => JSON.stringify({ waMessageId: 'w1', chatJid: CHAT, ...more });
    const location = { latitude: 1, longitude: 2, name: 'Here' };
    const { row } = await setUp('production', [
      buildMessage(4, { type: 'image', hasMedia: true, body: '{"waMessageId":"other","body":"x"}' }),
      buildMessage(3, { body: dump({ body: 'trick' }) }),
      buildMessage(2, {
        type: 'poll',
        body: JSON.stringify({ waMessageId: 'w2', poll: { name: '?', options: ['A'], selectableCount: 1 } }),
      }),
      buildMessage(1, { type: 'location', body: dump({ location }) }),
    ]);
    expect(row('w1')).toMatchObject({ location, body: undefined });
    expect(row('w2').poll).toMatchObject({ name: '?', options: [{ text: 'A', votes: 0 }] });
    expect(row('w3').body).toContain('trick');
    expect(row('w4').body).toContain('other');
  });

  it('reads over REST after a gap until it meets what it has, and lets go of what is too far behind', async () => {
    const { world, ids, store } = await setUp('production');
    world.double.cut('close');
    world.messages[CHAT] = Array.from({ length: 80 }, (_, i) => buildMessage(80 - i));
    await world.clock.advance(10_000);
    expect(ids()).toEqual(Array.from({ length: 80 }, (_, i) => `w${i + 1}`));
    expect(store.get().more).toBe(false);
    world.messages[CHAT] = Array.from({ length: 1_000 }, (_, i) => buildMessage(1_000 - i));
    await store.refresh();
    expect(ids()).toHaveLength(300);
    expect(store.get().more).toBe(true);
    await store.loadOlder();
    expect(ids()).toEqual(Array.from({ length: 350 }, (_, i) => `w${i + 651}`));
  });

  it('is not taken in by a message that uses an old id: what came between is read all the same', async () => {
    const { world, ids, store } = await setUp();
    const again = buildMessage(80, { waMessageId: 'w2', fromMe: true, direction: 'out' });
    world.messages[CHAT] = [again, ...Array.from({ length: 79 }, (_, i) => buildMessage(79 - i))];
    await store.refresh();
    expect(ids()).toEqual([...Array.from({ length: 79 }, (_, i) => `w${i + 1}`), 'w2']);
  });

  it('takes an event that is not made as it should be for a reason to read again', async () => {
    const { world, ids } = await setUp();
    world.messages[CHAT]!.unshift(buildMessage(4));
    world.tell('message.status', { chatJid: CHAT, status: 'read' } as never);
    world.tell('message', { chatJid: 7 } as never);
    await world.clock.advance(100);
    expect(ids()).toEqual(['w1', 'w2', 'w3', 'w4']);
  });

  it('opens a conversation that has not begun', async () => {
    const world = new LiveWorld();
    const store = liveTimeline(world.gateway, 'sess_1', '62877@s.whatsapp.net');
    store.subscribe(() => {});
    await world.clock.advance(100);
    expect(store.get()).toMatchObject({ phase: 'ready', messages: [], more: false });
  });

  it('takes 500 events in one notification and leaves earlier snapshots alone', async () => {
    const { world, store, told } = await setUp();
    await world.clock.advance(100);
    const before = store.get().messages;
    const calls = told();
    for (let i = 0; i < 500; i++) world.tell('message', textMessage(`n${i}`, { timestamp: at(10 + i) }));
    await world.clock.advance(16);
    expect(told()).toBe(calls + 1);
    expect(before).toHaveLength(3);
    expect(store.get().messages).toHaveLength(503);
  });
});

describe('sending from a timeline', () => {
  const answer = (
    world: LiveWorld,
    respond: (body: Record<string, unknown>, key: string) => Response | Promise<Response>,
  ) =>
    world.fetch.respond(({ method, path, body, headers }) =>
      method === 'POST' && path.endsWith('/messages')
        ? respond(body as never, headers['idempotency-key']!)
        : undefined,
    );

  it('shows the message at once and keeps its row through the answer and late receipts', async () => {
    const { world, store, row } = await setUp('production');
    let finish = () => {};
    answer(
      world,
      () =>
        new Promise(
          (resolve) =>
            (finish = () =>
              resolve(
                Response.json({ mode: 'sync', status: 'sent', waMessageId: 'sent1', timestamp: at(99) }),
              )),
        ),
    );
    const sent = store.send({ type: 'text', text: 'hi' });
    const pending = store.get().messages.at(-1)!;
    expect(pending).toMatchObject({ pending: true, status: 'pending', body: 'hi', fromMe: true });
    world.tell('message', textMessage('in', { timestamp: world.clock.now() + 1_000_000 }));
    expect(store.get().messages.at(-1)).toBe(pending);
    world.tell('message.status', { chatJid: CHAT, messageIds: ['sent1'], status: 'delivered', timestamp: 1 });
    await world.clock.advance(1);
    finish();
    const final = await sent;
    expect(final).toMatchObject({
      key: pending.key,
      waMessageId: 'sent1',
      status: 'delivered',
      timestamp: at(99),
    });
    expect(final.pending).toBeUndefined();
    expect(row('sent1')).toBe(final);
    expect(store.get().messages.filter(({ body }) => body === 'hi')).toHaveLength(1);
    world.messages[CHAT]!.unshift(
      buildMessage(9, { waMessageId: 'sent1', body: 'hi', fromMe: true, direction: 'out', status: 'sent' }),
    );
    await store.refresh();
    expect(row('sent1')).toMatchObject({ key: pending.key, id: buildMessage(9).id, status: 'delivered' });
  });

  it('puts what can be read now in the place of what stood for it, once', async () => {
    const { world, store } = await setUp('wagate');
    const shown = () => store.get().messages.at(-1);
    const tell = (more: object) =>
      world.tell('message', textMessage('late1', { timestamp: at(99), ...more }));
    tell({ type: 'waiting', body: undefined });
    expect(shown()).toMatchObject({ waMessageId: 'late1', type: 'waiting' });
    const { length } = store.get().messages;
    tell({ type: 'list', body: 'here it is', parts: { text: 'here it is', footer: 'STOP' } });
    expect(shown()).toMatchObject({ type: 'list', body: 'here it is', parts: { footer: 'STOP' } });
    tell({ type: 'waiting', body: undefined });
    expect(shown()).toMatchObject({ type: 'list', body: 'here it is' });
    world.tell('message.edited', {
      ...textMessage('e1'),
      targetId: 'late1',
      body: 'changed',
      timestamp: at(100),
    });
    expect(shown()).toMatchObject({ body: 'changed', edited: true, parts: undefined });
    expect(store.get().messages).toHaveLength(length);
  });

  it('never shows it twice when the event is faster than the answer', async () => {
    const { world, store } = await setUp('wagate');
    let finish = () => {};
    answer(
      world,
      () =>
        new Promise(
          (resolve) =>
            (finish = () =>
              resolve(Response.json({ mode: 'sync', waMessageId: 'sent1', timestamp: at(99) }))),
        ),
    );
    const sent = store.send({ type: 'text', text: 'hi' });
    await world.clock.advance(1);
    world.tell('message.from_me', textMessage('sent1', { fromMe: true, body: 'hi', timestamp: at(99) }));
    world.tell('message.from_me', textMessage('phone', { fromMe: true, body: 'hi', timestamp: at(98) }));
    world.tell(
      'message.from_me',
      textMessage('other', { fromMe: true, body: 'something else', timestamp: at(97) }),
    );
    expect(
      store
        .get()
        .messages.map(({ body }) => body)
        .slice(3),
    ).toEqual(['something else', 'hi']);
    finish();
    await sent;
    expect(
      store
        .get()
        .messages.map(({ waMessageId }) => waMessageId)
        .slice(3),
    ).toEqual(['other', 'phone', 'sent1']);
  });

  it('keeps a failure in its row; what perhaps arrived is sent again under the same key, what surely failed under a new one', async () => {
    const { world, store } = await setUp();
    const keys: string[] = [];
    const replies = [
      () => problem(400, 'validation_error'),
      () => problem(503, 'gateway_unavailable'),
      () => problem(503, 'gateway_unavailable'),
      () => problem(503, 'gateway_unavailable'),
      () => problem(503, 'gateway_unavailable'),
      () => Response.json({ mode: 'sync', waMessageId: 'ok', timestamp: at(50) }),
    ];
    answer(world, (_, key) => {
      keys.push(key);
      return replies.shift()!();
    });
    const failed = await store.send({ type: 'text', text: 'hi' });
    expect(failed).toMatchObject({ status: 'failed', pending: false, failure: { code: 'validation_error' } });
    expect(store.get().messages.at(-1)).toBe(failed);
    const again = store.retry(failed.key);
    expect(store.get().messages.at(-1)).toMatchObject({ key: failed.key, pending: true, failure: undefined });
    await world.clock.advance(60_000);
    expect((await again)!.failure?.code).toBe('gateway_unavailable');
    const sent = await store.retry(failed.key);
    expect(sent).toMatchObject({ key: failed.key, waMessageId: 'ok', status: 'sent' });
    expect(new Set(keys).size).toBe(2);
    expect(new Set(keys.slice(1)).size).toBe(1);
    expect(await store.retry(failed.key)).toBeUndefined();
  });

  it('is pending until it is sent, where the gateway says that it will send it', async () => {
    const { world, store, row } = await setUp();
    answer(world, () =>
      Response.json(
        { mode: 'async', status: 'sending', waMessageId: 'late', timestamp: at(50) },
        { status: 202 },
      ),
    );
    expect(await store.send({ type: 'text', text: 'hi' })).toMatchObject({
      waMessageId: 'late',
      status: 'pending',
    });
    expect(row('late').pending).toBeUndefined();
    world.tell('message.status', { chatJid: CHAT, messageIds: ['late'], status: 'sent', timestamp: 1 });
    expect(row('late').status).toBe('sent');
  });

  it('is one row with the failed message that the gateway keeps, and is sent again with the same key', async () => {
    const { world, store, row } = await setUp('wagate');
    const keys: string[] = [];
    answer(world, (_, key) => {
      keys.push(key);
      if (keys.length === 1) {
        world.tell('message.from_me', textMessage('kept', { fromMe: true, body: 'hi', timestamp: at(50) }));
        return problem(500, 'internal', { reason: 'send_failed', waMessageId: 'kept' });
      }
      return Response.json({ mode: 'sync', status: 'sent', waMessageId: 'kept', timestamp: at(50) });
    });
    const count = () => store.get().messages.filter(({ body }) => body === 'hi').length;
    const failed = await store.send({ type: 'text', text: 'hi' });
    expect(failed).toMatchObject({
      waMessageId: 'kept',
      status: 'failed',
      failure: { code: 'send_failed', messageId: 'kept' },
    });
    expect(count()).toBe(1);
    world.messages[CHAT]!.unshift(
      buildMessage(9, { waMessageId: 'kept', body: 'hi', fromMe: true, direction: 'out', status: 'failed' }),
    );
    await store.refresh();
    expect(row('kept')).toMatchObject({ key: failed.key, failure: { code: 'send_failed' } });
    const sent = await store.retry(failed.key);
    expect(sent).toMatchObject({ key: failed.key, waMessageId: 'kept', status: 'sent' });
    expect(sent!.failure).toBeUndefined();
    expect(sent!.pending).toBeUndefined();
    expect(count()).toBe(1);
    expect(new Set(keys).size).toBe(1);
  });

  it('has not failed any more once a receipt has come', async () => {
    const { world, store, row } = await setUp('wagate');
    answer(world, () => problem(500, 'internal', { reason: 'send_failed', waMessageId: 'kept' }));
    await store.send({ type: 'text', text: 'hi' });
    world.tell('message.status', { chatJid: CHAT, messageIds: ['kept'], status: 'delivered', timestamp: 1 });
    expect(row('kept')).toMatchObject({ status: 'delivered' });
    expect(row('kept').failure).toBeUndefined();
  });

  it('removes a failed row on demand, and no other', async () => {
    const { world, store } = await setUp();
    answer(world, () => problem(400, 'validation_error'));
    const failed = await store.send({ type: 'text', text: 'hi' });
    store.discard('w1');
    store.discard(failed.key);
    expect(store.get().messages.map(({ waMessageId }) => waMessageId)).toEqual(['w1', 'w2', 'w3']);
  });

  it('shows what anybody does through the same gateway, of which a plain one makes no event', async () => {
    const { world, row } = await setUp('production');
    answer(world, () =>
      Response.json({ mode: 'sync', status: 'sent', waMessageId: 'api', timestamp: at(60) }),
    );
    await world.gateway.messages.send('sess_1', {
      type: 'text',
      to: '62811@s.whatsapp.net',
      text: 'by alias',
    });
    expect(row('api')).toMatchObject({ body: 'by alias', status: 'sent', fromMe: true });
    world.fetch.respond(({ path }) =>
      path.includes('/messages/') ? Response.json({ mode: 'sync' }) : undefined,
    );
    await world.gateway.messages.edit('sess_1', 'api', { chat: CHAT, text: 'edited' });
    await world.gateway.messages.react('sess_1', 'w1', { chat: CHAT, emoji: '👍' });
    await world.gateway.messages.revoke('sess_1', 'w2', { chat: CHAT });
    expect(row('api')).toMatchObject({ body: 'edited', edited: true });
    expect(row('w1').reactions).toMatchObject([{ emoji: '👍', fromMe: true }]);
    expect(row('w2').deleted).toBe(true);
    await world.gateway.messages.unreact('sess_1', 'w1', { chat: CHAT });
    expect(row('w1').reactions).toEqual([]);
  });
});
