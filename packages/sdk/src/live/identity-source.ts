import { type Environment, plainEnvironment } from '../core/environment.js';
import type { Identity } from '../identity/index.js';
import type { LiveSource } from './live-store.js';

/** The identity service as stores take it. It knows no extension and has no events: calls and time move what is read of it. */
export interface IdentitySource extends LiveSource {
  readonly identity: Identity;
}

/** @param environment that of the gateway's client: clock, frames, whether anybody looks; the runtime's when not given */
export const identitySource = (
  identity: Identity,
  environment: Environment = plainEnvironment(),
): IdentitySource => ({ identity, environment, watch: identity.watch });
