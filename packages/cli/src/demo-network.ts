import { join } from 'node:path';
import type { LaunchedNetwork } from '@wagate/fake-whatsapp/launch';
import type { QrTiming } from './demo-timing.js';
import { truth } from './flags.js';
import { makeDirectory, StartError } from './start-error.js';

/** The WhatsApp network on this machine: where the engine finds it, and where its page and control calls are. */
export interface DemoNetwork {
  url: string;
  control: URL;
  rootPublicKey: Uint8Array;
  /** What its server of files proves itself with, as PEM. */
  mediaCertificate: string | undefined;
  /** It ran before: perhaps another gateway's, until this one holds the data directory. */
  found: boolean;
  /** Starts it again, at the same addresses, whenever it ends by itself. */
  keep(): void;
  /** Ends the network's process; what it knows is kept. */
  stop(): Promise<void>;
}

/** `WAGATE_DEMO_RAW_ROUTES=true` turns on the routes that send exactly what a test says, on a demo network that it starts. */
export const demoRawRoutes = (env: NodeJS.ProcessEnv): boolean => truth('WAGATE_DEMO_RAW_ROUTES', env);

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** One that has run for so long begins with full patience again. */
const STEADY_MS = 60_000;

/**
 * Finds the demo network of this data directory, or starts it. It is a process of its own: a gateway that crashes does not
 * take the phones with it, as it would not take WhatsApp. A gateway that is ended in order ends it.
 * @throws StartError
 */
export async function demoNetwork(
  data: string,
  log: (message: string) => void,
  qr?: QrTiming,
  rawRoutes = false,
): Promise<DemoNetwork> {
  const folder = join(data, 'demo');
  makeDirectory('The directory of the demo network', folder);
  const { launchNetwork } = await import('@wagate/fake-whatsapp/launch').catch((error: unknown) => {
    throw new StartError(
      'The demo network is not installed. Install @wagate/fake-whatsapp, or start with --whatsapp.',
      { cause: error },
    );
  });
  const launch = (ports: { port?: number; controlPort?: number } = {}) =>
    launchNetwork({
      data: folder,
      timing: qr && { firstCodeMs: qr.first, nextCodeMs: qr.next },
      rawRoutes,
      ...ports,
    });
  let network = await launch().catch((error: unknown) => {
    throw error instanceof Error && error.name === 'LaunchError' ? new StartError(error.message) : error;
  });
  const first = network;
  const ports = { port: portOf(first.url), controlPort: portOf(first.controlUrl) };
  let stopping = false;
  let keeping: Promise<void> | undefined;
  let wake = () => {};
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, ms).unref();
    });

  /** Until it runs again, or is not wanted any more. */
  async function again(attempts: number): Promise<LaunchedNetwork> {
    for (let attempt = attempts; !stopping; attempt++) {
      await pause(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt));
      if (stopping) break;
      try {
        return await launch(ports);
      } catch (error) {
        if (attempt === attempts)
          log(error instanceof Error ? error.message : 'The demo network cannot start');
      }
    }
    return network;
  }

  async function keep(): Promise<void> {
    for (let attempts = 0; ; attempts++) {
      const begun = Date.now();
      await network.ended;
      if (stopping) return;
      if (Date.now() - begun > STEADY_MS) attempts = 0;
      log('The demo network has ended; it is started again');
      network = await again(attempts);
      if (stopping) return;
    }
  }

  return {
    url: first.url,
    control: new URL(first.controlUrl),
    rootPublicKey: first.rootPublicKey,
    mediaCertificate: first.mediaCertificate,
    found: first.already,
    keep() {
      keeping ??= keep();
    },
    async stop() {
      stopping = true;
      wake();
      // What is just being started is ended too.
      const before = network;
      await before.stop();
      await keeping;
      if (network !== before) await network.stop();
    },
  };
}

const portOf = (url: string) => Number(new URL(url).port);
