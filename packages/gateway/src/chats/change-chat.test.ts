import { beforeEach, expect, it } from 'vitest';
import { describeLinked, GROUP, LID, PHONE } from '../testing/domain/linked.js';

const AT = 1_750_000_000_000;
const SAID = [
  ['A', AT],
  ['B', AT + 1000],
] as const;
const say = (id: string, timestamp: number) => ({ id, timestamp, chatJid: PHONE });

describeLinked('changes of chats', (linked) => {
  const path = (rest = '') => `/sessions/${linked.id}/chats/${encodeURIComponent(PHONE)}${rest}`;
  const wanted = () => linked.phone.changed.map(({ newest: _, at: __, ...rest }) => rest);
  const kept = () => linked.rig.store.db.selectFrom('chat_changes').selectAll().execute();
  const chat = async () => (await linked.chats())[0];
  const changes = async () =>
    (await linked.told()).filter(({ type }) => type === 'chat.update').map(({ payload }) => payload.change);
  const told = (change: object, at = linked.rig.clock.now()) =>
    linked.phone.commit({
      type: 'chat-changes',
      changes: [{ chatJid: PHONE, at, upTo: at, ...change } as never],
    });

  beforeEach(async () => {
    for (const [id, timestamp] of SAID) await linked.deliver({ type: 'text', text: id }, say(id, timestamp));
  });

  /** A chat of its own with two messages. */
  async function another(index: number): Promise<string> {
    const chatJid = `491520000000${index}@s.whatsapp.net`;
    for (const [id, timestamp] of SAID)
      await linked.deliver({ type: 'text', text: id }, { id, timestamp, chatJid });
    return chatJid;
  }
  const shownAs = async (jid: string) => (await linked.chats()).find((one) => one.jid === jid);

  it('are told to WhatsApp, once, and shown at once', async () => {
    const { rig } = linked;
    for (const [index, [body, change]] of [
      [{ archived: true }, { change: 'archived', archived: true }],
      [{ pinned: true }, { change: 'pinned', pinned: true }],
      [{ mutedUntil: AT * 2 }, { change: 'muted', mutedUntil: AT * 2 }],
      [{ mutedUntil: AT, unmute: true }, undefined],
      [{ archived: false, pinned: false }, undefined],
    ].entries()) {
      const chatJid = await another(index);
      const before = (await changes()).length;
      for (let again = 0; again < 2; again++) {
        const path = `/sessions/${linked.id}/chats/${encodeURIComponent(chatJid)}`;
        expect((await rig.call('PATCH', path, { body })).status).toBe(200);
      }
      await rig.settled(async () => !(await kept()).length);
      expect(wanted().filter((one) => one.chatJid === chatJid)).toEqual(
        change ? [{ chatJid, ...change }] : [],
      );
      if (change) expect(await shownAs(chatJid)).toMatchObject(body!);
      expect((await changes()).length - before).toBe(change ? 1 : 0);
    }
  });

  it('made while WhatsApp is away are told at the next connection, the newest of each kind', async () => {
    const { rig, phone } = linked;
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    for (const pinned of [true, false, true]) await rig.call('PATCH', path(), { body: { pinned } });
    await rig.call('PATCH', path(), { body: { archived: true } });
    expect((await rig.call('POST', path('/read'))).body).toMatchObject({ unreadCount: 0, archived: true });
    expect(phone.changed).toEqual([]);
    await rig.settled(async () => {
      rig.clock.advance(1_000);
      return phone.connected && !(await kept()).length;
    });
    expect(wanted()).toHaveLength(3);
    expect(wanted()).toEqual(
      expect.arrayContaining([
        { change: 'pinned', pinned: true, chatJid: PHONE },
        { change: 'archived', archived: true, chatJid: PHONE },
        { change: 'read', read: true, chatJid: PHONE },
      ]),
    );
    expect(phone.changed[0]!.newest).toEqual({ id: 'B', fromMe: false, timestamp: AT + 1000 });
  });

  it('give way to later ones of the phone, and are not undone by earlier ones', async () => {
    const { rig, phone } = linked;
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    await rig.call('PATCH', path(), { body: { pinned: true, archived: true } });
    const now = rig.clock.now();
    await told({ change: 'pinned', pinned: false }, now - 1);
    await told({ change: 'archived', archived: false }, now + 1);
    expect(await chat()).toMatchObject({ pinned: true, archived: false });
    expect((await kept()).map(({ change }) => change)).toEqual(['pinned']);
  });

  it('that WhatsApp refuses are tried again, and not for ever', async () => {
    const { rig, phone } = linked;
    let tries = 0;
    phone.beforeChange = async () => {
      tries += 1;
      throw Object.assign(new Error('no'), { name: tries === 1 ? 'NotReadyError' : 'RefusedError' });
    };
    await rig.call('PATCH', path(), { body: { pinned: true } });
    for (let times = 1; times <= 6; times++) {
      await rig.settled(() => tries === times);
      await rig.settled(async () => {
        const [one] = await kept();
        return !one || one.attempts === times - 1;
      });
      await new Promise((resolve) => setImmediate(resolve));
      rig.clock.advance(30_000);
    }
    await rig.settled(async () => !(await kept()).length);
    expect(rig.errors.splice(0)).toHaveLength(1);
  });

  it('of the phone are followed', async () => {
    for (const [index, [change, shown]] of [
      [{ change: 'archived', archived: true }, { archived: true }],
      [{ change: 'pinned', pinned: true }, { pinned: true }],
      [{ change: 'muted', mutedUntil: AT * 2 }, { mutedUntil: AT * 2 }],
      [{ change: 'read', read: true, upTo: AT + 1000 }, { unreadCount: 0 }],
      [{ change: 'read', read: true, upTo: AT }, { unreadCount: 1 }],
      [{ change: 'read', read: true, upTo: AT - 1 }, {}],
      [{ change: 'read', read: false }, {}],
      [{ change: 'archived', archived: false }, {}],
    ].entries()) {
      const chatJid = await another(index);
      const [before, toldBefore] = [await shownAs(chatJid), (await changes()).length];
      for (let again = 0; again < 2; again++) await told({ ...change, chatJid });
      expect(await shownAs(chatJid)).toEqual({ ...before, ...shown });
      const news = Object.keys(shown!).length ? [(change as { change: string }).change] : [];
      expect((await changes()).slice(toldBefore)).toEqual(news);
    }
    expect(wanted()).toEqual([]);
  });

  it('marked as unread, a chat with nothing new says so', async () => {
    await linked.rig.call('POST', path('/read'));
    await told({ change: 'read', read: false });
    expect(await chat()).toMatchObject({ unreadCount: 1 });
  });

  it('told before the history that brings the chat are not lost, nor is what the history says', async () => {
    const other = '4915222222222@s.whatsapp.net';
    for (const change of [
      { change: 'pinned', pinned: true },
      { change: 'muted', mutedUntil: AT * 2 },
    ])
      await told({ ...change, chatJid: other });
    expect(await linked.chats()).toHaveLength(1);
    await linked.phone.commit({
      type: 'history',
      contacts: [],
      groups: [],
      messages: [],
      chats: [{ jid: other, kind: 'dm', name: 'Ben', unreadCount: 3, lastMessageAt: AT + 5000 }],
    });
    expect((await linked.chats())[0]).toMatchObject({
      name: 'Ben',
      unreadCount: 3,
      pinned: true,
      mutedUntil: AT * 2,
      lastMessageAt: AT + 5000,
    });
  });

  it.each([
    ['by its own address', PHONE],
    ['by the other address of the person', LID],
  ])('read on another device, %s, is read up to there', async (_, chatJid) => {
    await linked.phone.commit({ type: 'contacts', contacts: [{ lid: LID, phoneJid: PHONE }] });
    const read = (...messageIds: string[]) =>
      linked.phone.commit({ type: 'read-elsewhere', chatJid, messageIds, timestamp: AT });
    await read('nobody knows it');
    expect(await chat()).toMatchObject({ unreadCount: 2 });
    await read('A');
    expect(await chat()).toMatchObject({ unreadCount: 1 });
    await read('A', 'B');
    await read('A');
    expect(await chat()).toMatchObject({ unreadCount: 0 });
    expect((await changes()).filter((change) => change === 'read')).toHaveLength(2);
  });

  it('a chat that is deleted goes with its messages, and comes anew without them', async () => {
    const { rig, phone } = linked;
    await linked.deliver({ type: 'reaction', targetId: 'A', emoji: '👍' }, say('R', AT + 1));
    expect((await rig.call('DELETE', path())).status).toBe(204);
    expect((await rig.call('GET', path())).status).toBe(404);
    await rig.settled(async () => !(await kept()).length);
    expect(wanted()).toEqual([{ change: 'deleted', chatJid: PHONE }]);
    expect(phone.changed[0]!.newest).toMatchObject({ id: 'B' });
    expect((await rig.call('DELETE', path())).status).toBe(404);
    await linked.deliver({ type: 'text', text: 'again' }, say('C', AT + 2000));
    expect(await linked.messages(PHONE)).toEqual([expect.objectContaining({ waMessageId: 'C' })]);
    expect(await chat()).toMatchObject({ unreadCount: 1, lastMessage: { body: 'again' } });
    for (const table of ['reactions', 'stanzas'] as const)
      expect(await rig.store.db.selectFrom(table).selectAll().execute()).toEqual([]);
    expect(await rig.store.db.selectFrom('message_search').selectAll().execute()).toHaveLength(1);
  });

  it.each([
    ['deleted', AT + 1000, 0],
    ['deleted', AT, 1],
    ['cleared', AT + 1000, 1],
    ['cleared', AT, 1],
  ] as const)('%s on the phone up to %i, a chat loses what was there then', async (change, upTo, chats) => {
    await told({ change, upTo });
    expect(await linked.chats()).toHaveLength(chats);
    const left = upTo === AT ? ['B'] : [];
    expect((await linked.messages(PHONE)).map(({ waMessageId }) => waMessageId)).toEqual(left);
    if (chats) expect(await chat()).toMatchObject({ unreadCount: left.length, lastMessageAt: AT + 1000 });
    expect(await changes()).toEqual([change]);
  });

  it('one message deleted for the account alone goes, whoever else has its id', async () => {
    const phoneJid = '4915333333333@s.whatsapp.net';
    await linked.phone.commit({ type: 'contacts', contacts: [{ lid: '88@lid', phoneJid }] });
    for (const senderLid of ['77@lid', '88@lid'])
      await linked.deliver(
        { type: 'text', text: senderLid },
        { id: 'S', chatJid: GROUP, chatKind: 'group', senderLid },
      );
    const gone = { change: 'message-deleted', messageId: 'S', chatJid: GROUP };
    await told({ ...gone, fromMe: true });
    await told({ ...gone, fromMe: false, senderJid: phoneJid });
    await told({ ...gone, messageId: 'nobody knows it', fromMe: false });
    expect((await linked.messages(GROUP)).map(({ body }) => body)).toEqual(['77@lid']);
    expect(await changes()).toEqual(['messages']);
  });
});
