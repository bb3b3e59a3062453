#!/usr/bin/env node
import { parseArgs } from 'node:util';

const help = `wagate-stand-in: a gateway with the habits of the production service, made up and in memory

  --port N         port to listen on; a free one without it
  --seed N         which made-up world it holds; 1 without it
  --origin URL     an origin that pages may call from; can be repeated
  --every SECONDS  how often a contact writes to the front desk; never without it
`;

/** A whole number from `least` on. @throws RangeError, naming the flag */
function whole(flag: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text) || Number(text) < least)
    throw new RangeError(`--${flag} takes a whole number from ${least} on, not "${text}".`);
  return Number(text);
}

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      seed: { type: 'string' },
      origin: { type: 'string', multiple: true },
      every: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) process.stdout.write(help);
  else {
    const every = whole('every', values.every, 1);
    const port = whole('port', values.port, 0);
    const seed = whole('seed', values.seed, 0);
    // Loaded when it is known that it will be needed: it takes a while.
    const { startProduction } = await import('./index.js');
    const production = await startProduction({ port, seed, origins: values.origin });
    const { url, world } = production;
    process.stdout.write(
      [
        `Listening: ${url}`,
        `API key: ${production.key()}`,
        'Accounts: ana@harbour.example (super admin), ben@harbour.example; password: correct horse battery',
        `Its dashboard: npx wagate --gateway ${url} --identity ${url}`,
        'Press Ctrl+C to stop.\n',
      ].join('\n'),
    );
    const desk = world.sessionCalled('Front desk').id;
    let written = 0;
    const writing =
      every &&
      setInterval(() => world.receive(desk, { from: 'marta', body: `Message ${++written}` }), every * 1000);
    const stop = async () => {
      clearInterval(writing);
      await production.close();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
