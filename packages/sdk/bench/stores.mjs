// The live timeline under load, measured in a process of its own so that nothing else is in its memory.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export default async function stores() {
  const told = execFileSync(
    process.execPath,
    [
      '--expose-gc',
      '--conditions=source',
      '--import',
      'tsx',
      fileURLToPath(new URL('live.mjs', import.meta.url)),
    ],
    { encoding: 'utf8' },
  );
  const { messages, memory, events, notifications, longestSnapshot, longestBatch } = JSON.parse(told);
  return [
    { figure: `memory of ${messages} messages, of their JSON`, unit: '×', ours: memory, aim: 2 },
    { figure: `${events} events in 10 s: notifications`, unit: '', ours: notifications, aim: 700 },
    { figure: 'the longest batch of events in that', unit: 'ms', ours: longestBatch, aim: 16 },
    { figure: 'the longest snapshot in that', unit: 'ms', ours: longestSnapshot, aim: 16 },
  ];
}
