import type { Engine } from '@wagate/engine';
import type { DemoNetwork } from './demo-network.js';
import { StartError } from './secret.js';

/** The engine that reaches WhatsApp, or the demo network where one is given. */
export async function loadEngine(network: DemoNetwork | undefined, env: NodeJS.ProcessEnv): Promise<Engine> {
  const { createBaileysEngine } = await import('@wagate/engine-baileys').catch((error: unknown) => {
    throw new StartError('The WhatsApp engine is not installed. Install @wagate/engine-baileys.', {
      cause: error,
    });
  });
  if (!network) return createBaileysEngine({});
  return createBaileysEngine({ url: network.url, rootPublicKey: network.rootPublicKey, ...hurry(env) });
}

/** On the demo network, `WAGATE_DEMO_QR_SECONDS=first,next` makes QR codes pass sooner than WhatsApp's 60 and 20 seconds. */
function hurry(env: NodeJS.ProcessEnv): { qrTimeouts?: { first: number; next: number } } {
  const value = env.WAGATE_DEMO_QR_SECONDS;
  if (!value) return {};
  const [first, next] = value.split(',').map(Number);
  if (!first || !next || first < 0 || next < 0) {
    throw new StartError('WAGATE_DEMO_QR_SECONDS takes two numbers of seconds, such as 60,20.');
  }
  return { qrTimeouts: { first: first * 1000, next: next * 1000 } };
}
