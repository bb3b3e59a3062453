import { mayConnect } from '../../realtime/origin.js';
import type { Realtime } from '../../realtime/realtime.js';
import { REALTIME_PATH } from '../../realtime/socket.js';
import { streamEvents } from '../../realtime/stream.js';
import { type Subscription, typesOf } from '../../realtime/subscription.js';
import { TICKET_SECONDS } from '../../realtime/tickets.js';
import type { Store } from '../../store/open.js';
import { ApiProblem, forbidden, invalid, notFound, unauthorized } from '../errors.js';
import type { Route } from '../operation.js';
import { Reply } from '../operation.js';
import type { Principal } from '../principal.js';

export interface RealtimeRouteOptions {
  store: Store;
  realtime: Realtime;
  /** Where the gateway is reached from outside, when it cannot tell by the request. */
  publicUrl?: string;
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

export function realtimeRoutes(route: Route, { store, realtime, publicUrl }: RealtimeRouteOptions): void {
  /** @throws ApiProblem 403, or 404 for a session that is not the caller's to hear. */
  async function scopeOf(
    principal: Principal,
    asked: { scope?: string; session?: string },
  ): Promise<Subscription['scope']> {
    if (asked.scope === 'firehose') {
      if (!principal.superAdmin) throw forbidden('firehose requires super_admin');
      return { kind: 'firehose' };
    }
    if (asked.scope !== 'session') {
      if (principal.organizationId === null) throw forbidden('no active organization');
      return { kind: 'organization', organizationId: principal.organizationId };
    }
    if (!asked.session) throw invalid(['is required for this scope (body.session)']);
    const row = await store.db
      .selectFrom('wa_sessions')
      .select(['id', 'organization_id'])
      .where('id', '=', asked.session)
      .executeTakeFirst();
    const own = row && (principal.superAdmin || row.organization_id === principal.organizationId);
    if (!own || (principal.sessions && !principal.sessions.has(row.id))) throw notFound('session not found');
    return { kind: 'session', organizationId: row.organization_id, sessionId: row.id };
  }

  /** Behind a proxy only the configured address is right; on this machine the caller's own way here is. */
  function socketUrl(request: Request, ticket: string): string {
    const configured = publicUrl && new URL(publicUrl);
    const base = configured && !LOOPBACK.test(configured.hostname) ? configured : new URL(request.url);
    return `${base.protocol === 'https:' ? 'wss' : 'ws'}://${base.host}${REALTIME_PATH}?ticket=${ticket}`;
  }

  route('createRealtimeTicket', async ({ principal, body, request }) => {
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

  route('openRealtime', ({ request, query }) => {
    const bearer = /^Bearer (rt_\S+)$/i.exec(request.headers.get('authorization') ?? '');
    const ticket = bearer?.[1] ?? query.ticket;
    if (!ticket) throw unauthorized('missing realtime ticket');
    const subscription = realtime.tickets.redeem(ticket);
    if (!subscription) throw unauthorized('invalid or expired realtime ticket');
    if (!mayConnect(request.headers.get('origin'), request.headers.get('host'), realtime.origins))
      throw forbidden('this origin may not connect');
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
    return streamEvents(realtime, subscription, request.signal);
  });
}
