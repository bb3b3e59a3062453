// One row of the figures: what it is, ours, the aim, and the peers measured in the same run with their ratio to ours.

/** @typedef {{ figure: string, ours: number, unit: string, aim?: number, peers?: Record<string, number> }} Row */

const shown = (value, unit) => {
  const digits =
    unit === 'kB' || unit === '×'
      ? 2
      : unit === 'µs' || unit === 'ms' || unit === '%' || unit === 's'
        ? 1
        : 0;
  return `${value.toLocaleString('en-US', { maximumFractionDigits: digits, minimumFractionDigits: digits })} ${unit}`.trim();
};

/** @param {Row[]} rows */
export function print(rows) {
  const cells = rows.map(({ figure, ours, unit, aim, peers = {} }) => [
    figure,
    shown(ours, unit),
    aim === undefined ? '' : `≤ ${shown(aim, unit)}`,
    aim === undefined ? '' : ours <= aim ? 'met' : 'MISSED',
    Object.entries(peers)
      .map(
        ([name, value]) =>
          `${name} ${shown(value, unit)}${ours > 0 ? ` (×${(value / ours).toFixed(1)})` : ''}`,
      )
      .join(' · '),
  ]);
  const head = ['figure', 'ours', 'aim', '', 'peers, and how many times ours'];
  const widths = head.map((title, at) => Math.max(title.length, ...cells.map((row) => row[at].length)));
  for (const row of [head, ...cells])
    console.log(
      row
        .map((text, at) => (at === 1 || at === 2 ? text.padStart(widths[at]) : text.padEnd(widths[at])))
        .join('  ')
        .trimEnd(),
    );
}
