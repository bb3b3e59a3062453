import { strings } from '../localize/strings.js';

export const tickStrings = strings('ticks', {
  pending: 'Pending',
  sent: 'Sent',
  delivered: 'Delivered',
  read: 'Read',
  played: 'Played',
  failed: 'Not sent',
});
