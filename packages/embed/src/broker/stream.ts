import { hearsEvent, reachesSession } from '@wagate/contract/embed';
import type { GatewayEvent } from '@wagate/contract/types';
import { type Feed, realtime } from '@wagate/sdk/realtime';
import { passed, unauthorized } from '../answer.js';
import type { Settings } from '../options.js';
import { checkTokenOrigin } from '../origins.js';
import type { Revocations } from '../revocations.js';
import { expiryOf } from '../token.js';
import { redeemTicket, type TicketClaims } from './tickets.js';

const HEARTBEAT_SECONDS = 20;
/** A reader so far behind comes back for what it missed. */
const MOST_WAITING = 4 * 1024 * 1024;

/** Events as lines of an answer that goes on, as long as the token lives. */
export async function openStream(
  settings: Settings,
  revocations: Revocations,
  request: Request,
): Promise<Response> {
  const ticket = await redeemTicket(settings, request);
  checkTokenOrigin(request, ticket.token.origins);
  if (expiryOf(ticket.token) <= settings.now() || (await revocations.has(ticket.token)))
    throw unauthorized('invalid or expired ticket');
  const stream = new EventStream(settings, revocations, ticket);
  request.signal.addEventListener('abort', stream.end, { once: true });
  return passed(200, stream.body, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    // Or a proxy would keep lines until it has many.
    'x-accel-buffering': 'no',
  });
}

/** One page's part of what the gateway tells. */
class EventStream {
  readonly body: ReadableStream<Uint8Array>;
  readonly #ending: (() => void)[] = [];
  readonly #feed: Feed;
  readonly #encoder = new TextEncoder();
  #controller!: ReadableStreamDefaultController<Uint8Array>;
  #open = true;
  #greeted = false;

  constructor(
    private readonly settings: Settings,
    private readonly revocations: Revocations,
    private readonly ticket: TicketClaims,
  ) {
    const { token, wish } = ticket;
    const { environment } = settings.gateway;
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        cancel: () => this.end(),
      },
      { highWaterMark: 64 * 1024, size: (chunk) => chunk?.byteLength ?? 0 },
    );
    // Of one session alone the others' events need not come this far.
    const session = wish.session ?? (token.sessions.length === 1 ? token.sessions[0] : undefined);
    const one = session && session !== '*';
    this.#feed = realtime(settings.gateway, {
      ...(one ? { scope: 'session', session } : { scope: 'organization' }),
      ...(wish.since && { since: wish.since }),
    });
    this.#ending.push(
      () => this.#feed.close(),
      // The page reads over REST what it may have missed.
      this.#feed.on('gap', () => this.#fail('cursor_expired')),
      this.#feed.status.subscribe(() => this.#greet()),
      environment.timer(this.end, expiryOf(token) - settings.now()),
      revocations.listen(() => void this.#check()),
      settings.onClose(this.end),
    );
    this.#greet();
    this.#beat();
    void this.#pump();
  }

  /** No more comes: the token is over, or nobody reads. */
  readonly end = (): void => {
    if (!this.#open) return;
    this.#open = false;
    for (const end of this.#ending.splice(0)) end();
    try {
      this.#controller.close();
    } catch {
      // Whoever read has gone.
    }
  };

  /** From here on nothing is missed. */
  #greet(): void {
    if (this.#greeted || !this.#isLive()) return;
    this.#greeted = true;
    this.#send({ event: 'connected', heartbeatSeconds: HEARTBEAT_SECONDS, timestamp: this.settings.now() });
  }

  #isLive(): boolean {
    return this.#feed.status.get().state === 'live';
  }

  /** Silence says that the gateway is not heard here either. */
  #beat(): void {
    let cancel = () => {};
    const again = () => {
      cancel = this.settings.gateway.environment.timer(() => {
        if (this.#greeted && this.#isLive()) this.#send({ event: 'ping', timestamp: this.settings.now() });
        // Another process may have revoked it.
        void this.#check();
        again();
      }, HEARTBEAT_SECONDS * 1000);
    };
    again();
    this.#ending.push(() => cancel());
  }

  async #check(): Promise<void> {
    if (await this.revocations.has(this.ticket.token)) this.end();
  }

  async #pump(): Promise<void> {
    try {
      for await (const { ack, ...event } of this.#feed) {
        ack();
        if (this.#covers(event)) this.#send(event);
      }
    } catch {
      // The gateway ended it: the page asks for another ticket, and is told why there.
    }
    this.end();
  }

  #covers({ session, event }: GatewayEvent): boolean {
    const { token, wish } = this.ticket;
    return (
      reachesSession(token, session) &&
      (!wish.session || wish.session === session) &&
      hearsEvent(token.can, event) &&
      (!wish.events || wish.events.includes(event))
    );
  }

  #send(frame: object): void {
    if (!this.#open) return;
    this.#controller.enqueue(this.#encoder.encode(`${JSON.stringify(frame)}\n`));
    if (-(this.#controller.desiredSize ?? 0) > MOST_WAITING) this.end();
  }

  #fail(error: string): void {
    this.#send({ event: 'error', error });
    this.end();
  }
}
