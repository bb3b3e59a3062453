import type { GatewayEvent } from '../schemas.js';
import type { World } from '../world/world.js';

type Listener = (event: GatewayEvent) => void;

/** Statuses that WhatsApp itself tells of, and not the session manager alone. */
const FROM_WHATSAPP = new Set(['working', 'logged_out']);

/**
 * What the sockets of a production gateway hear, and what its log keeps. The two ways in which it makes events are not one: whatever the session
 * manager tells (statuses, QR codes, pairing codes) goes to sockets and into no log; what WhatsApp tells is logged. `working` and a QR code
 * are told by both, under two ids.
 */
export class WireLog {
  private readonly logged: GatewayEvent[] = [];
  private readonly listeners = new Set<Listener>();
  private readonly stored = new Set<Listener>();
  private held: GatewayEvent[] | undefined;

  constructor(private readonly world: World) {
    world.events.listen(
      (event) => (this.held ? void this.held.push(event) : this.take(event)),
      () => {},
    );
  }

  /** Every event that could be replayed, oldest first. */
  all(): readonly GatewayEvent[] {
    return this.logged;
  }

  /** @param stored told of logged events only, as webhooks are */
  listen(listener: Listener, { stored = false } = {}): () => void {
    const listeners = stored ? this.stored : this.listeners;
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** What happens in `run` is told in the opposite order: an edit before its message. */
  reversed(run: () => void): void {
    const held: GatewayEvent[] = [];
    this.held = held;
    try {
      run();
    } finally {
      this.held = undefined;
      for (const event of held.reverse()) this.take(event);
    }
  }

  /** An event of WhatsApp's that moves nothing that is stored: a connection lost or found again. */
  tellStatus(sessionId: string, status: 'starting' | 'working'): void {
    const { organizationId } = this.world.mustSession(sessionId);
    const timestamp = this.world.now();
    this.log({
      schema: 'v1',
      id: this.world.ids.make('evt', timestamp),
      event: 'session.status',
      organization: organizationId,
      session: sessionId,
      timestamp,
      payload: { status },
    } as GatewayEvent);
  }

  private take(event: GatewayEvent): void {
    if (event.event === 'session.status') {
      this.tell(event);
      if (FROM_WHATSAPP.has(event.payload.status)) this.log(this.again(event));
    } else if (event.event === 'auth.qr') {
      this.tell(event);
      const { timeoutMs: _, ...payload } = event.payload;
      this.log(this.again({ ...event, payload } as GatewayEvent));
    } else if (event.event === 'auth.code' && 'phone' in event.payload) this.tell(event);
    else this.log(event);
  }

  private again(event: GatewayEvent): GatewayEvent {
    return { ...event, id: this.world.ids.make('evt', event.timestamp) };
  }

  private log(event: GatewayEvent): void {
    this.logged.push(event);
    for (const listener of [...this.stored]) listener(event);
    this.tell(event);
  }

  private tell(event: GatewayEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
