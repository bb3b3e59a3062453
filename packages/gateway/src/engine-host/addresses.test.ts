import { expect, it } from 'vitest';
import { describeLinked, GROUP, LID, PHONE } from '../testing/domain/linked.js';

const NUMBER = '4915111111111';

describeLinked('an address of another spelling', (linked) => {
  const reads = async (chat: string) => (await linked.messages(chat)).map(({ waMessageId }) => waMessageId);

  it.each([
    ['a hosted number', `${NUMBER}@hosted`, PHONE],
    ['a device of a hosted number', `${NUMBER}:99@hosted`, PHONE],
    ['an agent of a number', `${NUMBER}_1:12@s.whatsapp.net`, PHONE],
    ['an old server', `${NUMBER}@c.us`, PHONE],
    ['a hosted LID', '77001122@hosted.lid', LID],
    ['a device of a hosted LID', '77001122:99@hosted.lid', LID],
    ['upper case', '77001122@LID', LID],
  ])('is the same chat: %s', async (_, address, chat) => {
    await linked.phone.deliver({ id: 'PLAIN', chatJid: chat, pushName: 'Ann' });
    await linked.phone.deliver({ id: 'OTHER', chatJid: address });
    expect(await linked.chats()).toMatchObject([{ jid: chat, type: 'dm', name: 'Ann', unreadCount: 2 }]);
    expect((await reads(chat)).sort()).toEqual(['OTHER', 'PLAIN']);
    expect(await reads(address)).toHaveLength(2);
    expect((await linked.told()).at(-1)).toMatchObject({
      type: 'message',
      payload: { waMessageId: 'OTHER', chatJid: chat, [chat === LID ? 'senderLid' : 'senderJid']: chat },
    });
  });

  it('is one caller, told by number and by LID', async () => {
    await linked.phone.commit({ type: 'contacts', contacts: [{ lid: LID, phoneJid: PHONE }] });
    for (const from of [PHONE, LID, `${NUMBER}:3@s.whatsapp.net`])
      await linked.phone.commit({ type: 'call', from, callId: 'C', timestamp: 5, isGroup: false });
    const calls = (await linked.told()).filter(({ type }) => type === 'call.incoming');
    expect(calls).toHaveLength(1);
  });

  it('joins a hosted number and a hosted LID to the person whom the plain ones name', async () => {
    await linked.phone.deliver({ id: 'A', chatJid: PHONE });
    await linked.phone.deliver({ id: 'B', chatJid: `${NUMBER}:99@hosted`, chatAlt: '77001122@hosted.lid' });
    await linked.phone.deliver({ id: 'C', chatJid: '77001122:99@hosted.lid' });
    expect(await linked.chats()).toMatchObject([{ jid: LID, aliases: [LID, PHONE], unreadCount: 3 }]);
    expect((await reads(PHONE)).sort()).toEqual(['A', 'B', 'C']);
  });

  it('names a participant of a group, who may change what they wrote by their plain address', async () => {
    const there = { chatJid: GROUP, chatKind: 'group' as const };
    await linked.phone.deliver({
      id: 'G',
      ...there,
      senderJid: `${NUMBER}:99@hosted`,
      senderLid: '77001122:99@hosted.lid',
    });
    expect(await linked.messages(GROUP)).toMatchObject([{ senderJid: PHONE, senderLid: LID }]);
    await linked.deliver(
      { type: 'reaction', targetId: 'G', emoji: '👍' },
      { id: 'R1', ...there, senderLid: LID },
    );
    await linked.deliver(
      { type: 'reaction', targetId: 'G', emoji: '👎' },
      { id: 'R2', ...there, senderLid: '77001122:99@hosted.lid' },
    );
    await linked.deliver(
      { type: 'edit', targetId: 'G', text: 'better' },
      { id: 'E', ...there, senderJid: PHONE },
    );
    await linked.deliver(
      { type: 'revoke', targetId: 'G' },
      { id: 'D', ...there, senderJid: `${NUMBER}@hosted` },
    );
    expect(await linked.messages(GROUP)).toMatchObject([
      { deleted: true, reactions: [{ emoji: '👎', senderLid: LID }] },
    ]);
    expect((await linked.told()).map(({ type }) => type)).toEqual([
      'message',
      'message.reaction',
      'message.reaction',
      'message.edited',
      'message.revoked',
    ]);
  });

  it('counts receipts, quotes, mentions and groups of a hosted number as those of the number', async () => {
    const hosted = `${NUMBER}:99@hosted`;
    await linked.phone.deliver({ id: 'OWN', fromMe: true, chatJid: PHONE, status: 'sent' });
    await linked.phone.commit({
      type: 'message-status',
      chatJid: `${NUMBER}@hosted`,
      senderJid: hosted,
      messageIds: ['OWN'],
      status: 'read',
      timestamp: 1_749_999_000_000,
    });
    expect((await linked.told()).at(-1)).toMatchObject({
      type: 'message.status',
      payload: { chatJid: PHONE, senderJid: PHONE, status: 'read' },
    });
    await linked.phone.deliver({
      id: 'Q',
      quoted: { id: 'X', senderJid: hosted, body: 'q' },
      mentions: [hosted],
    });
    expect((await linked.told()).at(-1)!.payload).toMatchObject({
      quotedSenderJid: PHONE,
      mentions: { [PHONE]: {} },
    });
    await linked.phone.commit({
      type: 'groups',
      groups: [
        {
          jid: GROUP,
          subject: 'Us',
          ownerJid: hosted,
          participants: [{ phoneJid: hosted, lid: LID, role: 'admin' }],
        },
      ],
    });
    expect(await linked.list(`/groups/${encodeURIComponent(GROUP)}/members`)).toMatchObject([
      { lid: LID, role: 'admin' },
    ]);
    expect(await linked.list('/groups')).toMatchObject([{ ownerJid: PHONE }]);
    await linked.phone.commit({
      type: 'group-participants',
      groupJid: GROUP,
      action: 'demote',
      participants: [hosted],
      senderJid: hosted,
    });
    expect((await linked.told()).at(-1)).toMatchObject({
      type: 'group.participant',
      payload: { demote: [PHONE], sender: PHONE },
    });
    expect(await linked.list(`/groups/${encodeURIComponent(GROUP)}/members`)).toMatchObject([
      { role: 'member' },
    ]);
  });
});

