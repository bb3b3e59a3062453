import { expect, it } from 'vitest';
import { describeLinked, GROUP, LID, PHONE } from '../testing/domain/linked.js';

describeLinked('what changes a message', (linked) => {
  it('edits, revokes and reacts, each once, and only as their author may', async () => {
    await linked.phone.deliver({ id: 'M', content: { type: 'text', text: 'first' } });
    const edit = { type: 'edit', targetId: 'M', text: 'second' } as const;
    await linked.deliver(edit, { id: 'E1', timestamp: 1_749_999_010_000 });
    await linked.deliver(edit, { id: 'E1', timestamp: 1_749_999_010_000 });
    await linked.deliver({ ...edit, text: 'stale' }, { id: 'E0', timestamp: 1_749_999_005_000 });
    await linked.deliver(
      { ...edit, text: 'forged' },
      { id: 'E2', fromMe: true, timestamp: 1_749_999_020_000 },
    );
    await linked.deliver({ ...edit, text: 'forged' }, { id: 'E3', chatJid: '999999999@s.whatsapp.net' });
    expect(await linked.messages(PHONE)).toMatchObject([{ body: 'second', edited: true, deleted: false }]);
    await linked.deliver({ type: 'reaction', targetId: 'M', emoji: '❤️' }, { id: 'R1', fromMe: true });
    expect(await linked.messages(PHONE)).toMatchObject([{ reactions: [{ emoji: '❤️', fromMe: true }] }]);
    await linked.deliver({ type: 'revoke', targetId: 'M' }, { id: 'V1', timestamp: 1_749_999_030_000 });
    await linked.deliver({ ...edit, text: 'late' }, { id: 'E4', timestamp: 1_749_999_040_000 });
    expect(await linked.messages(PHONE)).toMatchObject([{ deleted: true, body: 'second' }]);
    expect((await linked.chats())[0]!.lastMessage).not.toHaveProperty('body');
    expect(
      (await linked.told()).map(({ type, payload }) => [type, payload.waMessageId, payload.targetId]),
    ).toEqual([
      ['message', 'M', undefined],
      ['message.edited', 'E1', 'M'],
      ['message.reaction', 'R1', 'M'],
      ['message.revoked', 'V1', 'M'],
    ]);
  });

  it('tells of a reaction by whom it is, as of a message', async () => {
    await linked.phone.deliver({ id: 'M', pushName: 'Ann' });
    await linked.deliver({ type: 'reaction', targetId: 'M', emoji: '❤️' }, { id: 'R1', pushName: 'Ann' });
    await linked.deliver({ type: 'reaction', targetId: 'M', emoji: '👍' }, { id: 'R2', fromMe: true });
    expect((await linked.told()).map(({ type, payload }) => [type, payload.pushName])).toEqual([
      ['message', 'Ann'],
      ['message.reaction', 'Ann'],
      ['message.reaction', undefined],
    ]);
  });

  it('keeps edits, reactions, receipts and revokes that come before their message', async () => {
    await linked.deliver(
      { type: 'edit', targetId: 'M', text: 'second' },
      { id: 'E', timestamp: 1_749_999_010_000 },
    );
    await linked.deliver({ type: 'reaction', targetId: 'M', emoji: '👍' }, { id: 'R' });
    expect(await linked.told()).toEqual([]);
    await linked.phone.deliver({ id: 'M', content: { type: 'text', text: 'first' } });
    expect(await linked.messages(PHONE)).toMatchObject([
      { body: 'second', edited: true, reactions: [{ emoji: '👍' }] },
    ]);
    await linked.deliver({ type: 'revoke', targetId: 'M2' }, { id: 'V' });
    await linked.phone.commit({
      type: 'message-status',
      chatJid: PHONE,
      messageIds: ['M3'],
      status: 'read',
      timestamp: 1_749_999_011_000,
    });
    await linked.phone.deliver({ id: 'M2' });
    await linked.phone.deliver({ id: 'M3', fromMe: true });
    const [third, second] = await linked.messages(PHONE);
    expect(third).toMatchObject({ waMessageId: 'M3', status: 'read' });
    expect(second).toMatchObject({ waMessageId: 'M2', deleted: true });
    expect((await linked.told()).map(({ type }) => type)).toEqual([
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
    await linked.phone.commit({
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
    await linked.phone.deliver({ ...inGroup, ...member(1), id: 'G1', pushName: 'One' });
    await linked.phone.deliver({ ...inGroup, ...member(1), id: 'G2' });
    const revoke = (targetId: string) => ({ type: 'revoke', targetId }) as const;
    const edit = (textTo: string) => ({ type: 'edit', targetId: 'G1', text: textTo }) as const;
    await linked.deliver(revoke('G1'), { ...inGroup, ...member(2), id: 'V1' });
    await linked.deliver(edit('forged'), { ...inGroup, ...member(3), id: 'E1' });
    await linked.deliver(edit('mine'), { ...inGroup, ...member(1), senderLid: '555@lid', id: 'E2' });
    await linked.deliver(revoke('G2'), { ...inGroup, ...member(3), id: 'V2' });
    expect(await linked.messages(GROUP)).toMatchObject([
      { waMessageId: 'G2', deleted: true },
      { waMessageId: 'G1', deleted: false, body: 'mine', senderLid: '555@lid', senderName: 'One' },
    ]);
    expect(await linked.chats()).toMatchObject([{ jid: GROUP, name: 'Team', type: 'group' }]);
    const members = await linked.list(`/groups/${GROUP}/members`);
    expect(members).toMatchObject([{ lid: '555@lid', name: 'One', role: 'member' }]);
    const contacts = await linked.list('/contacts?source=group');
    expect(contacts).toMatchObject([{ lid: '555@lid', name: 'One', phoneNumber: '4915100000010' }]);
  });

  it('edits what stands for a message, and keeps that when the message comes', async () => {
    await linked.deliver({ type: 'waiting' }, { id: 'M' });
    const edit = { type: 'edit' as const, targetId: 'M', text: 'second @4915111111111', mentions: [PHONE] };
    await linked.deliver(edit, { id: 'E', timestamp: 1_749_999_010_000 });
    await linked.deliver({ type: 'text', text: 'first' }, { id: 'M' });
    const words = { body: edit.text };
    expect(await linked.messages(PHONE)).toMatchObject([
      { ...words, type: 'text', edited: true, mentions: [PHONE] },
    ]);
    expect((await linked.list('/messages/search?q=second')).length).toBe(1);
    expect(await linked.list('/messages/search?q=first')).toEqual([]);
    expect((await linked.told()).map(({ payload }) => payload)).toMatchObject([
      { type: 'waiting' },
      { ...words, mentions: { [PHONE]: {} } },
      { ...words, type: 'text' },
    ]);
  });

  it('counts a vote that is opened only when its poll is there, and lets one that nobody can open change nothing', async () => {
    const vote = { type: 'poll_vote', targetId: 'P' } as const;
    const poll = { type: 'poll', name: '?', options: ['Tea', 'Milk'], selectableCount: 1 } as const;
    await linked.deliver(vote, { id: 'V' });
    await linked.deliver({ ...poll, options: [...poll.options] }, { id: 'P' });
    const counted = { poll: { options: [{ votes: 1 }, { votes: 0 }], totalVotes: 1 } };
    for (let times = 0; times < 2; times++) {
      await linked.deliver({ ...vote, selectedOptions: ['Tea'] }, { id: 'V' });
      expect(await linked.messages(PHONE)).toMatchObject([counted]);
    }
    await linked.deliver(vote, { id: 'V2', timestamp: 1_749_999_020_000 });
    expect(await linked.messages(PHONE)).toMatchObject([counted]);
    expect((await linked.told()).map(({ payload }) => payload.selectedOptions)).toEqual([
      undefined,
      undefined,
      ['Tea'],
      undefined,
    ]);
  });

  it('does what could not be told apart by number and LID once that is told', async () => {
    const [AUTHOR, OTHER] = ['5@lid', '6@lid'];
    const [author, other] = ['491510000005@s.whatsapp.net', '491510000006@s.whatsapp.net'];
    const inGroup = { chatJid: GROUP, chatKind: 'group' } as const;
    const participants = [{ lid: OTHER, role: 'admin' as const }];
    await linked.phone.commit({ type: 'groups', groups: [{ jid: GROUP, subject: 'Team', participants }] });
    for (const id of ['G1', 'G2', 'G3']) await linked.phone.deliver({ ...inGroup, senderLid: AUTHOR, id });
    await linked.phone.deliver({ ...inGroup, fromMe: true, id: 'G4' });
    const revoke = (targetId: string) => ({ type: 'revoke', targetId }) as const;
    await linked.deliver(
      { type: 'edit', targetId: 'G1', text: 'new' },
      { ...inGroup, senderJid: author, id: 'E1' },
    );
    await linked.deliver(revoke('G2'), { ...inGroup, senderJid: other, id: 'V2' });
    const named = { ...revoke('G3'), targetSender: { phoneJid: author } };
    await linked.deliver(named, { ...inGroup, senderLid: OTHER, id: 'V3' });
    await linked.deliver({ ...revoke('G4'), targetSender: 'me' }, { ...inGroup, senderJid: other, id: 'V4' });
    await linked.phone.deliver({ id: 'M', fromMe: true, chatJid: PHONE });
    await linked.deliver(
      { type: 'reaction', targetId: 'M', emoji: '👍' },
      { chatJid: LID, senderLid: LID, id: 'R' },
    );
    const pairs = [
      { lid: AUTHOR, phoneJid: author },
      { lid: OTHER, phoneJid: other },
      { lid: LID, phoneJid: PHONE },
    ];
    await linked.phone.commit({ type: 'contacts', contacts: pairs });
    const deleted = { deleted: true, deletedBy: { senderLid: OTHER } };
    expect(await linked.messages(GROUP)).toMatchObject([
      { waMessageId: 'G4', ...deleted },
      { waMessageId: 'G3', ...deleted },
      { waMessageId: 'G2', ...deleted },
      { waMessageId: 'G1', body: 'new', edited: true },
    ]);
    expect(await linked.messages(PHONE)).toMatchObject([{ reactions: [{ emoji: '👍', senderLid: LID }] }]);
    await linked.deliver(
      { type: 'reaction', targetId: 'M', emoji: '' },
      { chatJid: LID, pushName: 'Ann', id: 'R2' },
    );
    expect((await linked.told()).at(-1)).toMatchObject({
      type: 'message.reaction',
      payload: { pushName: 'Ann' },
    });
  });

  it('moves the status of own messages forwards only', async () => {
    await linked.phone.deliver({ id: 'M', fromMe: true });
    const receipt = (status: 'sent' | 'delivered' | 'read', messageIds = ['M']) =>
      linked.phone.commit({
        type: 'message-status',
        chatJid: LID,
        messageIds,
        status,
        timestamp: 1_749_999_009_000,
      });
    await receipt('read');
    await receipt('delivered');
    await receipt('read');
    await linked.phone.commit({
      type: 'message-status',
      chatJid: PHONE,
      messageIds: ['M'],
      status: 'failed',
      timestamp: 1,
      error: 'no',
    });
    expect(await linked.messages(PHONE)).toMatchObject([{ status: 'read' }]);
    expect((await linked.told()).filter(({ type }) => type === 'message.status')).toMatchObject([
      { payload: { chatJid: PHONE, messageIds: ['M'], status: 'read' } },
    ]);
    await linked.phone.deliver({ id: 'IN' });
    await receipt('read', ['IN']);
    expect((await linked.messages(PHONE)).find((message) => message.waMessageId === 'IN')).not.toHaveProperty(
      'status',
    );
  });
});
