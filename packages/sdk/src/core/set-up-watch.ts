import type { GatewayError } from './errors.js';
import type { Logger } from './log.js';
import { type ClientSetUp, faultOf } from './set-up-fault.js';

/** Calls fail by the dozen, and for minutes: so often it is looked why. */
const LOOK_MS = 60_000;

/** A credential that takes longer is being asked for again and again. */
const SOON_MS = 1_000;

/** Where calls go, which may come with the credential; where that cannot be had either, it is what failed. */
async function addressOf({ auth, baseUrl }: ClientSetUp): Promise<string> {
  const late = new Promise<undefined>((done) => setTimeout(done, SOON_MS));
  return (await Promise.race([auth?.baseUrl?.().catch(() => undefined), late])) ?? baseUrl;
}

/**
 * Tells whoever builds the page what is wrong with its set-up: a line for each cause and gateway. Nobody who visits a page reads its console, and elements show
 * no more of it than `details.reason` (`csp`, `mixed`, `cors`), which later errors have from the beginning.
 */
export function watchSetUp(
  logger: Logger | undefined,
): (error: GatewayError, setUp: ClientSetUp) => Promise<void> {
  const told = new Set<string>();
  const looked = new Map<string, { at: number; reason?: string }>();

  return async (error, setUp) => {
    const key = `${error.code} ${setUp.baseUrl}`;
    const before = looked.get(key);
    if (before && Date.now() - before.at < LOOK_MS) {
      if (before.reason) error.details.reason ??= before.reason;
      return;
    }
    const look: { at: number; reason?: string } = { at: Date.now() };
    looked.set(key, look);
    const baseUrl = await addressOf(setUp);
    const fault = await faultOf(error, { ...setUp, baseUrl });
    if (!fault) return;
    if (error.code === 'network') error.details.reason ??= look.reason = fault.cause;
    const once = `${fault.cause} ${baseUrl}`;
    const { log } = setUp;
    if (told.has(once) || log === 'off') return;
    told.add(once);
    const to = typeof log === 'object' ? log : (logger ?? console);
    // Callers without types leave methods out.
    to.error?.(`wagate ${baseUrl}: ${fault.says} ${fault.change}`);
  };
}
