import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { StoreOptions } from '../src/store/open.js';
import type { Figure } from './figures.js';
import type { Asked, Told } from './linked-numbers.js';

const CHILD = fileURLToPath(new URL('linked-numbers.ts', import.meta.url));
const MIB = 1024 * 1024;

async function gatewayOf(asked: Asked): Promise<Told> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    '--conditions=source',
    '--import',
    'tsx',
    CHILD,
    JSON.stringify(asked),
  ]);
  return JSON.parse(stdout) as Told;
}

/** The best of some starts: what else the machine does only adds to it. */
async function best(asked: () => Asked | Promise<Asked>, rounds: number): Promise<Told> {
  const all: Told[] = [];
  for (let round = 0; round < rounds; round++) all.push(await gatewayOf(await asked()));
  const least = (key: keyof Told) => Math.min(...all.map((told) => told[key]));
  return {
    answersAfter: least('answersAfter'),
    connectedAfter: least('connectedAfter'),
    bareAfter: least('bareAfter'),
    rss: least('rss'),
  };
}

/** How long a gateway takes to start, and how much memory it holds, with linked numbers and without. */
export async function numbers(
  fresh: () => Promise<StoreOptions>,
  count: number,
  rounds: number,
): Promise<Figure[]> {
  const secret = randomBytes(32).toString('base64url');
  // A gateway keeps its database within the folder that it is told.
  const bareOf = (of: StoreOptions): StoreOptions => (of.url ? of : { file: `${of.file}.d/wagate.db` });
  const asked = (of: StoreOptions, numbers: number): Asked => ({
    where: of,
    bare: bareOf(of),
    secret,
    count: numbers,
    links: false,
  });
  const [empty, used] = [await fresh(), await fresh()];
  const first = await best(async () => asked(await fresh(), 0), rounds);
  await gatewayOf(asked(empty, 0));
  await gatewayOf({ ...asked(used, count), links: true });
  const none = await best(() => asked(empty, 0), rounds);
  const linked = await best(() => asked(used, count), rounds);
  return [
    {
      name: 'the first start, until it answers',
      unit: 'ms',
      ours: first.answersAfter,
      floor: first.bareAfter,
    },
    { name: 'a start, until it answers', unit: 'ms', ours: none.answersAfter, floor: none.bareAfter },
    {
      name: `a start with ${count} numbers, until it answers`,
      unit: 'ms',
      ours: linked.answersAfter,
      floor: linked.bareAfter,
    },
    {
      name: `a start with ${count} numbers, until all are connected (floor: none)`,
      unit: 'ms',
      ours: linked.connectedAfter,
      floor: none.connectedAfter,
    },
    {
      name: `memory with ${count} linked numbers (floor: none)`,
      unit: 'MiB',
      ours: linked.rss / MIB,
      floor: none.rss / MIB,
    },
  ];
}
