import type { IncomingMessage, ServerResponse } from 'node:http';
import { getResponse, type RequestHandler } from 'msw';
import { failureResponse, Problem } from '../handlers/answer.js';
import { chatRoutes } from '../handlers/chats.js';
import { accountRoute } from '../handlers/linking.js';
import { messageRoutes } from '../handlers/messages.js';
import { peopleRoutes } from '../handlers/people.js';
import { Router } from '../handlers/router.js';
import { sessionRoutes } from '../handlers/sessions.js';
import type { TicketRequest } from '../schemas.js';
import type { World } from '../world/world.js';
import { adminHabits } from './admin.js';
import { chatHabits } from './chats.js';
import { authenticate, type Faults, gate } from './gate.js';
import { crossOrigin, preflight, send, toRequest } from './http.js';
import { IdentityService } from './identity.js';
import type { Keys } from './keys.js';
import { linkingHabits } from './linking.js';
import type { SeenRequest } from './options.js';
import { sendingHabits } from './outbox.js';
import { peopleHabits } from './people.js';
import type { Sockets } from './sockets.js';
import type { Webhooks } from './webhooks.js';

export interface ServiceParts {
  world: World;
  url: string;
  origins: readonly string[];
  keys: Keys;
  faults: Faults;
  sockets: Sockets;
  webhooks: Webhooks;
  memory: { has(session: string): boolean };
}

/** Answers the requests of a production gateway and of the identity service beside it. */
export class ProductionService {
  private readonly handlers: RequestHandler[];
  private readonly identity: IdentityService;

  constructor(private readonly parts: ServiceParts) {
    const { world, url, webhooks, memory, origins, faults } = parts;
    const router = new Router(world, { baseUrl: url, plain: true });
    // The first that matches answers: its habits stand before what every gateway does.
    accountRoute(router);
    linkingHabits(router, memory, faults);
    sendingHabits(router);
    chatHabits(router);
    peopleHabits(router);
    adminHabits(router);
    webhooks.routes(router);
    this.ticketRoute(router);
    sessionRoutes(router);
    chatRoutes(router);
    messageRoutes(router);
    peopleRoutes(router);
    this.handlers = router.handlers;
    this.identity = new IdentityService(world, url, origins);
  }

  /** A person's browsers are signed out. */
  signOut(userId: string): void {
    this.identity.signOut(userId);
  }

  private ticketRoute(router: Router): void {
    const { world, keys, sockets, url } = this.parts;
    const route = { permission: 'events', success: 201 } as const;
    router.add('createRealtimeTicket', 'post', '/realtime/ticket', route, async (call) => {
      const request = await call.body<TicketRequest>();
      const principal = authenticate(call.request, world, keys);
      return sockets.mint(request, principal, principal.userId ?? keyOf(call.request), url);
    });
  }

  async serve(incoming: IncomingMessage, response: ServerResponse, seen: SeenRequest[]): Promise<void> {
    const id = this.requestId(incoming.headers['x-request-id']);
    const headers = { 'X-Request-Id': id, ...crossOrigin(incoming.headers.origin, this.parts.origins) };
    const { answer, text } = await this.respond(incoming, id);
    for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
    // It tells the wait in the body alone.
    answer.headers.delete('Retry-After');
    const [pathname = '/', query] = (incoming.url ?? '/').split('?');
    seen.push({
      method: incoming.method ?? '',
      path: pathname,
      query: [...new URLSearchParams(query).keys()],
      headers: Object.fromEntries(
        Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
      ),
      body: parsed(text),
      status: answer.status,
    });
    await send(answer, response);
  }

  /** Whatever comes in is answered: what nothing else has a word for is a 500, and the process goes on. */
  private async respond(incoming: IncomingMessage, id: string): Promise<{ answer: Response; text: string }> {
    let text = '';
    try {
      const request = await toRequest(incoming, this.parts.url);
      if (!request)
        return { answer: failureResponse({ status: 400, message: 'request body too large' }, id), text };
      text = await request.clone().text();
      return { answer: await this.answer(request, id), text };
    } catch {
      return { answer: failureResponse({ status: 500, message: 'internal error' }, id), text };
    }
  }

  /** A valid one is echoed. */
  private requestId(sent: string | string[] | undefined): string {
    if (typeof sent === 'string' && /^[\x21-\x7e]{1,128}$/.test(sent)) return sent;
    return this.parts.world.ids.make('', this.parts.world.now()).slice(1);
  }

  private async answer(request: Request, id: string): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: preflight });
    if (pathname === '/healthz') return new Response('ok');
    if (pathname === '/readyz') return new Response('ready');
    if (pathname.startsWith('/api/auth/'))
      return (await this.identity.answer(request)) ?? new Response(null, { status: 404 });
    try {
      const { world, keys, faults } = this.parts;
      const stopped = await gate(request, world, keys, faults);
      if (stopped) return stopped;
    } catch (error) {
      if (error instanceof Problem) return failureResponse(error.failure, id);
      throw error;
    }
    const answer = await getResponse(this.handlers, request);
    if (answer) return new Response(answer.body, answer);
    // An operation of the contract that this gateway cannot do without WhatsApp behind it.
    return failureResponse(
      { status: 501, message: 'live WhatsApp client is not available for this session' },
      id,
    );
  }
}

const keyOf = (request: Request) =>
  request.headers.get('X-Api-Key') ?? request.headers.get('Authorization')?.replace(/^Bearer /, '');

function parsed(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return text;
  }
}