describeLinked('an address that is nobody known', (linked) => {
  it.each([
    ['a bot', '867051314767696@bot'],
    ['somebody on Messenger', '100001234@msgr'],
    ['somebody on another network', '2-100001234@interop'],
    ['a server that nobody knows', '100001234@elsewhere'],
    ['a user part that nobody can read', '4477:x@s.whatsapp.net'],
  ])('has its own chat: %s', async (_, jid) => {
    await linked.phone.deliver({ id: 'M', chatJid: jid, senderJid: jid, pushName: 'Who' });
    expect(await linked.chats()).toMatchObject([{ jid, type: 'dm', name: 'Who', unreadCount: 1 }]);
    expect(await linked.messages(jid)).toMatchObject([{ waMessageId: 'M', senderJid: jid, body: 'hello' }]);
    expect(await linked.told()).toMatchObject([
      { type: 'message', payload: { chatJid: jid, senderJid: jid } },
    ]);
    await linked.deliver(
      { type: 'edit', targetId: 'M', text: 'more' },
      { id: 'E', chatJid: jid, senderJid: jid },
    );
    expect(await linked.messages(jid)).toMatchObject([{ body: 'more', edited: true }]);
  });

  it('is the author of what a bot says in a group, and the group itself is nobody in it', async () => {
    const bot = '867051314767696@bot';
    await linked.phone.deliver({ id: 'B', chatJid: GROUP, chatKind: 'group', senderJid: bot });
    await linked.phone.deliver({ id: 'P', chatJid: GROUP, chatKind: 'group', senderJid: PHONE });
    expect((await linked.messages(GROUP)).map(({ senderJid }) => senderJid).sort()).toEqual([PHONE, bot]);
    await linked.deliver(
      { type: 'revoke', targetId: 'P' },
      { id: 'D', chatJid: GROUP, chatKind: 'group', senderJid: bot },
    );
    expect((await linked.messages(GROUP)).filter(({ deleted }) => deleted)).toEqual([]);
  });

  it('is told from another one of a group that uses its id, and changes only its own', async () => {
    const [one, two] = ['867051314767696@bot', '867051314767697@bot'];
    const there = { chatJid: GROUP, chatKind: 'group' as const };
    for (const senderJid of [one, two])
      await linked.deliver({ type: 'text', text: senderJid }, { id: 'X', ...there, senderJid });
    expect((await linked.messages(GROUP)).map(({ body }) => body).sort()).toEqual([one, two]);
    await linked.deliver({ type: 'revoke', targetId: 'X' }, { id: 'D', ...there, senderJid: two });
    expect((await linked.messages(GROUP)).map(({ body, deleted }) => [body, deleted]).sort()).toEqual([
      [one, false],
      [two, true],
    ]);
    expect((await linked.told()).at(-1)!.payload).toMatchObject({ targetId: 'X', targetSender: two });
    const members = await linked.rig.store.db.selectFrom('wa_group_members').select('member').execute();
    expect(members.map(({ member }) => member)).not.toContain(GROUP);
  });

  it('comes with the history too', async () => {
    const jid = '100001234@elsewhere';
    await linked.phone.commit({
      type: 'history',
      chats: [{ jid, kind: 'dm', name: 'Who', unreadCount: 2, lastMessageAt: 1_749_999_000_000 }],
      contacts: [],
      groups: [],
      messages: [],
    });
    expect(await linked.chats()).toMatchObject([{ jid, type: 'dm', name: 'Who', unreadCount: 2 }]);
  });

  it('is not taken where there is none: nothing is stored, and the engine is told so before it receipts', async () => {
    for (const chatJid of ['', 'nobody', '@lid', `${'1'.repeat(10_000)}@lid`])
      await expect(linked.phone.deliver({ chatJid })).rejects.toThrow('names no chat');
    expect(await linked.chats()).toEqual([]);
  });
});
