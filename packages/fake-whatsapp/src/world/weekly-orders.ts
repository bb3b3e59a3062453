import type { CharacterName } from './cast.js';
import { days, me, says, type Talk, talk } from './script.js';

const CONFIRMED = ['Got it 👍', 'Noted, thank you!', 'On the list.', 'Will be roasted tomorrow morning.'];
const SENT = [
  'Packed and on its way.',
  'Jonas has it, he is with you before 9.',
  'Out now, 3 boxes.',
  'Left at 7:40.',
];
const ARRIVED = ['Here, thanks!', 'Arrived ☕', 'All there, thank you', '🙌'];

/** The standing order of a café, week after week: the kind of chat that fills a business phone. */
export function weeklyOrders(
  from: CharacterName,
  weeks: number,
  usual: { house: number; espresso: number; decaf: number },
): Talk[] {
  return Array.from({ length: weeks }, (_, index) => {
    const week = weeks - index;
    const more = (index * 7 + from.length) % 4;
    const order = `Order for this week:\n${usual.house + more} kg House\n${usual.espresso + (index % 3)} kg Espresso\n${usual.decaf} kg Decaf`;
    return talk(
      days(7 * week + 1, 1),
      says(from, order, { label: 'order' }),
      me(CONFIRMED[index % CONFIRMED.length] ?? '', { answers: 'order' }),
      me(SENT[(index + more) % SENT.length] ?? ''),
      says(
        from,
        ARRIVED[(index + from.length) % ARRIVED.length] ?? '',
        index % 4 === 0 ? { reactions: [['me', '👍']] } : {},
      ),
    );
  });
}
