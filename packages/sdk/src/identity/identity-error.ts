import { GatewayError } from '../core/errors.js';

/**
 * What the identity service, or the way to it, ended a call with. `code` is the service's own (`INVALID_EMAIL_OR_PASSWORD`,
 * `BANNED_USER`, …) or `network`, `aborted`, `invalid_response`; `status` is 0 when no answer came.
 */
export class IdentityError extends GatewayError {
  /** The name of the class, also after a minifier. */
  override get name(): string {
    return 'IdentityError';
  }
}
