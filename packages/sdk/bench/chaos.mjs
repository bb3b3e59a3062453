// Seeded disconnects in full: `npm run chaos -w @wagate/sdk -- --seed 7 --disconnects 10000 --habits production --transport ndjson`.
// Ends with 1 when anything was lost, doubled or out of order, or two sockets were live at once.
import { parseArgs } from 'node:util';
import { ndjson } from '../src/realtime/ndjson-transport.ts';
import { runChaos } from '../src/testing/chaos-run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    disconnects: { type: 'string', default: '10000' },
    events: { type: 'string' },
    habits: { type: 'string', default: 'both' },
    transport: { type: 'string', default: 'websocket' },
  },
});
const disconnects = Number(values.disconnects);
const seed = Number(values.seed);
if (!Number.isInteger(disconnects) || disconnects < 1 || !Number.isInteger(seed)) {
  console.error('--seed and --disconnects are whole numbers.');
  process.exit(2);
}
const habits = values.habits === 'both' ? ['production', 'wagate'] : [values.habits];
for (const one of habits) {
  const start = performance.now();
  const report = await runChaos({
    seed,
    disconnects,
    events: Number(values.events ?? disconnects * 10),
    habits: one,
    ...(values.transport === 'ndjson' && { transport: () => ndjson() }),
  });
  const { lost, duplicated, outOfOrder, gaps, mostLiveSockets, halfOpen } = report;
  console.log(`\n${one} habits, seed ${seed}, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  for (const [name, value] of Object.entries(report)) console.log(`  ${name.padEnd(16)} ${value}`);
  const bad = lost + duplicated + outOfOrder + gaps > 0 || mostLiveSockets > 1;
  if (bad || halfOpen * 5 < disconnects) process.exitCode = 1;
}
