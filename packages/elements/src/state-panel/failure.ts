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
  | 'offline';

/** Which panel an error is shown by. Told by status, not by class: two copies of the SDK may be on a page. */
export function panelOf(error: GatewayError): PanelKind {
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
