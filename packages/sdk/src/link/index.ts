/**
 * Opening a one-time link: for the page that its address leads to.
 *
 * @module link
 */

import type { Schemas } from '@wagate/contract/types';
import type { Auth } from '../core/auth.js';
import { errorFromResponse } from '../core/error-from-response.js';
import { NetworkError } from '../core/errors.js';
import { createGateway, type Gateway, type GatewayOptions } from '../core/gateway.js';
import { streamOf } from '../embed/stream-transport.js';

/** A link that was opened. */
export interface OpenedLink {
  /** Works with the token that the link gave: for its session alone, until `expiresAt`. Nothing renews it. */
  readonly gateway: Gateway;
  /** Whom the page is for, and how it looks. */
  readonly link: Schemas['EmbedLink'];
  /** When the token ends, epoch milliseconds. */
  readonly expiresAt: number;
}

/** What a link is opened with. */
export interface OpenLinkOptions extends Omit<GatewayOptions, 'auth'> {
  /** The id of the link, `eml_…`: the last part of its address. */
  id: string;
  /** The fragment of its address, without `#`. Take it out of the address bar before anything else. */
  secret: string;
}

/**
 * Opens a one-time link, once: the secret is used up by it, whatever becomes of the answer. Wait for a click before: programs that look at links in mails open
 * them too. The token is kept in memory alone.
 *
 * ```ts
 * const { gateway, link } = await openLink({ baseUrl: location.origin, id, secret });
 * document.querySelector('wagate-pairing').gateway = gateway;
 * ```
 *
 * @throws GatewayError: `NotFoundError` for a link or a secret that is not known, `ConflictError` for one that was used or cancelled, or has expired
 * (`details.status`), `NetworkError`.
 */
export async function openLink({ id, secret, ...options }: OpenLinkOptions): Promise<OpenedLink> {
  // Before it is opened there is no credential: the id is none, and says that somebody is about to open it.
  const asking = createGateway({ ...options, auth: bearer(id) });
  try {
    const { link, expiresAt, token, ...given } = await asking.embedLinks.redeem(id, { secret });
    const streams = (given as { realtime?: string }).realtime === 'stream';
    return { gateway: createGateway({ ...options, auth: bearer(token, streams) }), link, expiresAt };
  } finally {
    asking.close();
  }
}

/** @param streams a handler of an app stands before the gateway, and sends events as lines of an answer */
function bearer(text: string, streams = false): Auth {
  return {
    refreshable: false,
    credential: () => ['Authorization', `Bearer ${text}`],
    forget() {},
    ...(streams && {
      connect: (_socket, gateway, request) => streamOf({ errorFromResponse, NetworkError })(gateway, request),
    }),
  };
}
