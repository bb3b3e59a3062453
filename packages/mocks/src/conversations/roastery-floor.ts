import { DAY, HOUR, MINUTE } from '../world/clock.js';
import type { Conversation } from './draft.js';

export const ROASTERY_FLOOR = '120363041234567001@g.us';

/** A group with formatting, an edit, a mention, a quote, reactions, a notice, a poll and a deleted message. */
export const roasteryFloor: Conversation = {
  jid: ROASTERY_FLOOR,
  type: 'group',
  name: 'Roastery floor',
  pinned: true,
  messages: [
    {
      from: 'ana',
      ago: 17 * HOUR + 10 * MINUTE,
      body: 'Roast list for tomorrow:\n- *Kenya AA*, 12 kg\n- *Brazil*, 20 kg, bags marked `LOT0419`',
      edited: true,
    },
    {
      from: 'ana',
      ago: 17 * HOUR + 9 * MINUTE,
      as: 'weigh',
      body: '@119283746550113 can you weigh the Kenya bags?',
      mentions: ['ben'],
      reactions: [
        { emoji: '👍', from: 'ben' },
        { emoji: '👍', from: 'chioma' },
        { emoji: '👍', from: 'kwame' },
        { emoji: '❤️', from: 'me' },
      ],
    },
    {
      from: 'me',
      ago: 17 * HOUR + 6 * MINUTE,
      answers: 'weigh',
      body: 'Ben is off today, so I did: 11.8 kg. One bag is short.',
      status: 'read',
    },
    {
      from: 'ana',
      ago: 17 * HOUR,
      type: 'system',
      system: { kind: 'group_add', actor: '119283746550112@lid', targets: ['119283746550114@lid'] },
    },
    {
      from: 'chioma',
      ago: 2 * HOUR + 38 * MINUTE,
      body: 'Good morning all. The tasting room is free on Monday.',
    },
    {
      from: 'chioma',
      ago: 2 * HOUR + 37 * MINUTE,
      type: 'poll',
      body: 'Cupping on Monday: which hour?',
      poll: {
        name: 'Cupping on Monday: which hour?',
        options: {
          '09:00, before opening': ['ben', 'kwame'],
          '11:00': ['ana', 'chioma', 'me'],
          '15:00, after the delivery': ['tunde'],
        },
        selectable: 1,
        endsIn: 7 * HOUR,
      },
    },
    { from: 'ben', ago: 2 * HOUR + 34 * MINUTE, body: 'Wrong group, sorry', deleted: true },
    { from: 'me', ago: 14 * MINUTE, body: '11:00 suits the drivers too.', status: 'delivered' },
  ],
};

export const LONDON_CAFES = '120363041234567002@g.us';

export const londonCafes: Conversation = {
  jid: LONDON_CAFES,
  type: 'group',
  name: 'London cafés',
  mutedFor: 30 * DAY,
  unread: 41,
  messages: [
    { from: 'noor', ago: 70 * MINUTE, body: 'New price list is on its way.' },
    {
      from: 'noor',
      ago: 60 * MINUTE,
      type: 'document',
      body: 'price list attached',
      media: { filename: 'prices-november.pdf', mimetype: 'application/pdf', size: 284_113 },
    },
  ],
};
