import type { IncomingMessage, ServerResponse } from 'node:http';
import { getResponse, type RequestHandler } from 'msw';
import { failureResponse, Problem } from '../handlers/answer.js';
import { chatRoutes } from '../handlers/chats.js';
import { contactRoutes } from '../handlers/contacts.js';
import { groupRoutes } from '../handlers/groups.js';
import { accountRoute } from '../handlers/linking.js';
import { messageRoutes } from '../handlers/messages.js';
import { Router } from '../handlers/router.js';
import { sessionRoutes } from '../handlers/sessions.js';
import { webhookRoutes } from '../handlers/webhooks.js';
import type { TicketRequest } from '../schemas.js';
import type { World } from '../world/world.js';
import { adminHabits } from './admin.js';
import { chatHabits } from './chats.js';
import type { Credentials } from './credentials.js';
import { admit, type Faults, route } from './gate.js';
import { crossOrigin, preflight, send, toRequest } from './http.js';
import { linkingHabits } from './linking.js';
import type { SeenRequest } from './options.js';
import { sendingHabits } from './sending-habits.js';
import type { Sockets } from './sockets.js';

export interface ServiceParts {
  world: World;
  url: string;
  origins: readonly string[];
  credentials: Credentials;
  identity: (request: Request) => Promise<Response>;
  faults: Faults;
  sockets: Sockets;
  memory: { has(session: string): boolean };
}

/** Answers the requests of a production gateway and of the identity service beside it. */
export class ProductionService {
  private readonly handlers: RequestHandler[];

  constructor(private readonly parts: ServiceParts) {
    const { world, url, memory, faults, credentials } = parts;
    const router = new Router(world, { baseUrl: url, plain: true }, credentials.principalOf);
    // The first that matches answers: its habits stand before what every gateway does.
    accountRoute(router);
    linkingHabits(router, memory, faults);
    sendingHabits(router);
    chatHabits(router);
    adminHabits(router);
    webhookRoutes(router);
    this.ticketRoute(router);
    sessionRoutes(router);
    chatRoutes(router);
    messageRoutes(router);
    contactRoutes(router);
    groupRoutes(router);
    this.handlers = router.handlers;
  }

  private ticketRoute(router: Router): void {
    const { sockets, url } = this.parts;
    router.add('createRealtimeTicket', async (call) => {
      const request = await call.body<TicketRequest>();
      return sockets.mint(request, call.principal, url);
    });
  }

  async serve(incoming: IncomingMessage, response: ServerResponse, seen: SeenRequest[]): Promise<void> {
    const { answer, text } = await this.respond(incoming, this.requestId(incoming.headers['x-request-id']));
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
    // The web app's, beside the router: it knows nothing of request ids, nor of pages from elsewhere.
    if (pathname.startsWith('/api/auth/')) return mutable(await this.parts.identity(request));
    const { response, proxied } = await this.routed(request, pathname, id);
    const answer = mutable(response);
    const cors = crossOrigin(request.headers.get('Origin') ?? undefined, this.parts.origins);
    for (const [name, value] of Object.entries(cors)) answer.headers.set(name, value);
    answer.headers.set('X-Request-Id', id);
    // The router adds its own to that of the node.
    if (proxied) answer.headers.append('X-Request-Id', id);
    return answer;
  }

  private async routed(request: Request, pathname: string, id: string) {
    if (request.method === 'OPTIONS')
      return { response: new Response(null, { status: 204, headers: preflight }), proxied: false };
    if (pathname === '/healthz') return { response: new Response('ok'), proxied: false };
    if (pathname === '/readyz') return { response: new Response('ready'), proxied: false };
    let proxied = false;
    try {
      const { world, credentials, faults } = this.parts;
      const principal = credentials.principalOf(request);
      proxied = route(request, principal, world, faults);
      const response =
        (await admit(request, principal, faults)) ??
        (await getResponse(this.handlers, request)) ??
        // An operation of the contract that this gateway cannot do without WhatsApp behind it.
        failureResponse(
          { status: 501, message: 'live WhatsApp client is not available for this session' },
          id,
        );
      return { response, proxied };
    } catch (error) {
      const failure = error instanceof Problem ? error.failure : { status: 500, message: 'internal error' };
      return { response: failureResponse(failure, id), proxied };
    }
  }
}

const mutable = (response: Response) => new Response(response.body, response);

function parsed(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return text;
  }
}
