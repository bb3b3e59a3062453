import { randomBytes } from 'node:crypto';
import { createBaileysEngine } from '@wagate/engine-baileys';
import { type Network, startNetwork } from '@wagate/fake-whatsapp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { resent } from '../../engine-baileys/src/testing/resent.js';
import { sealEdit, sealEventEdit, sealReaction, sealVote } from '../../engine-baileys/src/testing/seal.js';
import { Rig } from '../../gateway/src/testing/domain/rig.js';
import { describeStores } from '../../gateway/src/testing/stores.js';

const DESK = '15550001111';
const GROUP = '120363999000000001@g.us';
type Row = Record<string, unknown>;
type Message = Parameters<Network['phones']['write']>[2];
let people = 15550010000;

const pn = (number: string) => `${number}@s.whatsapp.net`;

/** What phones send, the whole way: the network, WhatsApp Web's protocol, the store, and what the gateway answers and tells. */
describeStores('what phones send', (stores) => {
  let network: Network;
  let rig: Rig;
  let id: string;

  beforeAll(async () => {
    network = await startNetwork({ timing: { readDelayMs: 0 } });
    await network.phones.create({ number: DESK, name: 'Front desk' });
    await network.raw.group({
      id: GROUP,
      subject: 'Everybody',
      creator: DESK,
      createdAt: 0,
      members: [DESK, '15550002222', '15550002223'].map((number) => ({ number })),
    });
    const { url, rootPublicKey } = network;
    const engine = createBaileysEngine({ url, rootPublicKey });
    rig = await Rig.fresh(await stores.migrated(), { engine });
    id = await rig.createSession();
    const shown = () => rig.call<{ code: string }>('GET', `/sessions/${id}/qr`);
    const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 10 });
    await until(async () => expect((await shown()).status).toBe(200));
    await network.phones.scan(DESK, (await shown()).body.code);
    await until(async () => expect(await rig.status(id)).toBe('working'));
  }, 60_000);
  afterAll(async () => {
    expect(rig?.errors ?? []).toEqual([]);
    await rig?.close();
    await network?.close();
  });

  const list = async (path: string) =>
    (await rig.call<{ data?: Row[] }>('GET', `/sessions/${id}${path}`)).body.data ?? [];
  const messages = (chat: string) => list(`/chats/${encodeURIComponent(chat)}/messages`);
  const chatOf = async (chat: string) => (await list('/chats')).find((row) => row.jid === chat);
  const told = async (chat: string) =>
    (await rig.events(id)).filter(({ payload }) => (payload as Row).chatJid === chat);
  /** The chat's messages once they are as expected, newest first. */
  const shows = (chat: string, expected: object[]) =>
    expect.poll(() => messages(chat), { timeout: 20_000, interval: 10 }).toMatchObject(expected);
  const eventsOf = (chat: string, expected: string[]) =>
    expect
      .poll(async () => (await told(chat)).map(({ type }) => type), { timeout: 10_000, interval: 10 })
      .toEqual(expected);

  /** Somebody new; their chat goes by their LID once the gateway knows it. */
  async function somebody() {
    const number = String(people++);
    const { lid } = await network.phones.addContact({ number, name: `Person ${number}` });
    return { number, chat: `${lid}@lid`, lid: `${lid}@lid` };
  }
  const write = (from: string, message: Message, letter: { id?: string } = {}, to = DESK) =>
    network.phones.write(from, to, message, letter);
  /** What is written last; whatever came before it has been dealt with when it is there. */
  async function after(from: string, to: string, chat: string): Promise<void> {
    const last = await write(from, { conversation: 'the last' }, {}, to);
    const isThere = async () => (await messages(chat)).some(({ waMessageId }) => waMessageId === last);
    await expect.poll(isThere, { timeout: 20_000, interval: 10 }).toBe(true);
  }

  describe('sealed', () => {
    const secret = randomBytes(32);
    const messageContextInfo = { messageSecret: secret };

    it.each(['pn', 'lid'] as const)('is an edit, under the %s of its author', async (which) => {
      const { number, chat, lid } = await somebody();
      const target = await write(number, { conversation: 'the meeting is at 3', messageContextInfo });
      const author = which === 'pn' ? pn(number) : lid;
      const seal = { secret, target, author, by: author };
      await write(number, {
        secretEncryptedMessage: {
          targetMessageKey: { remoteJid: pn(DESK), fromMe: true, id: target },
          secretEncType: 2,
          ...sealEdit('the meeting is at 4', seal),
        },
      });
      await shows(chat, [{ body: 'the meeting is at 4', edited: true, type: 'text' }]);
      expect(await messages(chat)).toHaveLength(1);
      expect(await chatOf(chat)).toMatchObject({ unreadCount: 1 });
      await eventsOf(chat, ['message', 'message.edited']);
    });

    it('is a reaction of a group, and a comment is nothing', async () => {
      const [ann, bob] = ['15550002222', '15550002223'];
      const target = await write(ann, { conversation: 'news', messageContextInfo }, {}, GROUP);
      const key = { remoteJid: GROUP, fromMe: false, id: target, participant: pn(ann) };
      const seal = { secret, target, author: pn(ann), by: pn(bob) };
      await write(
        bob,
        { encReactionMessage: { targetMessageKey: key, ...sealReaction('👍', seal) } },
        {},
        GROUP,
      );
      const noise = { targetMessageKey: key, encIv: randomBytes(12), encPayload: randomBytes(40) };
      await write(bob, { encCommentMessage: noise }, {}, GROUP);
      await write(bob, { encReactionMessage: noise }, {}, GROUP);
      await write(bob, { secretEncryptedMessage: { ...noise, secretEncType: 2 } }, {}, GROUP);
      await write(bob, { pinInChatMessage: { key, type: 1 } }, {}, GROUP);
      await write(bob, { encEventResponseMessage: { ...noise, eventCreationMessageKey: key } }, {}, GROUP);
      await after(bob, GROUP, GROUP);
      expect(await messages(GROUP)).toMatchObject([
        { body: 'the last' },
        { body: 'news', reactions: [{ emoji: '👍' }] },
      ]);
      expect(await chatOf(GROUP)).toMatchObject({ unreadCount: 2 });
      const types = (await told(GROUP)).map(({ type }) => type).filter((type) => type.startsWith('message'));
      expect(types).toEqual(['message', 'message.reaction', 'message']);
    });

    it('waits for its message', async () => {
      const { number, chat } = await somebody();
      const target = '3EB0AAAA00000077';
      const seal = { secret, target, author: pn(number), by: pn(number) };
      const targetMessageKey = { remoteJid: pn(DESK), fromMe: true, id: target };
      await write(number, {
        secretEncryptedMessage: { targetMessageKey, secretEncType: 2, ...sealEdit('after', seal) },
      });
      await write(number, { conversation: 'before', messageContextInfo }, { id: target });
      await shows(chat, [{ body: 'after', edited: true }]);
    });

    it('is a change of an event', async () => {
      const { number, chat } = await somebody();
      const target = await write(number, {
        eventMessage: { name: 'Lunch', startTime: 1 },
        messageContextInfo,
      });
      await shows(chat, [{ type: 'event', event: { name: 'Lunch' } }]);
      const seal = { secret, target, author: pn(number), by: pn(number) };
      const targetMessageKey = { remoteJid: pn(DESK), fromMe: true, id: target };
      const change = sealEventEdit({ name: 'Dinner', description: 'at eight' }, seal);
      await write(number, { secretEncryptedMessage: { targetMessageKey, secretEncType: 1, ...change } });
      await shows(chat, [{ type: 'event', body: 'Dinner\nat eight', edited: true }]);
      expect((await messages(chat))[0]).not.toHaveProperty('event');
    });

    it.each(['before', 'after'])('is a vote that comes %s its poll', async (when) => {
      const { number, chat } = await somebody();
      const target = `3EB0POLL${number}`;
      const seal = { secret, target, author: pn(number), by: pn(number) };
      const pollCreationMessageKey = { remoteJid: pn(DESK), fromMe: true, id: target };
      const options = [{ optionName: 'Soup' }, { optionName: 'Salad' }];
      const poll = { messageContextInfo, pollCreationMessageV3: { name: 'Lunch?', options } };
      const vote = { pollUpdateMessage: { pollCreationMessageKey, vote: sealVote(['Soup'], seal) } };
      if (when === 'before') await write(number, vote);
      await write(number, poll, { id: target });
      if (when === 'after') await write(number, vote);
      await shows(chat, [{ poll: { options: [{ text: 'Soup', votes: 1 }, { votes: 0 }] } }]);
    });
  });

  describe('unreadable', () => {
    const stanza = (number: string, stanzaId: string, content: object[], attrs = {}) =>
      network.raw.stanza(DESK, {
        tag: 'message',
        attrs: {
          id: stanzaId,
          from: pn(number),
          t: String(Math.floor(Date.now() / 1000)),
          type: 'text',
          notify: 'Una',
          ...attrs,
        },
        content: content as never,
      });

    it.each([
      [{}, 'waiting'],
      [{ hosted: 'true' }, 'waiting'],
      [{ type: 'hosted_unavailable_fanout' }, 'waiting'],
      [{ type: 'bot_unavailable_fanout' }, 'waiting'],
      [{ type: 'view_once_unavailable_fanout' }, 'phone_only'],
      [{ type: 'view_once' }, 'phone_only'],
    ])('is shown wzyxq at last unavailable with %j', async (attrs, type) => {
      const { number, chat, lid } = await somebody();
      await stanza(number, `UNAV-${number}`, [{ tag: 'unavailable', attrs }], { sender_lid: lid });
      await shows(chat, [{ type, waMessageId: `UNAV-${number}`, hasMedia: false }]);
      expect(await told(chat)).toMatchObject([{ type: 'message', payload: { type } }]);
      expect(await chatOf(chat)).toMatchObject({ unreadCount: 1 });
    });

    it('is shown where it has nothing at all, or a lock that nobody knows, but not what changes another', async () => {
      const { number, chat, lid } = await somebody();
      const enc = { tag: 'enc', attrs: { type: 'msmsg', v: '2' }, content: Buffer.from('x') };
      await stanza(number, 'EMPTY', [], { sender_lid: lid });
      await stanza(number, 'MSMSG', [enc], { sender_lid: lid });
      await stanza(number, 'REACT', [{ tag: 'unavailable', attrs: {} }], {
        sender_lid: lid,
        type: 'reaction',
      });
      await stanza(number, 'EDIT', [{ tag: 'unavailable', attrs: {} }], { sender_lid: lid, edit: '1' });
      await after(number, DESK, chat);
      const ids = (await messages(chat)).map(({ waMessageId, type }) => [waMessageId, type]).slice(1);
      expect(ids.sort()).toEqual([
        ['EMPTY', 'waiting'],
        ['MSMSG', 'waiting'],
      ]);
    });

    it('gives its place to what comes again, and is not doubled', async () => {
      const { number, chat, lid } = await somebody();
      await stanza(number, 'AGAIN', [{ tag: 'unavailable', attrs: {} }], { sender_lid: lid });
      await shows(chat, [{ type: 'waiting' }]);
      await write(number, { conversation: 'zyxq at last' }, { id: 'AGAIN' });
      await shows(chat, [{ type: 'text', body: 'zyxq at last', waMessageId: 'AGAIN' }]);
      expect(await messages(chat)).toHaveLength(1);
      expect(await chatOf(chat)).toMatchObject({ unreadCount: 1, lastMessage: { body: 'zyxq at last' } });
      expect((await told(chat)).map(({ payload }) => (payload as Row).type)).toEqual(['waiting', 'text']);
      expect((await list('/messages/search?q=zyxq%20at%20last')).map(({ body }) => body)).toEqual([
        'zyxq at last',
      ]);
    });

    it('gives its place to what the phone sends again', async () => {
      const { number, chat, lid } = await somebody();
      await stanza(number, 'RESENT', [{ tag: 'unavailable', attrs: {} }], { sender_lid: lid });
      await shows(chat, [{ type: 'waiting' }]);
      const own = { from: pn(DESK), category: 'peer', recipient: null };
      const key = { remoteJid: pn(number), fromMe: false, id: 'RESENT' };
      const again = resent({
        key,
        message: { conversation: 'from the phone' },
        messageTimestamp: 1_800_000_000,
      });
      await network.raw.seal(DESK, DESK, again, own);
      await shows(chat, [{ type: 'text', body: 'from the phone', waMessageId: 'RESENT' }]);
      expect(await messages(chat)).toHaveLength(1);
    });

    it('gives way where a person turns out to be one that was known by a LID', async () => {
      const { number, chat, lid } = await somebody();
      await stanza(number, 'TWICE', [{ tag: 'unavailable', attrs: {} }]);
      await shows(pn(number), [{ type: 'waiting' }]);
      await network.raw.seal(
        DESK,
        number,
        { conversation: 'all of it' },
        { id: 'TWICE', from: lid, sender_pn: null },
      );
      await shows(lid, [{ type: 'text', body: 'all of it' }]);
      await write(number, { conversation: 'it is me' });
      await shows(chat, [{ body: 'it is me' }, { type: 'text', body: 'all of it' }]);
      expect(await messages(chat)).toHaveLength(2);
    });

    it('goes where what comes again is no message', async () => {
      const { number, chat, lid } = await somebody();
      const target = await write(number, { conversation: 'a message' });
      await stanza(number, 'REACTION', [{ tag: 'unavailable', attrs: {} }], { sender_lid: lid });
      await shows(chat, [{ type: 'waiting' }, { type: 'text' }]);
      const key = { remoteJid: pn(DESK), fromMe: true, id: target };
      await write(number, { reactionMessage: { key, text: '👍' } }, { id: 'REACTION' });
      await shows(chat, [{ type: 'text', reactions: [{ emoji: '👍' }] }]);
      expect(await messages(chat)).toHaveLength(1);
      expect(await chatOf(chat)).toMatchObject({ unreadCount: 1, lastMessage: { body: 'a message' } });
    });

    it('is shown where its key is lost, until it comes again', async () => {
      const { number, chat } = await somebody();
      await write(number, { conversation: 'first' });
      await shows(chat, [{ body: 'first' }]);
      await network.phones.corruptNext(DESK, 1);
      await write(number, { conversation: 'second' });
      await shows(chat, [{ body: 'second', type: 'text' }, { body: 'first' }]);
      expect((await told(chat)).map(({ payload }) => (payload as Row).type)).toEqual([
        'text',
        'waiting',
        'text',
      ]);
    });

    it.each([
      ['newer than the schema', Buffer.from('ugcYEgxTZWNyZXQgcG9sbD8aAwoBQRoDCgFC', 'base64'), 'unknown'],
      ['no message', Buffer.from('ff'.repeat(30), 'hex'), 'waiting'],
    ])('is shown wzyxq at last %s, and kept as it came', async (_what, bytes, type) => {
      const { number, chat } = await somebody();
      const sent = await network.raw.seal(DESK, number, bytes);
      await shows(chat, [{ type, waMessageId: sent }]);
      expect((await told(chat))[0]).toMatchObject({ type: 'message', payload: { type } });
      const kept = await rig.store.db
        .selectFrom('message_secrets')
        .innerJoin('messages', 'messages.id', 'message_secrets.message_id')
        .select('original')
        .where('wa_message_id', '=', sent)
        .executeTakeFirstOrThrow();
      expect(
        Buffer.from(kept.original!)
          .map((byte) => byte ^ 0x55)
          .indexOf(bytes[0]!),
      ).toBeGreaterThanOrEqual(0);
    });

    it('is said where only the phone shows it', async () => {
      const { number, chat } = await somebody();
      await write(number, {
        messageContextInfo: { deviceListMetadataVersion: 2 },
        placeholderMessage: { type: 0 },
      });
      await shows(chat, [{ type: 'phone_only' }]);
      expect(await told(chat)).toMatchObject([{ type: 'message', payload: { type: 'phone_only' } }]);
    });
  });

  it('is of many kinds, each with its words, in the answer and in the event', async () => {
    const { number, chat } = await somebody();
    const cards = ['Bea', 'Carl'].map((displayName) => ({
      displayName,
      vcard: `BEGIN:VCARD\nFN:${displayName}`,
    }));
    const album = await write(number, { albumMessage: { expectedImageCount: 2 } });
    const kinds: [Message, Row][] = [
      [
        {
          listMessage: {
            title: 'Pick',
            buttonText: 'Slots',
            footerText: 'STOP',
            sections: [{ rows: [{ title: '09:00' }] }],
          },
        },
        {
          type: 'list',
          body: 'Pick\nSlots\n09:00\nSTOP',
          parts: { text: 'Pick', footer: 'STOP', options: ['Slots', '09:00'] },
        },
      ],
      [
        {
          interactiveMessage: {
            header: { title: 'Pay', hasMediaAttachment: true, imageMessage: { mimetype: 'image/jpeg' } },
            body: { text: '' },
          },
        },
        { type: 'interactive', body: 'Pay', hasMedia: true, media: { mimetype: 'image/jpeg' } },
      ],
      [
        { eventMessage: { name: 'Lunch', description: 'at noon', startTime: 1800000000 } },
        { type: 'event', event: { name: 'Lunch', description: 'at noon', startTime: 1800000000000 } },
      ],
      [
        { contactsArrayMessage: { displayName: '2 contacts', contacts: cards } },
        { type: 'contact', body: '2 contacts', contacts: cards },
      ],
      [
        {
          imageMessage: { mimetype: 'image/jpeg', caption: 'two photos' },
          messageContextInfo: { messageAssociation: { associationType: 1, parentMessageKey: { id: album } } },
        },
        { type: 'image', albumId: album, hasMedia: true },
      ],
      [
        { extendedTextMessage: { text: 'gone soon', contextInfo: { expiration: 86_400 } } },
        { type: 'text', body: 'gone soon', expiresAt: expect.any(Number) },
      ],
      [{ ephemeralMessage: { message: { conversation: 'wrapped' } } }, { type: 'text', body: 'wrapped' }],
    ];
    for (const [message] of kinds) await write(number, message);
    await shows(chat, kinds.map(([, row]) => row).reverse());
    const events = await told(chat);
    expect(events.map(({ payload }) => payload)).toMatchObject(kinds.map(([, row]) => row));
    const [, soon] = await messages(chat);
    expect(soon!.expiresAt).toBe(Number(soon!.timestamp) + 86_400_000);
  });

  it('is kept though another has the same id', async () => {
    const [one, two] = [await somebody(), await somebody()];
    await write(one.number, { conversation: 'from first' }, { id: 'SAMEID1' });
    await write(two.number, { conversation: 'from second' }, { id: 'SAMEID1' });
    await shows(one.chat, [{ body: 'from first' }]);
    await shows(two.chat, [{ body: 'from second' }]);
  });
});
