/** One figure: what it is, ours, and the least that the same can cost, measured in the same run. */
export interface Figure {
  name: string;
  unit: 'ms' | 'ms CPU' | 'a second' | 'MiB' | '× the smaller';
  ours: number;
  /** Of `ours`, where that is the best of many: 19 of 20 were no worse. */
  p95?: number;
  floor?: number;
  /** At most, in the unit. */
  aim?: number;
}

const shown = (value: number | undefined) =>
  value === undefined ? '' : value.toFixed(value < 100 ? 2 : value < 1000 ? 1 : 0);

export function print(figures: readonly Figure[]): void {
  const cells = figures.map(({ name, unit, ours, p95, floor, aim }) => [
    name,
    `${shown(ours)} ${unit}`,
    shown(p95),
    shown(floor),
    floor === undefined ? '' : `×${(ours / floor).toFixed(ours < floor ? 2 : 1)}`,
    aim === undefined ? '' : `≤ ${aim} ${ours <= aim ? 'met' : 'MISSED'}`,
  ]);
  const rows = [['figure', 'ours', 'p95', 'floor', 'ratio', 'aim'], ...cells];
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  for (const row of rows)
    console.log(
      row
        .map((text, at) => (at === 0 ? text.padEnd(widths[at]!) : text.padStart(widths[at]!)))
        .join('  ')
        .trimEnd(),
    );
}

export type Work = () => Promise<unknown>;

export interface Cost {
  /** Milliseconds. */
  wall: number;
  /** Milliseconds that 19 of 20 took at most. */
  p95: number;
  /** Milliseconds of this process; a database server's own are not among them. */
  cpu: number;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/**
 * What each piece of work costs, the best of several rounds taken in turns: what else the machine does only adds to it.
 * One round more warms up.
 */
export async function inTurns<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  rounds: number,
): Promise<Record<Name, Cost>> {
  const taken = {} as Record<Name, { wall: number[]; cpu: number[] }>;
  for (let round = -1; round < rounds; round++)
    for (const [name, work] of Object.entries(works) as [Name, Work][]) {
      const before = process.cpuUsage();
      const start = performance.now();
      await work();
      const wall = performance.now() - start;
      const { user, system } = process.cpuUsage(before);
      if (round <= 0) taken[name] = { wall: [], cpu: [] };
      taken[name].wall.push(wall);
      taken[name].cpu.push((user + system) / 1000);
    }
  const costs = {} as Record<Name, Cost>;
  for (const [name, { wall, cpu }] of Object.entries(taken) as [Name, (typeof taken)[Name]][])
    costs[name] = { wall: Math.min(...wall), p95: percentile(wall, 0.95), cpu: Math.min(...cpu) };
  return costs;
}

/** So many requests wait for their answers at once. */
const AT_ONCE = 8;

export interface Request {
  name: string;
  ours: Work;
  floor: Work;
}

/** What a request costs when it is alone, and how many a second are answered when eight are there at once. */
export async function requests(asked: readonly Request[], rounds: number): Promise<Figure[]> {
  const works: Record<string, Work> = {};
  for (const { name, ours, floor } of asked) {
    works[name] = ours;
    works[`${name}, floor`] = floor;
    works[`${name}, together`] = together(ours);
    works[`${name}, floor together`] = together(floor);
  }
  const costs = await inTurns(works, rounds);
  const rate = (name: string) => (1000 * AT_ONCE) / costs[name]!.wall;
  return asked.flatMap(({ name }): Figure[] => {
    const { wall, p95 } = costs[name]!;
    return [
      { name, unit: 'ms', ours: wall, p95, floor: costs[`${name}, floor`]!.wall },
      { name, unit: 'a second', ours: rate(`${name}, together`), floor: rate(`${name}, floor together`) },
    ];
  });
}

const together = (work: Work) => () => Promise.all(Array.from({ length: AT_ONCE }, work));
