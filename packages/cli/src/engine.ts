import type { Engine } from '@wagate/engine';
import type { DemoNetwork } from './demo-network.js';
import type { QrTiming } from './demo-timing.js';
import { StartError } from './secret.js';

/** The engine that reaches WhatsApp, or the demo network where one is given. */
export async function loadEngine(network: DemoNetwork | undefined, qrTimeouts?: QrTiming): Promise<Engine> {
  const { createBaileysEngine } = await import('@wagate/engine-baileys').catch((error: unknown) => {
    throw new StartError('The WhatsApp engine is not installed. Install @wagate/engine-baileys.', {
      cause: error,
    });
  });
  if (!network) return createBaileysEngine({});
  return createBaileysEngine({ url: network.url, rootPublicKey: network.rootPublicKey, qrTimeouts });
}
