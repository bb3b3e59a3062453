import { capabilitiesFor, mayCall, reachesSession } from '@wagate/contract/embed';
import { forbidden, json, notFound } from '../answer.js';
import type { BrokerLinks } from '../links/broker-links.js';
import type { LinkWatch } from '../links/link-watch.js';
import type { Settings } from '../options.js';
import { checkTokenOrigin } from '../origins.js';
import type { Revocations } from '../revocations.js';
import { bearerOf } from '../token.js';
import { readBody } from './body.js';
import { capabilitiesOf } from './capabilities.js';
import { forward } from './forward.js';
import { match } from './match.js';
import { openStream } from './stream.js';
import { mintTicket } from './tickets.js';

/** What a broker answers with. */
export interface Broker {
  settings: Settings;
  revocations: Revocations;
  links: BrokerLinks;
  watch: LinkWatch;
}

const LINK = /^\/api\/v1\/embed-links\/[^/]+:redeem$/;

/** A call on the wire: who asks (401), from where (403), for what (404, 403), and only then with what. */
export async function answerCall(
  broker: Broker,
  request: Request,
  { path, mount }: { path: string; mount: string },
): Promise<Response> {
  const { settings, revocations } = broker;
  const url = `${new URL(request.url).origin}${mount}/api/v1/realtime`;
  // A ticket opens it, and nothing else does.
  if (path === '/api/v1/realtime' && request.method === 'GET') {
    return openStream(settings, revocations, request);
  }
  const opened = settings.linkPage && (await answerLink(broker, request, path));
  if (opened) return opened;
  const claims = await bearerOf(request, settings.keys, revocations, settings.now());
  checkTokenOrigin(request, claims.origins);
  const matched = match(request.method, path);
  const { operation, params } = matched;
  if (!mayCall(operation, claims)) {
    const missing = capabilitiesFor(operation);
    throw forbidden('this token may not', missing.length ? { missing } : undefined);
  }
  if (params.session !== undefined && !reachesSession(claims, params.session)) throw notFound('session');
  switch (operation.operationId) {
    case 'getCapabilities':
      return json(operation.success, capabilitiesOf(claims));
    case 'createRealtimeTicket': {
      const body = await readBody(request, operation);
      return json(
        operation.success,
        await mintTicket(settings, claims, body, { url, signal: request.signal }),
      );
    }
    default:
      // A plain gateway knows no operation of an extension.
      if (operation.extension) throw notFound('route');
      return forward(settings, request, claims, matched);
  }
}

/** What the page of a one-time link asks before it has a token. */
async function answerLink(
  { links, watch }: Broker,
  request: Request,
  path: string,
): Promise<Response | undefined> {
  if (request.method !== 'POST' || !LINK.test(path)) return undefined;
  const { operation, params } = match('POST', path);
  const given = await links.redeem(request, params.id!);
  watch.given({ sessions: [given.link.session], can: given.link.can }, given.expiresAt);
  return json(operation.success, given);
}
