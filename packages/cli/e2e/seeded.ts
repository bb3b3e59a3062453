import { it } from 'vitest';
import type { Disturbance } from './disturbances.js';
import { Random } from './random.js';
import { round } from './round.js';
import type { World } from './world.js';

/** How many rounds: a few for every change, more before a release. */
const ROUNDS = Number(process.env.WAGATE_FAULT_ROUNDS ?? 3);
/** Whether there is time for what takes long. */
export const long = ROUNDS > 3;
/** One round takes seconds; what does not come back is waited for half a minute. */
const ROUND_MS = 180_000;

export interface Disturbances {
  kill: Disturbance;
  database: [what: string, disturbance: Disturbance];
  others: Record<string, Disturbance>;
}

/**
 * So many rounds, each with one of the disturbances. The seed decides which, and all the rest; it stands in the test's
 * name, and `WAGATE_FAULT_SEED=…` makes the same choices again. Of three in a row one kills the process and one breaks the
 * database.
 */
export function seededRounds(world: () => World, disturbances: Disturbances): void {
  const first = Number(process.env.WAGATE_FAULT_SEED ?? Date.now() % 1_000_000);
  for (let seed = first; seed < first + ROUNDS; seed++) {
    const [what, disturbance] = chosen(seed, disturbances);
    it(`keeps every promise over ${what} (WAGATE_FAULT_SEED=${seed})`, { timeout: ROUND_MS }, async () => {
      const { breaches, ...passed } = await round(world(), { seed, what, disturbance });
      console.log(`${what}, seed ${seed}: ${JSON.stringify(passed)}`);
      // A line for each promise that was not kept.
      if (breaches.length) throw new Error(breaches.join('\n'));
    });
  }
}

function chosen(seed: number, { kill, database, others }: Disturbances): [string, Disturbance] {
  if (seed % 3 === 0) return ['a kill', kill];
  return seed % 3 === 1 ? database : new Random(seed).pick(Object.entries(others));
}
