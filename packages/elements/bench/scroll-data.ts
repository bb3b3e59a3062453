// The same messages and chats for all lists of the benchmark.
import { chat, message } from '../testing/wire.js';

export const GROUP = '120363041@g.us';

export const messagesOf = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    message(GROUP, {
      timestamp: 1_600_000_000_000 + index * 60_000,
      fromMe: index % 5 === 0,
      senderLid: `${index % 9}@lid`,
      senderName: `Person ${index % 9}`,
      body: `*Message* ${index} ${'of several words '.repeat(index % 13)}`,
    }),
  );

export type HeldMessage = ReturnType<typeof messagesOf>[number];

/** What the wire tells of one that arrives. */
export const arrival = (index: number) => ({
  waMessageId: `NEW${index}`,
  chatJid: GROUP,
  fromMe: false,
  type: 'text',
  timestamp: 1_900_000_000_000 + index,
  hasMedia: false,
  media: null,
  senderLid: '1@lid',
  pushName: 'Person 1',
  body: `new ${index} ${'of several words '.repeat(index % 13)}`,
});

export const chatsOf = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    chat(`${447_700_000_000 + index}@s.whatsapp.net`, {
      name: `Person ${index}`,
      lastMessageAt: 1_600_000_000_000 - index,
      unreadCount: index % 7,
      lastMessage: {
        waMessageId: `L${index}`,
        type: 'text',
        body: `last ${index}`,
        fromMe: false,
        timestamp: 1_600_000_000_000,
      },
    }),
  );

export type HeldChat = ReturnType<typeof chatsOf>[number];
