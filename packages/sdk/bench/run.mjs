// The figures of the SDK beside those of its peers, all measured in this run: `npm run bench -w @wagate/sdk`, with `--json` as JSON. Figures depend
// on the machine, so nothing fails here; sizes have a gate of their own.

import { runChaos } from '../src/testing/chaos-run.ts';
import bundles from './bundles.mjs';
import herd from './herd.mjs';
import overhead from './overhead.mjs';
import signals from './signals.mjs';
import stores from './stores.mjs';
import { print } from './table.mjs';
import types from './types.mjs';

async function chaos() {
  const { lost, duplicated, outOfOrder } = await runChaos({
    seed: 1,
    disconnects: 300,
    events: 3_000,
    habits: 'production',
  });
  return [
    {
      figure: 'lost, doubled or out of order over 300 disconnects',
      unit: '',
      ours: lost + duplicated + outOfOrder,
      aim: 0,
    },
  ];
}

const rows = [];
for (const figures of [bundles, overhead, types, signals, herd, stores, chaos])
  rows.push(...(await figures()));
if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else print(rows);
process.exit(0);
