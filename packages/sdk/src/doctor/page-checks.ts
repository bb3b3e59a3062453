import type { Gateway } from '../core/gateway.js';
import { pageScope, refusalOf, watchViolations } from '../core/refusal.js';
import { refused } from '../core/set-up-fault.js';
import { probe } from './probe.js';
import { bad, type Check, good } from './report.js';

/** What every call needs a browser to be allowed to send. */
const HEADERS = ['authorization', 'content-type', 'idempotency-key', 'x-request-id'];

/** Sees what the page's own policy refuses while the rest is looked at. `end` says what that was of these addresses; outside browsers nothing. */
export function watchPolicy(): { end(addresses: readonly string[]): Check[] } {
  const seen = watchViolations();
  return {
    end(addresses) {
      seen?.end();
      if (!seen) return [];
      const address = addresses.find((one) => seen.blocked(one));
      if (!address) return [good('csp', 'The page’s policy refused nothing.')];
      const { says, change } = refused('csp', address);
      return [bad('csp', says.charAt(0).toUpperCase() + says.slice(1), change)];
    },
  };
}

/** In a browser: why nothing came, or whether what came could be read. */
export async function originChecks(gateway: Gateway, response: Response | undefined): Promise<Check[]> {
  const origin = pageScope()?.location?.origin;
  if (!origin) return [];
  if (new URL(gateway.baseUrl).origin === origin)
    return [good('cors', 'The gateway has the address of the page: there is nothing to allow.')];
  if (response) {
    const ids = response.headers.get('X-Request-Id')
      ? ''
      : ' Request ids cannot be seen: let Access-Control-Expose-Headers name X-Request-Id to have them in errors.';
    return [good('cors', `Pages of ${origin} may read what it answers.${ids}`)];
  }
  const refusal = await refusalOf(gateway.baseUrl);
  if (!refusal || refusal === 'csp') return [];
  const { says, change } = refused(refusal, gateway.baseUrl);
  return [bad('cors', says.charAt(0).toUpperCase() + says.slice(1), change)];
}

/** Outside browsers: asks what a browser asks before it lets a page of `origin` call the gateway. */
export async function preflightCheck(gateway: Gateway, origin: string, signal: AbortSignal): Promise<Check> {
  const asked = await probe(gateway, '/api/v1/capabilities', signal, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': HEADERS.join(','),
    },
  });
  if ('reason' in asked)
    return bad('cors', `The preflight fails: ${asked.reason}.`, 'Let the proxy pass on OPTIONS.');
  const { headers } = asked.response;
  const allowed = headers.get('Access-Control-Allow-Origin');
  if (allowed === null)
    return bad(
      'cors',
      `Pages of ${origin} are not let in.`,
      `Start the gateway with --origin ${origin}, and let a proxy before it pass on OPTIONS and the headers of answers.`,
    );
  if (allowed !== origin && allowed !== '*')
    return bad(
      'cors',
      `Pages of ${origin} are not let in: the answer allows another origin, or several.`,
      'Leave Access-Control-Allow-Origin to the gateway: a proxy must not set it too.',
    );
  const named = (headers.get('Access-Control-Allow-Headers') ?? '').toLowerCase().split(/\s*,\s*/);
  const missing = HEADERS.filter((name) => !named.includes(name));
  return missing.length
    ? bad(
        'cors',
        `Pages of ${origin} are let in, but may not send: ${missing.join(', ')}.`,
        'Leave Access-Control-Allow-Headers to the gateway: a proxy must not set it too.',
      )
    : good('cors', `Pages of ${origin} are let in.`);
}
