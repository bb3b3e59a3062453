import type { Gateway } from '../core/gateway.js';
import { gatewayChecks, skewOf } from './gateway-checks.js';
import { behindHandler } from './handler-checks.js';
import { originChecks, preflightCheck, watchPolicy } from './page-checks.js';
import { limited, throwIfAborted } from './probe.js';
import { realtimeChecks } from './realtime-checks.js';
import type { Check, CheckName, DoctorReport } from './report.js';

export type { Check, CheckName, DoctorReport };

/** What to look at, and for how long. */
export interface DoctorOptions {
  /** Listens to this session's events alone, for a credential that may not hear the whole organization's. */
  session?: string;
  /** Outside browsers: an origin whose pages are to use the gateway, such as `https://shop.example`. A page looks for its own. */
  origin?: string;
  /** Milliseconds that each look may take; 8,000 when not given. */
  timeoutMs?: number;
  /** Ends it. */
  signal?: AbortSignal;
}

/**
 * Looks at all that lies between this program or page and its gateway, and says what to change: the address, the credential, versions, clocks, the socket and the
 * stream of events, and on a page CORS and its Content-Security-Policy. It changes nothing; each look is a request or two, without retries.
 *
 * ```ts
 * const { ok, checks } = await doctor(gateway);
 * for (const { ok, name, says, change } of checks) console.log(ok ? 'ok' : 'FAIL', name, says, change ?? '');
 * ```
 *
 * @returns texts that hold no credential, and nothing that a gateway wrote
 * @throws AbortedError when the signal ends it
 */
export async function doctor(gateway: Gateway, options: DoctorOptions = {}): Promise<DoctorReport> {
  const { timeoutMs = 8_000, signal } = options;
  throwIfAborted(signal);
  const policy = watchPolicy();
  const checks: Check[] = [];
  const addresses = [gateway.baseUrl];
  try {
    const behind = await behindHandler(gateway);
    if ('ok' in behind) checks.push(behind);
    else {
      addresses.unshift(behind.baseUrl);
      await look(behind, options, () => limited(signal, timeoutMs), checks);
    }
  } finally {
    checks.push(...policy.end(addresses));
  }
  throwIfAborted(signal);
  return { ok: checks.every((check) => check.ok), checks };
}

/** Looks at a gateway where calls go, as far as one look leaves something for the next. */
async function look(
  gateway: Gateway,
  { session, origin, signal }: DoctorOptions,
  within: () => AbortSignal,
  checks: Check[],
): Promise<void> {
  const answered = await gatewayChecks(gateway, within);
  checks.push(...answered.checks);
  throwIfAborted(signal);
  checks.push(...(await originChecks(gateway, answered.response)));
  if (origin && answered.response) checks.push(await preflightCheck(gateway, origin, within()));
  throwIfAborted(signal);
  if (!answered.usable) return;
  const ask = session ? ({ scope: 'session', session } as const) : ({ scope: 'organization' } as const);
  const heard = await realtimeChecks(gateway, ask, answered.capabilities, within);
  checks.push(...heard.checks);
  // A page of another origin sees no Date header: the greeting tells the time too.
  if (heard.time) replace(checks, skewOf(heard.time, gateway.environment.now()));
}

function replace(checks: Check[], check: Check): void {
  const at = checks.findIndex(({ name }) => name === check.name);
  if (at >= 0) checks[at] = check;
}
