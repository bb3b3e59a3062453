import { parseArgs } from 'node:util';
import type { Timing } from './context.js';
import { type Network, startNetwork } from './network.js';
import { findRunning, lastPorts, noteReady, type Ready, readyLine } from './ready.js';
import { DirectoryInUse } from './storage/directory-lock.js';

/** How long a process that is just starting, or just ending, on the same directory is waited for. */
const PATIENCE_MS = 10_000;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    port: { type: 'string', default: '0' },
    'control-port': { type: 'string', default: '0' },
    'with-parent': { type: 'boolean', default: false },
    'raw-routes': { type: 'boolean', default: false },
    timing: { type: 'string', default: '{}' },
  },
});

try {
  await main();
} catch (error) {
  process.stderr.write(
    `The demo network cannot start: ${error instanceof Error ? error.message : 'unknown'}\n`,
  );
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const data = values.data;
  if (!data) throw new Error('say where its state lives: --data DIRECTORY');
  const started = await startOrFind(data);
  if ('ready' in started) return print(started);
  const { network } = started;
  const ready = readyLine(network);
  noteReady(data, ready);
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    void network.close().then(() => process.exit(0));
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  if (values['with-parent']) process.stdin.on('end', end).on('close', end).on('error', end).resume();
  print(ready);
}

async function startOrFind(data: string): Promise<{ network: Network } | Ready> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      const network = await start(data);
      return { network };
    } catch (error) {
      if (!(error instanceof DirectoryInUse)) throw error;
      const running = await findRunning(data);
      if (running) return running;
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** On the ports it had before, if none were asked for and they are free: clients come back to where they were. */
async function start(data: string): Promise<Network> {
  const asked = { port: port(values.port), controlPort: port(values['control-port']) };
  const timing = parseTiming(values.timing);
  const warn = (line: string) => process.stderr.write(`${line}\n`);
  const usual = { data, warn, timing, rawRoutes: values['raw-routes'] };
  const before = lastPorts(data);
  try {
    return await startNetwork({
      ...usual,
      port: asked.port || before?.port,
      controlPort: asked.controlPort || before?.controlPort,
      mediaPort: before?.mediaPort,
    });
  } catch (error) {
    if (!before || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return startNetwork({ ...usual, ...asked });
  }
}

function parseTiming(json: string): Partial<Timing> {
  const given = JSON.parse(json) as Record<string, unknown>;
  const timing: Partial<Timing> = {};
  for (const name of ['readDelayMs', 'firstCodeMs', 'nextCodeMs'] as const) {
    const value = given[name];
    if (typeof value === 'number') timing[name] = value;
  }
  return timing;
}

function port(written: string): number {
  const value = Number(written);
  if (!Number.isInteger(value) || value < 0 || value > 65_535) throw new Error(`${written} is not a port`);
  return value;
}

function print(ready: Ready): void {
  // Whoever started this may be gone by the time it prints.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  process.stdout.write(`${JSON.stringify(ready)}\n`);
}
