import { HOUR, MINUTE } from '../world/clock.js';
import { lidOf, phoneJidOf } from '../world/people.js';
import { type Conversation, withPerson } from './draft.js';

/** A chat from right to left, with numbers, Latin words and a link inside. */
export const samira: Conversation = {
  ...withPerson({ lid: lidOf('samira'), phoneJid: phoneJidOf('samira') }),
  name: 'سميرة الحداد',
  messages: [
    { from: 'samira', ago: 26 * HOUR, body: 'صباح الخير! هل وصلت شحنة *البن الكيني* اليوم؟', as: 'asks' },
    {
      from: 'me',
      ago: 26 * HOUR - 4 * MINUTE,
      answers: 'asks',
      body: 'نعم، 12 كيسًا من Kenya AA. الرقم LOT0419',
      status: 'read',
    },
    {
      from: 'samira',
      ago: 26 * HOUR - 7 * MINUTE,
      body: 'ممتاز. القائمة هنا:\n- كينيا\n- البرازيل\nhttps://harbour.example/price-list',
      reactions: [{ emoji: '🙏', from: 'me' }],
    },
    { from: 'samira', ago: 25 * HOUR, body: 'رقمي الجديد +20 100 123 4567 (واتساب فقط)' },
  ],
};
