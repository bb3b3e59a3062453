import { type Disturbance, disturb } from './disturbances.js';
import { judge } from './judge.js';
import { Ledger } from './ledger.js';
import { Random } from './random.js';
import { pause, Traffic } from './traffic.js';
import type { World } from './world.js';

/** How long everything may take to be where it belongs, counted from the end of the disturbance. */
const DRAIN_MS = 30_000;

export interface RoundOptions {
  seed: number;
  what: string;
  disturbance: Disturbance;
  /** How many people, and how many messages each of them writes before and after. */
  contacts?: number;
  each?: number;
}

export interface Outcome {
  breaches: string[];
  /** What went through. */
  written: number;
  promised: number;
  /** Milliseconds from the end of the disturbance until nothing was left to do. */
  drainedMs: number;
}

/** Traffic, something that breaks in the middle of it, more traffic, and what became of what was promised. */
export async function round(world: World, options: RoundOptions): Promise<Outcome> {
  const { seed, what, disturbance, contacts: count = 3, each = 10 } = options;
  const random = new Random(seed);
  const ledger = new Ledger();
  world.ledger = ledger;
  // New people each time: their first messages are the hardest.
  const contacts = Array.from({ length: count }, () =>
    String(447_000_000_000 + random.between(0, 899_999_999)),
  );
  await world.meet(contacts);
  const traffic = new Traffic(world, ledger, `${seed} before`, contacts, random.fork(), each);
  await traffic.reached(0.1 + 0.7 * random.next());
  await disturb(disturbance, what, world, ledger, random);
  const over = Date.now();
  await traffic.done;
  await new Traffic(world, ledger, `${seed} after`, contacts, random.fork(), Math.ceil(each / 2)).done;
  let breaches = ['nobody has looked'];
  while (breaches.length) {
    const late = world.gone || Date.now() - over > DRAIN_MS;
    breaches = await world.look(contacts).then(
      (found) => judge(ledger, found),
      (error: Error) => [
        world.gone
          ? `the gateway ended by itself: ${world.target.command.output.trim().slice(-600)}`
          : `the gateway could not be asked: ${error.message}`,
      ],
    );
    if (late) break;
    if (breaches.length) await pause(250);
  }
  return {
    breaches,
    written: ledger.written.length,
    promised: ledger.asked.filter(({ promised }) => promised).length,
    drainedMs: Date.now() - over,
  };
}
