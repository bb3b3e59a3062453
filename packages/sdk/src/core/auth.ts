import type { RealtimeTransport, TransportRequest } from '../realtime/types.js';
import { invalidOption } from './errors.js';
import type { Gateway } from './gateway.js';
import { inBrowser } from './in-browser.js';

/** A header that authorises a request. */
export type Credential = readonly [name: 'Authorization' | 'X-Api-Key', value: string];

/** Who calls. Made by `apiKey`, `token` or `identitySession`; asked at every attempt of every call. */
export interface Auth {
  /** The credential to send. `rejected` is the one a gateway just refused with 401: another is wanted, if there can be one. */
  credential(rejected?: Credential): Promise<Credential> | Credential;
  /** Whether asking again after a 401 can give another credential. */
  readonly refreshable: boolean;
  /** Forgets what is cached, such as the token of an organization just left. */
  forget(): void;
  /** Where calls go, where that comes with the credential. */
  baseUrl?(): Promise<string>;
  /** Carries events where a feed names no transport, in its own way or over `socket`, where the credential decides that. */
  connect?(socket: RealtimeTransport, gateway: Gateway, request: TransportRequest): Promise<void>;
}

/** Only what a header can carry: of anything else `fetch` would say that it cannot, and name it in its error. */
export function sendable(secret: string | undefined, what: string): string {
  // Callers without types give anything.
  if (secret?.match?.(/^[!-~]+\s*$/)) return secret;
  throw invalidOption(`The ${what} is missing, or is nothing that a header can carry.`);
}

/**
 * An organization's API key (`wa_…`), for servers. In a browser it throws: whoever opens the page could take the key. Use
 * `identitySession` or `token` there, or `dangerouslyAllowBrowser` for a page that only its owner sees.
 *
 * @throws GatewayError with code `invalid_option`, in a browser and for what is no key.
 */
export function apiKey(key: string, options: { dangerouslyAllowBrowser?: boolean } = {}): Auth {
  if (!options.dangerouslyAllowBrowser && inBrowser())
    throw invalidOption('No API key in a browser: use identitySession() or token().');
  sendable(key, 'API key');
  return { refreshable: false, credential: () => ['X-Api-Key', key], forget() {} };
}

/** When a JWT expires, in epoch milliseconds; 0 or NaN when the text is no JWT or does not say. */
function expiryOf(jwt?: string): number {
  try {
    const [, payload] = jwt!.split('.');
    return JSON.parse(atob(payload!.replace(/-/g, '+').replace(/_/g, '/'))).exp * 1000;
  } catch {
    return 0;
  }
}

// A token must outlive the request it travels with, also on a clock that is a little off.
const MARGIN = 30_000;

/**
 * A token from a function of yours, usually a JWT that your server made. A JWT is kept until 30 s before its `exp`; any other text is
 * asked for at every attempt. Calls at the same time share one ask, and a 401 asks once more.
 *
 * @throws GatewayError with code `invalid_option`, for what is no function; a call ends with it when the function gives no token.
 */
export function token(ask: () => Promise<string> | string): Auth {
  if (typeof ask !== 'function') throw invalidOption('token() takes a function that gives the token.');
  let kept: string | undefined;
  let asking: Promise<string> | undefined;
  let generation = 0;
  const fresh = () => {
    const born = generation;
    asking ??= (async () => {
      try {
        const value = sendable(await ask(), 'token');
        if (born === generation) kept = value;
        return value;
      } finally {
        if (born === generation) asking = undefined;
      }
    })();
    return asking;
  };
  return {
    refreshable: true,
    async credential(rejected) {
      const usable = expiryOf(kept) > Date.now() + MARGIN;
      const refused = rejected?.[1] === `Bearer ${kept}`;
      return ['Authorization', `Bearer ${usable && !refused ? kept : await fresh()}`];
    },
    forget() {
      generation++;
      kept = asking = undefined;
    },
  };
}
