import { DAY, HOUR, MINUTE } from '../world/clock.js';
import { lidOf, nameOf, type PersonKey, phoneJidOf } from '../world/people.js';
import { type Conversation, type Draft, withPerson } from './draft.js';

const chat = (
  key: PersonKey,
  messages: readonly Draft[],
  more: Partial<Conversation> = {},
): Conversation => ({
  ...withPerson({ lid: lidOf(key), phoneJid: phoneJidOf(key) }),
  name: nameOf(key),
  ...more,
  messages,
});

/** Direct chats: names of every source, unread ones, a failed message, one with a hidden id alone. */
export const direct: readonly Conversation[] = [
  chat(
    'dev',
    [
      { from: 'dev', ago: 3 * HOUR, body: 'Morning. Pallet one is in.' },
      { from: 'me', ago: 3 * HOUR - 5 * MINUTE, body: 'Good, thank you.', status: 'read' },
      { from: 'dev', ago: 18 * MINUTE, body: 'Two questions.' },
      { from: 'dev', ago: 17 * MINUTE, body: 'Is the second pallet on the van?' },
    ],
    { pinned: true, unread: 2 },
  ),
  chat('marta', [
    { from: 'me', ago: HOUR, body: 'When do you land?', status: 'read' },
    { from: 'marta', ago: 46 * MINUTE, body: 'We land at noon' },
  ]),
  chat('oscar', [
    { from: 'oscar', ago: 2 * HOUR, body: 'Are you open on Monday?' },
    { from: 'me', ago: 87 * MINUTE, body: 'Thank you, see you Monday', status: 'read' },
  ]),
  chat(
    'wapping',
    [
      {
        from: 'wapping',
        ago: 2 * HOUR + 11 * MINUTE,
        type: 'image',
        body: 'Order sheet',
        media: { mimetype: 'image/jpeg', size: 301_870 },
      },
    ],
    { unread: 1 },
  ),
  chat('unnamed', [
    { from: 'me', ago: DAY + HOUR, body: 'Your tasting is booked for Friday', status: 'delivered' },
  ]),
  chat('jo', [
    { from: 'me', ago: 2 * DAY, body: 'Hello Jo', status: 'failed', error: 'Number not on WhatsApp' },
  ]),
  chat('tunde', [
    { from: 'tunde', ago: 2 * DAY + HOUR, type: 'ptt', media: { mimetype: 'audio/ogg; codecs=opus' } },
  ]),
  chat('hidden', [{ from: 'hidden', ago: 4 * DAY, body: 'Do you deliver to Leith?' }]),
];

export const HARBOUR_NEWS = '120363099887766001@newsletter';

export const harbourNews: Conversation = {
  jid: HARBOUR_NEWS,
  type: 'newsletter',
  name: 'Harbour News',
  mutedFor: 365 * DAY,
  messages: [
    { from: 'ana', ago: 9 * DAY, body: '*November*: three new coffees.' },
    { from: 'ana', ago: DAY + 2 * HOUR, body: 'New in: Sidama, washed' },
  ],
};
