import { createHash } from 'node:crypto';
import { proto } from 'baileys';
import { describe, expect, it } from 'vitest';
import { addressPairs, historyEvents } from './history.js';

const me = { id: '15550001111:3@s.whatsapp.net', lid: '900@lid' };
const { HistorySyncType } = proto.HistorySync;
const { Status, StubType } = proto.WebMessageInfo;

const message = (
  id: string,
  seconds: number,
  rest: proto.IWebMessageInfo = { key: {} },
): proto.IHistorySyncMsg => ({
  message: {
    message: { conversation: id },
    messageTimestamp: seconds,
    ...rest,
    key: { remoteJid: '1@s.whatsapp.net', id, fromMe: false, ...rest.key },
  },
});

const decoded = (sync: proto.IHistorySync) =>
  proto.HistorySync.decode(proto.HistorySync.encode(sync).finish());
const events = (conversation: proto.IConversation, rest: Partial<proto.IHistorySync> = {}) =>
  historyEvents(decoded({ syncType: HistorySyncType.RECENT, conversations: [conversation], ...rest }), me);

describe('history', () => {
  it('orders messages by age and cuts them into commits', () => {
    const messages = Array.from({ length: 450 }, (_, index) => message(`M${index}`, 1_700_000_000 - index));
    const parts = events({ id: '1@s.whatsapp.net', messages }, { progress: 60 });
    const told = parts.filter((part) => part.messages.length > 0);
    expect(told.map((part) => part.messages.length)).toEqual([200, 200, 50]);
    const ids = told.flatMap((part) => part.messages.map(({ id }) => id));
    expect(ids).toEqual(messages.map((_, index) => `M${449 - index}`));
    expect(parts.map(({ progress }) => progress)).toEqual([undefined, undefined, undefined, undefined, 60]);
  });

  it('tells how far our own messages came, and who wrote the others', () => {
    const messages = [
      message('OWN', 1, { key: { fromMe: true }, status: Status.READ }),
      message('THEIRS', 2, { key: {}, status: Status.READ, pushName: 'Ann' }),
    ];
    const [own, theirs] = events({ id: '1@s.whatsapp.net', messages }).flatMap((part) => part.messages);
    expect(own).toMatchObject({ fromMe: true, status: 'read', senderJid: '15550001111@s.whatsapp.net' });
    expect(theirs).toMatchObject({ fromMe: false, senderJid: '1@s.whatsapp.net', pushName: 'Ann' });
    expect(theirs).not.toHaveProperty('status');
  });

  it('tells reactions as messages of their own', () => {
    const reactions: proto.IReaction[] = [
      { key: { id: 'R1', fromMe: true }, text: '👍', senderTimestampMs: 5_000 },
      { key: { id: 'R2', fromMe: false, participant: '7@lid' }, text: '' },
    ];
    const told = events({
      id: 'g@g.us',
      messages: [message('M', 1, { key: { remoteJid: 'g@g.us' }, reactions })],
    });
    expect(told.flatMap((part) => part.messages).find(({ id }) => id === 'R1')).toMatchObject({
      chatJid: 'g@g.us',
      fromMe: true,
      timestamp: 5_000,
      content: { type: 'reaction', targetId: 'M', emoji: '👍' },
    });
    expect(told.flatMap((part) => part.messages).some(({ id }) => id === 'R2')).toBe(false);
  });

  it('tells the votes that a poll has got, and keeps what later ones are sealed with', () => {
    const hash = (option: string) => createHash('sha256').update(option).digest();
    const secret = new Uint8Array(32).fill(7);
    const poll: proto.IMessage = {
      pollCreationMessageV3: { name: 'Lunch?', options: [{ optionName: 'Soup' }, { optionName: 'Salad' }] },
      messageContextInfo: { messageSecret: secret },
    };
    const pollUpdates: proto.IPollUpdate[] = [
      {
        pollUpdateMessageKey: { id: 'V1', fromMe: true },
        vote: { selectedOptions: [hash('Salad')] },
        senderTimestampMs: 5_000,
      },
      { pollUpdateMessageKey: { id: 'V2', participant: '7@lid' }, vote: { selectedOptions: [] } },
      { pollUpdateMessageKey: { id: 'V3', participant: '8@lid' } },
    ];
    const messages = [message('P', 1, { key: { remoteJid: 'g@g.us' }, message: poll, pollUpdates })];
    const told = events({ id: 'g@g.us', messages }).flatMap((part) => part.messages);
    expect([...(told.find(({ id }) => id === 'P')?.secret ?? [])]).toEqual([...secret]);
    expect(told.filter(({ content }) => content.type === 'poll_vote')).toMatchObject([
      { id: 'V2', senderLid: '7@lid', content: { targetId: 'P', selectedOptions: [] } },
      { id: 'V1', fromMe: true, timestamp: 5_000, content: { targetId: 'P', selectedOptions: ['Salad'] } },
    ]);
  });

  it('tells an edited message, of which the phone keeps the edit alone', () => {
    const edit = {
      protocolMessage: {
        type: proto.Message.ProtocolMessage.Type.MESSAGE_EDIT,
        key: { id: 'FIRST' },
        editedMessage: { conversation: 'at four' },
      },
    };
    const reactions = [{ key: { id: 'R', fromMe: true }, text: '👍', senderTimestampMs: 9e18 }];
    const kept = { key: {}, message: { editedMessage: { message: edit } }, reactions };
    const told = events({ id: '1@s.whatsapp.net', messages: [message('EDIT', 5, kept)] });
    expect(told.flatMap((part) => part.messages)).toMatchObject([
      { id: 'FIRST', timestamp: 5_000, content: { type: 'text', text: 'at four' } },
      { id: 'EDIT', content: { type: 'edit', targetId: 'FIRST', text: 'at four' } },
      { id: 'R', timestamp: 5_000, content: { type: 'reaction', targetId: 'FIRST', emoji: '👍' } },
    ]);
  });

  it('tells of what the phone waits for, and of what is newer than the schema', () => {
    const messages = [
      message('WAITS', 1, { key: {}, message: null, messageStubType: StubType.CIPHERTEXT }),
      message('NEWER', 2, {
        key: {},
        message: { messageContextInfo: { messageSecret: new Uint8Array(32) } },
      }),
      message('KEYS', 3, { key: {}, message: { senderKeyDistributionMessage: { groupId: 'g@g.us' } } }),
      message('ALBUM', 4, { key: {}, message: { albumMessage: { expectedImageCount: 2 } } }),
    ];
    const told = events({ id: '1@s.whatsapp.net', messages }).flatMap((part) => part.messages);
    expect(told.map(({ id, content }) => [id, content.type])).toEqual([
      ['WAITS', 'waiting'],
      ['NEWER', 'unsupported'],
    ]);
  });

  it('leaves out what was deleted and what is no message', () => {
    const messages = [message('GONE', 1, { key: {}, message: null, messageStubType: StubType.REVOKE }), {}];
    expect(events({ id: '1@s.whatsapp.net', messages }).flatMap((part) => part.messages)).toEqual([]);
  });

  it('tells how a chat stands', () => {
    const [part] = events({
      id: '1@s.whatsapp.net',
      name: 'Ann',
      unreadCount: 3,
      archived: true,
      pinned: 1_700_000_000,
      muteEndTime: 1_800_000_000,
      conversationTimestamp: 1_700_000_000,
    });
    expect(part?.chats).toEqual([
      {
        jid: '1@s.whatsapp.net',
        kind: 'dm',
        name: 'Ann',
        unreadCount: 3,
        archived: true,
        pinned: true,
        mutedUntil: 1_800_000_000_000,
        lastMessageAt: 1_700_000_000_000,
      },
    ]);
    const [marked] = events({ id: '1@s.whatsapp.net', unreadCount: 0, markedAsUnread: true });
    expect(marked?.chats).toMatchObject([{ unreadCount: 1 }]);
  });

  it('tells people with both their addresses', () => {
    const parts = events(
      { id: '7@lid', pnJid: '1@s.whatsapp.net', name: 'Ann' },
      {
        pushnames: [{ id: '2@s.whatsapp.net', pushname: 'Bob' }],
        phoneNumberToLidMappings: [{ pnJid: '3@s.whatsapp.net', lidJid: '9@lid' }],
      },
    );
    expect(parts.flatMap((part) => part.contacts)).toEqual([
      { lid: '7@lid', phoneJid: '1@s.whatsapp.net', name: 'Ann' },
      { phoneJid: '2@s.whatsapp.net', pushName: 'Bob' },
      { lid: '9@lid', phoneJid: '3@s.whatsapp.net' },
    ]);
  });

  it('tells groups with their members', () => {
    const parts = events({
      id: 'g@g.us',
      name: 'Market',
      createdAt: 1_600_000_000,
      participant: [
        { userJid: '7@lid', rank: proto.GroupParticipant.Rank.SUPERADMIN },
        { userJid: '1@s.whatsapp.net', memberLabel: { label: 'Bakery', labelTimestamp: 1_600_000_000 } },
      ],
    });
    expect(parts.flatMap((part) => part.groups)).toEqual([
      {
        jid: 'g@g.us',
        subject: 'Market',
        createdAt: 1_600_000_000_000,
        participants: [
          { lid: '7@lid', role: 'superadmin' },
          { phoneJid: '1@s.whatsapp.net', role: 'member', tag: 'Bakery' },
        ],
      },
    ]);
  });

  it('tells the names of verified businesses', () => {
    const messages = [message('B', 1, { key: {}, verifiedBizName: 'Noor Prints Ltd' })];
    const contacts = events({ id: '1@s.whatsapp.net', messages }).flatMap((part) => part.contacts);
    expect(contacts).toContainEqual({ phoneJid: '1@s.whatsapp.net', businessName: 'Noor Prints Ltd' });
  });

  it('says nothing of statuses and of empty parts', () => {
    expect(
      historyEvents({ syncType: HistorySyncType.INITIAL_STATUS_V3, conversations: [{ id: 'x@g.us' }] }, me),
    ).toEqual([]);
    expect(historyEvents({ syncType: HistorySyncType.NON_BLOCKING_DATA }, me)).toEqual([]);
  });

  it('pairs the two addresses of a person', () => {
    const sync: proto.IHistorySync = {
      syncType: HistorySyncType.RECENT,
      conversations: [
        { id: '7@lid', pnJid: '1@s.whatsapp.net' },
        { id: '2@s.whatsapp.net' },
        { id: 'g@g.us' },
      ],
      phoneNumberToLidMappings: [{ pnJid: '3@s.whatsapp.net', lidJid: '9@lid' }],
    };
    expect(addressPairs(sync)).toEqual([
      { pn: '3@s.whatsapp.net', lid: '9@lid' },
      { pn: '1@s.whatsapp.net', lid: '7@lid' },
    ]);
  });
});
