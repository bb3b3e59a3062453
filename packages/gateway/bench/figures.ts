/** One figure: what it is, ours, and what the same cannot cost less than, measured in the same run. */
export interface Figure {
  name: string;
  unit: 'ms' | 'ms CPU' | '× the newest';
  ours: number;
  floor?: number;
  aim?: number;
}

const shown = (value: number | undefined) => (value === undefined ? '' : value.toFixed(2));

export function print(figures: readonly Figure[]): void {
  const cells = figures.map(({ name, unit, ours, floor, aim }) => [
    name,
    `${shown(ours)} ${unit}`,
    shown(floor),
    floor === undefined ? '' : `×${(ours / floor).toFixed(1)}`,
    aim === undefined ? '' : `≤ ${aim} ${ours <= aim ? 'met' : 'MISSED'}`,
  ]);
  const rows = [['figure', 'ours', 'floor', 'ratio', 'aim'], ...cells];
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  for (const row of rows)
    console.log(
      row
        .map((text, at) => (at === 0 ? text.padEnd(widths[at]!) : text.padStart(widths[at]!)))
        .join('  ')
        .trimEnd(),
    );
}

export interface Cost {
  /** Milliseconds. */
  wall: number;
  /** Milliseconds of this process; a database server's own are not among them. */
  cpu: number;
}

/**
 * What each piece of work costs, the best of several rounds taken in turns: what else the machine does only adds to it.
 * One round more warms up.
 */
export async function inTurns<Name extends string>(
  works: Readonly<Record<Name, () => Promise<unknown>>>,
  rounds: number,
): Promise<Record<Name, Cost>> {
  const best = {} as Record<Name, Cost>;
  for (let round = -1; round < rounds; round++)
    for (const [name, work] of Object.entries(works) as [Name, () => Promise<unknown>][]) {
      const before = process.cpuUsage();
      const start = performance.now();
      await work();
      const wall = performance.now() - start;
      const { user, system } = process.cpuUsage(before);
      const cpu = (user + system) / 1000;
      const known = best[name];
      if (round < 1 || !known) best[name] = { wall, cpu };
      else best[name] = { wall: Math.min(known.wall, wall), cpu: Math.min(known.cpu, cpu) };
    }
  return best;
}
