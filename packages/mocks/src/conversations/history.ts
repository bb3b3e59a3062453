import { MINUTE } from '../world/clock.js';
import type { PersonKey } from '../world/people.js';
import type { Random } from '../world/random.js';
import type { Draft } from './draft.js';

const openings = ['Morning', 'Hello', 'Quick one', 'For tomorrow', 'About the order', 'Note'];
const middles = [
  'two bags of Sidama',
  'the van leaves at seven',
  'the grinder is back',
  'the invoice is with Marta',
  'we need forty cups',
  'the roast was a shade too dark',
  'bay 3 is free',
];
const endings = [
  'Thanks!',
  'Can you check?',
  'See you there.',
  '',
  'I will send the list.',
  'Is that right?',
];

/**
 * A long correspondence, oldest first: `count` plain texts, the latest of them `until` ms before the present.
 * The same random gives the same texts.
 */
export function history(
  random: Random,
  { count, until, among }: { count: number; until: number; among: readonly PersonKey[] },
): Draft[] {
  let ago = until;
  const drafts: Draft[] = [];
  for (let at = 0; at < count; at++) {
    const mine = random.next() < 0.4;
    drafts.push({
      from: mine ? 'me' : random.pick(among),
      ago,
      body: `${random.pick(openings)}: ${random.pick(middles)}. ${random.pick(endings)}`.trim(),
      ...(mine && { status: 'read' }),
    });
    ago += random.whole(1, 240) * MINUTE;
  }
  return drafts.reverse();
}
