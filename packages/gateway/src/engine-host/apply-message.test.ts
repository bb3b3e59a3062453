import { expect, it } from 'vitest';
import { text } from '../testing/domain/fake-engine.js';
import { describeLinked, PHONE } from '../testing/domain/linked.js';

describeLinked('a message that comes in', (linked) => {
  it('stores a message once, however often it comes, and tells of it once', async () => {
    const message = text({ id: 'A1', pushName: 'Ann', content: { type: 'text', text: 'hi' } });
    await linked.phone.commit({ type: 'message', message }, { type: 'message', message });
    await linked.phone.commit({ type: 'message', message });
    expect(await linked.chats()).toMatchObject([
      {
        jid: PHONE,
        type: 'dm',
        name: 'Ann',
        unreadCount: 1,
        lastMessageAt: message.timestamp,
        lastMessage: { waMessageId: 'A1', type: 'text', body: 'hi', fromMe: false },
      },
    ]);
    expect(await linked.messages(PHONE)).toMatchObject([
      { waMessageId: 'A1', body: 'hi', direction: 'in', senderName: 'Ann', senderJid: PHONE },
    ]);
    expect(await linked.told()).toMatchObject([
      {
        type: 'message',
        payload: { waMessageId: 'A1', body: 'hi', pushName: 'Ann', media: null, hasMedia: false },
      },
    ]);
  });

  it('keeps keys and events together: a commit that fails leaves neither', async () => {
    const bad = { type: 'message', message: { ...text({ id: 'BAD' }), content: { type: 'text', text: 5 } } };
    await expect(
      linked.phone.host.commit({
        writes: [{ kind: 'pre-key', id: '1', value: new Uint8Array([1]) }],
        events: [
          { type: 'message', message: text({ id: 'OK' }) },
          { type: 'message' } as never,
          bad as never,
        ],
      }),
    ).rejects.toThrow();
    expect(await linked.phone.host.read('pre-key', ['1'])).toEqual(new Map());
    expect(await linked.chats()).toEqual([]);
    expect(await linked.told()).toEqual([]);
  });

  it('applies commits in the order of the calls, and removes keys', async () => {
    const value = (n: number) => new Uint8Array([n]);
    const write = (n: number | null) =>
      linked.phone.host.commit({ writes: [{ kind: 'k', id: 'a/b', value: n === null ? null : value(n) }] });
    await Promise.all([write(1), write(null), write(2), write(3)]);
    const stored = await linked.phone.host.read('k', ['a/b', 'other']);
    expect([...stored].map(([key, bytes]) => [key, [...bytes]])).toEqual([['a/b', [3]]]);
    expect(await linked.phone.host.list('k')).toEqual(['a/b']);
    await linked.phone.host.commit({
      writes: [
        { kind: 'k', id: 'a/b', value: value(9) },
        { kind: 'k', id: 'a/b', value: null },
      ],
    });
    expect(await linked.phone.host.list('k')).toEqual([]);
  });

  it('counts unread messages, and forgets them when read here or answered on the phone', async () => {
    for (let i = 0; i < 3; i++) await linked.phone.deliver({ id: `U${i}` });
    expect(await linked.chats()).toMatchObject([{ unreadCount: 3 }]);
    const path = `/sessions/${linked.id}/chats/${encodeURIComponent(PHONE)}/read`;
    expect((await linked.rig.call('POST', path)).body).toMatchObject({ unreadCount: 0 });
    await linked.phone.deliver({ id: 'U4' });
    expect(await linked.chats()).toMatchObject([{ unreadCount: 1 }]);
    await linked.phone.deliver({ id: 'U5', fromMe: true });
    expect(await linked.chats()).toMatchObject([{ unreadCount: 0 }]);
  });

  it('sends read receipts by itself when the session is set to, else when the chat is read', async () => {
    await linked.phone.deliver({ id: 'A' });
    await linked.rig.settled(() => linked.phone.receipts.length === 1);
    const read = `/sessions/${linked.id}/chats/${encodeURIComponent(PHONE)}/read`;
    await linked.rig.call('POST', read);
    await linked.rig.call('PATCH', `/sessions/${linked.id}`, { body: { autoRead: false } });
    await linked.phone.deliver({ id: 'B' });
    await linked.phone.deliver({ id: 'C' });
    expect(linked.phone.receipts).toEqual(['A']);
    await linked.rig.call('POST', read);
    await linked.rig.settled(() => linked.phone.receipts.length > 1);
    expect(linked.phone.receipts.sort()).toEqual(['A', 'B', 'C']);
  });

  it('sends read receipts of what comes before its session is connected, once it is', async () => {
    const { phone, rig } = linked;
    phone.outcome = 'none';
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    await rig.settled(async () => (await rig.status(linked.id)) === 'starting');
    const tried = phone.connects.length;
    rig.clock.advance(1_000);
    await rig.settled(() => phone.connects.length > tried);
    await phone.deliver({ id: 'A' });
    await phone.deliver({ id: 'B' });
    // Whatever is done at once with what has come is over.
    for (let count = 0; count < 3; count++) await linked.chats();
    expect(phone.receipts).toEqual([]);
    phone.connected = true;
    phone.emit({ type: 'connected' });
    await rig.settled(() => phone.receipts.length === 2);
    expect(phone.receipts.sort()).toEqual(['A', 'B']);
  });

  it.each([
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['10,000 characters', 'x'.repeat(10_000)],
    ['bidi controls and zero width', '\u202eevil\u202c\u200b\u2066a\u2069'],
    ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈'],
    ['quotes', `'; drop table messages; -- " \\ $1 ?`],
    ['line ends', 'a\r\nb\u2028c\u0085'],
  ])('keeps a text with %s as it is', async (_, body) => {
    await linked.phone.deliver({ content: { type: 'text', text: body } });
    expect((await linked.messages(PHONE))[0]!.body).toBe(body);
    expect((await linked.told())[0]!.payload.body).toBe(body);
  });

  it('replaces what no text can hold, in the message and in the event alike', async () => {
    await linked.phone.deliver({
      pushName: 'a\0b',
      content: { type: 'text', text: 'nul \0 lone \ud800 \udc00!' },
    });
    const expected = 'nul \ufffd lone \ufffd \ufffd!';
    expect((await linked.messages(PHONE))[0]!.body).toBe(expected);
    expect((await linked.told())[0]!.payload).toMatchObject({ body: expected, pushName: 'a\ufffdb' });
  });

  it('keeps other kinds with what describes them', async () => {
    await linked.phone.deliver({
      id: 'I',
      content: { type: 'image', caption: 'see', mimetype: 'image/png', size: 5 },
    });
    await linked.phone.deliver({
      id: 'L',
      content: { type: 'location', latitude: 1.5, longitude: -2, name: 'Here' },
    });
    await linked.phone.deliver({
      id: 'P',
      content: { type: 'poll', name: 'When?', options: ['a', 'b'], selectableCount: 1 },
    });
    await linked.deliver({ type: 'poll_vote', targetId: 'P', selectedOptions: ['b'] }, { id: 'W' });
    await linked.phone.deliver({ id: 'X', content: { type: 'unsupported', kind: 'field 119' } });
    expect((await linked.messages(PHONE)).reverse()).toMatchObject([
      { type: 'image', body: 'see', hasMedia: true, media: { mimetype: 'image/png', size: 5 } },
      { type: 'location', location: { latitude: 1.5, longitude: -2, name: 'Here' } },
      {
        type: 'poll',
        body: 'When?',
        poll: { totalVotes: 1, options: [{ votes: 0 }, { text: 'b', votes: 1 }] },
      },
      { type: 'unknown' },
    ]);
    expect((await linked.told()).at(-2)).toMatchObject({
      type: 'poll.vote',
      payload: { selectedOptions: ['b'] },
    });
  });
});
