import { apiKey } from './core/auth.js';
import { nodeEnvironment } from './core/environment.node.js';
import { invalidOption } from './core/errors.js';
import {
  createGateway as createPlainGateway,
  type EmbedGatewayOptions,
  type Gateway,
  type GatewayOptions,
} from './core/gateway.js';
import { identitySession as plainIdentitySession } from './core/identity-session.js';
import { openNodeSocket } from './core/web-socket.node.js';

export * from './index.js';

/**
 * A client of the gateway at `baseUrl`, as in a page. What is not given comes from the program's environment: `WAGATE_URL` is the `baseUrl`,
 * `WAGATE_KEY` an API key, `WAGATE_LOG` the level of the log. Its sockets are the runtime's, or those of the package `ws`.
 *
 * @throws GatewayError with code `invalid_option`, when `baseUrl` or `auth` is neither given nor set.
 */
export function createGateway(options: Partial<GatewayOptions> | EmbedGatewayOptions = {}): Gateway {
  const { environment = nodeEnvironment() } = options;
  const webSocket = options.webSocket ?? openNodeSocket;
  if ('embed' in options) return createPlainGateway({ ...options, environment, webSocket });
  const baseUrl = options.baseUrl ?? environment.variable?.('WAGATE_URL');
  if (!baseUrl) throw invalidOption('baseUrl is missing: give it, or set WAGATE_URL.');
  const key = options.auth ? undefined : environment.variable?.('WAGATE_KEY');
  const auth = options.auth ?? (key === undefined ? undefined : apiKey(key));
  if (!auth)
    throw invalidOption(
      'auth is missing: give apiKey(…), token(…) or identitySession(…), or set WAGATE_KEY.',
    );
  return createPlainGateway({
    ...options,
    baseUrl,
    auth,
    environment,
    webSocket,
  });
}

/** As in a page; `WAGATE_LOG` is its log's level where none is given. */
export const identitySession: typeof plainIdentitySession = (options) =>
  plainIdentitySession({ ...options, environment: options.environment ?? nodeEnvironment() });
