import { join } from 'node:path';
import Sqlite from 'libsql';
import type { OwnPostgres } from '../../gateway/src/testing/postgres.js';
import type { Ledger } from './ledger.js';
import type { Random } from './random.js';
import { pause } from './traffic.js';
import type { World } from './world.js';

export type Disturbance = (world: World, random: Random) => Promise<void>;

/** The process ends in the middle of everything. */
export const kill: Disturbance = async ({ target: { command } }, random) => {
  await command.kill();
  await pause(random.between(0, 800));
  await command.start();
};

/** Once more while it catches up. */
export const killTwice: Disturbance = async (world, random) => {
  await kill(world, random);
  await pause(random.between(50, 1_500));
  await kill(world, random);
};

/** The network goes silent without hanging up, and comes back. */
export const freeze =
  (shortestMs: number, longestMs: number): Disturbance =>
  async ({ target: { command } }, random) => {
    const { pid } = command.network;
    process.kill(pid, 'SIGSTOP');
    await pause(random.between(shortestMs, longestMs));
    process.kill(pid, 'SIGCONT');
  };

/** The process ends while the network is silent, and comes back before it. */
export const killInSilence: Disturbance = async (world, random) => {
  const { command } = world.target;
  const { pid } = command.network;
  process.kill(pid, 'SIGSTOP');
  await pause(random.between(100, 1_000));
  await command.kill();
  process.kill(pid, 'SIGCONT');
  await command.start();
};

/** PostgreSQL ends as in a crash, and comes back after a second. */
export const restartDatabase =
  (postgres: OwnPostgres): Disturbance =>
  async (_world, random) => {
    await postgres.crash();
    await pause(random.between(500, 1_500));
    await postgres.restart();
  };

/** SQLite lives in the process and dies with it alone; somebody else's lock is what can come between. */
export const lockDatabase: Disturbance = async ({ target: { command } }, random) => {
  const other = new Sqlite(join(command.data, 'wagate.db'));
  other.pragma('busy_timeout = 5000');
  other.exec('BEGIN EXCLUSIVE');
  await pause(random.between(500, 1_500));
  other.exec('ROLLBACK');
  other.close();
};

/** Does it, and notes when it began and when it was over. */
export async function disturb(
  disturbance: Disturbance,
  what: string,
  world: World,
  ledger: Ledger,
  random: Random,
): Promise<void> {
  const from = Date.now();
  await disturbance(world, random);
  ledger.breaks.push({ what, from, until: Date.now() });
}
