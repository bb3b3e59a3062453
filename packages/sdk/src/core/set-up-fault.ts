import type { Auth } from './auth.js';
import type { GatewayError } from './errors.js';
import type { Logger, LogLevel } from './log.js';
import { type Refusal, refusalOf } from './refusal.js';

/** What a client was made with that can be wrong. */
export interface ClientSetUp {
  /** The address it calls. */
  readonly baseUrl: string;
  /** Who calls. */
  readonly auth?: Auth;
  /** Where its lines go; `off` for none. */
  readonly log?: LogLevel | Logger;
}

/** What is wrong with how a page was set up, and what to change, for whoever builds it. Nothing of a credential is in it. */
export interface Fault {
  readonly cause: string;
  readonly says: string;
  readonly change: string;
}

const originOf = (url: string): string => new URL(url).origin;
const socketOriginOf = (url: string): string => originOf(url).replace(/^http/, 'ws');
const pageOrigin = (): string => (globalThis as { location?: { origin: string } }).location?.origin ?? '';

/** A browser tells scripts nothing of why it refuses: this does. */
export function refused(refusal: Refusal, baseUrl: string): Fault {
  switch (refusal) {
    case 'csp':
      return {
        cause: refusal,
        says: 'the Content-Security-Policy of this page does not let it connect to the gateway.',
        change: `Add to its connect-src: ${originOf(baseUrl)} ${socketOriginOf(baseUrl)}`,
      };
    case 'mixed':
      return {
        cause: refusal,
        says: 'this page came over https, from which browsers call no http gateway.',
        change:
          'Give a baseUrl that begins with https://, by a proxy with a certificate where the gateway has none.',
      };
    case 'cors':
      return {
        cause: refusal,
        says: `the gateway answers, but lets no page of ${pageOrigin()} read it (CORS).`,
        change: `Start the gateway with --origin ${pageOrigin()}, let a proxy before it pass on OPTIONS and the headers of answers, or serve the gateway below the address of the page.`,
      };
  }
}

/** @param what is so, as the beginning of a sentence */
export const noGateway = (what: string): Fault => ({
  cause: 'no_gateway',
  says: `${what}, so that this is not the address of a gateway.`,
  change:
    'Let baseUrl be the gateway’s own address, what comes before /api/v1, and a proxy there pass /api on to it.',
});

/** What a token is not; undefined for one that may be one. */
export function faultOfToken([, value]: readonly [string, string], now: number): Fault | undefined {
  const text = value.replace(/^Bearer /, '');
  if (/^wa_/.test(text)) return undefined;
  let payload: { exp?: number } | undefined;
  try {
    payload = JSON.parse(atob(text.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/')));
  } catch {
    return {
      cause: 'token',
      says: 'the gateway refuses what token() gives, which is neither a JWT nor a key.',
      change:
        'Let it answer with the token alone, such as (await response.json()).token, without quotes around it.',
    };
  }
  if (Number(payload?.exp) * 1000 > now) return undefined;
  return {
    cause: 'token',
    says: 'token() gave a token that has expired.',
    change:
      'Let it ask your server for another each time it is called, and see that the clocks of server and gateway are right.',
  };
}

/** Reads what is wrong with the set-up from how a call failed; undefined where nothing points to it. */
export async function faultOf(
  { code, status, details }: GatewayError,
  { baseUrl, auth }: ClientSetUp,
  now = Date.now(),
): Promise<Fault | undefined> {
  if (details.reason === 'misconfigured')
    return {
      cause: 'handler',
      says: 'the embed handler answers, but what it is set up with gets it nothing from its gateway.',
      change:
        'See the log of your server: a line that begins with “wagate embed” says why, such as that the key of the handler lacks a permission or is no more.',
    };
  switch (code) {
    case 'network': {
      const refusal = await refusalOf(baseUrl);
      return refusal && refused(refusal, baseUrl);
    }
    case 'socket_refused': {
      const refusal = await refusalOf(baseUrl, true);
      if (refusal) return refused(refusal, baseUrl);
      return {
        cause: 'socket',
        says: 'the gateway answers, but its WebSocket does not open: what happens is not told as it happens.',
        change:
          'Let the proxy before it pass on the headers Upgrade and Connection, or give transport: ndjson() to realtime() where none can.',
      };
    }
    case 'redirected':
      return noGateway('what is asked for is redirected, to a sign-in page or another address');
    case 'invalid_response':
      return noGateway(`the answer (${status}) is something else than a gateway’s, such as a page`);
    case 'credential':
      return {
        cause: 'token',
        says: 'the function given to token() failed.',
        change: 'Look at what it does: nothing can be asked for without what it gives.',
      };
    case 'invalid_option':
      return {
        cause: 'token',
        says: 'what token() gave is no token: nothing, or a text that no header can carry, such as a sign-in page.',
        change:
          'Let it throw where response.ok is false, and answer with the token alone, such as (await response.json()).token.',
      };
  }
  if (status !== 401 || !auth?.refreshable) return undefined;
  try {
    return faultOfToken(await auth.credential(), now);
  } catch {
    // Nobody is signed in.
    return undefined;
  }
}
