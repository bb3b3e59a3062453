import { isPassingEvent } from '@wagate/contract/events';
import type { EventName, GatewayEvent, PayloadOf, Session } from '../schemas.js';
import type { Ids } from './ids.js';

/** The events of a world in the order they happened, and those who listen. */
export class EventLog {
  private readonly events: GatewayEvent[] = [];
  private readonly listeners = new Set<(event: GatewayEvent) => void>();
  private readonly cutters = new Set<() => void>();

  constructor(
    private readonly ids: Ids,
    private readonly now: () => number,
  ) {}

  append<E extends EventName>(
    session: Pick<Session, 'id' | 'organizationId'>,
    event: E,
    payload: PayloadOf<E>,
  ): GatewayEvent {
    const timestamp = this.now();
    const envelope = {
      schema: 'v1',
      id: this.ids.make('evt', timestamp),
      event,
      organization: session.organizationId,
      session: session.id,
      timestamp,
      payload,
    } as unknown as GatewayEvent;
    if (!isPassingEvent(event)) this.events.push(envelope);
    for (const listener of [...this.listeners]) listener(envelope);
    return envelope;
  }

  /** What came after the event with this id; undefined when the id is not in the log. */
  after(id: string): GatewayEvent[] | undefined {
    const at = this.events.findIndex((event) => event.id === id);
    return at < 0 ? undefined : this.events.slice(at + 1);
  }

  /** The events so far, oldest first. */
  all(): readonly GatewayEvent[] {
    return this.events;
  }

  /** @param cut called when connections are to end */
  listen(listener: (event: GatewayEvent) => void, cut: () => void): () => void {
    this.listeners.add(listener);
    this.cutters.add(cut);
    return () => {
      this.listeners.delete(listener);
      this.cutters.delete(cut);
    };
  }

  /** Ends every connection, as a network that goes away does. */
  cut(): void {
    for (const cut of [...this.cutters]) cut();
  }

  /** How many connections are open. */
  get open(): number {
    return this.listeners.size;
  }
}
