import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { QrTiming } from './demo-timing.js';
import { StartError } from './secret.js';

/** The WhatsApp network on this machine: where the engine finds it, and where its page and control calls are. */
export interface DemoNetwork {
  url: string;
  control: URL;
  rootPublicKey: Uint8Array;
  /** It ran before: perhaps another gateway's, until this one holds the data directory. */
  found: boolean;
  /** Ends the network's process; what it knows is kept. */
  stop(): Promise<void>;
}

/**
 * Finds the demo network of this data directory, or starts it. It is a process of its own: a gateway that crashes does not
 * take the phones with it, as it would not take WhatsApp. A gateway that is ended in order ends it.
 */
export async function demoNetwork(data: string, qr?: QrTiming): Promise<DemoNetwork> {
  const folder = join(data, 'demo');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { launchNetwork } = await import('@wagate/fake-whatsapp/launch').catch((error: unknown) => {
    throw new StartError(
      'The demo network is not installed. Install @wagate/fake-whatsapp, or start with --whatsapp.',
      { cause: error },
    );
  });
  const network = await launchNetwork({
    data: folder,
    timing: qr && { firstCodeMs: qr.first, nextCodeMs: qr.next },
  });
  return {
    url: network.url,
    control: new URL(network.controlUrl),
    rootPublicKey: network.rootPublicKey,
    found: network.already,
    stop: () => network.stop(),
  };
}
