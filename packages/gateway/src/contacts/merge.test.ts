import { expect, it } from 'vitest';
import { describeLinked, GROUP, LID, PHONE, type Row } from '../testing/domain/linked.js';
import { OTHER_ORG, principal } from '../testing/domain/rig.js';

describeLinked('one person by several addresses', (linked) => {
  it('keeps one chat for one person, whichever address comes first', async () => {
    await linked.phone.deliver({ id: 'P1', chatJid: PHONE, pushName: 'Ann' });
    await linked.phone.deliver({ id: 'L1', chatJid: LID, timestamp: 1_749_999_001_000 });
    await linked.deliver({ type: 'reaction', targetId: 'P1', emoji: '👍' }, { id: 'R1', chatJid: PHONE });
    expect(await linked.chats()).toHaveLength(2);
    await linked.phone.deliver({ id: 'L2', chatJid: LID, chatAlt: PHONE, timestamp: 1_749_999_002_000 });
    expect(await linked.chats()).toMatchObject([
      { jid: LID, aliases: [LID, PHONE], unreadCount: 3, lastMessage: { waMessageId: 'L2' }, name: 'Ann' },
    ]);
    for (const alias of [LID, PHONE]) {
      expect((await linked.messages(alias)).map((message) => message.waMessageId)).toEqual([
        'L2',
        'L1',
        'P1',
      ]);
      const chat = await linked.rig.call('GET', `/sessions/${linked.id}/chats/${encodeURIComponent(alias)}`);
      expect(chat.body).toMatchObject({ jid: LID });
    }
    expect((await linked.messages(LID))[2]).toMatchObject({
      reactions: [{ emoji: '👍', senderName: 'Ann' }],
    });
    await linked.phone.deliver({ id: 'P2', chatJid: PHONE, timestamp: 1_749_999_003_000 });
    expect(await linked.chats()).toHaveLength(1);
    // The person who reacted by one address takes it back by the other.
    await linked.deliver(
      { type: 'reaction', targetId: 'P1', emoji: '' },
      { id: 'R2', chatJid: LID, timestamp: 1_749_999_004_000 },
    );
    expect((await linked.messages(LID)).at(-1)).not.toHaveProperty('reactions');
    expect((await linked.told()).filter(({ type }) => type === 'chat.update')).toMatchObject([
      { payload: { chatJid: LID, change: 'merged' } },
    ]);
  });

  it('keeps how the phone has set a chat that is to come, and tells who wrote what by either address', async () => {
    const secret = new Uint8Array(32).fill(7);
    await linked.phone.deliver({ id: 'P', senderLid: undefined, senderJid: PHONE, chatJid: PHONE, secret });
    await linked.phone.commit({
      type: 'chat-changes',
      changes: [{ change: 'archived', archived: true, chatJid: LID, at: 1, upTo: 1 }],
    });
    await linked.phone.deliver({ id: 'Q', senderLid: LID, chatJid: GROUP, chatKind: 'group', secret });
    await linked.phone.commit({ type: 'contacts', contacts: [{ lid: LID, phoneJid: PHONE }] });
    expect(await linked.list('/chats?type=dm')).toMatchObject([{ jid: LID, archived: true }]);
    for (const id of ['P', 'Q'])
      expect(await linked.phone.host.messageSecrets(id)).toMatchObject([
        { senderJid: PHONE, senderLid: LID },
      ]);
  });

  it('leaves of a message that came twice what became of either', async () => {
    const later = { timestamp: 1_749_999_001_000 };
    for (const id of ['W', 'E', 'R']) {
      await linked.deliver({ type: 'text', text: `first ${id}` }, { id, chatJid: PHONE });
      await linked.deliver({ type: 'text', text: `first ${id}` }, { id, chatJid: LID });
    }
    await linked.deliver({ type: 'revoke', targetId: 'W' }, { id: 'D', chatJid: LID });
    await linked.deliver({ type: 'edit', targetId: 'E', text: 'better' }, { id: 'F', chatJid: LID });
    const own = { fromMe: true, senderJid: undefined };
    await linked.deliver(
      { type: 'reaction', targetId: 'R', emoji: '👍' },
      { id: 'R1', chatJid: PHONE, ...own },
    );
    await linked.deliver(
      { type: 'reaction', targetId: 'R', emoji: '' },
      { id: 'R2', chatJid: LID, ...own, ...later },
    );
    await linked.phone.deliver({ id: 'L', chatJid: LID, chatAlt: PHONE, timestamp: 1_749_999_002_000 });
    const rows = new Map((await linked.messages(LID)).map((row) => [row.waMessageId, row]));
    expect([...rows.keys()].sort()).toEqual(['E', 'L', 'R', 'W']);
    expect(rows.get('W')).toMatchObject({ deleted: true });
    expect(rows.get('E')).toMatchObject({ body: 'better', edited: true });
    expect(rows.get('R')).not.toHaveProperty('reactions');
    const found = async (q: string) =>
      (await linked.list(`/messages/search?q=${q}`)).map(({ waMessageId }) => waMessageId).sort();
    expect(await found('first')).toEqual(['R']);
    expect(await found('better')).toEqual(['E']);
  });

  it('leaves of it what only the later one told: where its file is, that it is to be kept, and when its poll ends', async () => {
    const { db } = linked.rig.store;
    const picture = { type: 'image' } as const;
    await linked.deliver(picture, { id: 'P', chatJid: PHONE });
    await linked.deliver(picture, { id: 'P', chatJid: LID, media: 'where it is' });
    const rows = await db.selectFrom('messages').select(['id', 'account_id']).orderBy('id').execute();
    const [first, second] = rows;
    await db
      .insertInto('poll_recaps')
      .values({
        message_id: second!.id,
        account_id: second!.account_id,
        due_at: linked.rig.clock.now() + 1_000,
      })
      .execute();
    await db.insertInto('media_to_keep').values({ message_id: second!.id, due_at: 0, tries: 0 }).execute();
    await linked.phone.deliver({ id: 'L', chatJid: LID, chatAlt: PHONE });
    for (const table of ['message_media', 'media_to_keep', 'poll_recaps'] as const)
      expect(await db.selectFrom(table).select('message_id').execute(), table).toEqual([
        { message_id: first!.id },
      ]);
  });

  it('finds the message for what waited under the other address, where nothing else was', async () => {
    await linked.deliver({ type: 'revoke', targetId: 'W' }, { id: 'D', chatJid: PHONE });
    await linked.phone.deliver({ id: 'W', chatJid: LID, chatAlt: PHONE });
    expect(await linked.messages(LID)).toMatchObject([{ waMessageId: 'W', deleted: true }]);
  });

  it('gives a number to the person who has it now', async () => {
    await linked.phone.commit({ type: 'contacts', contacts: [{ lid: LID, phoneJid: PHONE, name: 'Old' }] });
    await linked.phone.commit({
      type: 'contacts',
      contacts: [{ lid: '88@lid', phoneJid: PHONE, name: 'New' }],
    });
    await linked.phone.deliver({ chatJid: PHONE });
    expect(await linked.chats()).toMatchObject([{ jid: '88@lid', name: 'New' }]);
    await linked.phone.deliver({ chatJid: LID });
    expect(await linked.chats()).toMatchObject([
      { jid: LID, name: 'Old', aliases: [LID] },
      { jid: '88@lid' },
    ]);
  });

  it('keeps what one organization knows of a person from another', async () => {
    await linked.phone.commit({
      type: 'contacts',
      contacts: [{ lid: LID, phoneJid: PHONE, name: 'Secret friend' }],
    });
    linked.rig.as('stranger', principal({ id: 'u2', userId: 'u2', organizationId: OTHER_ORG }));
    const other = await linked.rig.workingSession('stranger');
    await other.phone.deliver({ chatJid: LID });
    const answer = await linked.rig.call<{ data: Row[] }>('GET', `/sessions/${other.id}/chats`, {
      who: 'stranger',
    });
    expect(answer.body.data).toHaveLength(1);
    expect(JSON.stringify(answer.body)).not.toMatch(/Secret|4915111111111/);
  });
});
