import type { RequestHandler } from 'msw';
import type { MockOptions } from '../handlers/options.js';
import type { State } from '../world/state.js';
import { accountRoutes } from './account.js';
import { administrationRoutes } from './administration.js';
import { apiKeyRoutes } from './api-keys.js';
import { Browser } from './browser.js';
import { IdentityRouter } from './identity-router.js';
import { invitationRoutes } from './invitations.js';
import { memberRoutes } from './members.js';
import { organizationRoutes } from './organizations.js';
import { resetLinkRoutes } from './reset-links.js';
import { signingInRoutes } from './signing-in.js';
import { twoFactorRoutes } from './two-factor.js';

/** The identity service, for one browser. */
export function identityRoutes(
  state: State,
  options: MockOptions,
  browser = new Browser(state, options),
): RequestHandler[] {
  const router = new IdentityRouter(state, options, browser);
  signingInRoutes(router);
  accountRoutes(router);
  twoFactorRoutes(router);
  organizationRoutes(router);
  memberRoutes(router);
  invitationRoutes(router);
  apiKeyRoutes(router);
  administrationRoutes(router);
  resetLinkRoutes(router);
  return router.handlers;
}
