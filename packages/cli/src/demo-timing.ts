import { StartError } from './start-error.js';

/** How long QR codes live, in milliseconds. */
export interface QrTiming {
  first: number;
  next: number;
}

/**
 * On the demo network, `WAGATE_DEMO_QR_SECONDS=first,next` makes QR codes pass sooner than WhatsApp's 60 and 20 seconds:
 * for whoever watches what happens then.
 */
export function demoQrTiming(env: NodeJS.ProcessEnv): QrTiming | undefined {
  const value = env.WAGATE_DEMO_QR_SECONDS;
  if (!value) return undefined;
  const [first, next, ...rest] = value.split(',').map(Number);
  if (!first || !next || first < 0 || next < 0 || rest.length) {
    throw new StartError('WAGATE_DEMO_QR_SECONDS takes two numbers of seconds, such as 60,20.');
  }
  return { first: first * 1000, next: next * 1000 };
}
