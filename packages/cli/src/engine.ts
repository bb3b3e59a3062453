import type { Engine } from '@wagate/engine';
import type { DemoNetwork } from './demo-network.js';
import type { QrTiming } from './demo-timing.js';
import { StartError } from './start-error.js';

type EngineFactory = typeof import('@wagate/engine-baileys').createBaileysEngine;

/** What makes engines: an optional package. */
export async function engineFactory(): Promise<EngineFactory> {
  const { createBaileysEngine } = await import('@wagate/engine-baileys').catch((error: unknown) => {
    throw new StartError('The WhatsApp engine is not installed. Install @wagate/engine-baileys.', {
      cause: error,
    });
  });
  return createBaileysEngine;
}

/** The engine that reaches WhatsApp, or the demo network where one is given. */
export function createEngine(
  create: EngineFactory,
  network: DemoNetwork | undefined,
  {
    deviceName,
    qrTimeouts,
    logger,
  }: {
    deviceName?: string | undefined;
    qrTimeouts?: QrTiming | undefined;
    logger?: NonNullable<Parameters<EngineFactory>[0]>['logger'];
  } = {},
): Engine {
  const name = { ...(deviceName !== undefined && { deviceName }), ...(logger && { logger }) };
  if (!network) return create(name);
  return create({
    ...name,
    url: network.url,
    rootPublicKey: network.rootPublicKey,
    ...(network.mediaCertificate !== undefined && { mediaCertificate: network.mediaCertificate }),
    qrTimeouts,
  });
}
