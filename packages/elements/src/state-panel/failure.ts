import type { GatewayError } from '@wagate/sdk';

/** What a whole panel can be in when it shows no data. */
export type PanelKind =
  | 'loading'
  | 'empty'
  | 'missing'
  | 'unnamed'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'rate-limited'
  | 'error'
  | 'unreachable'
  | 'set-up'
  | 'offline';

/**
 * Whether the page, or its own server, is what keeps it from its gateway: another address, an access that is none, a browser that refuses. The SDK tells its builder on the console which.
 */
export function isSetUp({ code, status, details }: GatewayError): boolean {
  if (details?.reason === 'misconfigured') return true;
  switch (code) {
    case 'redirected':
    case 'invalid_option':
      return true;
    case 'invalid_response':
      return status >= 200 && status < 500;
    case 'network':
      return ['csp', 'mixed', 'cors'].includes(String(details?.reason));
    default:
      return false;
  }
}

/** Which panel an error is shown by. Told by status, not by class: two copies of the SDK may be on a page. */
export function panelOf(error: GatewayError): PanelKind {
  if (isSetUp(error)) return 'set-up';
  switch (error.status) {
    case 401:
      return 'unauthorized';
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 429:
      return 'rate-limited';
    case 503:
      return 'unreachable';
  }
  if (error.status) return 'error';
  return navigator.onLine ? 'unreachable' : 'offline';
}
