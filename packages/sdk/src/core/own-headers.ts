import { invalidOption } from './errors.js';
import { inBrowser } from './in-browser.js';

/** What only the library sets: the credential, the key that makes a call repeatable, the kind of a body. */
const OURS = /^(authorization|x-api-key|idempotency-key|content-type)$/i;

/**
 * Headers of a caller's own, if they may be sent. A gateway allows a page of another origin to send no others: the browser would only say that the
 * network has failed.
 */
export function ownHeaders(headers: Record<string, string> = {}): Record<string, string> {
  for (const [name, value] of Object.entries(headers))
    if (
      OURS.test(name) ||
      (inBrowser() && !/^x-request-id$/i.test(name)) ||
      !/^[\w!#$%&'*+.^`|~-]+$/.test(name) ||
      // `fetch` would name the value in its error, and send `undefined` as a word.
      !/^[ -~]*$/.test(value ?? '\n')
    )
      throw invalidOption(`The header ${name} cannot be sent from here.`);
  return headers;
}
