import { reachesSession } from '@wagate/contract/embed';
import { operations } from '@wagate/contract/operations';
import type { Schemas } from '@wagate/contract/types';
import { forbidden, invalid, notFound, unauthorized } from '../answer.js';
import { readJwt, signJwt } from '../jwt.js';
import type { Settings } from '../options.js';
import type { EmbedClaims } from '../token.js';
import { ask } from './upstream.js';

const TICKET_MS = 30_000;
/** What is kept of a ticket until it is used. */
const OPEN = 'open';

/** What a stream was asked for. */
export interface Wish {
  /** All that the token reaches, when absent. */
  session?: string;
  /** All, when absent. */
  events?: readonly string[];
  /** After this event. */
  since?: string;
}

/** What a ticket says: whose it is, for what, and until when it opens anything (epoch milliseconds). */
export interface TicketClaims {
  readonly id: string;
  readonly until: number;
  readonly token: EmbedClaims;
  readonly wish: Wish;
}

const nameOf = (id: string) => `wagate:ticket:${id}`;

/** @throws Problem 400, 403 or 404 for what this token cannot listen to */
export async function mintTicket(
  settings: Settings,
  token: EmbedClaims,
  body: Record<string, unknown> | undefined,
  { url, signal }: { url: string; signal: AbortSignal },
): Promise<Schemas['TicketResponse']> {
  const wish = wishOf(token, body);
  const scope = wish.session ? 'session' : 'organization';
  // Whether the key of this side may listen, and the session is there: better said now than by a stream that ends.
  const { gateway, keys, store, now } = settings;
  const probe = await ask(gateway, {
    operation: operations.createRealtimeTicket,
    params: {},
    body: { scope, session: wish.session },
    signal,
  });
  await probe.body?.cancel();
  if (probe.status === 404) throw notFound('session');
  if (!probe.ok) throw forbidden('the gateway lets this server hear no events');
  const id = crypto.randomUUID();
  const claims: TicketClaims = { id, until: now() + TICKET_MS, token, wish };
  await store?.set(nameOf(id), OPEN, TICKET_MS);
  return {
    ticket: `rt_${await signJwt(keys, 'ticket', claims)}`,
    expiresInSeconds: TICKET_MS / 1000,
    url,
  };
}

/** @throws Problem 401 for one that is used, over, or none */
export async function redeemTicket({ keys, store, now }: Settings, request: Request): Promise<TicketClaims> {
  const given = /^Bearer rt_([\w.-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const claims = given && ((await readJwt(keys, 'ticket', given)) as TicketClaims | undefined);
  // A store that answers anything else has not kept it.
  const fresh = claims && (!store || String(await store.take(nameOf(claims.id))) === OPEN);
  if (!claims || !fresh || claims.until <= now()) throw unauthorized('invalid or expired ticket');
  return claims;
}

function wishOf(token: EmbedClaims, body: Record<string, unknown> = {}): Wish {
  const { scope = 'organization', session, events, since } = body;
  if (scope === 'firehose') throw forbidden('firehose requires super_admin');
  if (scope !== 'organization' && scope !== 'session')
    throw invalid('validation failed', 'unknown scope (body.scope)');
  const named = isName(session);
  if (scope === 'session' && !named)
    throw invalid('validation failed', 'expected required property to be present (body.session)');
  if (scope === 'session' && !reachesSession(token, session as string)) throw notFound('session');
  if (events !== undefined && !(Array.isArray(events) && events.every((one) => typeof one === 'string')))
    throw invalid('validation failed', 'expected array (body.events)');
  if (since !== undefined && !isName(since))
    throw invalid('validation failed', 'expected an id (body.since)');
  const wanted = (events ?? []) as string[];
  return {
    ...(scope === 'session' && { session: session as string }),
    ...(wanted.length && !wanted.includes('*') && { events: wanted }),
    ...(since !== undefined && { since: since as string }),
  };
}

const isName = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,128}$/.test(value);
