import { checkEmbedOrigin } from '../../embed/origin.js';
import { ApiProblem, forbidden, invalid, notFound, unauthorized } from '../../errors/api-problem.js';
import type { Principal } from '../../principal/principal.js';
import { reaches } from '../../principal/scope.js';
import type { Realtime } from '../../realtime/realtime.js';
import { REALTIME_PATH } from '../../realtime/socket.js';
import { streamEvents } from '../../realtime/stream.js';
import { type Subscription, typesOf } from '../../realtime/subscription.js';
import { TICKET_SECONDS } from '../../realtime/tickets.js';
import { mayConnect, unknownOrigin } from '../../request/origin.js';
import { pathOf } from '../../request/public-path.js';
import type { Store } from '../../store/open.js';
import type { Route } from '../operation.js';
import { Reply } from '../operation.js';

export interface RealtimeRouteOptions {
  store: Store;
  realtime: Realtime;
  /** Where the gateway is reached from outside, when it cannot tell by the request. */
  publicUrl?: string;
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

export function realtimeRoutes(route: Route, { store, realtime, publicUrl }: RealtimeRouteOptions): void {
  /** @throws ApiProblem 404 for a session that is not the caller's to hear, whatever the scope it is named beside. */
  async function sessionOf(
    principal: Principal,
    id: string,
  ): Promise<Extract<Subscription['scope'], { kind: 'session' }>> {
    const row = await store.db
      .selectFrom('wa_sessions')
      .select(['id', 'organization_id'])
      .where('id', '=', id)
      .executeTakeFirst();
    const own = row && (principal.superAdmin || row.organization_id === principal.organizationId);
    if (!own || !reaches(principal, row.id)) throw notFound('session not found');
    return { kind: 'session', organizationId: row.organization_id, sessionId: row.id };
  }

  /**
   * What a key confined to sessions hears of its organization is what happens in them: `filterOf` sees to it.
   * @throws ApiProblem 403, 404 for a session that is not the caller's to hear, 400 for one that would be overheard among others.
   */
  async function scopeOf(
    principal: Principal,
    asked: { scope?: string; session?: string },
  ): Promise<Subscription['scope']> {
    const { scope = 'organization', session } = asked;
    if (scope === 'firehose' && !principal.superAdmin) throw forbidden('firehose requires super_admin');
    if (scope === 'organization' && principal.organizationId === null)
      throw forbidden('no active organization');
    const named = session ? await sessionOf(principal, session) : undefined;
    if (scope === 'session') {
      if (!named) throw invalid(['is required for this scope (body.session)']);
      return named;
    }
    // Who names a session means it alone, and would hear all the others.
    if (named) throw invalid(['goes with the scope "session" only (body.session)']);
    return scope === 'firehose'
      ? { kind: 'firehose' }
      : { kind: 'organization', organizationId: principal.organizationId! };
  }

  /** Behind a proxy only the configured address is right; on this machine the caller's own way here is. */
  function socketUrl(request: Request, ticket: string): string {
    const configured = publicUrl && new URL(publicUrl);
    const base = configured && !LOOPBACK.test(configured.hostname) ? configured : new URL(request.url);
    const scheme = base.protocol === 'https:' ? 'wss' : 'ws';
    return `${scheme}://${base.host}${publicUrl ? pathOf(publicUrl) : ''}${REALTIME_PATH}?ticket=${ticket}`;
  }

  /** @throws ApiProblem 403 */
  function checkOrigin(principal: Principal, request: Request): void {
    checkEmbedOrigin(principal, request);
    const { headers } = request;
    const origin = headers.get('origin');
    if (!principal.embed && !mayConnect(origin, headers.get('host'), realtime.origins))
      throw unknownOrigin(origin!);
  }

  route('createRealtimeTicket', async ({ principal, body, request }) => {
    // Here, and not only when the socket is opened: a browser does not show a page why a handshake was refused.
    checkOrigin(principal, request);
    const types = typesOf(body?.events);
    const ticket = realtime.tickets.mint({
      principal,
      scope: await scopeOf(principal, body ?? {}),
      ...(types ? { types } : {}),
      ...(body?.since ? { since: body.since } : {}),
    });
    return new Reply(201, {
      ticket,
      expiresInSeconds: TICKET_SECONDS,
      url: socketUrl(request, ticket),
    });
  });

  route('openRealtime', async ({ request, query }) => {
    const bearer = /^Bearer (rt_\S+)$/i.exec(request.headers.get('authorization') ?? '');
    const ticket = bearer?.[1] ?? query.ticket;
    if (!ticket) throw unauthorized('missing realtime ticket');
    const subscription = await realtime.tickets.redeem(ticket);
    if (!subscription) throw unauthorized('invalid or expired realtime ticket');
    checkOrigin(subscription.principal, request);
    if (!/\bapplication\/x-ndjson\b/.test(request.headers.get('accept') ?? ''))
      throw new ApiProblem(
        'validation_error',
        'upgrade to a WebSocket, or accept application/x-ndjson',
        undefined,
        {
          status: 426,
          headers: { upgrade: 'websocket' },
        },
      );
    const stream = streamEvents(realtime, subscription, request.signal);
    const origin = request.headers.get('origin');
    // A ticket tells nothing of its holder until here: that their page may read is said here too.
    if (subscription.principal.embed && origin) stream.headers.set('access-control-allow-origin', origin);
    return stream;
  });
}
