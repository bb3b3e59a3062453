import type { MessageStatus } from '../schemas.js';

const order: readonly (MessageStatus | undefined)[] = [
  undefined,
  'pending',
  'sent',
  'delivered',
  'read',
  'played',
];

/** Whether a message that got as far as `before` can now be said to be `after`: it never goes back. */
export const advances = (before: MessageStatus | undefined, after: MessageStatus): boolean =>
  after === 'failed'
    ? order.indexOf(before) <= order.indexOf('sent')
    : order.indexOf(after) > order.indexOf(before);
