import type { EngineMessage } from '@wagate/engine';
import { expect, it } from 'vitest';
import { describeLinked, GROUP, PHONE, type Row } from '../testing/domain/linked.js';

const ANN = '111@lid';
const BOB = '222@lid';
const BOB_PHONE = '4915122222222@s.whatsapp.net';

describeLinked('messages with one id', (linked) => {
  const text = (id: string, body: string, more: Partial<EngineMessage>) =>
    linked.deliver({ type: 'text', text: body }, { id, ...more });
  const inGroup = (senderLid: string): Partial<EngineMessage> => ({
    chatJid: GROUP,
    chatKind: 'group',
    senderLid,
  });
  const shown = async (chat: string) =>
    (await linked.messages(chat)).map(({ body, deleted }) => (deleted ? 'gone' : body));
  const reactions = async (chat: string) =>
    Object.fromEntries(
      (await linked.messages(chat)).map((row) => [
        row.body,
        ((row.reactions ?? []) as Row[]).map(({ emoji }) => emoji),
      ]),
    );
  const told = async (type: string) =>
    (await linked.told())
      .filter((event) => event.type === type)
      .map(({ payload }) => [payload.targetId, payload.targetSender]);

  it('are all kept, from two chats and from two people of one, each once', async () => {
    for (let again = 0; again < 2; again++) {
      await text('X', 'from Ann', { chatJid: ANN });
      await text('X', 'from Bob', { chatJid: BOB });
      await text('X', 'Ann in the group', inGroup(ANN));
      await text('X', 'Bob in the group', inGroup(BOB));
    }
    expect(await shown(ANN)).toEqual(['from Ann']);
    expect(await shown(BOB)).toEqual(['from Bob']);
    expect(await shown(GROUP)).toEqual(['Bob in the group', 'Ann in the group']);
    expect((await linked.told()).filter(({ type }) => type === 'message')).toHaveLength(4);
    expect((await linked.chats()).map(({ unreadCount }) => unreadCount).sort()).toEqual([1, 1, 2]);
    const found = await linked.list('/messages/search?q=from');
    expect(found.map(({ body }) => body).sort()).toEqual(['from Ann', 'from Bob']);
  });

  it('get each what is said of it, by chat and author', async () => {
    await text('X', 'Bob', inGroup(BOB));
    await text('X', 'Ann', inGroup(ANN));
    await text('X', 'direct', { chatJid: ANN });
    const react = (id: string, emoji: string, more: Partial<EngineMessage>, targetSender?: object) =>
      linked.deliver(
        { type: 'reaction', targetId: 'X', emoji, ...(targetSender && { targetSender }) },
        { id, ...more },
      );
    await react('R1', '👍', inGroup(BOB), { lid: ANN });
    await react('R2', '❤', inGroup(ANN), { lid: BOB });
    await react('R3', '🎉', { chatJid: ANN });
    // Nobody is named: it was the first.
    await react('R4', '👀', inGroup('333@lid'));
    expect(await reactions(GROUP)).toEqual({ Bob: ['❤', '👀'], Ann: ['👍'] });
    expect(await reactions(ANN)).toEqual({ direct: ['🎉'] });
    expect(await told('message.reaction')).toEqual([
      ['X', ANN],
      ['X', BOB],
      ['X', ANN],
      ['X', BOB],
    ]);
    // An edit is of one's own, and so is a revoke that says nothing else.
    await linked.deliver({ type: 'edit', targetId: 'X', text: 'Ann, better' }, { id: 'E1', ...inGroup(ANN) });
    await linked.deliver({ type: 'revoke', targetId: 'X' }, { id: 'D1', ...inGroup(ANN) });
    expect(await shown(GROUP)).toEqual(['gone', 'Bob']);
    await linked.deliver(
      { type: 'revoke', targetId: 'X', targetSender: { lid: BOB } },
      { id: 'D2', ...inGroup(ANN) },
    );
    expect(await shown(GROUP)).toEqual(['gone', 'Bob']);
    expect(await told('message.edited')).toEqual([['X', ANN]]);
    expect(await told('message.revoked')).toEqual([['X', ANN]]);
    expect(await shown(ANN)).toEqual(['direct']);
  });

  it('let an admin take back whose it is', async () => {
    await text('X', 'Ann', inGroup(ANN));
    await text('X', 'Bob', inGroup(BOB));
    await linked.phone.commit({
      type: 'groups',
      groups: [
        {
          jid: GROUP,
          participants: [
            { lid: ANN, role: 'admin' },
            { lid: BOB, role: 'member' },
          ],
        },
      ],
    });
    await linked.deliver(
      { type: 'revoke', targetId: 'X', targetSender: { lid: BOB } },
      { id: 'D', ...inGroup(ANN) },
    );
    expect(await shown(GROUP)).toEqual(['gone', 'Ann']);
  });

  it('are waited for by what came before them, each by its own', async () => {
    await linked.deliver(
      { type: 'reaction', targetId: 'X', emoji: '👍', targetSender: { lid: ANN } },
      { id: 'R', ...inGroup(BOB) },
    );
    await linked.deliver({ type: 'edit', targetId: 'X', text: 'Ann, better' }, { id: 'E', ...inGroup(ANN) });
    await text('X', 'Bob', inGroup(BOB));
    expect(await reactions(GROUP)).toEqual({ Bob: [] });
    await text('X', 'Ann', inGroup(ANN));
    expect(await reactions(GROUP)).toEqual({ Bob: [], 'Ann, better': ['👍'] });
  });

  it('leave a stanza of another under the id of one its own effect', async () => {
    await text('X', 'Ann', inGroup(ANN));
    await text('Y', 'Bob', inGroup(BOB));
    await linked.deliver({ type: 'edit', targetId: 'X', text: 'Ann, better' }, { id: 'S', ...inGroup(ANN) });
    await linked.deliver({ type: 'edit', targetId: 'Y', text: 'Bob, better' }, { id: 'S', ...inGroup(BOB) });
    expect(await shown(GROUP)).toEqual(['Bob, better', 'Ann, better']);
  });

  it('are quoted and answered by who wrote them, and are ours where nobody is named', async () => {
    const { rig, id, phone } = linked;
    phone.groups.known.set(GROUP, { jid: GROUP });
    const sent = await rig.call<Row>('POST', `/sessions/${id}/messages`, {
      body: { type: 'text', to: GROUP, text: 'ours' },
    });
    const ours = String(sent.body.waMessageId);
    await text(ours, 'a forgery', { ...inGroup(ANN), timestamp: 1_000_000 });
    const quote = async (name: string, quoted: EngineMessage['quoted']) => {
      await text(name, name, { ...inGroup(BOB), quoted });
      const row = (await linked.messages(GROUP)).find(({ body }) => body === name);
      const { body, fromMe } = row!.quoted as Row;
      return [body, fromMe];
    };
    expect(await quote('named', { id: ours, senderLid: ANN, fromMe: false, body: 'x' })).toEqual([
      'a forgery',
      false,
    ]);
    expect(await quote('own', { id: ours, fromMe: true })).toEqual(['ours', true]);
    expect(await quote('bare', { id: ours })).toEqual(['ours', true]);
    expect(await quote('other', { id: ours, senderLid: BOB, fromMe: false, body: 'what Bob says' })).toEqual([
      'what Bob says',
      false,
    ]);
    await rig.call('POST', `/sessions/${id}/messages`, {
      body: { type: 'text', to: GROUP, text: 'answer', replyTo: ours },
    });
    expect(linked.phone.sent.at(-1)!.quoted).toMatchObject({ id: ours, body: 'ours', fromMe: true });
    const around = await linked.list(`/chats/${encodeURIComponent(GROUP)}/messages?around=${ours}&limit=1`);
    expect(around).toMatchObject([{ body: 'ours' }]);
  });

  it('move on by the receipts of their own chat alone', async () => {
    const { rig, id, phone } = linked;
    const sent = await rig.call<Row>('POST', `/sessions/${id}/messages`, {
      body: { type: 'text', to: ANN, text: 'ours' },
    });
    const ours = String(sent.body.waMessageId);
    await text(ours, 'theirs', { chatJid: BOB });
    const read = {
      type: 'message-status' as const,
      messageIds: [ours],
      status: 'read' as const,
      timestamp: 5,
    };
    await phone.commit({ ...read, chatJid: BOB });
    expect(await linked.messages(ANN)).toMatchObject([{ status: 'sent' }]);
    await phone.commit({ ...read, chatJid: ANN });
    expect(await linked.messages(ANN)).toMatchObject([{ status: 'read' }]);
    expect(await linked.messages(BOB)).toMatchObject([{ body: 'theirs', fromMe: false }]);
    const events = (await linked.told()).filter(({ type }) => type === 'message.status');
    expect(events.map(({ payload }) => payload.targetSender)).toEqual(['me', 'me']);
  });

  it('count votes by poll', async () => {
    const poll = (who: string, name: string) =>
      linked.deliver(
        { type: 'poll', name, options: ['Tea', 'Soup'], selectableCount: 1 },
        { id: 'P', ...inGroup(who) },
      );
    await poll(ANN, 'Ann asks');
    await poll(BOB, 'Bob asks');
    await linked.deliver(
      { type: 'poll_vote', targetId: 'P', targetSender: { lid: BOB }, selectedOptions: ['Tea'] },
      { id: 'V', ...inGroup(ANN) },
    );
    const votes = (await linked.messages(GROUP)).map(({ body, poll }) => [body, (poll as Row).totalVotes]);
    expect(votes).toEqual([
      ['Bob asks', 1],
      ['Ann asks', 0],
    ]);
    expect(await told('poll.vote')).toEqual([['P', BOB]]);
  });

  it('are one once their senders prove to be one person', async () => {
    const group = { chatJid: GROUP, chatKind: 'group' } as const;
    await text('X', 'by number', { ...group, senderJid: BOB_PHONE });
    await text('X', 'by LID', { ...group, senderLid: BOB });
    await text('Y', 'direct, by number', { chatJid: BOB_PHONE });
    await text('Y', 'direct, by LID', { chatJid: BOB });
    await text('Z', 'by number', { ...group, senderJid: BOB_PHONE });
    await linked.deliver(
      { type: 'reaction', targetId: 'X', emoji: '👍', targetSender: { lid: BOB } },
      { id: 'R', ...inGroup(ANN) },
    );
    await linked.phone.commit({ type: 'contacts', contacts: [{ lid: BOB, phoneJid: BOB_PHONE }] });
    expect(await reactions(GROUP)).toEqual({ 'by number': ['👍'] });
    expect(await shown(GROUP)).toEqual(['by number', 'by number']);
    expect(await shown(BOB)).toEqual(['direct, by number']);
    const chats = await linked.chats();
    expect(chats.find(({ jid }) => jid === BOB)).toMatchObject({
      unreadCount: 1,
      lastMessage: { body: 'direct, by number' },
    });
    expect(await linked.list('/messages/search?q=LID')).toEqual([]);
    // Comes once more, by whichever address.
    await text('X', 'again', { ...group, senderJid: BOB_PHONE });
    await text('Z', 'again', { ...group, senderLid: BOB });
    await text('Y', 'again', { chatJid: BOB_PHONE });
    expect(await shown(GROUP)).toEqual(['by number', 'by number']);
    expect(await shown(BOB)).toEqual(['direct, by number']);
    await linked.deliver({ type: 'revoke', targetId: 'Z' }, { id: 'D', ...group, senderJid: BOB_PHONE });
    expect(await shown(GROUP)).toEqual(['gone', 'by number']);
  });

  it('are found by a number that nobody has told us the LID of, where only one can be meant', async () => {
    await text('X', 'Ann', inGroup(ANN));
    const react = (id: string, more: object) =>
      linked.deliver({ type: 'reaction', targetId: 'X', emoji: '👍', ...more }, { id, ...inGroup(ANN) });
    await react('R1', { targetSender: { lid: BOB } });
    expect(await reactions(GROUP)).toEqual({ Ann: [] });
    await react('R2', { targetSender: { phoneJid: PHONE } });
    expect(await reactions(GROUP)).toEqual({ Ann: ['👍'] });
  });
});
