import type { EngineEvent, KeyWrite } from '@wagate/engine';
import { createBaileysEngine } from '../engine.js';
import { FileHost } from './file-host.js';

/** Where a process is to die: at the n-th commit that carries an event of this type. */
export interface Death {
  event: EngineEvent['type'];
  nth: number;
  step: 'before' | 'half' | 'after';
}

export interface ChildOptions {
  journal: string;
  url: string;
  rootPublicKey: string;
  death?: Death;
  /** Prints the engine's notes, and connects again after every end that allows it. */
  verbose?: boolean;
}

const options = JSON.parse(process.argv[2] ?? '{}') as ChildOptions;
const host = new FileHost(options.journal);
let seen = 0;

host.onCommit = (
  { events = [] }: { events?: readonly EngineEvent[]; writes?: readonly KeyWrite[] },
  step,
) => {
  const { death } = options;
  if (!death || step !== death.step || !events.some(({ type }) => type === death.event)) return;
  seen += 1;
  // A signal to oneself takes effect at once: not one instruction of ours runs after it.
  if (seen === death.nth) process.kill(process.pid, 'SIGKILL');
};
host.onSignal = (signal) => {
  process.stdout.write(`${JSON.stringify(signal)}\n`);
  if (options.verbose && signal.type === 'closed' && signal.retry) void session.connect();
};

const engine = createBaileysEngine({
  url: options.url,
  rootPublicKey: Buffer.from(options.rootPublicKey, 'base64'),
  ...(options.verbose && { logger: console }),
});
const session = engine.open(host);
process.once('SIGTERM', () => {
  void session.close().then(() => process.exit(0));
});
await session.connect();
