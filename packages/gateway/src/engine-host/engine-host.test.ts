import type { EngineMessage } from '@wagate/engine';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeStores } from '../testing/stores.js';
import { type FakeSession, text } from '../testing-engine/fake-engine.js';
import { OTHER_ORG, principal, Rig } from '../testing-engine/rig.js';

type Row = Record<string, unknown>;

const PHONE = '4915111111111@s.whatsapp.net';
const LID = '77001122@lid';
const GROUP = '120363000000000001@g.us';

describeStores('what an engine tells', (stores) => {
  let rig: Rig;
  let id: string;
  let phone: FakeSession;
  beforeEach(async () => {
    rig = await Rig.open(await stores.migrated());
    ({ id, phone } = await rig.workingSession());
  });
  afterEach(async () => {
    expect(rig.errors).toEqual([]);
    await rig.close();
  });

  const list = async (path: string) =>
    (await rig.call<{ data: Row[] }>('GET', `/sessions/${id}${path}`)).body.data;
  const chats = () => list('/chats');
  const messages = (chat: string) => list(`/chats/${encodeURIComponent(chat)}/messages`);
  const told = async () =>
    (await rig.events(id)).filter(({ type }) => !type.startsWith('session.') && !type.startsWith('auth.'));
  const changing = (content: EngineMessage['content'], more: Partial<EngineMessage> = {}) =>
    phone.deliver({ content, ...more });

  it('stores a message once, however often it comes, and tells of it once', async () => {
    const message = text({ id: 'A1', pushName: 'Ann', content: { type: 'text', text: 'hi' } });
    await phone.commit({ type: 'message', message }, { type: 'message', message });
    await phone.commit({ type: 'message', message });
    expect(await chats()).toMatchObject([
      {
        jid: PHONE,
        type: 'dm',
        name: 'Ann',
        unreadCount: 1,
        lastMessageAt: message.timestamp,
        lastMessage: { waMessageId: 'A1', type: 'text', body: 'hi', fromMe: false },
      },
    ]);
    expect(await messages(PHONE)).toMatchObject([
      { waMessageId: 'A1', body: 'hi', direction: 'in', senderName: 'Ann', senderJid: PHONE },
    ]);
    expect(await told()).toMatchObject([
      {
        type: 'message',
        payload: { waMessageId: 'A1', body: 'hi', pushName: 'Ann', media: null, hasMedia: false },
      },
    ]);
  });

  it('keeps keys and events together: a commit that fails leaves neither', async () => {
    const bad = { type: 'message', message: { ...text({ id: 'BAD' }), content: { type: 'text', text: 5 } } };
    await expect(
      phone.host.commit({
        writes: [{ kind: 'pre-key', id: '1', value: new Uint8Array([1]) }],
        events: [
          { type: 'message', message: text({ id: 'OK' }) },
          { type: 'message' } as never,
          bad as never,
        ],
      }),
    ).rejects.toThrow();
    expect(await phone.host.read('pre-key', ['1'])).toEqual(new Map());
    expect(await chats()).toEqual([]);
    expect(await told()).toEqual([]);
  });

  it('applies commits in the order of the calls, and removes keys', async () => {
    const value = (n: number) => new Uint8Array([n]);
    const write = (n: number | null) =>
      phone.host.commit({ writes: [{ kind: 'k', id: 'a/b', value: n === null ? null : value(n) }] });
    await Promise.all([write(1), write(null), write(2), write(3)]);
    const stored = await phone.host.read('k', ['a/b', 'other']);
    expect([...stored].map(([key, bytes]) => [key, [...bytes]])).toEqual([['a/b', [3]]]);
    expect(await phone.host.list('k')).toEqual(['a/b']);
    await phone.host.commit({
      writes: [
        { kind: 'k', id: 'a/b', value: value(9) },
        { kind: 'k', id: 'a/b', value: null },
      ],
    });
    expect(await phone.host.list('k')).toEqual([]);
  });

  it('keeps one chat for one person, whichever address comes first', async () => {
    await phone.deliver({ id: 'P1', chatJid: PHONE, pushName: 'Ann' });
    await phone.deliver({ id: 'L1', chatJid: LID, timestamp: 1_749_999_001_000 });
    await changing({ type: 'reaction', targetId: 'P1', emoji: '👍' }, { id: 'R1', chatJid: PHONE });
    expect(await chats()).toHaveLength(2);
    await phone.deliver({ id: 'L2', chatJid: LID, chatAlt: PHONE, timestamp: 1_749_999_002_000 });
    expect(await chats()).toMatchObject([
      { jid: LID, aliases: [LID, PHONE], unreadCount: 3, lastMessage: { waMessageId: 'L2' }, name: 'Ann' },
    ]);
    for (const alias of [LID, PHONE]) {
      expect((await messages(alias)).map((message) => message.waMessageId)).toEqual(['L2', 'L1', 'P1']);
      const chat = await rig.call('GET', `/sessions/${id}/chats/${encodeURIComponent(alias)}`);
      expect(chat.body).toMatchObject({ jid: LID });
    }
    expect((await messages(LID))[2]).toMatchObject({ reactions: [{ emoji: '👍', senderName: 'Ann' }] });
    await phone.deliver({ id: 'P2', chatJid: PHONE, timestamp: 1_749_999_003_000 });
    expect(await chats()).toHaveLength(1);
    // The person who reacted by one address takes it back by the other.
    await changing(
      { type: 'reaction', targetId: 'P1', emoji: '' },
      { id: 'R2', chatJid: LID, timestamp: 1_749_999_004_000 },
    );
    expect((await messages(LID)).at(-1)).not.toHaveProperty('reactions');
    expect((await told()).filter(({ type }) => type === 'chat.update')).toMatchObject([
      { payload: { chatJid: LID, change: 'merged' } },
    ]);
  });

  it('gives a number to the person who has it now', async () => {
    await phone.commit({ type: 'contacts', contacts: [{ lid: LID, phoneJid: PHONE, name: 'Old' }] });
    await phone.commit({ type: 'contacts', contacts: [{ lid: '88@lid', phoneJid: PHONE, name: 'New' }] });
    await phone.deliver({ chatJid: PHONE });
    expect(await chats()).toMatchObject([{ jid: '88@lid', name: 'New' }]);
    await phone.deliver({ chatJid: LID });
    expect(await chats()).toMatchObject([{ jid: LID, name: 'Old', aliases: [LID] }, { jid: '88@lid' }]);
  });

  it('keeps what one organization knows of a person from another', async () => {
    await phone.commit({
      type: 'contacts',
      contacts: [{ lid: LID, phoneJid: PHONE, name: 'Secret friend' }],
    });
    rig.as('stranger', principal({ id: 'u2', userId: 'u2', organizationId: OTHER_ORG }));
    const other = await rig.workingSession('stranger');
    await other.phone.deliver({ chatJid: LID });
    const answer = await rig.call<{ data: Row[] }>('GET', `/sessions/${other.id}/chats`, { who: 'stranger' });
    expect(answer.body.data).toHaveLength(1);
    expect(JSON.stringify(answer.body)).not.toMatch(/Secret|4915111111111/);
  });

  it('edits, revokes and reacts, each once, and only as their author may', async () => {
    await phone.deliver({ id: 'M', content: { type: 'text', text: 'first' } });
    const edit = { type: 'edit', targetId: 'M', text: 'second' } as const;
    await changing(edit, { id: 'E1', timestamp: 1_749_999_010_000 });
    await changing(edit, { id: 'E1', timestamp: 1_749_999_010_000 });
    await changing({ ...edit, text: 'stale' }, { id: 'E0', timestamp: 1_749_999_005_000 });
    await changing({ ...edit, text: 'forged' }, { id: 'E2', fromMe: true, timestamp: 1_749_999_020_000 });
    await changing({ ...edit, text: 'forged' }, { id: 'E3', chatJid: '999999999@s.whatsapp.net' });
    expect(await messages(PHONE)).toMatchObject([{ body: 'second', edited: true, deleted: false }]);
    await changing({ type: 'reaction', targetId: 'M', emoji: '❤️' }, { id: 'R1', fromMe: true });
    expect(await messages(PHONE)).toMatchObject([{ reactions: [{ emoji: '❤️', fromMe: true }] }]);
    await changing({ type: 'revoke', targetId: 'M' }, { id: 'V1', timestamp: 1_749_999_030_000 });
    await changing({ ...edit, text: 'late' }, { id: 'E4', timestamp: 1_749_999_040_000 });
    expect(await messages(PHONE)).toMatchObject([{ deleted: true, body: 'second' }]);
    expect((await chats())[0]!.lastMessage).not.toHaveProperty('body');
    expect((await told()).map(({ type, payload }) => [type, payload.waMessageId, payload.targetId])).toEqual([
      ['message', 'M', undefined],
      ['message.edited', 'E1', 'M'],
      ['message.reaction', 'R1', 'M'],
      ['message.revoked', 'V1', 'M'],
    ]);
  });

  it('keeps edits, reactions, receipts and revokes that come before their message', async () => {
    await changing(
      { type: 'edit', targetId: 'M', text: 'second' },
      { id: 'E', timestamp: 1_749_999_010_000 },
    );
    await changing({ type: 'reaction', targetId: 'M', emoji: '👍' }, { id: 'R' });
    expect(await told()).toEqual([]);
    await phone.deliver({ id: 'M', content: { type: 'text', text: 'first' } });
    expect(await messages(PHONE)).toMatchObject([
      { body: 'second', edited: true, reactions: [{ emoji: '👍' }] },
    ]);
    await changing({ type: 'revoke', targetId: 'M2' }, { id: 'V' });
    await phone.commit({
      type: 'message-status',
      chatJid: PHONE,
      messageIds: ['M3'],
      status: 'read',
      timestamp: 1_749_999_011_000,
    });
    await phone.deliver({ id: 'M2' });
    await phone.deliver({ id: 'M3', fromMe: true });
    const [third, second] = await messages(PHONE);
    expect(third).toMatchObject({ waMessageId: 'M3', status: 'read' });
    expect(second).toMatchObject({ waMessageId: 'M2', deleted: true });
    expect((await told()).map(({ type }) => type)).toEqual([
      'message',
      'message.reaction',
      'message.edited',
      'message',
      'message.revoked',
      'message.from_me',
      'message.status',
    ]);
  });

  it('lets the author or an admin change a group’s message, by any of their addresses, and nobody else', async () => {
    const member = (n: number) => ({ senderJid: `49151000000${n}0@s.whatsapp.net` });
    await phone.commit({
      type: 'groups',
      groups: [
        {
          jid: GROUP,
          subject: 'Team',
          participants: [
            { phoneJid: member(1).senderJid, role: 'member' },
            { phoneJid: member(2).senderJid, role: 'member' },
            { phoneJid: member(3).senderJid, role: 'admin' },
          ],
        },
      ],
    });
    const inGroup = { chatJid: GROUP, chatKind: 'group' } as const;
    await phone.deliver({ ...inGroup, ...member(1), id: 'G1', pushName: 'One' });
    await phone.deliver({ ...inGroup, ...member(1), id: 'G2' });
    const revoke = (targetId: string) => ({ type: 'revoke', targetId }) as const;
    const edit = (textTo: string) => ({ type: 'edit', targetId: 'G1', text: textTo }) as const;
    await changing(revoke('G1'), { ...inGroup, ...member(2), id: 'V1' });
    await changing(edit('forged'), { ...inGroup, ...member(3), id: 'E1' });
    await changing(edit('mine'), { ...inGroup, ...member(1), senderLid: '555@lid', id: 'E2' });
    await changing(revoke('G2'), { ...inGroup, ...member(3), id: 'V2' });
    expect(await messages(GROUP)).toMatchObject([
      { waMessageId: 'G2', deleted: true },
      { waMessageId: 'G1', deleted: false, body: 'mine', senderLid: '555@lid', senderName: 'One' },
    ]);
    expect(await chats()).toMatchObject([{ jid: GROUP, name: 'Team', type: 'group' }]);
    const members = await list(`/groups/${GROUP}/members`);
    expect(members).toMatchObject([{ lid: '555@lid', name: 'One', role: 'member' }]);
    const contacts = await list('/contacts?source=group');
    expect(contacts).toMatchObject([{ lid: '555@lid', name: 'One', phoneNumber: '4915100000010' }]);
  });

  it('moves the status of own messages forwards only', async () => {
    await phone.deliver({ id: 'M', fromMe: true });
    const receipt = (status: 'sent' | 'delivered' | 'read', messageIds = ['M']) =>
      phone.commit({
        type: 'message-status',
        chatJid: LID,
        messageIds,
        status,
        timestamp: 1_749_999_009_000,
      });
    await receipt('read');
    await receipt('delivered');
    await receipt('read');
    await phone.commit({
      type: 'message-status',
      chatJid: PHONE,
      messageIds: ['M'],
      status: 'failed',
      timestamp: 1,
      error: 'no',
    });
    expect(await messages(PHONE)).toMatchObject([{ status: 'read' }]);
    expect((await told()).filter(({ type }) => type === 'message.status')).toMatchObject([
      { payload: { chatJid: PHONE, messageIds: ['M'], status: 'read' } },
    ]);
    await phone.deliver({ id: 'IN' });
    await receipt('read', ['IN']);
    expect((await messages(PHONE)).find((message) => message.waMessageId === 'IN')).not.toHaveProperty(
      'status',
    );
  });

  it('counts unread messages, and forgets them when read here or answered on the phone', async () => {
    for (let i = 0; i < 3; i++) await phone.deliver({ id: `U${i}` });
    expect(await chats()).toMatchObject([{ unreadCount: 3 }]);
    const path = `/sessions/${id}/chats/${encodeURIComponent(PHONE)}/read`;
    expect((await rig.call('POST', path)).body).toMatchObject({ unreadCount: 0 });
    await phone.deliver({ id: 'U4' });
    expect(await chats()).toMatchObject([{ unreadCount: 1 }]);
    await phone.deliver({ id: 'U5', fromMe: true });
    expect(await chats()).toMatchObject([{ unreadCount: 0 }]);
  });

  it('sends read receipts by itself when the session is set to, else when the chat is read', async () => {
    await phone.deliver({ id: 'A' });
    await rig.settled(() => phone.receipts.length === 1);
    const read = `/sessions/${id}/chats/${encodeURIComponent(PHONE)}/read`;
    await rig.call('POST', read);
    await rig.call('PATCH', `/sessions/${id}`, { body: { autoRead: false } });
    await phone.deliver({ id: 'B' });
    await phone.deliver({ id: 'C' });
    expect(phone.receipts).toEqual(['A']);
    await rig.call('POST', read);
    await rig.settled(() => phone.receipts.length > 1);
    expect(phone.receipts.sort()).toEqual(['A', 'B', 'C']);
  });

  it('takes history in without telling of it as new, and leaves what is newer', async () => {
    await phone.deliver({ id: 'LIVE', timestamp: 1_749_999_500_000, pushName: 'Ann' });
    const old = (n: number, more: Partial<EngineMessage> = {}) =>
      text({ id: `H${n}`, timestamp: 1_749_990_000_000 + n * 1000, ...more });
    const history = {
      type: 'history',
      chats: [
        { jid: PHONE, kind: 'dm', unreadCount: 7, pinned: true },
        { jid: '222@lid', kind: 'dm', unreadCount: 2, pinned: true, archived: true },
        { jid: GROUP, kind: 'group', lastMessageAt: 1_749_000_000_000 },
      ],
      contacts: [{ lid: '222@lid', phoneJid: '4915122222222@s.whatsapp.net', name: 'Bea' }],
      groups: [{ jid: GROUP, subject: 'Team', participants: [{ lid: '222@lid', role: 'admin' }] }],
      // Newest first, as phones send it.
      messages: [
        old(9, { chatJid: '4915122222222@s.whatsapp.net', id: 'B9' }),
        old(5, { content: { type: 'edit', targetId: 'H2', text: 'edited' }, id: 'HE' }),
        old(4, { fromMe: true, status: 'delivered' }),
        old(3, { content: { type: 'reaction', targetId: 'H1', emoji: '🎉' }, id: 'HR', fromMe: true }),
        old(2),
        old(1),
      ],
    } as const;
    const before = await told();
    await phone.commit(history as never);
    await phone.commit(history as never);
    expect(await chats()).toMatchObject([
      { jid: PHONE, unreadCount: 1, pinned: false, lastMessage: { waMessageId: 'LIVE' } },
      {
        jid: '222@lid',
        name: 'Bea',
        unreadCount: 2,
        pinned: true,
        archived: true,
        lastMessage: { waMessageId: 'B9' },
      },
      { jid: GROUP, name: 'Team', lastMessageAt: 1_749_000_000_000 },
    ]);
    expect(await messages(PHONE)).toMatchObject([
      { waMessageId: 'LIVE' },
      { waMessageId: 'H4', status: 'delivered' },
      { waMessageId: 'H2', body: 'edited', edited: true },
      { waMessageId: 'H1', reactions: [{ emoji: '🎉', fromMe: true }] },
    ]);
    expect((await told()).slice(before.length)).toMatchObject([
      { type: 'chat.update', payload: { change: 'history' } },
    ]);
    expect(await list('/groups')).toMatchObject([{ groupJid: GROUP, subject: 'Team', participantCount: 1 }]);
    const contact = await rig.call('GET', `/sessions/${id}/contacts/${encodeURIComponent('222@lid')}`);
    expect(contact.body).toMatchObject({ dm: true, groups: [{ jid: GROUP, role: 'admin' }] });
  });

  it('tells of groups, people and calls that change, and of nothing twice', async () => {
    const group = { jid: GROUP, subject: 'A', participants: [{ lid: '1@lid', role: 'member' as const }] };
    await phone.commit({ type: 'groups', groups: [group] });
    await phone.commit({ type: 'groups', groups: [{ jid: GROUP, subject: 'B' }] });
    const join = {
      type: 'group-participants',
      groupJid: GROUP,
      action: 'join',
      participants: ['2@lid'],
    } as const;
    await phone.commit(join, join, { ...join, action: 'promote' }, { ...join, action: 'leave' });
    const person = { type: 'contacts', contacts: [{ lid: '2@lid', pushName: 'Bo' }] } as const;
    await phone.commit(person as never, person as never);
    const call = { type: 'call', from: PHONE, callId: 'C1', timestamp: 5, isGroup: false } as const;
    await phone.commit(call, call);
    expect((await told()).map(({ type, payload }) => [type, payload])).toMatchObject([
      ['group.update', { groupJid: GROUP, subject: 'B' }],
      ['group.participant', { join: ['2@lid'] }],
      ['group.participant', { promote: ['2@lid'] }],
      ['group.participant', { leave: ['2@lid'] }],
      ['contact.update', { jid: '2@lid', pushName: 'Bo' }],
      ['call.incoming', { callId: 'C1', from: PHONE }],
    ]);
  });

  it.each([
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['10,000 characters', 'x'.repeat(10_000)],
    ['bidi controls and zero width', '\u202eevil\u202c\u200b\u2066a\u2069'],
    ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈'],
    ['quotes', `'; drop table messages; -- " \\ $1 ?`],
    ['line ends', 'a\r\nb\u2028c\u0085'],
  ])('keeps a text with %s as it is', async (_, body) => {
    await phone.deliver({ content: { type: 'text', text: body } });
    expect((await messages(PHONE))[0]!.body).toBe(body);
    expect((await told())[0]!.payload.body).toBe(body);
  });

  it('replaces what no text can hold, in the message and in the event alike', async () => {
    await phone.deliver({ pushName: 'a\0b', content: { type: 'text', text: 'nul \0 lone \ud800 \udc00!' } });
    const expected = 'nul \ufffd lone \ufffd \ufffd!';
    expect((await messages(PHONE))[0]!.body).toBe(expected);
    expect((await told())[0]!.payload).toMatchObject({ body: expected, pushName: 'a\ufffdb' });
  });

  it('keeps other kinds with what describes them', async () => {
    await phone.deliver({
      id: 'I',
      content: { type: 'image', caption: 'see', mimetype: 'image/png', size: 5 },
    });
    await phone.deliver({
      id: 'L',
      content: { type: 'location', latitude: 1.5, longitude: -2, name: 'Here' },
    });
    await phone.deliver({
      id: 'P',
      content: { type: 'poll', name: 'When?', options: ['a', 'b'], selectableCount: 1 },
    });
    await changing({ type: 'poll_vote', targetId: 'P', selectedOptions: ['b'] }, { id: 'W' });
    await phone.deliver({ id: 'X', content: { type: 'unsupported', kind: 'listMessage' } });
    expect((await messages(PHONE)).reverse()).toMatchObject([
      { type: 'image', body: 'see', hasMedia: true, media: { mimetype: 'image/png', size: 5 } },
      { type: 'location', location: { latitude: 1.5, longitude: -2, name: 'Here' } },
      {
        type: 'poll',
        body: 'When?',
        poll: { totalVotes: 1, options: [{ votes: 0 }, { text: 'b', votes: 1 }] },
      },
      { type: 'listMessage' },
    ]);
    expect((await told()).at(-2)).toMatchObject({ type: 'poll.vote', payload: { selectedOptions: ['b'] } });
  });
});
