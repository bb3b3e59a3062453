import type { RequestHandler } from 'msw';
import type { MockOptions } from '../handlers/options.js';
import type { State } from '../world/state.js';
import { Browser } from './browser.js';
import { IdentityRouter } from './identity-router.js';
import { invitationRoutes } from './invitations.js';
import { organizationRoutes } from './organizations.js';
import { signingInRoutes } from './signing-in.js';

/** The identity service, for one browser. */
export function identityRoutes(
  state: State,
  options: MockOptions,
  browser = new Browser(state, options),
): RequestHandler[] {
  const router = new IdentityRouter(state, options, browser);
  signingInRoutes(router);
  organizationRoutes(router);
  invitationRoutes(router);
  return router.handlers;
}
